// `node bench/server.mjs [--compiles 1000] [--at-once 20]`: the library as a server uses it. So many compiles in one process, so many at once: whether
// each has the bytes that it has alone, whether memory stays level, and what a warm compile costs. Then the same by `openCompiler`'s workers, a compile
// that is stopped, one that is over its time and one over its memory.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { compile, fileWorld, memoryWorld, openCompiler } from '../dist/index.js';
import { article } from './articles.mjs';

const { values } = parseArgs({
  options: { compiles: { type: 'string', default: '1000' }, 'at-once': { type: 'string', default: '20' } },
});
const [compiles, atOnce] = [Number(values.compiles), Number(values['at-once'])];
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

const kazakhstan = readFileSync(
  new URL('../content/kazakhstan-diplomatic-spotlight.md', import.meta.url),
  'utf8',
);
const texts = [
  article(4),
  article(9, { tables: true }),
  kazakhstan,
  article(16),
  article(20, { tables: true }),
];
const world = memoryWorld({}, fileWorld('.'));
const hash = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);
const alone = async (text) => hash((await compile(text, { file: 'a.md', world, report: () => {} })).pptx);
const expected = [];
for (const text of texts) expected.push(await alone(text));

const cpu = () => process.cpuUsage().user / 1e3 + process.cpuUsage().system / 1e3;
const heap = () => {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
};

let [done, wrong] = [0, 0];
const samples = [];
/** @param {(text: string, index: number) => Promise<string>} one */
async function all(one) {
  [done, wrong] = [0, 0];
  let next = 0;
  const runner = async () => {
    while (next < compiles) {
      const index = next++;
      const text = index % texts.length;
      if ((await one(texts[text])) !== expected[text]) wrong += 1;
      done += 1;
      if (done % (compiles / 10) === 0) samples.push(heap());
    }
  };
  await Promise.all(Array.from({ length: atOnce }, runner));
}

const before = { cpu: cpu(), wall: performance.now() };
await all(alone);
console.log(`${done} compiles in one process, ${atOnce} at once: ${wrong} with other bytes than alone`);
console.log(
  `  ${((cpu() - before.cpu) / compiles).toFixed(1)} ms of CPU and ${((performance.now() - before.wall) / compiles).toFixed(1)} ms of wall each`,
);
console.log(
  `  heap after a collection, MB, each tenth: ${samples.map((one) => one.toFixed(0)).join(' ')}; peak RSS ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
);
const kz = { cpu: cpu() };
for (let index = 0; index < 20; index += 1) await alone(kazakhstan);
console.log(`  a warm compile of the Kazakhstan deck: ${((cpu() - kz.cpu) / 20).toFixed(1)} ms of CPU`);

const compiler = openCompiler({ milliseconds: 60_000 });
const start = performance.now();
await all(async (text) => hash((await compiler.compile(text)).files.get('pptx')[0]));
console.log(
  `${done} compiles by workers, ${atOnce} at once: ${wrong} with other bytes; ${((performance.now() - start) / compiles).toFixed(1)} ms of wall each`,
);

const long = article(2000);
const stops = [];
for (const after of [100, 500, 1500, 3000]) {
  const controller = new AbortController();
  let told = 0;
  setTimeout(() => {
    told = performance.now();
    controller.abort();
  }, after);
  await compiler.compile(long, {}, controller.signal).then(
    () => stops.push('done'),
    () => stops.push(performance.now() - told),
  );
}
console.log(
  `  stopped after 0.1, 0.5, 1.5 and 3 s: answered in ${stops.map((ms) => (ms === 'done' ? ms : `${ms.toFixed(1)} ms`)).join(', ')}`,
);
await compiler.close();

for (const limits of [{ milliseconds: 2000 }, { megabytes: 40 }]) {
  const bounded = openCompiler({ workers: 1, ...limits });
  const told = await bounded.compile(long).then(
    () => 'done',
    (fault) => `${fault.name}: ${fault.message}`,
  );
  const after = hash((await bounded.compile(texts[0])).files.get('pptx')[0]) === expected[0];
  console.log(
    `  ${JSON.stringify(limits)}: ${told}; the next compile ${after ? 'is as alone' : 'IS NOT as alone'}`,
  );
  await bounded.close();
}
