// `npm run bench [-- --runs 5] [--only kazakhstan,160]`: the whole cold command against the floor, a bare pptxgenjs
// script that writes as many slides; stored, as pptxgenjs does it unasked, and deflated, as we do. Runs alternate, so that a busy machine slows both;
// medians and their ratio count. What is held to a limit is processor time: a busy machine lengthens the other only.
// Then the look of each example in numbers, a line each, kept in bench/look.txt.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { article } from './articles.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, only: { type: 'string' } },
});
const runs = Number(values.runs);
const scratch = mkdtempSync(join(tmpdir(), 'briefdeck-bench-'));

/** `limit`: times the stored floor's processor time; memory is held to the same ratio only for the small deck, and to 600 MB for all. */
const cases = [
  {
    name: 'kazakhstan',
    file: join(root, 'content/kazakhstan-diplomatic-spotlight.md'),
    limit: 2,
    memoryLimit: 2,
  },
  { name: '16', sections: 16 },
  { name: '160', sections: 160, limit: 3 },
  { name: '1600', sections: 1600, limit: 4 },
].filter(({ name }) => !values.only || values.only.split(',').includes(name));
const megabytes = 600;
/** `briefdeck check` of a finished deck of some 200 slides with tables, charts and quotations: milliseconds, of processor time. */
const checked = { sections: 130, limit: 1000 };

try {
  if (!existsSync(join(root, 'dist/cli.cjs'))) node(['scripts/build.mjs'], { check: true });
  console.log(
    `node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, ${runs} runs each, medians\n`,
  );
  const results = cases.map(measure);
  print(results);
  const passes = [
    verdicts(results),
    ...(values.only ? [] : [checkVerdict(), lookVerdict(), checkAgainstBuild(), batchVerdict()]),
  ];
  process.exitCode = passes.every(Boolean) ? 0 : 1;
  for (const result of results) printStages(result);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function measure({ name, file, sections, ...limits }) {
  const source = file ?? join(scratch, `${name}.md`);
  if (sections) writeFileSync(source, article(sections));
  const output = join(scratch, `${name}.pptx`);
  const build = ['dist/cli.cjs', 'build', source, '-o', output];
  const first = node([...build, '--json'], { check: true });
  const { slides } = JSON.parse(first.stdout).decks[0];
  const floor = ['bench/floor.mjs', String(slides), join(scratch, 'floor.pptx')];
  node(floor, { check: true });
  const deflated = [...floor, 'deflated'];
  const pairs = Array.from({ length: runs }, () => ({
    bare: node(['bench/peak.cjs']),
    floor: node(floor),
    deflated: node(deflated),
    ours: node([...build, '--quiet']),
  }));
  const of = (side, what) => median(pairs.map((pair) => pair[side][what]));
  const timed = Array.from({ length: runs }, () => stagesOf([...build, '--quiet']));
  return {
    name,
    slides,
    ...limits,
    floor: { ms: of('floor', 'ms'), cpu: of('floor', 'cpu'), mb: of('floor', 'mb') },
    deflated: { ms: of('deflated', 'ms'), cpu: of('deflated', 'cpu') },
    ours: { ms: of('ours', 'ms'), cpu: of('ours', 'cpu'), mb: of('ours', 'mb') },
    bare: of('bare', 'ms'),
    spread: [Math.min(...pairs.map(({ ours }) => ours.ms)), Math.max(...pairs.map(({ ours }) => ours.ms))],
    stages: timed[0].map(({ stage }, index) => ({ stage, ms: median(timed.map((run) => run[index].ms)) })),
  };
}

/** What the command says of itself, and `end`: what is left of the process's time when it has (the file, the exit). */
function stagesOf(build) {
  const { ms, stderr } = node(build, { env: { BRIEFDECK_TIMING: '1' } });
  const stages = [...stderr.matchAll(/^timing: (.*) ([\d.]+) ms$/gm)].map(([, stage, taken]) => ({
    stage,
    ms: Number(taken),
  }));
  return [...stages, { stage: 'end', ms: ms - stages.reduce((sum, one) => sum + one.ms, 0) }];
}

function node(args, { check = false, env = {} } = {}) {
  const [peak, cpu] = [join(scratch, 'peak'), join(scratch, 'cpu')];
  const start = performance.now();
  const done = spawnSync(process.execPath, ['--require', join(root, 'bench/peak.cjs'), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
    // The code that the command keeps is kept by its first run, which is not counted.
    env: { ...process.env, XDG_CACHE_HOME: scratch, BENCH_PEAK: peak, BENCH_CPU: cpu, ...env },
  });
  const ms = performance.now() - start;
  if (done.status !== 0 || (check && done.error)) throw new Error(`node ${args.join(' ')}\n${done.stderr}`);
  return {
    ms,
    cpu: Number(readFileSync(cpu, 'utf8')) / 1000,
    mb: Number(readFileSync(peak, 'utf8')) / 1024,
    stdout: done.stdout,
    stderr: done.stderr,
  };
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function print(results) {
  const rows = [
    [
      'deck',
      'slides',
      'floor ms',
      'ours ms',
      '(min-max)',
      'wall x',
      'CPU ms',
      'CPU x',
      'CPU x deflated',
      'MB',
      'memory x',
    ],
    ...results.map(({ name, slides, floor, deflated, ours, spread }) => [
      name,
      String(slides),
      floor.ms.toFixed(0),
      ours.ms.toFixed(0),
      `${spread[0].toFixed(0)}-${spread[1].toFixed(0)}`,
      (ours.ms / floor.ms).toFixed(2),
      ours.cpu.toFixed(0),
      (ours.cpu / floor.cpu).toFixed(2),
      (ours.cpu / deflated.cpu).toFixed(2),
      ours.mb.toFixed(0),
      (ours.mb / floor.mb).toFixed(2),
    ]),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows)
    console.log(
      row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[0]))).join('  '),
    );
}

function verdicts(results) {
  console.log('');
  const passes = results.flatMap(({ name, limit, memoryLimit, ours, floor }) => [
    ...(limit ? [verdict(`${name}, processor time over the floor`, ours.cpu / floor.cpu, limit, ' x')] : []),
    ...(memoryLimit
      ? [verdict(`${name}, memory over the floor`, ours.mb / floor.mb, memoryLimit, ' x')]
      : []),
    verdict(`${name}, peak memory`, ours.mb, megabytes, ' MB'),
  ]);
  const [small, large] = ['160', '1600'].map((name) => results.find((result) => result.name === name));
  if (small && large) {
    const perSlide = ({ ours, slides }) => ours.cpu / slides;
    passes.push(
      verdict('processor time per slide, 1600 over 160', perSlide(large) / perSlide(small), 1.1, ' x'),
    );
  }
  return passes.every(Boolean);
}

/** `npm run look -- --examples`; where LibreOffice is missing, it says so, and that is no pass. */
function lookVerdict() {
  console.log('\nthe look of each example');
  const done = spawnSync(
    process.execPath,
    ['scripts/look.mjs', '--examples', '--keep', 'bench/look.txt', '-o', join(scratch, 'look')],
    { cwd: root, stdio: 'inherit' },
  );
  console.log(`${done.status === 0 ? 'pass' : 'FAIL'}  look`);
  return done.status === 0;
}

/** The best run counts, in processor time: what else the machine does is no fault of ours. */
function checkVerdict() {
  const source = join(scratch, 'checked.md');
  const deck = join(scratch, 'checked.pptx');
  writeFileSync(source, article(checked.sections, { tables: true }));
  const built = node(['dist/cli.cjs', 'build', source, '-o', deck, '--json'], { check: true });
  const { slides } = JSON.parse(built.stdout).decks[0];
  const times = Array.from({ length: runs }, () => node(['dist/cli.cjs', 'check', deck]).cpu);
  return verdict(`check of ${slides} slides, best of ${runs}`, Math.min(...times), checked.limit, ' ms');
}

/** What `check` costs of an article, over a build of it. */
function checkAgainstBuild() {
  const article = 'content/kazakhstan-diplomatic-spotlight.md';
  const pairs = Array.from({ length: runs }, () => [
    node(['dist/cli.cjs', 'check', article]).cpu,
    node(['dist/cli.cjs', 'build', article, '-o', join(scratch, 'built.pptx'), '--quiet']).cpu,
  ]);
  const [check, build] = [0, 1].map((side) => median(pairs.map((pair) => pair[side])));
  return verdict('check of an article over its build, processor time', check / build, 1, ' x');
}

/** Forty decks with one worker and with one a core: the wall's ratio is printed, for a busy machine has no second core to give; the price in CPU is held. */
function batchVerdict() {
  const names = Array.from({ length: 40 }, (_, index) => join(scratch, `batch-${index}.md`));
  for (const [index, name] of names.entries()) writeFileSync(name, article(12 + (index % 5)));
  const run = (jobs) =>
    node([
      'dist/cli.cjs',
      'build',
      ...names,
      '-o',
      `${join(scratch, 'batch')}/`,
      '--quiet',
      '--jobs',
      String(jobs),
    ]);
  const pairs = Array.from({ length: Math.min(runs, 3) }, () => [run(1), run(cpus().length)]);
  const of = (side, what) => median(pairs.map((pair) => pair[side][what]));
  console.log(
    `      40 decks on ${cpus().length} cores over one: wall ${(of(1, 'ms') / of(0, 'ms')).toFixed(2)} x, ${of(0, 'ms').toFixed(0)} ms with one`,
  );
  return verdict('40 decks on all cores over one, processor time', of(1, 'cpu') / of(0, 'cpu'), 1.35, ' x');
}

function verdict(what, value, limit, unit = '') {
  const pass = value <= limit;
  console.log(`${pass ? 'pass' : 'FAIL'}  ${what}: ${value.toFixed(2)}${unit}, at most ${limit}${unit}`);
  return pass;
}

function printStages({ name, stages, bare }) {
  const total = stages.reduce((sum, { ms }) => sum + ms, 0);
  console.log(`\n${name}: where the time goes (ms, medians; node by itself takes ${bare.toFixed(0)})`);
  for (const { stage, ms } of stages) {
    const share = Math.round((ms / total) * 40);
    console.log(`  ${stage.padEnd(10)} ${ms.toFixed(1).padStart(8)}  ${'#'.repeat(share)}`);
  }
}
