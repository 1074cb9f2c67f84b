import { describe, expect, it } from 'vitest';
import type { SlidePlan, SlotContent, TextParagraph } from '../../src/deck/types.ts';
import { pagesOf } from '../../src/layout/pages.ts';
import { layoutOf, settingIn, shown, slotOf, span, text } from './briefing.ts';

const words = (from: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${from}${index}`).join(' ');
const prose = (of: string): SlotContent => ({
  kind: 'text',
  paragraphs: [{ runs: text(of), level: 0, marker: 'none', span }],
});
const list = (points: readonly string[]): SlotContent => ({
  kind: 'text',
  paragraphs: points.map((point): TextParagraph => ({ runs: text(point), level: 0, marker: 'bullet', span })),
});

function paged(layout: string, slots: SlidePlan['slots'], more: Partial<SlidePlan> = {}) {
  const setting = settingIn('en');
  const plan: SlidePlan = {
    layout,
    chosenBy: 'planner',
    reason: 'so',
    title: text('Title'),
    slots,
    sources: [],
    notes: [{ runs: text('Said aloud'), style: 'prose', level: 0 }],
    part: 0,
    backup: false,
    span,
    ...more,
  };
  const layouts = new Map(setting.template.layouts.map((one) => [one.name, one]));
  const pages = pagesOf(plan, layouts, setting);
  return { pages, said: setting.said.map((one) => one.id), setting };
}
type Paged = ReturnType<typeof paged>['pages'][number];
const textIn = (page: Paged, name: string) => {
  const item = page.items.find((one) => one.name === name);
  return item?.kind === 'text' ? shown(item.paragraphs) : undefined;
};
const sizeIn = (page: Paged | undefined, name: string) => {
  const item = page?.items.find((one) => one.name === name);
  return item?.kind === 'text' ? item.paragraphs[0]?.style.size : undefined;
};

describe('a slide whose text fits', () => {
  it('is one page, and nothing is said', () => {
    const { pages, said } = paged('assertion', { body: list(['One', 'Two']) });
    expect(pages).toHaveLength(1);
    expect(pages[0] && textIn(pages[0], 'Body')).toBe('One\nTwo');
    expect(said).toEqual([]);
  });

  it('sets slots of one kind at one size, that of the fullest', () => {
    const { pages } = paged('two-column', {
      head1: prose('A'),
      body1: list(['Short']),
      head2: prose('B'),
      body2: list(Array.from({ length: 5 }, () => words('long', 9))),
    });
    expect(pages).toHaveLength(1);
    expect(sizeIn(pages[0], 'Body 1')).toBe(sizeIn(pages[0], 'Body 2'));
    expect(sizeIn(pages[0], 'Body 1')).toBeLessThan(24);
  });

  it('names its shapes for the selection pane', () => {
    const { pages } = paged('two-column', { head1: prose('A'), body1: list(['x']) });
    expect(pages[0]?.items.map((item) => item.name)).toEqual(['Head 1', 'Body 1']);
  });
});

describe('a slide whose text does not fit', () => {
  const points = Array.from({ length: 9 }, (_, index) => `Point ${index}: ${words('w', 22)}.`);

  it('goes on at a point, says so once, and loses none', () => {
    const { pages, said } = paged('assertion', { body: list(points) });
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map((page) => textIn(page, 'Body')).join('\n')).toBe(points.join('\n'));
    expect(said).toEqual(['slide-split']);
  });

  it('has its notes on the first page alone', () => {
    const { pages } = paged('assertion', { body: list(points) });
    expect(pages.map((page) => page.notes.length)).toEqual([1, ...pages.slice(1).map(() => 0)]);
  });

  it('gives each page the sources that it cites', () => {
    const cited = points.map((point, index) => [{ text: point }, { text: '(X)', cites: [index + 1] }]);
    const body: SlotContent = {
      kind: 'text',
      paragraphs: cited.map((runs) => ({ runs, level: 0, marker: 'bullet', span })),
    };
    const { pages } = paged('assertion', { body }, { sources: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] });
    expect(pages.flatMap((page) => page.sources).sort((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(pages[0]?.sources).toContain(10);
    expect(pages[1]?.sources).not.toContain(1);
  });

  it('shows a column’s heading again over what goes on under it', () => {
    const { pages } = paged('comparison', {
      head1: prose('Before'),
      body1: list(['Short']),
      head2: prose('After'),
      body2: list(points),
    });
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(textIn(page, 'Head 2')).toBe('After');
    expect(pages[1] && textIn(pages[1], 'Head 1')).toBeUndefined();
  });

  it('goes on as text alone after a picture', () => {
    const { pages } = paged('assertion-image', {
      body: list(points),
      picture: { kind: 'picture', picture: { src: 'no.jpg', alt: 'A steppe', span } },
    });
    expect(pages.map((page) => page.layout.name)).toEqual([
      'assertion-image',
      ...pages.slice(1).map(() => 'assertion'),
    ]);
  });
});

describe('things side by side that do not fit', () => {
  it('are dealt to two slides of smaller layouts, each with its own', () => {
    const events = Object.fromEntries(
      [1, 2, 3, 4, 5, 6].flatMap((number) => [
        [`date${number}`, prose(`Day ${number}`)],
        [`event${number}`, prose(`${words(`e${number}x`, 32)}.`)],
      ]),
    );
    const { pages } = paged('timeline-6', events);
    expect(pages.map((page) => page.layout.name)).toEqual(['timeline-3', 'timeline-3']);
    expect(pages[1] && textIn(pages[1], 'Date 1')).toBe('Day 4');
    const all = pages.flatMap((page) =>
      page.items.map((item) => (item.kind === 'text' ? shown(item.paragraphs) : '')),
    );
    for (let number = 1; number <= 6; number++) expect(all.join(' ')).toContain(words(`e${number}x`, 32));
  });
});

describe('the sources of things dealt to two slides', () => {
  it('stand on the slide that cites them', () => {
    const cited = (of: string, number: number): SlotContent => ({
      kind: 'text',
      paragraphs: [
        { runs: [...text(of), { text: ' (Post)', cites: [number] }], level: 0, marker: 'none', span },
      ],
    });
    const events = Object.fromEntries(
      [1, 2, 3, 4].flatMap((at): [string, SlotContent][] => [
        [`date${at}`, prose(`Day ${at}`)],
        [`event${at}`, cited(words(`e${at}x`, 48), at)],
      ]),
    );
    const { pages } = paged('timeline-4', events, { sources: [1, 2, 3, 4] });
    expect(pages.map((page) => page.sources)).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });
});

describe('three numbers too long for one slide', () => {
  it('are two and one, each with what it counts', () => {
    const numbers = Object.fromEntries(
      [1, 2, 3].flatMap((at): [string, SlotContent][] => [
        [`number${at}`, prose(`${at},400,000 kilometres`)],
        [`what${at}`, prose(`What ${at}: ${words('w', 60)}`)],
      ]),
    );
    const { pages } = paged('numbers-3', numbers);
    expect(pages.map((page) => page.layout.name)).toEqual(['numbers-2', 'numbers-1']);
    expect(pages[1]?.items.map(({ name }) => name)).toEqual(['Number 1', 'What 1']);
    expect(pages[1] && textIn(pages[1], 'Number 1')).toBe('3,400,000 kilometres');
  });
});

describe('a picture that cannot be read', () => {
  it('leaves its words in the notes', () => {
    const { pages } = paged('image-full', {
      picture: { kind: 'picture', picture: { src: 'no.jpg', alt: 'A steppe', span } },
    });
    expect(
      pages[0]?.notes
        .at(-1)
        ?.runs.map(({ text }) => text)
        .join(''),
    ).toBe('[A steppe]');
  });
});

describe('a table', () => {
  const table: SlotContent = {
    kind: 'table',
    table: {
      description: 'Table',
      style: 'data',
      header: ['A', 'B', 'C', 'D', 'E', 'F'].map(text),
      align: Array.from({ length: 6 }, () => 'start' as const),
      rows: [{ cells: ['1', '2', '3', '4', '5', '6'].map(text), span }],
    },
  };

  it('draws its caption up to its foot', () => {
    const { pages, setting } = paged('table', { table, caption: prose('What it shows') });
    const items = pages[0]?.items ?? [];
    const shownTable = items.find((item) => item.kind === 'table');
    const caption = items.find((item) => item.name === 'Caption');
    const foot = (shownTable?.box.y ?? 0) + (shownTable?.box.height ?? 0);
    const { box } = slotOf('table', 'table', setting);
    const own = slotOf('table', 'caption', setting).box.y - box.y - box.height;
    expect((caption?.box.y ?? 0) - foot).toBeCloseTo(own, 6);
  });
});

it('refuses a plan whose layout the template has not: that is our own mistake', () => {
  expect(() => paged('no-such-layout', {})).toThrow(/no-such-layout/);
  expect(layoutOf('assertion', settingIn('en')).name).toBe('assertion');
});

it('the halves of a slide that was too much for one are set in one size', () => {
  const date = (index: number) => prose(`${index}. Mai 2024`);
  const event = (index: number) =>
    prose(
      index === 6
        ? 'Das Bundesministerium für Digitales und Verkehr veröffentlicht den Zwischenbericht zum Ausbau'
        : 'Der Bund zahlt',
    );
  const slots = Object.fromEntries(
    [1, 2, 3, 4, 5, 6].flatMap((index) => [
      [`date${index}`, date(index)],
      [`event${index}`, event(index)],
    ]),
  );
  const { pages } = paged('timeline-6', slots);
  expect(pages.length).toBe(2);
  expect(sizeIn(pages[0], 'Event 1')).toBe(sizeIn(pages[1], 'Event 1'));
  expect(sizeIn(pages[0], 'Date 1')).toBe(sizeIn(pages[1], 'Date 1'));
});
