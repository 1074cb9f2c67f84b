// Cuts of every article that ships: as many slides as the template says, none lost without a
// word, sources as they were.

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type BuiltDeck, deckOf, deckOfText, root } from '../deck-of.ts';
import { lostWords } from '../scene-checks.ts';

const built = (text: string, cut?: string): Promise<BuiltDeck> =>
  deckOfText(text, {}, cut === undefined ? {} : { cut });

const articles = readdirSync(`${root}content`).filter((name) => name.endsWith('.md'));
const titles = (deck: BuiltDeck): readonly string[] => deck.scene.slides.map(({ name }) => name);

describe.each(articles)('content/%s', (name) => {
  it('has five slides at most in the executive cut, in the article’s order, each with a title', async () => {
    const whole = await deckOf(`content/${name}`);
    const cut = await deckOf(`content/${name}`, { cut: 'executive' });
    expect(cut.pptx).toBeDefined();
    expect(cut.scene.slides.length).toBeLessThanOrEqual(5);
    expect(titles(cut)[0]).toBe(titles(whole)[0]);
    const places = cut.scene.slides.map(({ span }) => span.line);
    expect(places.slice(1)).toEqual([...places.slice(1)].sort((a, b) => a - b));
    expect(
      cut.plan.slides
        .flatMap(({ sources }) => sources)
        .every((number) =>
          [...whole.article.sources, ...whole.article.explanations].some((one) => one.number === number),
        ),
    ).toBe(true);
  });

  it('is in full what it is without a cut, byte for byte', async () => {
    const whole = await deckOf(`content/${name}`);
    const full = await deckOf(`content/${name}`, { cut: 'full' });
    expect(Buffer.compare(full.pptx as Uint8Array, whole.pptx as Uint8Array)).toBe(0);
  });

  it('loses no word in a handout but its dividers', async () => {
    const handout = await deckOf(`content/${name}`, { cut: 'handout', outputs: [] });
    expect(handout.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const left = handout.plan.cut?.leftOut ?? [];
    // An agenda of few parts stands in rows.
    const { agenda } = handout.plan.language.words;
    const dividers = ['section', 'section-bare', 'section-long', 'section-picture', 'agenda'];
    const others = left.filter(({ layout, title }) => !dividers.includes(layout) && title !== agenda);
    expect(others.map(({ layout }) => layout)).toEqual([]);
    if (left.length === 0) expect(lostWords(handout)).toEqual([]);
  });
});

const marked = (marks: Readonly<Record<number, string>>): string =>
  `---\ntitle: T\n---\n\n${Array.from(
    { length: 8 },
    (_, index) =>
      `## Section ${index + 1} says something\n\n${marks[index + 1] ?? ''}\n\n- a point of ${index + 1}\n`,
  ).join('\n')}`;

describe('a marked section', () => {
  it('is kept before what the template thinks important', async () => {
    const cut = await built(
      marked({ 7: '<!-- cut: executive -->', 8: '<!-- cut: executive, handout -->' }),
      'executive',
    );
    expect(titles(cut)).toEqual([
      'T',
      'Section 1 says something',
      'Section 2 says something',
      'Section 7 says something',
      'Section 8 says something',
    ]);
  });

  it('is named where there are more than fit', async () => {
    const all = Object.fromEntries([1, 2, 3, 4, 5, 6].map((number) => [number, '<!-- cut: executive -->']));
    const cut = await built(marked(all), 'executive');
    expect(cut.scene.slides).toHaveLength(5);
    const said = cut.diagnostics
      .filter(({ severity }) => severity === 'warning')
      .map(({ span }) => span?.line);
    expect(said).toHaveLength(2);
  });

  it('for a cut that the template has not is a mistake with a place', async () => {
    const { diagnostics } = await built(marked({ 3: '<!-- cut: exekutive -->' }));
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toMatchObject([
      { span: { file: 'article.md' } },
    ]);
  });
});

describe('what is left out', () => {
  it('is listed: in the plan, in the title’s notes, and once on the way', async () => {
    const cut = await built(marked({}), 'executive');
    expect(cut.plan.cut?.leftOut?.map(({ title }) => title)).toEqual(
      [5, 6, 7, 8].map((number) => `Section ${number} says something`),
    );
    const notes = cut.scene.slides[0]?.notes
      .map(({ runs }) => runs.map(({ text }) => text).join(''))
      .join('\n');
    expect(notes).toContain('Section 8 says something');
    expect(cut.diagnostics.filter(({ id }) => id === 'cut')).toHaveLength(1);
  });

  it('of a cut that nobody knows is an error, and no deck', async () => {
    const deck = await built(marked({}), 'exec');
    expect(deck.pptx).toBeUndefined();
    expect(deck.diagnostics.map(({ id }) => id)).toContain('unknown-cut');
  });

  it('may be asked for in the front matter; the option comes first', async () => {
    const text = marked({}).replace('title: T', 'title: T\ncut: executive');
    expect((await built(text)).scene.slides).toHaveLength(5);
    expect((await built(text, 'full')).scene.slides.length).toBeGreaterThan(5);
  });
});
