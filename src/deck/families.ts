// The layout families: one record each. Whoever wants to know something about a family asks its record, so
// that a new family is a record here, a rule in choose.ts that takes it, and the layouts of the templates.
//
// A template's own family says `like: columns` and is asked about by the record of that one
// (`SlideLayout.like`).
//
// The module imports nothing, so that templates, which stand below the plan, can ask it too.

/** What a section of an article can hold. */
export type Holding =
  | 'list'
  | 'prose'
  | 'judgments'
  | 'recommendations'
  | 'code'
  | 'columns'
  | 'quote'
  | 'picture'
  | 'map'
  | 'chart'
  | 'timeline'
  | 'actors'
  | 'numbers'
  | 'table';

/**
 * How the slots of a layout are filled: fill.ts has a function for each, wish.ts what each needs of a
 * section.
 */
export type Filler =
  | 'text'
  /** A slot a point, and one for its numeral or dash. */
  | 'points'
  | 'columns'
  | 'quotes'
  | 'picture'
  | 'map'
  | 'chart'
  | 'table'
  /** A table whose first column has the weight, and whose sources stand behind the words of its last one. */
  | 'actors'
  /** A table's rows side by side: a slot for what the first column says and one for the second. */
  | 'pairs';

/** The template's limits of things on a slide. */
type Most = 'timelinePoints' | 'numbers' | 'actors';

interface About<F extends string> {
  /** What a section holds that such a layout is for. */
  readonly holds: readonly Holding[];
  readonly fills: Filler;
  /** Slots of which there is one; the first is the one that it cannot do without. */
  readonly slots?: readonly string[];
  /**
   * Slots of which there is one a thing, `date1`, `date2` …; the first is the one that it cannot do without.
   */
  readonly each?: readonly string[];
  /** How many things the planner puts on a slide, however many a layout could hold. */
  readonly most?: Most;
  /** Where its things do not fit side by side, fewer go on a slide: of the same family, or of this one. */
  readonly divides?: 'itself' | F;
  /** What may stand beside what it holds: running text, a second quotation, a second picture. */
  readonly beside?: 'text' | 'quote' | 'picture';
  /** Few short points of it stand in rows, in layouts of `points`. */
  readonly rows?: true;
  /** Its points are counted: 1, 2, 3 … */
  readonly numbered?: true;
  /** Prose is shown whole, not by its key sentences. */
  readonly whole?: true;
  /**
   * How its words count, where not against both limits: `listed` are looked up, so that nobody is warned of
   * many; `read` are read where they stand, so that their room alone limits them.
   */
  readonly words?: 'listed' | 'read';
  /** The type of slide layout (ECMA-376 part 1, 19.7.15) by which other programs know such a one. */
  readonly standard?: 'title' | 'secHead';
}

export interface Pairs<F extends string = string> extends About<F> {
  readonly fills: 'pairs';
  readonly each: readonly ['date', 'event'] | readonly ['number', 'what'];
  readonly most: Most;
}

type FamilyRecord<F extends string> = Pairs<F> | (About<F> & { readonly fills: Exclude<Filler, 'pairs'> });

const records = {
  title: {
    holds: ['list', 'prose'],
    fills: 'text',
    slots: ['subtitle', 'byline', 'dateline', 'picture', 'caption', 'logos'],
    words: 'listed',
    standard: 'title',
  },
  bluf: { holds: ['list', 'prose'], fills: 'text', slots: ['lead', 'body'] },
  agenda: { holds: ['list', 'prose'], fills: 'text', slots: ['body'], numbered: true, words: 'listed' },
  section: {
    holds: ['list', 'prose'],
    fills: 'text',
    slots: ['lead', 'index', 'slides', 'picture', 'caption'],
    standard: 'secHead',
  },
  assertion: { holds: ['list', 'prose'], fills: 'text', slots: ['body'] },
  points: {
    holds: ['list', 'prose', 'judgments', 'recommendations'],
    fills: 'points',
    each: ['point', 'mark'],
    divides: 'itself',
  },
  'key-judgments': { holds: ['judgments'], fills: 'text', slots: ['body'], numbered: true, rows: true },
  implications: { holds: ['recommendations'], fills: 'text', slots: ['body'], rows: true },
  columns: { holds: ['columns'], fills: 'columns', each: ['body', 'head'], divides: 'itself' },
  comparison: { holds: ['columns'], fills: 'columns', each: ['body', 'head'] },
  quote: {
    holds: ['quote'],
    fills: 'quotes',
    slots: ['quote', 'attribution', 'picture', 'caption'],
    words: 'read',
  },
  'quote-long': { holds: ['quote'], fills: 'quotes', slots: ['quote', 'attribution'], words: 'read' },
  'quote-pair': {
    holds: ['quote'],
    fills: 'quotes',
    each: ['quote', 'attribution'],
    divides: 'quote-long',
    beside: 'quote',
    words: 'read',
  },
  'assertion-image': {
    holds: ['picture'],
    fills: 'picture',
    slots: ['picture', 'caption', 'body'],
    beside: 'text',
  },
  'image-full': { holds: ['picture'], fills: 'picture', slots: ['picture', 'caption'] },
  'image-pair': { holds: ['picture'], fills: 'picture', each: ['picture', 'caption'], beside: 'picture' },
  map: { holds: ['map'], fills: 'map', slots: ['map', 'caption'] },
  'map-text': { holds: ['map'], fills: 'map', slots: ['map', 'caption', 'body'], beside: 'text' },
  chart: { holds: ['chart'], fills: 'chart', slots: ['chart', 'caption'] },
  'chart-text': { holds: ['chart'], fills: 'chart', slots: ['chart', 'caption', 'body'], beside: 'text' },
  timeline: {
    holds: ['timeline'],
    fills: 'pairs',
    each: ['date', 'event'],
    most: 'timelinePoints',
    divides: 'itself',
  },
  numbers: {
    holds: ['numbers'],
    fills: 'pairs',
    each: ['number', 'what'],
    most: 'numbers',
    divides: 'itself',
  },
  actors: { holds: ['actors'], fills: 'actors', slots: ['table'], most: 'actors' },
  table: { holds: ['table'], fills: 'table', slots: ['table', 'caption'] },
  sources: { holds: ['list', 'prose'], fills: 'text', slots: ['body'], numbered: true, words: 'read' },
  contact: { holds: ['list', 'prose'], fills: 'text', slots: ['body'], whole: true, words: 'read' },
} as const satisfies Readonly<Record<string, FamilyRecord<string>>>;

export type Family = keyof typeof records;

export const families: Readonly<Record<Family, FamilyRecord<Family>>> = records;

/** In the order in which they are listed for people. */
export const familyNames = Object.keys(records) as readonly Family[];

/** Holds whatever has no layout of its own. */
export const plainest: Family = 'assertion';

export function isFamily(name: string): name is Family {
  return Object.hasOwn(records, name);
}

/** How many things slots of those names hold; 1 where the family's layouts do not differ in that. */
export function capacityOf(family: Family, names: readonly string[]): number {
  const [role] = families[family].each ?? [];
  return role === undefined ? 1 : Math.max(1, numberedSlots(role, names).length);
}

/**
 * `date1`, `date2` … as far as they go.
 * @param names of all the layout's slots
 */
export function numberedSlots(role: string, names: readonly string[]): readonly string[] {
  const found: string[] = [];
  while (names.includes(`${role}${found.length + 1}`)) found.push(`${role}${found.length + 1}`);
  return found;
}
