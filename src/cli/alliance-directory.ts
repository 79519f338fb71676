#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { main } from './main.js';

// Left to itself, the engine lets the memory grow to twice what is in use before it looks for what is not: a machine
// that builds a large alliance at night may not have that much.
setFlagsFromString('--heap-growing-percent=25');

process.exitCode = await main(process.argv.slice(2));
