// @ts-check
// npm start: serves the demo. npm start -- --data FILE: also serves a dataset of yours to demo/real.html.
import { parseArgs } from 'node:util';
import { startDevServer } from './dev-server.mjs';

const usage = 'npm start -- [--data FILE] [--port NUMBER]';

/** Says why the demo cannot start, and ends. @param {string} sentence @returns {never} */
function refuse(sentence) {
  console.error(`${sentence}\nUsage: ${usage}`);
  process.exit(1);
}

function readOptions() {
  try {
    const { values } = parseArgs({ options: { data: { type: 'string' }, port: { type: 'string', default: '5173' } } });
    return values;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

/** @param {string} file of ours, or a list of organisations, which is converted @returns {Promise<string>} JSON */
async function datasetOrRefusal(file) {
  const { readDataset } = await import('./convert-organisations.mjs');
  try {
    return JSON.stringify(readDataset(file));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const missing = 'code' in error && error.code === 'ENOENT';
    return refuse(missing ? `There is no file ${file}.` : `${file} cannot be read as a dataset: ${error.message}`);
  }
}

const options = readOptions();
const port = Number(options.port);
if (!Number.isInteger(port) || port < 0 || port > 65535)
  refuse(`--port wants a number up to 65535, not ${options.port}.`);
const dataset = options.data === undefined ? undefined : await datasetOrRefusal(options.data);
const { url } = await startDevServer({ port, dataset });

console.log(`The demo is at ${url}demo/`);
if (options.data !== undefined) console.log(`${options.data} is at ${url}demo/real.html`);
console.log('Ctrl+C ends it.');
