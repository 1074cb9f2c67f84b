// The preview's server: who is answered, with what, and what a change does; and the page in a real browser, where there is one.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadPipeline } from '../../src/cli/pipeline.ts';
import { preview } from '../../src/cli/preview.ts';
import { fileWorld } from '../../src/world/file-world.ts';
import { content, plainBrand } from '../template/plain-brand.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-preview-'));
const article = join(folder, 'article.md');
const text = (first: string): string =>
  `---\ntitle: The brief\n---\n\n## ${first}\n\n- One point\n\n## Second slide is here\n\n- Two\n\n<!-- notes -->\n\nSaid aloud.\n`;

/** A running preview: its address, and how it ends. */
async function started(more: { readonly editor?: string } = {}) {
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let out = '';
  let told = (): void => {};
  const ready = new Promise<void>((resolve) => {
    told = resolve;
  });
  const io = {
    stdout: {
      write: (chunk: string | Uint8Array) => {
        out += String(chunk);
        told();
      },
    },
    stderr: { write: () => {} },
    stdin: (async function* () {})(),
    isTTY: false,
    columns: 80,
    env: {},
    interrupted: () => ended,
    now: () => 0,
    cores: () => 1,
  };
  const done = preview(article, { open: false, ...more }, fileWorld(folder), io, loadPipeline, ended);
  await ready;
  const address = /http:\S+/.exec(out)?.[0] ?? '';
  return {
    address,
    stop: async () => {
      end();
      expect(await done).toBe(0);
    },
  };
}

let running: Awaited<ReturnType<typeof started>>;
beforeAll(async () => {
  writeFileSync(article, text('First slide is here'));
  running = await started({ editor: 'edit://{file}:{line}' });
});
afterAll(async () => {
  await running.stop();
  rmSync(folder, { recursive: true });
});
afterEach(() => writeFileSync(article, text('First slide is here')));

const asked = (path: string, headers: Record<string, string> = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    get(new URL(path, running.address), { headers, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    }).on('error', reject);
  });

interface Answer {
  readonly deck?: { readonly slides: readonly { readonly name: string }[] };
  readonly findings: readonly { readonly severity: string }[];
}

/** A file system tells of a change when it will: the deck is asked for until it is as it should be. */
async function eventually(holds: (answer: Answer) => boolean): Promise<Answer> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = (await (await fetch(`${running.address}deck.json`)).json()) as Answer;
    if (holds(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the change was never told');
}

describe('the preview', () => {
  it('answers on the loopback address, with the deck', async () => {
    expect(running.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{24}\/$/);
    const page = await fetch(running.address);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const { deck } = (await (await fetch(`${running.address}deck.json`)).json()) as {
      deck: { slides: { name: string; svg: string; line: number }[]; lines: number[] };
    };
    expect(deck.slides.map(({ name }) => name)).toEqual([
      'The brief',
      'First slide is here',
      'Second slide is here',
    ]);
    expect(deck.slides[1]?.svg).toContain(`data-line="${deck.lines[6]}"`);
  });

  it('answers nobody else: no other token, path, host, origin or method', async () => {
    const own = new URL(running.address);
    expect(await asked('/')).toBe(404);
    expect(await asked(`/${'x'.repeat(24)}/`)).toBe(404);
    expect(await asked(`${own.pathname}article.md`)).toBe(404);
    expect(await asked(`${own.pathname}../article.md`)).toBe(404);
    expect(await asked(own.pathname, { host: 'elsewhere.example' })).toBe(403);
    expect(await asked(own.pathname, { origin: 'http://elsewhere.example' })).toBe(403);
    expect((await fetch(running.address, { method: 'POST' })).status).toBe(405);
    expect(await asked(own.pathname, { origin: own.origin })).toBe(200);
  });

  it('builds another template and cut for the page, and no other', async () => {
    const of = async (query: string) =>
      (
        (await (await fetch(`${running.address}deck.json?${query}`)).json()) as {
          deck?: { template: string };
        }
      ).deck?.template;
    expect(await of('template=night')).toBe('night');
    expect(await of('template=../../etc')).toBe('briefing');
  });

  it('sends what a page has not: a slide that it has is a number', async () => {
    const of = async (query: string) =>
      (await (await fetch(`${running.address}deck.json?${query}`)).json()) as {
        version: number;
        deck: { slides: { svg?: string; notes?: string; same?: number; name: string }[] };
      };
    const whole = await of('');
    expect(whole.deck.slides.every(({ svg }) => svg?.startsWith('<svg'))).toBe(true);
    const none = await of(`has=${whole.version}`);
    expect(none.deck.slides.map(({ same, svg, notes }) => [same, svg, notes])).toEqual(
      whole.deck.slides.map((_, at) => [at, undefined, undefined]),
    );
    writeFileSync(article, text('First slide is here').replace('- Two', '- Two and more'));
    await eventually((answer) => JSON.stringify(answer).includes('Two and more'));
    const { deck } = await of(`has=${none.version}`);
    expect(deck.slides.map(({ same }) => same)).toEqual([0, 1, undefined]);
    expect(deck.slides[2]?.svg).toContain('Two and more');
  });

  it('follows a template that the article names before it is there', async () => {
    writeFileSync(article, text('First slide is here').replace('title:', 'template: house.pptx\ntitle:'));
    await eventually(({ deck }) => deck === undefined);
    writeFileSync(join(folder, 'house.pptx'), plainBrand({ layouts: [content()] }));
    await eventually(({ deck }) => deck !== undefined);
    rmSync(join(folder, 'house.pptx'));
    await eventually(({ deck }) => deck === undefined);
    writeFileSync(article, text('First slide is here'));
    await eventually(({ deck }) => deck !== undefined);
  });

  it('tells of a change, and of an article that cannot be built', async () => {
    const events = await fetch(`${running.address}events`);
    const reader = events.body?.getReader();
    const version = async (): Promise<number> =>
      Number(/data: (\d+)\s*$/.exec(new TextDecoder().decode((await reader?.read())?.value))?.[1]);
    const first = await version();
    writeFileSync(article, text('Another title stands here'));
    // What an earlier test wrote may be told late.
    while ((await version()) <= first);
    await eventually(({ deck }) => deck?.slides[1]?.name === 'Another title stands here');
    writeFileSync(article, '---\ntitle: [\n---\n');
    const broken = await eventually(({ deck }) => deck === undefined);
    expect(broken.findings.map(({ severity }) => severity)).toContain('error');
    await reader?.cancel();
  });
});

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const executable = browsers
  .map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim())
  .find((path) => path);
if (!executable)
  console.error('skipped: the page of the preview was not opened, for there is no Chromium here');

describe.skipIf(!executable)('the page, in Chromium', () => {
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executable ?? '', args: ['--no-sandbox'] });
    page = await (await browser.newContext()).newPage();
    page.on('pageerror', (fault) => faults.push(String(fault)));
    page.on('console', (said) => said.type() === 'error' && faults.push(said.text()));
    await page.goto(running.address);
    await page.waitForSelector('#slide svg');
  });
  afterAll(async () => {
    await browser.close();
    expect(faults).toEqual([]);
  });

  /** The page's policy lets it evaluate nothing by itself. */
  const eventuallyHolds = (said: string): Promise<void> =>
    expect.poll(() => page.evaluate(said), { timeout: 10_000 }).toBe(true) as unknown as Promise<void>;

  it('shows the slides, goes through them by keys, and names a line', async () => {
    expect(await page.locator('#list li').count()).toBe(3);
    await page.keyboard.press('ArrowRight');
    expect(await page.textContent('#count')).toBe('2 / 3');
    await page.locator('#slide text', { hasText: 'One point' }).click();
    expect(await page.getAttribute('#where a', 'href')).toBe(`edit://${encodeURI(article)}:7`);
    await page.keyboard.press('End');
    expect(await page.textContent('#notes')).toContain('Said aloud.');
    await page.keyboard.press('ArrowLeft');
  });

  it('shows a change without a reload, and stays at its slide', async () => {
    await page.evaluate('window.kept = true');
    writeFileSync(article, text('First slide is here').replace('One point', 'Another point'));
    await page.locator('#slide text', { hasText: 'Another point' }).waitFor();
    expect(await page.textContent('#count')).toBe('2 / 3');
    expect(await page.evaluate('window.kept')).toBe(true);
    expect(await page.locator('#list .new').count()).toBe(1);
    // By another name it is still the slide in view.
    writeFileSync(article, text('Another title stands here'));
    await page.locator('#slide text', { hasText: 'Another title' }).waitFor();
    expect(await page.textContent('#count')).toBe('2 / 3');
  });

  it('lays over a slide what it has of blank room, faint text and other people’s words', async () => {
    const meant = async (name: string) => {
      await page.selectOption('#overlay', name);
      return [await page.textContent('#legend'), await page.locator('#slide .overlay rect').count()] as const;
    };
    const [blank, cells] = await meant('blank');
    expect(Number(/^(\d+) % of the slide is blank$/.exec(blank ?? '')?.[1])).toBeGreaterThan(40);
    expect(cells).toBeGreaterThan(10);
    expect((await meant('contrast'))[0]).toMatch(/^0 too faint .*least contrast [\d.]+ : 1$/);
    // A text that is all but its ground is found.
    await page.evaluate("document.querySelector('#slide [data-line] tspan').setAttribute('fill', '#f4f2ea')");
    expect((await meant('contrast'))[0]).toMatch(/^1 too faint/);
    const [whose] = await meant('provenance');
    expect(whose).toBe('articlefront matterbriefdeck');
    expect(await page.locator('#slide tspan[data-whose="front matter"]').first().textContent()).toBe(
      'The brief',
    );
    expect(await meant('')).toEqual(['', 0]);
  });

  it('tries a layout of the slide in view, without a word in the article, and says what would keep it', async () => {
    await page.locator('#list text', { hasText: 'First slide' }).first().waitFor({ state: 'attached' });
    await page.keyboard.press('Home');
    await page.locator('#layouts').waitFor({ state: 'hidden' });
    await page.keyboard.press('ArrowRight');
    const drawn = async () => (await page.innerHTML('#slide')).replace(/ data-line="\d+"/g, '');
    const before = await drawn();
    await page.click('#layouts summary');
    await page.locator('#fits li', { hasText: 'quote-pair: needs a quotation' }).waitFor();
    await page.locator('#fits button', { hasText: /^assertion$/ }).click();
    await page.locator('#tried code', { hasText: '<!-- layout: assertion -->' }).waitFor();
    expect(await page.textContent('#count')).toBe('2 / 3');
    expect(await page.textContent('#why')).toMatch(/^assertion, chosen by the author/);
    expect(await drawn()).not.toBe(before);
    expect(readFileSync(article, 'utf8')).toBe(text('First slide is here'));
    // It stays with its heading while lines move, and is only this slide's.
    writeFileSync(article, text('First slide is here').replace('## First', '\n\n## First'));
    await page.locator('#why', { hasText: 'article.md:7' }).waitFor();
    expect(await page.textContent('#why')).toMatch(/^assertion/);
    await page.locator('#slide text', { hasText: 'One point' }).click();
    expect(await page.getAttribute('#where a', 'href')).toBe(`edit://${encodeURI(article)}:9`);
    await page.keyboard.press('ArrowRight');
    expect(await page.textContent('#tried')).toBe('');
    await page.keyboard.press('ArrowLeft');
    await page.locator('#tried button', { hasText: 'As in the article' }).click();
    await page.locator('#why', { hasText: 'chosen by the planner' }).waitFor();
    expect(await drawn()).toBe(before);
    expect(await page.textContent('#tried')).toBe('');
    await page.click('#layouts summary');
    writeFileSync(article, text('First slide is here'));
  });

  it('keeps the last good deck beside an error, and goes on after it', async () => {
    writeFileSync(article, '---\ntitle: [\n---\n');
    await page.waitForSelector('body.stopped #stopped');
    expect(await page.textContent('#findings')).toContain('error');
    expect(await page.locator('#list li').count()).toBe(3);
    writeFileSync(article, text('First slide is here'));
    await page.waitForSelector('body:not(.stopped)');
  });

  it('says errors first, and of an article that never could be built only that', async () => {
    writeFileSync(article, `${text('First slide is here')}\n- [one](javascript:1)\n\n![ ](none.png)\n`);
    const late = await page.context().newPage();
    await late.goto(running.address);
    await late.waitForSelector('body.stopped #findings li');
    expect(await late.textContent('#stopped')).toBe('The article cannot be built yet.');
    const said = await late.locator('#findings b').allTextContents();
    expect(said).toContain('warning');
    expect(said.slice(said.indexOf('warning'))).not.toContain('error');
    writeFileSync(article, text('First slide is here'));
    await late.waitForSelector('#slide svg');
    await late.close();
  });

  it('opens the speaker’s window at the slide in view, as it is tried', async () => {
    await page.waitForSelector('body:not(.stopped)');
    await page.selectOption('#template', 'night');
    await eventuallyHolds("deck.template === 'night'");
    await page.keyboard.press('End');
    const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.click('#speak')]);
    await speaker.waitForSelector('#slide svg');
    expect(await speaker.textContent('#count')).toBe('3 / 3');
    expect(await speaker.evaluate('deck.template')).toBe('night');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => speaker.textContent('#count')).toBe('2 / 3');
    await speaker.close();
    await page.selectOption('#template', '');
    await eventuallyHolds("deck.template === 'briefing'");
  });

  it('follows two hundred saves in two windows, and grows by none of them', async () => {
    const other = await page.context().newPage();
    await other.goto(running.address);
    await other.waitForSelector('#slide svg');
    const nodes = (): Promise<number> => page.evaluate<number>('document.querySelectorAll("*").length');
    const before = await nodes();
    for (let save = 1; save <= 200; save += 1) {
      writeFileSync(article, text('First slide is here').replace('One point', `Save ${save}`));
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    for (const one of [page, other])
      await one
        .locator('#list text', { hasText: /^Save 200$/ })
        .first()
        .waitFor({ state: 'attached' });
    expect(Math.abs((await nodes()) - before)).toBeLessThan(20);
    await other.close();
  });

  it('follows the template and cut of the article as long as none is chosen, and can go back to them', async () => {
    const of = (more: string) => text('First slide is here').replace('title:', `${more}title:`);
    const first = (id: string) => page.locator(`#${id} option`).first();
    expect(await first('template').textContent()).toBe('briefing, as given');
    writeFileSync(article, of('template: night\ncut: executive\n'));
    await page.locator('#template option', { hasText: 'night, as given' }).waitFor({ state: 'attached' });
    expect(await first('cut').textContent()).toBe('executive, as given');
    await page.selectOption('#template', 'journal');
    await eventuallyHolds("deck.template === 'journal'");
    expect(await first('template').textContent()).toBe('night, as given');
    await page.selectOption('#template', '');
    await eventuallyHolds("deck.template === 'night'");
    writeFileSync(article, text('First slide is here'));
    await eventuallyHolds("deck.template === 'briefing' && deck.cut === ''");
  });

  it('follows links between slides here, keeps small slides out of the way of keys, and prints slides', async () => {
    writeFileSync(article, text('First slide is here').replace('One point', 'One point (Reuters, May 1)'));
    await eventuallyHolds('deck.slides.length === 4');
    await page.keyboard.press('End');
    await page.locator('#slide a[href="#slide-2"]').click();
    expect(await page.textContent('#count')).toBe('2 / 4');
    expect(await page.evaluate('location.hash')).toBe('');
    expect(await page.getAttribute('main', 'aria-label')).toBe('Slide 2. First slide is here');
    expect(await page.locator('#list a').count()).toBeGreaterThan(0);
    expect(
      await page.evaluate("[...document.querySelectorAll('#list a')].every((one) => one.closest('[inert]'))"),
    ).toBe(true);
    expect(await page.locator('#slide title').count()).toBe(0);
    // Small slides are hidden from a screen reader: one title is a heading.
    const heading = page.getByRole('heading', { level: 2, name: 'First slide is here' });
    expect(await heading.count()).toBe(1);
    const printed = await page.pdf({ preferCSSPageSize: true });
    expect(printed.toString('latin1')).toMatch(/\/MediaBox \[0 0 9(59|60)[.\d]* 540/);
  });

  it('leaves the list of slides where it was scrolled to', async () => {
    const many = (word: string): string =>
      text(word) + Array.from({ length: 20 }, (_, at) => `\n## Slide ${at} of many\n\n- A point\n`).join('');
    writeFileSync(article, many('First slide is here'));
    await eventuallyHolds('deck.slides.length === 23');
    await page.keyboard.press('Home');
    await page.evaluate("document.querySelector('#list').scrollTop = 500");
    writeFileSync(article, many('First slide is changed'));
    await page.locator('#list text', { hasText: 'is changed' }).first().waitFor({ state: 'attached' });
    expect(await page.evaluate("document.querySelector('#list').scrollTop")).toBe(500);
  });

  it('runs nothing that an article says', async () => {
    writeFileSync(
      article,
      text('A `<img src=x onerror="window.bad=1">` `<script>window.bad=1</script>` in a title'),
    );
    await page.locator('#list text', { hasText: 'in a title' }).first().waitFor({ state: 'attached' });
    expect(await page.locator('#list').innerHTML()).toContain('&lt;script&gt;');
    expect(await page.evaluate('window.bad')).toBeUndefined();
    expect(await page.locator('#list img, #list script').count()).toBe(0);
  });
});
