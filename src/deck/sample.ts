// A deck with one slide a layout and sample content in each slot, so that a template can be looked at without an article.
// The words are about themselves.

import type { CaptionedMap, Run } from '../article/types.ts';
import { languageOf } from '../language/languages.ts';
import type { SlideLayout, Slot, Template } from '../template/types.ts';
import type { Family } from './families.ts';
import type { DeckPlan, SlidePlan, SlotContent } from './types.ts';

export function samplePlan(template: Template): DeckPlan {
  return {
    meta: {
      title: 'A title that says what the briefing is about',
      subtitle: 'And a line that says a little more',
      authors: [],
      institution: 'Institution',
      date: '2024-01-01',
      language: 'en',
      direction: 'ltr',
      handling: 'TLP:CLEAR',
    },
    language: languageOf('en'),
    slides: template.layouts.map((layout) => sampleSlide(layout, template)),
    parts: ['Layouts'],
    tracked: [],
    explanations: [],
    sources: [{ number: 1, text: plain('A source, 1 January 2024'), span }],
  };
}

const span = { file: 'sample', line: 1, column: 1 };
const plain = (text: string): readonly Run[] => [{ text }];

function sampleSlide(layout: SlideLayout, template: Template): SlidePlan {
  const slots = layout.slots.flatMap((slot) => {
    const content = standing.has(slot.name) ? undefined : sampleContent(slot, template);
    return content ? [[slot.name, content] as const] : [];
  });
  return {
    layout: layout.name,
    // No other layout may stand in for it.
    chosenBy: 'author',
    reason: 'a sample',
    title: plain(titles[layout.like] ?? `${layout.label}: a sentence that says what follows`),
    slots: Object.fromEntries(slots),
    sources: layout.slots.some(({ name }) => name === 'source') ? [1] : [],
    notes: [],
    part: 0,
    backup: false,
    span,
  };
}

const standing = new Set([
  'title',
  'slides',
  'tracker',
  'part',
  'source',
  'handling-top',
  'handling-bottom',
  'date',
  'footer',
  'number',
]);

const titles: Readonly<Partial<Record<Family, string>>> = {
  title: 'A title that says what the briefing is about',
  section: 'The name of a part',
  bluf: 'Bottom line up front',
};

/** By the slot's role: its name without the number. Undefined for what has no sample: pictures, attributions. */
function sampleContent(slot: Slot, template: Template): SlotContent | undefined {
  const role = slot.name.replace(/\d+$/, '');
  const lines = (...texts: readonly string[]): SlotContent => ({
    kind: 'text',
    paragraphs: texts.map((text, index) => ({
      runs: plain(text),
      level: 0,
      marker: slot.levels[0]?.bullet === 'number' ? index + 1 : slot.levels[0]?.bullet ? 'bullet' : 'none',
      span,
    })),
  });
  switch (role) {
    case 'quote':
      return { kind: 'quote', quote: quotation };
    case 'table':
      return { kind: 'table', table };
    case 'chart':
      return { kind: 'chart', chart };
    case 'map':
      return { kind: 'map', map };
    case 'attribution':
    case 'picture':
    case 'logos':
      return undefined;
    case 'number':
      return lines('42%');
    case 'index':
    case 'mark':
      return lines('1');
    case 'point':
      return lines('A point in a line or two, as short as it can be said');
    case 'date':
      return lines('1 January');
    case 'event':
      return lines('What happened, in a short sentence');
    case 'what':
      return lines('what the number counts, in a line or two');
    case 'head':
      return lines('A heading');
    case 'lead':
      return lines('One sentence that must be remembered, whatever else is forgotten.');
    case 'caption':
      return lines('A caption that says what is shown, and whose it is');
    case 'byline':
      return lines('A. Author, Institution');
    case 'dateline':
      return lines('1 January 2024 · Publication');
    case 'subtitle':
      return lines('A line that says a little more');
    default:
      return lines(...points.slice(0, Math.min(3, template.limits.bullets)));
  }
}

const points = [
  'A first point, as short as it can be',
  'A second point that needs a few words more than the first one did',
  'A third point',
];

const quotation = {
  paragraphs: [
    plain('Words that somebody said, as they were said, and long enough to fill a line or two of the slide'),
  ],
  attribution: {
    speaker: 'A. Speaker',
    role: 'role',
    date: '2024-01-01',
    cites: [],
    runs: plain('A. Speaker, role'),
    span,
  },
  span,
};

const table = {
  description: 'a sample table',
  style: 'data' as const,
  header: ['A column', 'Another', 'A third'].map(plain),
  align: ['start', 'start', 'end'] as const,
  rows: [1, 2, 3].map((row) => ({
    cells: [`Row ${row}`, 'what it says', `${row * 10}`].map(plain),
    span,
  })),
};

const chart = {
  kind: 'column' as const,
  names: 'Year',
  categories: ['2021', '2022', '2023', '2024'],
  series: [
    { name: 'One', values: [3, 5, 4, 6] },
    { name: 'Other', values: [2, 3, 5, 4] },
  ],
  decimals: 0,
  description: 'a sample chart',
  span,
};

const map: CaptionedMap = {
  focus: ['KZ'],
  context: ['UZ', 'KG', 'TM'],
  places: [{ name: 'Astana' }],
  routes: [],
  labels: 'auto',
  frame: 'auto',
  cites: [],
  span,
};
