// Options that several commands have, and what may stand behind them.

import { InvalidArgumentError, Option } from 'commander';
import { type Shard, shardOf } from './shard.ts';

/** Of an option that may stand several times. */
export const gathered = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
];

export const templateOption = (): Option =>
  new Option('-t, --template <name>', 'a template that ships, a folder, or a .potx or .pptx');

export const cutOption = (): Option =>
  new Option('--cut <name>', 'a shorter or fuller deck: executive, full, handout');

export const scaleOption = (): Option =>
  new Option('--scale <number>', 'pixels a point of .png pictures, from 0.1 to 8 (default: 2)').argParser(
    scaleOf,
  );

export const portOption = (): Option =>
  new Option('--port <number>', 'of the address (default: any that is free)').argParser(portOf);

export const strictOption = (): Option => new Option('--strict', 'warnings are errors');

export const allowDraftOption = (): Option =>
  new Option('--allow-draft', 'leave the stamp off a draft whose marks are still there');

export const resumeOption = (): Option =>
  new Option('--resume', 'build only what changed since the last time');

export const quietOption = (): Option => new Option('--quiet', 'print errors only');

export const jsonOption = (): Option => new Option('--json', 'print the result as JSON');

export const jobsOption = (): Option =>
  new Option(
    '--jobs <number>',
    'decks at once (default: one a core where there are eight or more)',
  ).argParser(jobsOf);

export const shardOption = (): Option =>
  new Option('--shard <i/n>', 'only the i-th of n parts of the decks, e.g. 3/8').argParser(shardGiven);

function shardGiven(given: string): Shard {
  const shard = shardOf(given);
  if (!shard)
    throw new InvalidArgumentError(
      'It is which part of how many, counted from 1: 3/8 is the third of eight.',
    );
  return shard;
}

function jobsOf(given: string): number {
  const jobs = Number(given);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256)
    throw new InvalidArgumentError('It is a whole number from 1 to 256.');
  return jobs;
}

function portOf(given: string): number {
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('It is a whole number up to 65535.');
  return port;
}

export function slidesPerPage(given: string): number {
  if (!['2', '3', '6'].includes(given)) throw new InvalidArgumentError('It is 2, 3 or 6.');
  return Number(given);
}

function scaleOf(given: string): number {
  const scale = Number(given);
  if (!(scale >= 0.1 && scale <= 8)) throw new InvalidArgumentError('It is a number from 0.1 to 8.');
  return scale;
}
