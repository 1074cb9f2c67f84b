// How long an edit of an article takes to the page of `briefdeck preview`, in a real Chromium; what it costs the server in processor time,
// beside a whole build; and whether memory stays level. Linux only: it reads /proc.
//
//   node bench/preview.mjs [edits, 100] [article]

import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';

const edits = Number(process.argv[2] ?? 100);
const given = resolve(process.argv[3] ?? 'content/kazakhstan-diplomatic-spotlight.md');
const command = resolve('dist/cli.cjs');
const executablePath = ['chromium', 'chromium-browser', 'google-chrome']
  .map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim())
  .find((path) => path !== '');
if (!executablePath) throw new Error('no Chromium is here');

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-bench-'));
cpSync(dirname(given), folder, { recursive: true });
const article = join(folder, basename(given));
const text = readFileSync(article, 'utf8');
const at = text.indexOf('\n- ', text.length / 2) + 3;
const edited = (edit) => `${text.slice(0, at)}Edit${edit}x ${text.slice(at)}`;

/** Processor milliseconds of a process and its threads, or of those of its children that have ended. proc(5). */
const processor = (pid, [user, system] = [11, 12]) => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return 10 * (Number(fields[user]) + Number(fields[system]));
};
const resident = (pid) =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024);
const sorted = (all) => [...all].sort((a, b) => a - b);
const part = (all, share) => sorted(all)[Math.min(all.length - 1, Math.floor(all.length * share))];

const builds = Array.from({ length: 5 }, () => {
  const before = processor('self', [13, 14]);
  spawnSync(process.execPath, [command, 'build', article, '-o', join(folder, 'x.pptx')]);
  return processor('self', [13, 14]) - before;
});
const whole = part(builds, 0.5);

const server = spawn(process.execPath, [command, 'preview', article, '--no-open']);
const address = await new Promise((found) => {
  server.stdout.on('data', (said) => {
    const [, link] = /(http:\S+)/.exec(String(said)) ?? [];
    if (link) found(link);
  });
});
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  let seen = () => {};
  await page.exposeFunction('seenEdit', (edit) => seen(edit));
  await page.goto(address);
  await page.waitForSelector('#slide svg');
  // In the list of slides, in which every slide is drawn; what a frame leaves to be done comes when it is laid out and painted.
  await page.evaluate(`new MutationObserver(() => {
    const found = /Edit(\\d+)x/.exec(document.getElementById('list').textContent);
    if (found) requestAnimationFrame(() => setTimeout(() => window.seenEdit(Number(found[1]))));
  }).observe(document.getElementById('list'), { childList: true, subtree: true, characterData: true })`);
  const took = [];
  const costs = [];
  const memory = [];
  const nodes = () => page.evaluate('document.querySelectorAll("*").length');
  for (let edit = 1; edit <= edits; edit += 1) {
    const shown = new Promise((done) => {
      seen = (number) => number === edit && done();
    });
    const [cost, start] = [processor(server.pid), performance.now()];
    writeFileSync(article, edited(edit));
    await shown;
    took.push(performance.now() - start);
    costs.push(processor(server.pid) - cost);
    if (edit % Math.max(1, Math.floor(edits / 5)) === 0)
      memory.push(`${edit}: ${resident(server.pid)} MB, ${await nodes()} elements`);
    await new Promise((rest) => setTimeout(rest, 60));
  }
  const warm = costs.slice(Math.min(10, edits / 2));
  const cost = warm.reduce((sum, one) => sum + one, 0) / warm.length;
  const quick = took.filter((one) => one < 100).length;
  process.stdout.write(
    `${edits} edits, from the save to the page: half in ${part(took, 0.5).toFixed(0)} ms, 95 of 100 in ${part(took, 0.95).toFixed(0)} ms; under 100 ms: ${((100 * quick) / edits).toFixed(0)} of 100\n` +
      `processor time of an edit, server: ${cost.toFixed(0)} ms, ${(cost / whole).toFixed(3)} of a whole build's ${whole} ms\n` +
      `after edit ${memory.join('; ')}\n`,
  );
} finally {
  await browser.close();
  server.kill('SIGINT');
  rmSync(folder, { recursive: true });
}
