// The families' table, held against those who list families elsewhere, and what becomes of words that
// a layout has no slot for.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/parse.ts';
import { capacityOf, families, familyNames, numberedSlots } from '../../src/deck/families.ts';
import { loadTemplate } from '../../src/template/load.ts';
import type { SlideLayout } from '../../src/template/types.ts';
import { files, root } from '../deck-of.ts';
import { notes, plan, said, text } from './articles.ts';
import { layout, layouts, templateOf } from './template.ts';

const shipped = await loadTemplate('briefing', files, () => {});

describe.each(familyNames)('the family "%s"', (family) => {
  const { slots = [], each = [], divides } = families[family];
  const members = shipped.layouts.filter((one) => one.family === family);

  it('has layouts in briefing, with the slots that it fills', () => {
    expect(members.length).toBeGreaterThan(0);
    const names = members.flatMap((one) => one.slots.map(({ name }) => name));
    const filled = [...slots, ...each.map((role) => `${role}1`)];
    expect(filled.filter((name) => !names.includes(name))).toEqual([]);
    expect(filled.length).toBeGreaterThan(0);
  });

  it('has the capacity that its slots say', () => {
    if (each.length === 0) return;
    for (const one of members)
      expect(
        capacityOf(
          family,
          one.slots.map(({ name }) => name),
        ),
      ).toBe(one.capacity);
  });

  it('divides only what is counted, into what holds less', () => {
    if (!divides) return;
    expect(each.length).toBeGreaterThan(0);
    if (divides !== 'itself') expect(familyNames).toContain(divides);
  });

  it('is named in docs/templates.md', () => {
    const listed = /\| Family \| Members[\s\S]*?\n\n/.exec(
      readFileSync(`${root}docs/templates.md`, 'utf8'),
    )?.[0];
    expect(listed).toContain(`\`${family}\``);
  });
});

it('an editor offers every family for like', () => {
  const schema = JSON.parse(readFileSync(`${root}schema/slide-layout.schema.json`, 'utf8'));
  expect(schema.properties.like.examples).toEqual(familyNames);
});

it('numbered slots are counted from 1 as far as they go', () => {
  expect(numberedSlots('date', ['date', 'date1', 'event1', 'date2', 'date4'])).toEqual(['date1', 'date2']);
  expect(capacityOf('timeline', ['date'])).toBe(1);
  expect(capacityOf('assertion', ['body', 'body1', 'body2'])).toBe(1);
});

function planned(markdown: string, some: readonly SlideLayout[] = layouts) {
  const article = parseArticle(`---\ntitle: T\n---\n\n${markdown}\n`, 'a.md', () => {});
  const { plan: deck, told } = plan(article, templateOf(some));
  return { slides: deck.slides, told };
}

describe('what a layout has no slot for', () => {
  const without = (name: string, slot: string): readonly SlideLayout[] =>
    layouts.map((one) =>
      one.name === name ? { ...one, slots: one.slots.filter((other) => other.name !== slot) } : one,
    );
  const quotation = '## A\n\n> We go.\n>\n> — B. Speaker, a role, 1 May 2020\n';

  it('is told and in the notes: who said it', () => {
    const { slides, told } = planned(quotation, without('quote', 'attribution'));
    expect(told.map(({ id, message, span }) => [id, message, span?.line])).toEqual([
      ['to-notes', 'who said it has no place on the slide and goes to the speaker notes', 7],
    ]);
    expect(told[0]?.hints[0]).toContain('the layout "quote" has no slot for it');
    expect(notes(slides[1]).join('\n')).toContain('B. Speaker');
    expect(planned(quotation).told).toEqual([]);
  });

  it('is told and in the notes: a caption', () => {
    const table = '## A\n\n<!-- caption: What it says. -->\n\n| A | B |\n| --- | --- |\n| a | b |\n';
    const whole = planned(table);
    const { slides, told } = planned(table, without('table', 'caption'));
    expect(whole.told).toEqual([]);
    expect(Object.keys(whole.slides[1]?.slots ?? {})).toContain('caption');
    expect(told.map(({ message }) => message)).toEqual([
      'the caption has no place on the slide and goes to the speaker notes',
    ]);
    expect(notes(slides[1])).toContain('What it says.');
  });

  it('follows, where it is a list beside a map', () => {
    const map = '## A\n\n```map\nfocus: [KZ]\n```\n\n- one\n- two\n';
    const { slides, told } = planned(map, without('map-text', 'body'));
    expect(slides.slice(1).map((one) => one.layout)).toEqual(['map-text', 'assertion']);
    expect(said(slides[2])).toEqual(['one', 'two']);
    expect(told).toEqual([]);
  });

  it('is told and in the notes, where the template has nothing but a title', () => {
    const bare = [layout('title', 'title', 1, []), layout('plain', 'section', 1, [])];
    const all = [
      '## List\n\n- one\n- two',
      '## Prose\n\nA sentence.',
      '## Columns\n\n### L\n\n- left\n\n### R\n\n- right',
      '## Table\n\n| Date | Event |\n| --- | --- |\n| 2020 | it was |\n| 2021 | it ended |',
      '> It was said.\n>\n> — B. Speaker, 1 May 2020',
    ].join('\n\n');
    const { slides, told } = planned(all, bare);
    const inNotes = slides.flatMap((one) => notes(one)).join('\n');
    for (const words of ['one', 'two', 'A sentence.', 'left', 'right', 'it was', '2021', 'B. Speaker'])
      expect(inNotes).toContain(words);
    expect(new Set(told.map(({ id }) => id))).toEqual(new Set(['to-notes']));
    expect(slides.flatMap((one) => Object.keys(one.slots))).toEqual([]);
  });

  it('is told of a layout with a title alone, and follows', () => {
    const closing = layout('closing', 'contact', 1, []);
    const { slides, told } = planned('## Bye\n\n<!-- layout: closing -->\n\n- thanks', [...layouts, closing]);
    expect(slides.slice(1).map((one) => [one.layout, said(one)])).toEqual([
      ['closing', []],
      ['assertion', ['thanks']],
    ]);
    expect(told.map(({ id, message }) => [id, message])).toEqual([
      ['layout-needs', 'the "closing" layout has no slot for text, which follows on the next slide'],
    ]);
  });
});

describe('a family of the template’s own', () => {
  const own = (name: string, like: (typeof layouts)[number]): SlideLayout => ({
    ...like,
    name,
    family: name,
  });
  const named = (name: string): SlideLayout => layouts.find((one) => one.name === name) as SlideLayout;

  it('may be written with capitals', () => {
    const { slides, told } = planned('## A\n\n<!-- layout: swot -->\n\n- x\n- y', [
      ...layouts,
      own('SWOT', named('two-column')),
    ]);
    expect(slides[1]).toMatchObject({ layout: 'SWOT', chosenBy: 'author' });
    expect([said(slides[1], 'body1'), said(slides[1], 'body2')]).toEqual([['x'], ['y']]);
    expect(told).toEqual([]);
  });

  it('that is like a section opens a part', () => {
    const { slides } = planned('# One\n\n<!-- layout: opener -->\n\nWhat it is about.\n\n## A\n\n- x', [
      ...layouts,
      own('opener', named('section')),
    ]);
    expect(slides[1]).toMatchObject({
      layout: 'opener',
      chosenBy: 'author',
      reason: '<!-- layout: opener -->',
    });
    expect(said(slides[1], 'lead')).toEqual(['What it is about.']);
    expect(said(slides[1], 'index')).toEqual(['1']);
  });

  it('that is like a pair of quotations pairs them', () => {
    const two = '> One said this.\n\n> Another said that.\n';
    const { slides } = planned(`## A\n\n<!-- layout: duet -->\n\n${two}`, [
      ...layouts.filter(({ family }) => family !== 'quote-pair'),
      own('duet', named('quote-pair')),
    ]);
    expect(slides).toHaveLength(2);
    expect(Object.keys(slides[1]?.slots ?? {})).toEqual(['quote1', 'quote2']);
  });

  it.each([
    ['map-text', '```map\nfocus: [KZ]\n```\n\n- one', ['map', 'body']],
    ['assertion-image', '![alt](p.png)\n\n- one', ['picture', 'body']],
    ['chart-text', '- one\n\n| A | B |\n| --- | --- |\n| x | 1 |', ['chart', 'body']],
    ['actors', '| Who | What for |\n| --- | --- |\n| a | b |', ['table']],
    ['key-judgments', '- one', ['body']],
    ['contact', 'Write to us. Or do not.', ['body']],
  ])('that is like %s is filled as that', (like, markdown, slots) => {
    const { slides } = planned(`## A\n\n<!-- layout: mine -->\n\n${markdown}`, [
      ...layouts,
      own('mine', named(like)),
    ]);
    expect(slides).toHaveLength(2);
    expect(slides[1]).toMatchObject({ layout: 'mine', chosenBy: 'author' });
    expect(Object.keys(slides[1]?.slots ?? {}).sort()).toEqual([...slots].sort());
    const twin = planned(`## A\n\n<!-- layout: ${like} -->\n\n${markdown}`);
    expect(slides[1]?.slots).toEqual(twin.slides[1]?.slots);
  });

  it('takes from a timeline as many as it holds, and goes on', () => {
    const rows = Array.from({ length: 5 }, (_, index) => `| ${2020 + index} | event ${index} |`).join('\n');
    const { slides } = planned(
      `## A\n\n<!-- layout: roadmap -->\n\n| Date | Event |\n| --- | --- |\n${rows}`,
      [...layouts, own('roadmap', named('timeline-3'))],
    );
    expect(slides.slice(1).map((one) => [one.layout, Object.keys(one.slots).length])).toEqual([
      ['roadmap', 6],
      ['roadmap', 4],
    ]);
    expect(text(slides[1]?.title ?? [])).toBe('A');
  });

  it('with a rule for more columns than the others hold gets them all', () => {
    const four = [1, 2, 3, 4].map((one) => `### H${one}\n\n- point ${one}`).join('\n\n');
    const matrix: SlideLayout = {
      ...layout('matrix', 'columns', 4, [
        'body1',
        'body2',
        'body3',
        'body4',
        'head1',
        'head2',
        'head3',
        'head4',
      ]),
      family: 'matrix',
      when: { holds: 'columns', items: [4, 4] },
    };
    const { slides } = planned(`## A\n\n${four}`, [...layouts, matrix]);
    expect(slides.slice(1).map((one) => one.layout)).toEqual(['matrix']);
    expect(
      planned(`## A\n\n${four}`)
        .slides.slice(1)
        .map((one) => one.layout),
    ).toEqual(['two-column', 'two-column']);
  });

  it('with a rule for lists deals them to its columns', () => {
    const swot: SlideLayout = {
      ...layout('swot', 'columns', 2, ['head1', 'body1', 'head2', 'body2']),
      family: 'swot',
      when: { holds: 'list', items: [4, 4] },
    };
    const { slides } = planned('## A\n\n- a\n- b\n- c\n- d', [...layouts, swot]);
    expect(slides).toHaveLength(2);
    expect([said(slides[1], 'body1'), said(slides[1], 'body2')]).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});
