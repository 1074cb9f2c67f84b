// Numbers of slides that lead somewhere, and the way through the parts.

import { describe, expect, it } from 'vitest';
import type { SceneItem, SceneRun } from '../../src/scene/types.ts';
import { sceneOfText } from '../deck-of.ts';

const { scene } = await sceneOfText(`---
title: T
---

# Water

## Rivers fall (Post, 1 May 2024)

- They do (Post, 1 May 2024)

# Energy

## Prices rise

- They do (Post, 1 May 2024)
`);
const runsOf = (item: SceneItem | undefined): readonly SceneRun[] =>
  item?.kind === 'text' ? item.paragraphs.flatMap(({ runs }) => runs) : [];
const links = (slide: number, item: string) =>
  runsOf(scene.slides[slide]?.items.find(({ name }) => name === item)).flatMap(({ text, slide: to }) =>
    to === undefined ? [] : [[text, to] as const],
  );
const at = (name: string): number => scene.slides.findIndex((slide) => slide.name === name);

describe('a slide’s number, and a click on it, leads', () => {
  it('from the agenda to each part', () => {
    expect([...links(1, 'Point 1'), ...links(1, 'Point 2')]).toEqual([
      [String(at('Water') + 1), at('Water')],
      [String(at('Energy') + 1), at('Energy')],
    ]);
  });

  it('from a divider to the slides of its part', () => {
    expect(links(at('Energy'), 'Slides')).toEqual([[String(at('Prices rise') + 1), at('Prices rise')]]);
  });

  it('from a source line to the source, and from the source back', () => {
    expect(links(at('Prices rise'), 'Source line')).toEqual([['1', at('Sources')]]);
    expect(links(at('Sources'), 'Body').map(([, to]) => to)).toEqual([at('Rivers fall'), at('Prices rise')]);
  });

  const votes = async (count: number) => {
    const sections = Array.from(
      { length: count },
      (_, index) => `## Town ${index} votes\n\n- It did (Post, 1 May 2024)\n`,
    );
    const { scene: long } = await sceneOfText(
      `---\ntitle: T\n---\n\n# Votes\n\n${sections.join('\n')}\n# Rest\n\n## It ends\n\n- It does\n`,
    );
    return (slide: string, item: string) =>
      long.slides.find(({ name }) => name === slide)?.items.find(({ name }) => name === item);
  };
  const said = (item: SceneItem | undefined): string =>
    runsOf(item)
      .map(({ text }) => text)
      .join('');

  it('and a list of which not all is shown says so', async () => {
    const item = await votes(14);
    expect(said(item('Sources', 'Body'))).toMatch(/←\s4, 5, 6, 7\s…$/);
    expect(said(item('Rest', 'Slides'))).not.toContain('…');
  });

  it('and a divider lists all of twelve slides, in two columns', async () => {
    const list = (await votes(12))('Votes', 'Slides');
    expect(list?.kind === 'text' && list.columns).toBe(2);
    expect(said(list)).toContain('Town 11 votes');
    expect(said(list)).not.toContain('…');
    const lines = list?.kind === 'text' ? list.paragraphs.map(({ lines }) => lines.length) : [];
    expect(lines).toEqual(Array.from({ length: 12 }, () => 1));
    expect(list?.kind === 'text' && list.paragraphs[0]?.style.size).toBeGreaterThanOrEqual(16);
  });

  it('and one that cannot list them all ends with the numbers of those that are left', async () => {
    const list = (await votes(60))('Votes', 'Slides');
    const [, from, to] = /…\s+(\d+)–(\d+)$/.exec(said(list)) ?? [];
    const named = runsOf(list).flatMap(({ slide }) => (slide === undefined ? [] : [slide + 1]));
    expect([from, to]).toEqual([String(named.at(-2)), String(named.at(-1))]);
    expect(named.at(-2)).toBe((named.at(-3) ?? 0) + 1);
    expect(Number(to)).toBe(3 + 60);
  });

  it('and none waits for its number when all is laid out', () => {
    const all = scene.slides.flatMap((slide) => slide.items.flatMap(runsOf));
    expect(all.filter(({ slide = 0 }) => slide < 0 || slide >= scene.slides.length)).toEqual([]);
  });
});

describe('the rule at the head', () => {
  const tracker = (name: string) => {
    const group = scene.slides[at(name)]?.items.find((item) => item.name === 'Tracker');
    return group?.kind === 'group' ? group.items.flatMap((one) => (one.kind === 'path' ? [one] : [])) : [];
  };

  it('is a segment a part, lower where the part is to come, and leads to each', () => {
    expect(tracker('Rivers fall').map(({ box, slide }) => [box.height, slide])).toEqual([
      [3, at('Water')],
      [1, at('Energy')],
    ]);
    expect(tracker('Sources').map(({ box }) => box.height)).toEqual([3, 3]);
  });

  it('names the part that is open', () => {
    const part = (name: string) =>
      runsOf(scene.slides[at(name)]?.items.find((item) => item.name === 'Part'))
        .map(({ text }) => text)
        .join('');
    expect([part('Prices rise'), part('Agenda')]).toEqual(['2\u2002Energy', '']);
  });

  it('is one rule in a deck without parts', async () => {
    const { scene: plain } = await sceneOfText('---\ntitle: T\n---\n\n## A title\n\n- A point\n');
    expect(plain.slides[1]?.items.map(({ name }) => name)).toContain('Head rule');
  });
});
