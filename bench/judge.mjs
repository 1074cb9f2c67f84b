// `node bench/judge.mjs [--compiles 60]`: what a build pays for looking at what it made. Compiles one after the other in one process; of
// each, the share of its time that the stage takes, so that a busy machine lengthens both alike. The median of the shares counts.

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compile, fileWorld, memoryWorld } from '../dist/index.js';
import { article } from './articles.mjs';

const { values } = parseArgs({ options: { compiles: { type: 'string', default: '60' } } });
const compiles = Number(values.compiles);
const kazakhstan = new URL('../content/kazakhstan-diplomatic-spotlight.md', import.meta.url);
const world = memoryWorld({}, fileWorld('.'));
const limit = 0.05;

const middle = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The share of each compile after the first five, which V8 has not made fast yet. */
async function shares(text) {
  const all = [];
  for (let index = 0; index < compiles + 5; index += 1) {
    let judge = 0;
    const start = process.cpuUsage();
    let before = start;
    await compile(text, {
      file: 'a.md',
      world,
      report: () => {},
      onStage: (name) => {
        const now = process.cpuUsage();
        if (name === 'judge') judge = now.user + now.system - before.user - before.system;
        before = now;
      },
    });
    const { user, system } = process.cpuUsage(start);
    if (index >= 5) all.push(judge / (user + system));
  }
  return all;
}

let passes = true;
for (const [name, text] of [
  ['Kazakhstan', readFileSync(kazakhstan, 'utf8')],
  ['16 sections', article(16)],
  ['40 sections with tables', article(40, { tables: true })],
]) {
  const all = await shares(text);
  const halves = [0, 1].map((half) => middle(all.filter((_, index) => index % 2 === half)));
  const share = middle(all);
  passes &&= share <= limit;
  console.log(
    `${share <= limit ? 'pass' : 'FAIL'}  ${name}: ${(100 * share).toFixed(1)} % of a compile's processor time (every other compile: ${halves.map((one) => (100 * one).toFixed(1)).join(' and ')}), at most ${100 * limit}`,
  );
}
process.exitCode = passes ? 0 : 1;
