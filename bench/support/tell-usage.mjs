/** For `node --import`: when the process ends, writes what it has used to the pipe that its parent opened as number 3. */
import { writeSync } from 'node:fs';

process.once('exit', () => {
  writeSync(3, JSON.stringify(process.resourceUsage()));
});
