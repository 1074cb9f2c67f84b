// A layout's own `when`: a designer's rule for what the layout is taken for, asked before the
// planner's table of rules. The first layout of the template whose every condition holds is taken,
// and filled as its family is.

import type { SlideLayout } from '../template/types.ts';
import type { Choice } from './choose.ts';
import type { Evidence, TextEvidence } from './evidence.ts';
import { families, type Holding } from './families.ts';
import type { Planning } from './planning.ts';
import { quoteWords, wordsIn } from './runs.ts';
import { readTable } from './tables.ts';

export interface TemplateChoice extends Choice {
  readonly layout: SlideLayout;
}

export function templateChoice(evidence: Evidence, planning: Planning): TemplateChoice | undefined {
  if (planning.conditional.length === 0) return undefined;
  const holding = holdingOf(evidence, planning);
  if (!holding) return undefined;
  const found = planning.conditional.find(({ when, like }) => {
    const holds = when?.holds === undefined ? families[like].holds : [when.holds].flat();
    return (
      holds.includes(holding) &&
      within(itemsOf(evidence), when?.items) &&
      within(wordsOf(evidence), when?.words) &&
      (when?.text === undefined || when.text === hasText(evidence))
    );
  });
  if (!found) return undefined;
  const { family, like } = found;
  return { family, like, layout: found, reason: `the template has a layout for it: ${holding}` };
}

const within = (count: number, range: readonly [number, number] | undefined): boolean =>
  range === undefined || (count >= range[0] && count <= range[1]);

function holdingOf(evidence: Evidence, { language }: Planning): Holding | undefined {
  switch (evidence.kind) {
    case 'text':
      return evidence.origin === 'alerts' || evidence.origin === 'empty' ? undefined : evidence.origin;
    case 'columns':
      return 'columns';
    case 'quotes':
      return 'quote';
    case 'figure':
      return 'picture';
    case 'map':
      return 'map';
    case 'table': {
      if (evidence.chart) return 'chart';
      const { kind } = readTable(evidence.table, language);
      return kind === 'data' ? 'table' : kind;
    }
  }
}

function itemsOf(evidence: Evidence): number {
  switch (evidence.kind) {
    case 'text':
      return evidence.bullets.length;
    case 'columns':
      return evidence.columns.length;
    case 'quotes':
      return evidence.quotes.length;
    case 'figure':
      return evidence.second ? 2 : 1;
    case 'map':
      return evidence.map.places.length;
    case 'table':
      return evidence.table.rows.length;
  }
}

const wordsOfText = ({ bullets }: Pick<TextEvidence, 'bullets'>): number =>
  bullets.reduce((sum, { paragraphs }) => sum + paragraphs.reduce((n, { runs }) => n + wordsIn(runs), 0), 0);

function wordsOf(evidence: Evidence): number {
  switch (evidence.kind) {
    case 'text':
      return wordsOfText(evidence);
    case 'columns':
      return evidence.columns.reduce((sum, column) => sum + wordsOfText(column), 0);
    case 'quotes':
      return evidence.quotes.reduce((sum, quote) => sum + quoteWords(quote), 0);
    case 'figure':
    case 'map':
      return evidence.text ? wordsOfText(evidence.text) : 0;
    case 'table':
      return evidence.table.rows.flat().reduce((sum, cell) => sum + wordsIn(cell), 0);
  }
}

const hasText = (evidence: Evidence): boolean => 'text' in evidence && evidence.text !== undefined;
