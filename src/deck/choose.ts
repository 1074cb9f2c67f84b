// Which family shows what: a table of rules, read from the top; the first that matches decides. A rule whose family
// the template lacks is passed over, so the plainer one below it serves. docs/planning.md is this table in prose.

import { proposedKind } from './chart/proposal.ts';
import type {
  ColumnsEvidence,
  Evidence,
  FigureEvidence,
  MapEvidence,
  QuotesEvidence,
  TableEvidence,
  TextEvidence,
} from './evidence.ts';
import type { Family } from './families.ts';
import { anyOf, type Target } from './filled.ts';
import { saysContact, saysImplications } from './lexicon.ts';
import { hasFamily, type Planning } from './planning.ts';
import { isRows } from './points.ts';
import { quoteWords } from './runs.ts';
import { readTable, type TableKind } from './tables.ts';

export interface Choice extends Target {
  /** The family that it counts as in a cut, where it is set as another: judgments in rows. */
  readonly counts?: Family;
  /** A phrase after "because": `a table with the columns of a timeline`. */
  readonly reason: string;
}

/** What a rule may look at besides the evidence. */
interface Around {
  readonly title: string;
  readonly planning: Planning;
}

interface Rule<E> {
  readonly family: Family;
  readonly when: (evidence: E, around: Around) => boolean;
  readonly reason: string | ((evidence: E, around: Around) => string);
}

const always = (): boolean => true;
const origin = (wanted: TextEvidence['origin']) => (text: TextEvidence) => text.origin === wanted;
const isList = origin('list');
const tableKind =
  (kind: TableKind) =>
  (evidence: TableEvidence, { planning }: Around) =>
    readTable(evidence.table, planning.language).kind === kind;
const words = ({ quotes: [quote] }: QuotesEvidence): number => (quote ? quoteWords(quote) : 0);

const text: readonly Rule<TextEvidence>[] = [
  {
    family: 'contact',
    when: (_, { title, planning }) => saysContact(title, planning.language),
    reason: 'the title says it is a contact',
  },
  { family: 'key-judgments', when: origin('judgments'), reason: 'alerts marked IMPORTANT' },
  { family: 'implications', when: origin('recommendations'), reason: 'alerts marked TIP' },
  {
    family: 'implications',
    when: (evidence, { title, planning }) => isList(evidence) && saysImplications(title, planning.language),
    reason: 'a list under a title that says implications, recommendations or options',
  },
  {
    family: 'assertion',
    when: origin('prose'),
    reason: 'prose: its key sentences, the whole of it in the notes',
  },
  { family: 'assertion', when: origin('code'), reason: 'code alone' },
  { family: 'assertion', when: origin('alerts'), reason: 'an alert' },
  { family: 'assertion', when: origin('empty'), reason: 'a title alone' },
  { family: 'assertion', when: always, reason: 'a list' },
];

const columns: readonly Rule<ColumnsEvidence>[] = [
  {
    family: 'comparison',
    when: ({ columns, opposed }) => opposed && columns.length === 2,
    reason: '2 columns by ### headings that are set against each other',
  },
  { family: 'columns', when: always, reason: ({ columns }) => `${columns.length} columns by ### headings` },
];

const quotes: readonly Rule<QuotesEvidence>[] = [
  { family: 'quote-pair', when: ({ quotes }) => quotes.length === 2, reason: 'two short quotations' },
  {
    family: 'quote',
    when: (evidence, { planning }) => words(evidence) <= planning.limits.quoteWords,
    reason: (evidence) => `a quotation of ${words(evidence)} words`,
  },
  {
    family: 'quote-long',
    when: always,
    reason: (evidence, { planning }) =>
      `a quotation of ${words(evidence)} words, more than ${planning.limits.quoteWords}`,
  },
  { family: 'quote', when: always, reason: 'a quotation' },
];

const figure: readonly Rule<FigureEvidence>[] = [
  { family: 'image-pair', when: ({ second }) => second !== undefined, reason: 'two pictures' },
  { family: 'assertion-image', when: ({ text }) => text !== undefined, reason: 'a picture with text' },
  { family: 'image-full', when: always, reason: 'a picture alone' },
];

const map: readonly Rule<MapEvidence>[] = [
  { family: 'map-text', when: ({ text }) => text !== undefined, reason: 'a map with a list' },
  { family: 'map', when: always, reason: 'a map' },
];

const table: readonly Rule<TableEvidence>[] = [
  {
    family: 'chart-text',
    when: ({ chart, text }) => chart !== undefined && text !== undefined,
    reason: 'a chart with a list',
  },
  { family: 'chart', when: ({ chart }) => chart !== undefined, reason: 'a chart by its comment' },
  {
    family: 'timeline',
    when: (evidence, around) => evidence.table.rows.length > 1 && tableKind('timeline')(evidence, around),
    reason: ({ table: { rows } }) => `a table of ${rows.length} dates and events`,
  },
  { family: 'actors', when: tableKind('actors'), reason: 'a table of actors' },
  { family: 'numbers', when: tableKind('numbers'), reason: 'a table of numbers and what they are' },
  {
    family: 'table',
    when: always,
    reason: ({ table: block }, { planning }) => {
      const kind = proposedKind(block, planning.language);
      return kind ? `a table of numbers; \`<!-- chart: ${kind} -->\` before it would draw it` : 'a table';
    },
  },
];

export function choose(evidence: Evidence, around: Around): Choice {
  switch (evidence.kind) {
    case 'text':
      return inRows(first(text, evidence, around), evidence, around.planning);
    case 'columns':
      return first(columns, evidence, around);
    case 'quotes':
      return first(quotes, evidence, around);
    case 'figure':
      return first(figure, evidence, around);
    case 'map':
      return first(map, evidence, around);
    case 'table':
      return first(table, evidence, around);
  }
}

/** Few short points stand in rows, whatever family they are of; a slot of addresses does not. */
function inRows(choice: Choice, evidence: TextEvidence, planning: Planning): Choice {
  const family = choice.like;
  if (family === 'contact' || !hasFamily('points', planning) || !isRows(evidence, planning)) return choice;
  return { ...anyOf('points'), counts: family, reason: `${choice.reason}; short enough for rows` };
}

function first<E>(rules: readonly Rule<E>[], evidence: E, around: Around): Choice {
  const rule =
    rules.find((one) => hasFamily(one.family, around.planning) && one.when(evidence, around)) ?? rules.at(-1);
  if (!rule) throw new Error('a kind of evidence without rules');
  return {
    ...anyOf(rule.family),
    reason: typeof rule.reason === 'string' ? rule.reason : rule.reason(evidence, around),
  };
}
