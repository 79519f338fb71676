/**
 * The commands of the tool, in the order of `--help`. Each is a room of its own (src/cli/NAME/) with a module
 * NAME-command.ts that exports a factory: `(lang: Language) => Command`. The factory makes a commander sub-command
 * with `command(…)` of ./frame/command.ts, whose action is wrapped in `run(…)` and gives an exit code.
 * The room's sentences are in messages/NAME.ts.
 */
import type { Command } from 'commander';
import { buildCommand } from './build/build-command.js';
import { consortiumCommand } from './consortium/consortium-command.js';
import { coverageCommand } from './coverage/coverage-command.js';
import { exportCommand } from './export/export-command.js';
import { geocodeCommand } from './geocode/geocode-command.js';
import { importCommand } from './import/import-command.js';
import { indexCommand } from './index/index-command.js';
import { initCommand } from './init/init-command.js';
import { mapCommand } from './map/map-command.js';
import { meetingsCommand } from './meetings/meetings-command.js';
import { matchCommand } from './match/match-command.js';
import type { Language } from './messages/say.js';
import { prerenderCommand } from './prerender/prerender-command.js';
import { validateCommand } from './validate/validate-command.js';

export type CommandFactory = (lang: Language) => Command;

export const commands: readonly CommandFactory[] = [
  initCommand,
  importCommand,
  validateCommand,
  exportCommand,
  geocodeCommand,
  buildCommand,
  indexCommand,
  prerenderCommand,
  mapCommand,
  meetingsCommand,
  coverageCommand,
  consortiumCommand,
  matchCommand,
];
