// `npm run bench:against-speed [-- --runs 5]`: what `check --against` costs beside a plain `check` of the same article, the whole
// cold command in processor time, and how it grows with the text. Runs of the two alternate.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { longPair } from './long-pairs.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, language: { type: 'string', default: 'en' } },
});
const scratch = mkdtempSync(join(tmpdir(), 'briefdeck-bench-'));
const limits = { times: 2, exponent: 1.05 };

/** Processor time, which a busy machine lengthens little. */
function seconds(args) {
  const cpu = join(scratch, 'cpu');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', join(root, 'bench/peak.cjs'), join(root, 'dist/cli.cjs'), ...args],
    {
      cwd: scratch,
      env: { ...process.env, XDG_CACHE_HOME: scratch, BENCH_CPU: cpu },
      encoding: 'utf8',
      maxBuffer: 1e9,
    },
  );
  // 1: something is altered, which a copied text may well say of itself.
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return Number(readFileSync(cpu, 'utf8')) / 1e6;
}

const median = (all) => [...all].sort((a, b) => a - b)[all.length >> 1];

function paired(size, runs) {
  const { article, original, words, bytes } = longPair(size, values.language);
  writeFileSync(join(scratch, 'article.md'), article);
  writeFileSync(join(scratch, 'original.txt'), original);
  const plain = ['check', 'article.md', '--format', 'json'];
  const against = [...plain, '--against', 'original.txt'];
  // The first run of each keeps its compiled code.
  for (const args of [plain, against]) seconds(args);
  const rounds = Array.from({ length: runs }, () => ({ plain: seconds(plain), against: seconds(against) }));
  const of = (which) => median(rounds.map((round) => round[which]));
  return { words, bytes, plain: of('plain'), against: of('against') };
}

function verdict(what, value, limit) {
  const pass = value <= limit;
  console.log(`${pass ? 'pass' : 'FAIL'}  ${what}: ${value.toFixed(2)}, at most ${limit}`);
  return pass;
}

try {
  if (!existsSync(join(root, 'dist/cli.cjs'))) throw new Error('npm run build first');
  const runs = Number(values.runs);
  const long = paired({ words: 50_000 }, runs);
  const [small, large] = [paired({ bytes: 50_000 }, runs), paired({ bytes: 800_000 }, Math.min(runs, 3))];
  for (const { words, bytes, plain, against } of [small, long, large])
    console.log(
      `${String(words).padStart(7)} words, ${String(Math.round(bytes / 1000)).padStart(4)} KB: check ${plain.toFixed(2)} s, with --against ${against.toFixed(2)} s, ${(against / plain).toFixed(2)} times`,
    );
  const exponent = Math.log(large.against / small.against) / Math.log(large.bytes / small.bytes);
  const passes = [
    verdict('--against over a plain check, 50,000 words', long.against / long.plain, limits.times),
    verdict('exponent of --against, 50 KB to 800 KB', exponent, limits.exponent),
  ];
  process.exitCode = passes.every(Boolean) ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
