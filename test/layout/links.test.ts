import { expect, it } from 'vitest';
import { withLinkColor } from '../../src/layout/links.ts';
import { lineOf } from '../../src/layout/text-slot.ts';
import type { SceneRun } from '../../src/scene/types.ts';
import { linesOf, settingIn, slotOf } from './briefing.ts';

const setting = settingIn('en');
const item = (...runs: readonly SceneRun[]) =>
  lineOf(runs, slotOf('quote', 'source', setting), setting, 'Source line');
const link = { scheme: 'bg1' } as const;

it('gives links, to an address or a slide, the colour of their ground, in the runs and in the lines', () => {
  const line = item(
    { text: 'Source: ', lang: 'en' },
    { text: 'a page', lang: 'en', link: 'https://example.org/' },
    { text: ' and ', lang: 'en' },
    { text: 'a slide', lang: 'en', slide: 3 },
  );
  const [colored] = withLinkColor([line], link);
  if (colored?.kind !== 'text') throw new Error('a text stays a text');
  expect(colored.paragraphs[0]?.runs.map((run) => run.color)).toEqual([undefined, link, undefined, link]);
  const linked = linesOf(colored).flatMap(({ runs }) => runs.filter((run) => run.link ?? run.slide));
  expect(linked.length).toBeGreaterThan(0);
  for (const run of linked) expect(run.color).toEqual(link);
});

it('leaves a link its own colour, and text without links as it is', () => {
  const own = { scheme: 'accent1' } as const;
  const [kept] = withLinkColor(
    [item({ text: 'a page', lang: 'en', link: 'https://example.org/', color: own })],
    link,
  );
  expect(kept?.kind === 'text' && kept.paragraphs[0]?.runs[0]?.color).toEqual(own);
  const plain = item({ text: 'no link', lang: 'en' });
  expect(withLinkColor([plain], link)[0]).toBe(plain);
});
