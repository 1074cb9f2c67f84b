// The line of a slide's sources, and what a map says of itself.

import type { Run, Source } from '../article/types.ts';
import { endsSentence, fullStop } from '../language/full-stop.ts';
import type { Language } from '../language/types.ts';
import { withWholeDates } from '../language/whole-dates.ts';
import type { MapNote } from '../map/types.ts';
import type { ParagraphStyle } from '../scene/style.ts';
import type { SceneRun, TextItem } from '../scene/types.ts';
import type { Slot } from '../template/types.ts';
import type { Origin } from '../values/origin.ts';
import { isNote, markOf } from '../values/source-mark.ts';
import { ours, plain } from './furniture.ts';
import { withLinkBreaks } from './link-breaks.ts';
import { plainText, sceneRuns } from './runs.ts';
import type { Setting } from './setting.ts';
import { lineOf } from './text-slot.ts';

/**
 * `Sources: 1 Akorda.kz, 14 September 2022; 4 DW, 17 June 2022`, then explanations by their letters, and a map's own notes. Where that is too
 * long for the slot, numbers alone, with the Sources slide to look them up.
 */
export function sourceLine(
  numbers: readonly number[],
  notes: readonly MapNote[],
  slot: Slot,
  setting: Setting,
): TextItem | undefined {
  const cited = numbers.flatMap((number) => setting.sources.get(number) ?? []);
  const found = cited.filter(({ number }) => !isNote(number));
  const explained = cited.filter(({ number }) => isNote(number));
  if (cited.length === 0 && notes.length === 0) return undefined;
  const listed = (number: number | undefined): { readonly slide?: number } => {
    const slide = number === undefined ? undefined : setting.index.listing(number);
    return slide === undefined ? {} : { slide };
  };
  const style = slot.levels[0] as ParagraphStyle;
  const label = found.length === 1 ? setting.language.words.source : setting.language.words.sources;
  const long: SceneRun[] = found.flatMap((source, index) => [
    ours(index === 0 ? `${label}${setting.language.colon}` : between(found[index - 1], setting), setting),
    { ...ours(String(source.number), setting), bold: true, ...listed(source.number) },
    // The number stays with its source.
    ours('\u00a0', setting),
    ...sceneRuns(linked(source), setting.language),
  ]);
  const spaced = (isFirst: boolean): readonly SceneRun[] => (isFirst ? [] : [ours(' ', setting)]);
  const remarks: SceneRun[] = [
    // `a Children under three are not counted.`
    ...explained.flatMap((note, index) => [
      ...spaced(index === 0 && found.length === 0),
      { ...ours(markOf(note.number), setting), bold: true },
      ours('\u00a0', setting),
      ...sceneRuns(linked(note), setting.language),
    ]),
    ...notes.map(({ text, origin }, index) => ({
      ...plain(`${index > 0 || cited.length > 0 ? ' ' : ''}${text}`, setting),
      origin,
    })),
  ];
  const closing = (runs: readonly SceneRun[]): readonly SceneRun[] => {
    const stop = runs.length > 0 && remarks.length > 0 ? fullStop(plainText(runs)) : '';
    return stop === '' ? [] : [ours(stop, setting)];
  };
  const whole = keepingDates([...long, ...closing(long), ...remarks], setting.language);
  const line = lineOf(whole, slot, setting, 'Source line');
  const room = Math.floor(slot.box.height / (style.size * style.lineSpacing) + 0.01);
  const fits = line.paragraphs.every((one) => one.style.size === style.size && one.lines.length <= room);
  const [set] = line.paragraphs;
  if (fits) return lineOf(set ? withLinkBreaks(set.runs, set.lines) : whole, slot, setting, 'Source line');
  const short: SceneRun[] =
    found.length === 0
      ? []
      : [
          {
            ...ours(
              `${label}${setting.language.colon}${ranges(found.map((source) => source.number))}`,
              setting,
            ),
            ...listed(found[0]?.number),
          },
        ];
  const brief = keepingDates([...short, ...closing(short), ...remarks], setting.language);
  return lineOf(brief, slot, setting, 'Source line');
}

const keepingDates = (runs: readonly SceneRun[], language: Language): readonly SceneRun[] =>
  runs.map((run) => ({ ...run, text: withWholeDates(run.text, language) }));

/**
 * A source in a sentence of its own, as a footnote may be, has its stop; no other sign is set behind it. A date that ends in
 * one, `4 марта 2024 г.`, ends no sentence.
 */
const between = (before: Source | undefined, { language }: Setting): string =>
  before?.date === undefined && endsSentence(plainText(before?.text ?? [])) ? ' ' : language.semicolon;

function linked({ text, url, span, written }: Source): readonly Run[] {
  const origin: Origin = { from: 'article', span, ...(written ? { written } : {}) };
  return text.map((run) => {
    const link = run.link ?? url;
    return { ...run, origin, ...(link ? { link } : {}) };
  });
}

/** `1–4, 7, 9–11`. */
export function ranges(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const groups: [number, number][] = [];
  for (const number of sorted) {
    const last = groups.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else groups.push([number, number]);
  }
  return groups.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
