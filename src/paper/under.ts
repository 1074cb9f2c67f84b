// What stands in small type under a table, a chart, a picture, a map or a quotation: the author's notes of it, and its source.

import type { Block, ParagraphBlock, Run, Section } from '../article/types.ts';
import { plainText } from '../deck/runs.ts';
import { fullStop } from '../language/full-stop.ts';
import { sceneRuns } from '../layout/runs.ts';
import type { Setting } from '../layout/setting.ts';
import type { SceneRun } from '../scene/types.ts';
import { byBriefdeck } from '../values/origin.ts';

/** By the block that they stand under, in the order in which they are written. */
export function linesUnder({ blocks, notes }: Section): ReadonlyMap<Block, readonly ParagraphBlock[]> {
  const found = new Map<Block, ParagraphBlock[]>();
  for (const note of notes) {
    if (note.kind !== 'paragraph' || !(note.isSource || note.isNote)) continue;
    const above = blocks.findLast(({ span }) => span.line <= note.span.line);
    if (above) found.set(above, [...(found.get(above) ?? []), note]);
  }
  return found;
}

/** What is said under a drawing, sentence by sentence, each with its end: caption, notes, sources. */
export function saidUnder(
  caption: readonly Run[] | undefined,
  under: readonly ParagraphBlock[] | undefined,
  setting: Setting,
): readonly SceneRun[] {
  const sentences = [
    sceneRuns(caption ?? [], setting.language),
    ...(under ?? []).map(({ runs, isSource }) =>
      isSource ? sourceRuns(withoutLead(runs), setting) : sceneRuns(runs, setting.language),
    ),
  ].filter((runs) => runs.length > 0);
  return sentences.flatMap((runs, index) => (index < sentences.length - 1 ? [...runs, ...stop(runs)] : runs));
}

/** A source that is listed is its number alone, which says nothing at the beginning of a sentence. */
export function sourceRuns(runs: readonly Run[], { language }: Setting): readonly SceneRun[] {
  const set = sceneRuns(runs, language);
  const isWorded = runs.some(({ text, cites }) => !cites && /[\p{L}\p{N}]/u.test(text));
  if (set.length === 0 || isWorded) return set;
  return [{ text: language.words.source, lang: language.tag, origin: byBriefdeck }, ...set];
}

/** A sentence's end, where it has none and more follows. */
export const stop = (runs: readonly { readonly text: string }[]): readonly SceneRun[] => {
  const text = runs.map((run) => run.text).join('');
  return text === '' ? [] : [{ text: `${fullStop(text)} `, lang: 'und' }];
};

/** `Source: ` is said again in the deck's own word. */
const withoutLead = (runs: readonly Run[]): readonly Run[] => {
  const first = runs.findIndex(({ cites }) => cites);
  return first > 0 && /[:：]\s*$/u.test(plainText(runs.slice(0, first))) ? runs.slice(first) : runs;
};
