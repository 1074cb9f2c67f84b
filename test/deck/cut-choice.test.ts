// Which slides a cut keeps and where what belongs to the others goes, on small articles made for the purpose.

import { describe, expect, it } from 'vitest';
import type { Section } from '../../src/article/types.ts';
import type { Cut, Template } from '../../src/template/types.ts';
import { deckOfText } from '../deck-of.ts';
import {
  article,
  at,
  layoutsOf,
  notes,
  opening,
  p,
  part,
  plan,
  quote,
  section,
  t,
  text,
  ul,
} from './articles.ts';
import { template } from './template.ts';

const cuts: Readonly<Record<string, Cut>> = {
  short: { slides: 3, keep: ['bluf', 'quote', 'assertion'], backup: false },
  full: { backup: true },
  handout: { drop: ['section', 'agenda'], backup: true },
};
const on: Template = { ...template, cuts };
const marked = (one: Section, line = 1, ...names: string[]): Section => ({
  ...one,
  hints: { ...one.hints, cut: { names: names.length > 0 ? names : ['short'], span: at } },
  span: { ...at, line },
});
const titles = (made: ReturnType<typeof plan>): readonly string[] =>
  made.plan.slides.map((slide) => text(slide.title));

describe('a cut', () => {
  it('keeps the title and the families that matter most, in the article’s order', () => {
    const made = plan(
      article([section('A', ul('x')), section('B', quote(9)), section('C', ul('y'))]),
      on,
      'short',
    );
    expect(titles(made)).toEqual(['The deck', 'A', 'B']);
    expect(made.plan.cut?.leftOut).toEqual([{ title: 'C', layout: 'assertion', span: at }]);
  });

  it('keeps what is marked for it before anything else, backup too', () => {
    const spare = { ...section('D', ul('z')), hints: { backup: true as const } };
    const made = plan(
      article([section('A', quote(9)), section('B', quote(9)), marked(section('C', ul('x'))), marked(spare)]),
      on,
      'short',
    );
    expect(titles(made)).toEqual(['The deck', 'C', 'D']);
    expect(made.plan.slides.at(-1)?.backup).toBe(true);
  });

  it('warns where more is marked than it has room for', () => {
    const made = plan(
      article([
        marked(section('A', ul('x')), 3),
        marked(section('B', ul('x')), 5),
        marked(section('C', ul('x')), 7),
      ]),
      on,
      'short',
    );
    expect(titles(made)).toEqual(['The deck', 'A', 'B']);
    expect(
      made.told.filter((one) => one.severity === 'warning').map((one) => [one.id, one.span?.line]),
    ).toEqual([['cut-full', 7]]);
  });

  it('takes a mark under a # heading for the part, but not for its section slide', () => {
    const made = plan(
      article([part('One'), section('A', quote(9)), marked(part('Two')), section('B', ul('x'))]),
      { ...on, cuts: { short: { ...cuts['short'], slides: 2, backup: false } } },
      'short',
    );
    expect(titles(made)).toEqual(['The deck', 'B']);
    expect(made.plan.parts).toEqual(['The deck', 'Two']);
    expect(made.plan.slides.map((slide) => slide.part)).toEqual([0, 1]);
  });

  it('says what is left out in the notes of the title slide, and once as a note to the author', () => {
    const made = plan(
      article([
        opening(p('Said first.')),
        section('A', quote(9)),
        section('B', quote(9)),
        section('C', ul('y')),
      ]),
      on,
      'short',
    );
    expect(notes(made.plan.slides[0])).toEqual(['Said first.', 'Left out of this deck', 'C']);
    expect(made.told).toHaveLength(1);
    expect(made.told[0]).toMatchObject({ severity: 'info', id: 'cut' });
    expect(made.told[0]?.hints[0]).toBe('left out: "C" (line 1)');
  });

  it('leaves the notes of a section with what is kept of it, and those of a part with the part', () => {
    const made = plan(
      article([
        { ...part('One', p('Over the part.')), notes: [p('Spoken.')] },
        section('A', p('Of the list.'), ul('x')),
        section('B', ul('y')),
      ]),
      on,
      'handout',
    );
    expect(titles(made)).toEqual(['The deck', 'A', 'B']);
    expect(notes(made.plan.slides[1])).toEqual(['Over the part.', 'Of the list.', 'Spoken.']);
    expect(notes(made.plan.slides[0])).toEqual([]);
  });

  it('does not take a # heading with nothing behind it for a divider', () => {
    const made = plan(article([section('A', ul('x')), part('Conclusion', p('So it is.'))]), on, 'handout');
    expect(titles(made)).toEqual(['The deck', 'A', 'Conclusion']);
  });

  it('is the article’s own unless another is asked for', () => {
    const one = article([section('A', quote(9)), section('B', quote(9)), section('C', ul('x'))], {
      cut: { name: 'Short', span: at },
    });
    expect(plan(one, on).plan.slides).toHaveLength(3);
    expect(plan(one, on, 'full').plan.slides).toHaveLength(4);
  });

  it('that the template has not is an error, and the deck is planned whole', () => {
    const made = plan(article([section('A', ul('x'))]), on, 'shrot');
    expect(made.told).toMatchObject([
      { severity: 'error', id: 'unknown-cut', hints: ['did you mean "short"?'] },
    ]);
    expect(layoutsOf(made.plan.slides)).toEqual(['title', 'assertion']);
  });

  it('that the template has not is a warning in a mark', () => {
    const made = plan(article([marked(section('A', ul('x')), 1, 'handuot')]), on);
    expect(made.told).toMatchObject([{ severity: 'warning', id: 'unknown-cut', span: at }]);
  });
});

describe('a slide that needs more than one', () => {
  const rows = Array.from(
    { length: 16 },
    (_, index) => `| Place ${index} | What is done in place ${index} |`,
  );
  const table = `| Place | Work |\n| --- | --- |\n${rows.join('\n')}`;
  const others = ['A', 'B', 'C', 'D'].map((name) => `## ${name}\n\n- A point of ${name}\n`).join('\n');
  const long = `---\ntitle: T\n---\n\n## The table\n\n<!-- cut: executive -->\n\n${table}\n\n`;

  it('goes on in its notes where there is no room', async () => {
    const { scene, diagnostics } = await deckOfText(`${long}${others}`, {}, { cut: 'executive' });
    expect(scene.slides.map((slide) => slide.name)).toEqual(['T', 'The table', 'A', 'B', 'C']);
    const said = scene.slides[1]?.notes.map(({ runs }) => runs.map((one) => one.text).join('')) ?? [];
    expect(said).toContain('The table (2 of 3)');
    expect(said.slice(-2)).toEqual(['Place 15 · What is done in place 15', 'Section: The table']);
    expect(diagnostics.map((one) => one.id)).toContain('cut-notes');
  });

  it('has a title of its own where two slides of one section are kept', async () => {
    const { scene } = await deckOfText(`${long}---\n\n${table}\n`, {}, { cut: 'executive' });
    expect(scene.slides.map((slide) => slide.name)).toEqual([
      'T',
      'The table (1 of 2)',
      'The table (2 of 2)',
    ]);
  });

  it('spends no slide on going on, though there is room', async () => {
    const { scene } = await deckOfText(long, {}, { cut: 'executive' });
    expect(scene.slides).toHaveLength(2);
  });
});

it('lists nothing in the notes where nothing is left out', () => {
  const made = plan(article([section('A', ul('x'))], { bluf: t('All is well.') }), on, 'short');
  expect(notes(made.plan.slides[0])).toEqual([]);
  expect(made.told).toEqual([]);
});
