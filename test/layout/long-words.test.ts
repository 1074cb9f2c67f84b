// Every layout of every template with words as long as German, Finnish and Russian have them: none is cut but between
// syllables, and nothing leaves its box or the slide.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/article/types.ts';
import { samplePlan } from '../../src/deck/sample.ts';
import type { DeckPlan } from '../../src/deck/types.ts';
import { languageOf } from '../../src/language/languages.ts';
import { layoutDeck } from '../../src/layout/layout.ts';
import { contains } from '../../src/scene/geometry.ts';
import { loadTemplate } from '../../src/template/load.ts';
import { loadHyphenation } from '../../src/text/hyphenation.ts';
import { createMeasurer } from '../../src/text/measure.ts';
import { files, root } from '../deck-of.ts';
import { fc } from '../property.ts';
import { collisions } from '../scene-checks.ts';
import { long, short } from './long-words.ts';

const tags = ['de', 'fi', 'ru'] as const;
const measurer = {
  ...createMeasurer(readFileSync(`${root}assets/fonts/metrics.json`, 'utf8')),
  hyphenate: await loadHyphenation(new Set(tags), (path) => files.asset(path)),
};

/** The plan with all its words changed: `next` gives as many phrases as are asked for. */
function worded(plan: DeckPlan, tag: (typeof tags)[number], next: () => string): DeckPlan {
  const runs = (some: readonly Run[]): readonly Run[] => some.map((run) => ({ ...run, text: next() }));
  const slides = plan.slides.map((slide) => ({
    ...slide,
    title: runs(slide.title),
    slots: Object.fromEntries(
      Object.entries(slide.slots).map(([name, content]) => {
        // Figures and marks are no words.
        if (/^(number|index|mark)\d*$/.test(name)) return [name, content];
        switch (content.kind) {
          case 'text':
            return [
              name,
              { ...content, paragraphs: content.paragraphs.map((one) => ({ ...one, runs: runs(one.runs) })) },
            ];
          case 'quote':
            return [
              name,
              { ...content, quote: { ...content.quote, paragraphs: content.quote.paragraphs.map(runs) } },
            ];
          case 'table': {
            const { table } = content;
            const rows = table.rows.map((row) => ({ ...row, cells: row.cells.map(runs) }));
            return [name, { ...content, table: { ...table, header: table.header.map(runs), rows } }];
          }
          default:
            return [name, content];
        }
      }),
    ),
  }));
  return { ...plan, language: languageOf(tag), meta: { ...plan.meta, title: next(), language: tag }, slides };
}

describe('long words of German, Finnish and Russian', () => {
  it.each(['briefing', 'contrast', 'journal', 'night', 'portrait', 'portrait-letter'])(
    'are whole, and in their boxes, in every layout of %s',
    async (name) => {
      const template = await loadTemplate(name, files, () => {});
      const plan = samplePlan(template);
      fc.assert(
        fc.property(fc.constantFrom(...tags), fc.integer({ min: 1, max: 1000 }), (tag, start) => {
          let at = start;
          const of = (words: readonly string[]): string => words[at++ % words.length] ?? '';
          const next = (): string => `${of(short[tag])} ${of(long[tag])} ${of(short[tag])}`;
          const cut: string[] = [];
          const scene = layoutDeck(
            worded(plan, tag, next),
            template,
            { measurer, pictures: new Map() },
            (told) => {
              if (told.id === 'word-cut') cut.push(told.message);
            },
          );
          expect(cut).toEqual([]);
          expect(scene.slides.flatMap(collisions)).toEqual([]);
          const page = { x: 0, y: 0, ...scene.size };
          expect(
            scene.slides.flatMap(({ items }) => items.filter(({ box }) => !contains(page, box))),
          ).toEqual([]);
          expect(scene.slides.length).toBeGreaterThanOrEqual(template.layouts.length);
        }),
        { numRuns: 2 },
      );
    },
  );
});
