// Whatever an article holds, the plan holds: every word in a slot or in the notes, in slots that the layouts
// have.

import { expect, it } from 'vitest';
import type {
  AlertBlock,
  Article,
  Block,
  ListBlock,
  QuoteBlock,
  Run,
  Section,
  TableBlock,
} from '../../src/article/types.ts';
import { planDeck } from '../../src/deck/plan.ts';
import type { SlideLayout } from '../../src/template/types.ts';
import { fc, tries } from '../property.ts';
import { article, at, plan, text, textsIn } from './articles.ts';
import { layouts, template, templateOf } from './template.ts';

/** Words are numbered, so that no word can stand in for another. */
let serial = 0;
const word = (): string => {
  serial += 1;
  return `w${serial}`;
};
const words = fc.integer({ min: 1, max: 24 }).map((count) => Array.from({ length: count }, word));
const runs: fc.Arbitrary<readonly Run[]> = fc
  .record({ list: words, cited: fc.boolean(), stops: fc.integer({ min: 2, max: 9 }) })
  .map(({ list, cited, stops }) => [
    {
      text: list.map((one, index) => (index % stops === stops - 1 ? `${one}. The` : one)).join(' '),
      bold: true,
    },
    { text: ` ${word()}.` },
    ...(cited ? [{ text: ` (${word()}, May)`, cites: [1] }] : []),
  ]);

const paragraph = runs.map((one): Block => ({ kind: 'paragraph', runs: one, span: at }));
const code = fc.nat(2).map((): Block => ({ kind: 'code', text: `${word()}\n  ${word()}`, span: at }));
const html = fc.nat(2).map((): Block => ({ kind: 'html', text: word(), span: at }));
const ruled = fc.constant<Block>({ kind: 'rule', span: at });
const heading = fc
  .record({ level: fc.constantFrom(3 as const, 3 as const, 4 as const), runs })
  .map((one): Block => ({ kind: 'heading', span: at, ...one }));
const figure = fc.record({ caption: fc.option(runs, { nil: undefined }), credit: fc.boolean() }).map(
  ({ caption, credit }): Block => ({
    kind: 'figure',
    src: 'x.png',
    alt: word(),
    ...(caption ? { caption } : {}),
    ...(credit ? { credit: word() } : {}),
    span: at,
  }),
);
const map = fc.nat(2).map(
  (): Block => ({
    kind: 'map',
    span: at,
    map: {
      focus: [word()],
      context: [],
      places: [{ name: word() }],
      routes: [],
      labels: 'auto',
      frame: 'auto',
      caption: [{ text: word() }],
      cites: [],
      span: at,
    },
  }),
);
const rest = fc.array(fc.oneof(paragraph, code), { maxLength: 1 });
const list = (depth: number): fc.Arbitrary<ListBlock> =>
  fc
    .record({
      ordered: fc.boolean(),
      items: fc.array(
        fc.record(
          {
            runs,
            rest,
            children: depth > 0 ? list(depth - 1) : fc.constant(undefined),
            checked: fc.boolean(),
          },
          { requiredKeys: ['runs', 'rest'] },
        ),
        { minLength: 1, maxLength: 9 },
      ),
    })
    .map(({ ordered, items }) => ({
      kind: 'list',
      ordered,
      start: 1,
      span: at,
      items: items.map(({ children, ...item }) => ({ ...item, span: at, ...(children ? { children } : {}) })),
    }));
const quote: fc.Arbitrary<QuoteBlock> = fc
  .record({ paragraphs: fc.array(runs, { minLength: 1, maxLength: 3 }), attributed: fc.boolean(), rest })
  .map(({ paragraphs, attributed, rest: more }) => {
    const speaker = word();
    return {
      kind: 'quote',
      paragraphs,
      ...(attributed ? { attribution: { speaker, cites: [1], runs: [{ text: speaker }], span: at } } : {}),
      rest: more,
      span: at,
    };
  });
const alert: fc.Arbitrary<AlertBlock> = fc
  .record({
    alert: fc.constantFrom('note', 'tip', 'important', 'warning', 'caution'),
    blocks: fc.array(fc.oneof(paragraph, list(0), code, quote), { minLength: 1, maxLength: 3 }),
  })
  .map((one) => ({ kind: 'alert', span: at, ...one }));
const header = fc.constantFrom(
  ['Date', 'Event'],
  ['Date', 'Event', 'Source'],
  ['Actor', 'Role', 'Position', 'Source'],
  ['Number', 'What', 'Source'],
  ['', '', ''],
);
const table: fc.Arbitrary<TableBlock> = fc
  .record({
    header,
    rows: fc.integer({ min: 0, max: 14 }),
    numeric: fc.boolean(),
    sourced: fc.boolean(),
    chart: fc.constantFrom(undefined, 'bar' as const, 'pie' as const),
    captioned: fc.boolean(),
  })
  .map(({ header: names, rows, numeric, sourced, chart, captioned }) => {
    const own = names.map((name) => (name === '' ? word() : name));
    const cell = (column: number, row: number): readonly Run[] => {
      if (column === names.length - 1 && sourced) return [{ text: `(${word()})`, cites: [1] }];
      return [{ text: column > 0 && numeric ? String(row) : word() }];
    };
    return {
      kind: 'table',
      header: own.map((name) => [{ text: name }]),
      align: own.map(() => undefined),
      rows: Array.from({ length: rows }, (_, row) => own.map((_name, column) => cell(column, row))),
      rowSpans: Array.from({ length: rows }, () => at),
      ...(chart ? { chart: { type: chart } } : {}),
      ...(captioned ? { caption: [{ text: word() }] } : {}),
      span: at,
    };
  });
const block = fc.oneof(
  paragraph,
  paragraph,
  list(1),
  quote,
  alert,
  table,
  figure,
  map,
  heading,
  code,
  html,
  ruled,
);

const known = [...layouts.map((layout) => layout.name), 'columns', 'timeline', 'numbers', 'nosuch'];
const section: fc.Arbitrary<Section> = fc
  .record({
    level: fc.constantFrom(0 as const, 1 as const, 2 as const, 2 as const, 2 as const),
    title: fc.oneof(
      runs,
      runs,
      fc.constantFrom('Contact', 'Options', 'A versus B').map((one) => [{ text: one }]),
    ),
    blocks: fc.array(block, { maxLength: 7 }),
    layout: fc.option(fc.constantFrom(...known), { nil: undefined, freq: 2 }),
    backup: fc.boolean(),
    notes: fc.array(paragraph, { maxLength: 1 }),
  })
  .map(({ level, title, blocks, layout, backup, notes }) => ({
    level,
    title: level === 0 ? [] : title,
    blocks,
    notes,
    hints: {
      ...(layout ? { layout: { name: layout, span: at } } : {}),
      ...(backup ? { backup: true as const } : {}),
    },
    span: at,
  }));

const deck = fc
  .record({
    sections: fc.array(section, { maxLength: 5 }),
    bluf: fc.option(runs, { nil: undefined }),
    language: fc.constantFrom('en', 'ru', 'ar', 'zh'),
  })
  .map(({ sections, bluf, language }) => {
    // At most one section before the first heading, as parsers give it.
    const ordered = sections.filter((one, index) => one.level !== 0 || index === 0);
    const source = { number: 1, text: [{ text: 'A source' }], span: at };
    return article(ordered, { language, ...(bluf ? { bluf } : {}) }, [source]);
  });

/** Every numbered word anywhere in a value. */
function wordsIn(value: unknown, into = new Set<string>()): ReadonlySet<string> {
  for (const found of JSON.stringify(value).matchAll(/\bw\d+\b/g)) into.add(found[0]);
  return into;
}

/**
 * Words of the article that are neither in a title, nor in a slot that their slide's layout has, nor in the
 * notes.
 */
function lostOf(one: Article, on: readonly SlideLayout[]): readonly string[] {
  const { plan: made } = plan(one, templateOf(on));
  const shown = new Set<string>();
  for (const slide of made.slides) {
    const slots = new Set(on.find(({ name }) => name === slide.layout)?.slots.map(({ name }) => name));
    wordsIn(text(slide.title), shown);
    for (const [name, content] of Object.entries(slide.slots)) {
      if (!slots.has(name)) continue;
      const said = textsIn(content);
      // Who said it stands in a slot of its own.
      const spoken = content.kind !== 'quote' || slots.has(name.replace('quote', 'attribution'));
      wordsIn(spoken ? said : said.slice(0, -1), shown);
    }
    wordsIn(
      slide.notes.map((paragraph) => text(paragraph.runs)),
      shown,
    );
  }
  return [...wordsIn({ sections: one.sections, bluf: one.meta.bluf })].filter((each) => !shown.has(each));
}

it('every word of an article is in a slot or in the notes', () => {
  fc.assert(
    fc.property(deck, (one) => {
      expect(lostOf(one, layouts)).toEqual([]);
    }),
    { numRuns: tries(400) },
  );
});

it('every slide has a title, slots of its layout, sources that exist, a part', () => {
  const byName = new Map(layouts.map((layout) => [layout.name, layout]));
  fc.assert(
    fc.property(deck, (one) => {
      const { plan: made } = plan(one);
      expect(new Set(made.parts).size).toBe(made.parts.length);
      expect(made.parts.every((name) => name.trim() !== '')).toBe(true);
      let part = 0;
      for (const slide of made.slides) {
        expect(text(slide.title).trim()).not.toBe('');
        expect(slide.reason).not.toBe('');
        const names = byName.get(slide.layout)?.slots.map((slot) => slot.name);
        for (const name of Object.keys(slide.slots)) expect(names).toContain(name);
        expect(slide.sources.every((number) => number === 1)).toBe(true);
        expect(made.parts[slide.part]).toBeDefined();
        expect(slide.part).toBeGreaterThanOrEqual(part);
        part = slide.part;
      }
    }),
    { numRuns: tries(200) },
  );
});

it('a template of two layouts loses nothing either', () => {
  const poor = layouts.filter((layout) => ['assertion', 'section'].includes(layout.name));
  fc.assert(
    fc.property(deck, (one) => {
      expect(lostOf(one, poor)).toEqual([]);
    }),
    { numRuns: tries(150) },
  );
});

it('nor does one that lacks layouts and slots at random, with rules and families of its own', () => {
  const keep = fc.integer({ min: 0, max: 9 }).map((digit) => digit > 1);
  const gapped = fc.record({
    kept: fc.array(keep, { minLength: layouts.length, maxLength: layouts.length }),
    slots: fc.array(keep, { minLength: 9, maxLength: 9 }),
    own: fc.array(keep, { minLength: layouts.length, maxLength: layouts.length }),
    ruled: fc.nat({ max: 4 }),
  });
  fc.assert(
    fc.property(deck, gapped, (one, { kept, slots, own, ruled: every }) => {
      const some = layouts
        .filter((_, index) => index === 0 || kept[index])
        .map(
          (layout, index): SlideLayout => ({
            ...layout,
            slots: layout.slots.filter((_, slot) => slot === 0 || slots[(slot + index) % slots.length]),
            ...(own[index] ? {} : { family: `own-${layout.family}` }),
            ...(every > 2 && index % every === 0 ? { when: {} } : {}),
          }),
        );
      expect(lostOf(one, some)).toEqual([]);
    }),
    { numRuns: tries(300) },
  );
});

it('the same article makes the same plan, and is not changed', () => {
  fc.assert(
    fc.property(deck, (one) => {
      const before = JSON.stringify(one);
      const first = JSON.stringify(planDeck(one, template, () => {}));
      expect(JSON.stringify(planDeck(one, template, () => {}))).toBe(first);
      expect(JSON.stringify(one)).toBe(before);
    }),
    { numRuns: tries(100) },
  );
});
