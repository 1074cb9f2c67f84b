// What the tests of this folder lay out with: the shipped template, the shipped metrics, and no pictures.

import { readFileSync } from 'node:fs';
import type { Run } from '../../src/article/types.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { languageOf } from '../../src/language/languages.ts';
import { unknownIndex } from '../../src/layout/deck-index.ts';
import type { Setting } from '../../src/layout/setting.ts';
import type { SceneParagraph, TextItem } from '../../src/scene/types.ts';
import { loadTemplate } from '../../src/template/load.ts';
import { mirrored } from '../../src/template/mirror.ts';
import type { SlideLayout, Slot } from '../../src/template/types.ts';
import { createMeasurer } from '../../src/text/measure.ts';
import { files, root } from '../deck-of.ts';

const measurer = createMeasurer(readFileSync(`${root}assets/fonts/metrics.json`, 'utf8'));
const briefing = await loadTemplate('briefing', files, () => {});

export const span = { file: 'a.md', line: 7, column: 1 };

/** A setting in the language, and what is reported while it is used. */
export function settingIn(tag: string): Setting & { readonly said: Diagnostic[] } {
  const said: Diagnostic[] = [];
  const language = languageOf(tag);
  const rtl = language.direction === 'rtl';
  const template = rtl ? mirrored(briefing) : briefing;
  return {
    template,
    assets: { measurer, pictures: new Map() },
    families: { major: 'Georgia', minor: 'Calibri', mono: 'Consolas' },
    language,
    rtl,
    index: unknownIndex,
    pointers: [],
    citing: new Map(),
    sources: new Map(),
    report: (diagnostic) => said.push(diagnostic),
    torn: () => {},
    said,
  };
}

export function layoutOf(name: string, setting: Setting): SlideLayout {
  const layout = setting.template.layouts.find((one) => one.name === name);
  if (!layout) throw new Error(`no layout "${name}"`);
  return layout;
}

export function slotOf(layout: string, slot: string, setting: Setting): Slot {
  const found = layoutOf(layout, setting).slots.find((one) => one.name === slot);
  if (!found) throw new Error(`no slot "${slot}" in "${layout}"`);
  return found;
}

export const text = (words: string): readonly Run[] => [{ text: words }];

export const shown = (paragraphs: readonly SceneParagraph[]): string =>
  // The last space of a paragraph may be one that does not break.
  paragraphs
    .map((one) =>
      one.runs
        .map((run) => run.text)
        .join('')
        .replaceAll('\u00a0', ' '),
    )
    .join('\n');

export const linesOf = (item: TextItem) => item.paragraphs.flatMap((one) => one.lines);
