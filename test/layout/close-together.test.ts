// What belongs together stands together, and what is little has the slide to itself.

import { describe, expect, it } from 'vitest';
import type { SceneItem, SceneSlide, TextItem } from '../../src/scene/types.ts';
import { deckOfText } from '../deck-of.ts';

const templates = ['briefing', 'journal', 'night', 'contrast', 'portrait', 'portrait-letter'];

const built = (body: string, template = 'briefing', more = '') =>
  deckOfText(`---\ntitle: A deck\ndate: 2026-05-01\n${more}---\n\n${body}`, {}, { template, outputs: [] });

const textIn = (slide: SceneSlide | undefined, name: string): TextItem => {
  const found = slide?.items.find((item: SceneItem) => item.name === name);
  if (found?.kind !== 'text') throw new Error(`no text ${name}`);
  return found;
};
const linesOf = ({ paragraphs }: TextItem) => paragraphs.flatMap(({ lines }) => lines);
const saidBy = ({ paragraphs }: TextItem) =>
  paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');

const quotation = (words: string) => `> ${words}\n>\n> — Anna Berg, foreign minister, 2026-02-01\n`;
const some = 'The strait belongs to nobody, and whoever says otherwise has not read what he signed.';
const many = `${some} ${some.replace('strait', 'sea')} ${some.replace('strait', 'coast')}`;

describe.each(templates)('a quotation in %s', (template) => {
  /** Points between the quotation's last line and its speaker's first, in each of the slide's quotations. */
  async function gaps(...said: readonly string[]): Promise<readonly number[]> {
    const { scene } = await built(`## They said it\n\n${said.map(quotation).join('\n')}`, template);
    const numbers = said.length > 1 ? said.map((_, index) => ` ${index + 1}`) : [''];
    return numbers.map((number) => {
      const [words, speaker] = [`Quote${number}`, `Attribution${number}`].map((name) =>
        linesOf(textIn(scene.slides[1], name)),
      );
      return (speaker?.[0]?.baseline ?? 0) - (words?.at(-1)?.baseline ?? 0);
    });
  }

  it('stands on its speaker, however short it is', async () => {
    const found = [...(await gaps('We stay.')), ...(await gaps(some)), ...(await gaps(many))];
    for (const gap of found) expect(gap).toBeGreaterThan(24);
    for (const gap of found) expect(gap).toBeLessThan(70);
  });

  it('does so beside a longer one', async () => {
    for (const gap of await gaps('We stay.', some)) expect(gap).toBeLessThan(70);
  });
});

describe('a table of one row', () => {
  const table = (rows: number, state = 'Bulgaria') =>
    `## A port\n\n| Port | State | Tons |\n| --- | --- | --- |\n${`| Varna | ${state} | 12,400,000 |\n`.repeat(rows)}`;
  const tableOf = async (text: string, template?: string) => {
    const { scene, template: used } = await built(text, template);
    const item = scene.slides[1]?.items.find(({ kind }) => kind === 'table');
    if (item?.kind !== 'table') throw new Error('no table');
    const slot = used.layouts
      .find(({ name }) => name === 'table')
      ?.slots.find(({ name }) => name === 'table');
    const size = (row: number) => item.rows[row]?.cells[0]?.paragraphs[0]?.style.size ?? 0;
    return {
      share: item.box.height / (slot?.box.height ?? 0),
      head: size(0),
      size: size(1),
      own: used.cell.size,
    };
  };

  it.each(['briefing', 'journal', 'night', 'contrast'])('fills the slide in %s', async (template) => {
    const { share, head, size, own } = await tableOf(table(1), template);
    expect(share).toBeGreaterThan(0.6);
    expect(size).toBeGreaterThan(own * 1.3);
    expect(head).toBe(own);
  });

  it('is larger than one of two, and four are of the template’s own size', async () => {
    const [one, two, four] = await Promise.all([1, 2, 4].map((rows) => tableOf(table(rows))));
    expect(one?.size).toBeGreaterThan(two?.size ?? 99);
    expect(four?.size).toBe(four?.own);
  });

  it('has no line more for that', async () => {
    const wide = 'a federation of eleven republics, two of which are autonomous';
    const { scene } = await built(table(1, wide));
    const item = scene.slides[1]?.items.find(({ kind }) => kind === 'table');
    const first = item?.kind === 'table' ? item.rows[1]?.cells[2]?.paragraphs[0]?.lines : [];
    expect(first).toHaveLength(1);
  });
});

describe('a part', () => {
  const long =
    'Talks about a new order of the supply of energy after the end of transit through the strait, and what is left to settle';
  const parts = `# ${long}\n\n## A slide\n\n- A point\n\n# Another\n\n## One more\n\n- A point\n`;

  it('whose name is too long for the head has its beginning there, whole words and one line', async () => {
    const { scene } = await built(parts);
    const name = textIn(
      scene.slides.find((slide) => slide.items.some((item) => item.name === 'Part')),
      'Part',
    );
    expect(linesOf(name)).toHaveLength(1);
    const shown = saidBy(name).replace(/^1\s/, '');
    expect(shown).toMatch(/\w…$/);
    expect(long.startsWith(`${shown.slice(0, -1)} `)).toBe(true);
    expect(shown.length).toBeGreaterThan(30);
  });

  it('of which nothing is said lists its slides right under its name', async () => {
    const { scene } = await built(
      '# One\n\nWhat it is about.\n\n## A\n\n- A point\n\n# Two\n\n## B\n\n- A point\n',
    );
    const dividers = scene.slides.filter(({ items }) => items.some(({ name }) => name === 'Slides'));
    const [said, bare] = dividers.map((slide) => textIn(slide, 'Slides').box.y);
    expect(said).toBeGreaterThan((bare ?? 999) + 40);
  });
});
