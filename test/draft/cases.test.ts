// Nineteen texts of six kinds in seven languages against truth made by hand. Floors are what was reached, rounded down: a
// change that finds less, or invents more, fails.

import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftArticle } from '../../src/draft/draft.ts';
import { files } from '../deck-of.ts';
import { cases, score } from './score.ts';

/** Precision and recall, at least. */
const floors: Readonly<Record<string, readonly [number, number]>> = {
  title: [1, 1],
  date: [1, 1],
  citations: [1, 1],
  quotations: [1, 0.95],
  speakers: [1, 1],
  dates: [0.95, 0.95],
  numbers: [1, 0.9],
  'key sentences': [0.65, 0.65],
  acronyms: [1, 1],
  countries: [1, 1],
  places: [1, 0.4],
  people: [1, 0.9],
  organisations: [0.95, 0.9],
};

describe('drafts of texts that were marked by hand', async () => {
  const sums = new Map<string, { right: number; wrong: number; missed: number }>();
  for (const { text, truth } of cases()) {
    const { findings } = await draftArticle(text, {
      world: files,
      ...(truth.given ? { date: String(truth.given) } : {}),
    });
    for (const { kind, right, wrong, missed } of score(findings, truth)) {
      const sum = sums.get(kind) ?? { right: 0, wrong: 0, missed: 0 };
      sums.set(kind, {
        right: sum.right + right,
        wrong: sum.wrong + wrong.length,
        missed: sum.missed + missed.length,
      });
    }
  }
  const figures = [...sums].map(([kind, { right, wrong, missed }]) => ({
    kind,
    right,
    wrong,
    missed,
    precision: right / (right + wrong || 1),
    recall: right / (right + missed || 1),
  }));
  const table = process.env['BRIEFDECK_DRAFT_TABLE'];
  if (table) writeFileSync(table, JSON.stringify(figures));
  it.each(Object.entries(floors))('find %s', (kind, [precision, recall]) => {
    const found = figures.find((one) => one.kind === kind);
    expect(found?.precision).toBeGreaterThanOrEqual(precision);
    expect(found?.recall).toBeGreaterThanOrEqual(recall);
  });
});
