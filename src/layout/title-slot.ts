// Sets a slide's title: in its style's lines at the design size, stepped down to the smallest, then with a
// warning on as many lines as the box holds; of a title too long even for that the beginning is shown, and
// the whole of it goes to the notes.

import { countWords } from '../language/letters.ts';
import type { ParagraphStyle } from '../scene/style.ts';
import type { SceneRun, TextItem } from '../scene/types.ts';
import { brokenAnew, type FitOptions, fitText, largestStep, type SetText, setText } from '../text/fit.ts';
import { boundEnd, endsAlone, endsInStub, endsShort } from '../text/line-ends.ts';
import { byBriefdeck } from '../values/origin.ts';
import { beginning } from './beginning.ts';
import { titleMoved, titleTooLong } from './messages.ts';
import type { Page } from './pages.ts';
import { sceneRuns, titleRuns } from './runs.ts';
import type { Setting } from './setting.ts';
import { fitOptions, itemOf, type SlotParagraph } from './text-slot.ts';

export interface SetTitle {
  readonly item: TextItem;
  readonly text: string;
  /** The title did not fit; the notes must carry it whole. */
  readonly moved: boolean;
}

/** @param ending `" (1 of 2)"`, or empty. */
export function setTitle(page: Page, ending: string, setting: Setting): SetTitle {
  const slot = page.layout.slots.find((one) => ['title', 'ctrTitle'].includes(one.type));
  if (!slot) throw new Error(`layout "${page.layout.name}" has no title`);
  const { plan } = page;
  const runs = sceneRuns(titleRuns(plan.title), setting.language);
  const end: SceneRun[] =
    ending === '' ? [] : [{ text: ending, lang: setting.language.tag, origin: byBriefdeck }];
  const options = fitOptions(slot, setting);
  const paragraph = (shown: readonly SceneRun[]): SlotParagraph => ({
    style: slot.levels[0] as ParagraphStyle,
    level: 0,
    runs: [...shown, ...end],
    rtl: setting.rtl,
    span: plan.span,
  });
  const text = `${page.title}${ending}`;
  const set = withBoundEnd(
    withoutLoneWord(fitText([paragraph(runs)], options), [paragraph(runs)], options),
    end.length > 0,
    options,
  );
  if (set.fits) return { item: itemOf(set, slot, setting, 'Title'), text, moved: false };

  const words = countWords(page.title);
  const { maxLines: _, ...anyLines } = options;
  const taller = fitText([paragraph(runs)], anyLines);
  if (taller.fits) {
    setting.report(titleTooLong(words, slot.maxLines ?? 2, slot.minSize, plan.span));
    return { item: itemOf(taller, slot, setting, 'Title'), text, moved: false };
  }
  setting.report(titleMoved(words, plan.span));
  const origin = plan.title[0]?.origin;
  const shown = (text: string): SceneRun => ({
    text,
    lang: setting.language.tag,
    ...(origin ? { origin } : {}),
  });
  const start = shown(beginning(page.title, (text) => fitText([paragraph([shown(text)])], options).fits));
  const step = largestStep([paragraph([start])], options.minSize);
  const shortened = fitText([paragraph([start])], options);
  return {
    item: itemOf(shortened.fits ? shortened : { ...shortened, step }, slot, setting, 'Title'),
    text: `${start.text}${ending}`,
    moved: true,
  };
}

/** The share of its size that a title steps down at most, rather than leave one word on a line. */
const mostForLoneWord = 0.3;

/** The same some points smaller, where its last word then has company. */
function withoutLoneWord(
  set: SetText<SlotParagraph>,
  paragraphs: readonly SlotParagraph[],
  options: FitOptions,
): SetText<SlotParagraph> {
  if (!set.fits || !endsBadly(set)) return set;
  const size = paragraphs[0]?.style.size ?? 0;
  const most = Math.min(
    set.step + Math.floor(size * mostForLoneWord),
    largestStep(paragraphs, options.minSize),
  );
  for (let step = set.step + 1; step <= most; step++) {
    const smaller = setText(paragraphs, step, options);
    if (!endsBadly(smaller)) return smaller;
  }
  return set;
}

/** From this share of its box's width on, a title's last line may be too long where letters are a hair wider. */
const nearlyFull = 0.9;

/**
 * Where its font is another's, a title breaks elsewhere: its last word then takes the one before it along, and `(1 of 2)`
 * is not parted.
 */
function withBoundEnd(
  set: SetText<SlotParagraph>,
  counted: boolean,
  options: FitOptions,
): SetText<SlotParagraph> {
  const [paragraph] = set.paragraphs;
  const last = paragraph?.lines.at(-1);
  if (!paragraph || !last || !set.fits) return set;
  if (paragraph.lines.length === 1 && last.width < options.width * nearlyFull) return set;
  const runs = counted ? onOneLine(paragraph.runs) : boundEnd(paragraph.runs);
  const bound = brokenAnew(paragraph, runs, options);
  return bound ? { ...set, paragraphs: [bound] } : set;
}

/** The last run's words together. */
const onOneLine = (runs: readonly SceneRun[]): readonly SceneRun[] =>
  runs.map((run, index) =>
    index < runs.length - 1 ? run : { ...run, text: run.text.replace(/(?<=\S)\s/g, '\u00a0') },
  );

/** A title's last line is never one word, however long. */
function endsBadly({ paragraphs }: SetText<SlotParagraph>): boolean {
  const lines = paragraphs.at(-1)?.lines ?? [];
  return endsAlone(lines) || endsShort(lines) || endsInStub(lines);
}
