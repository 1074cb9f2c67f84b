// Title slides and dividers are never made into two: what does not fit a slot of theirs is joined into one paragraph,
// then set smaller, and what is left goes to the notes whole.

import type { NotesParagraph } from '../deck/types.ts';
import { commaAfter } from '../language/comma-after.ts';
import type { SceneRun } from '../scene/types.ts';
import type { Slot } from '../template/types.ts';
import { fitText, type SetText } from '../text/fit.ts';
import { splitToFit } from '../text/split.ts';
import { byBriefdeck } from '../values/origin.ts';
import { plainText } from './runs.ts';
import type { Setting } from './setting.ts';
import { fitOptions, type SlotParagraph } from './text-slot.ts';

/** One page. */
export function coverText(
  paragraphs: readonly SlotParagraph[],
  slot: Slot,
  setting: Setting,
): SetText<SlotParagraph> {
  const options = fitOptions(slot, setting);
  const whole = fitText(paragraphs, options);
  if (whole.fits) return whole;
  const joined = fitText(joinedBy(paragraphs, setting), options);
  if (joined.fits) return joined;
  return fitText(splitToFit(paragraphs, options)[0] ?? [], options);
}

function joinedBy(paragraphs: readonly SlotParagraph[], { language }: Setting): readonly SlotParagraph[] {
  const [first] = paragraphs;
  if (!first || paragraphs.length === 1) return paragraphs;
  const comma = (before: SlotParagraph | undefined): SceneRun => ({
    text: commaAfter(plainText(before?.runs ?? []), language),
    lang: language.tag,
    origin: byBriefdeck,
  });
  const runs = paragraphs.flatMap((one, index) =>
    index === 0 ? one.runs : [comma(paragraphs[index - 1]), ...one.runs],
  );
  return [{ ...first, runs }];
}

/** The whole of a slot's text, where less of it is shown. */
export function coverNotes(
  paragraphs: readonly SlotParagraph[],
  shown: SetText<SlotParagraph>,
): readonly NotesParagraph[] {
  const letters = (all: readonly { readonly runs: readonly SceneRun[] }[]): number =>
    all.reduce(
      (sum, { runs }) => sum + runs.reduce((count, run) => count + run.text.replace(/\s/g, '').length, 0),
      0,
    );
  if (letters(shown.paragraphs.map(({ source }) => source)) >= letters(paragraphs)) return [];
  return paragraphs.map(({ runs, span }) => ({
    runs: runs.map(({ text, link, origin }) => ({
      text,
      ...(link ? { link } : {}),
      ...(origin ? { origin } : {}),
    })),
    style: 'prose',
    level: 0,
    ...(span ? { span } : {}),
  }));
}
