// A slot's content as paragraphs in the slot's styles: bullets and numbers, quotations in their
// language's marks, attributions.

import type { Attribution, Run } from '../article/types.ts';
import type { QuoteContent, SlotContent, TextParagraph } from '../deck/types.ts';
import { closedWith } from '../language/closing-mark.ts';
import { commaAfter } from '../language/comma-after.ts';
import { withInnerQuotes } from '../language/inner-quotes.ts';
import { languageOf } from '../language/languages.ts';
import { longDate } from '../language/long-date.ts';
import type { ParagraphStyle } from '../scene/style.ts';
import type { SceneRun } from '../scene/types.ts';
import type { Slot } from '../template/types.ts';
import { byBriefdeck } from '../values/origin.ts';
import { pointerTo, wayBack } from './pointers.ts';
import { citation, originOfCites, plainText, sceneRuns, tagOf } from './runs.ts';
import type { Setting } from './setting.ts';
import type { SlotParagraph } from './text-slot.ts';

/** The paragraphs of a text or quote; empty for every other content. */
export function slotParagraphs(content: SlotContent, slot: Slot, setting: Setting): readonly SlotParagraph[] {
  switch (content.kind) {
    case 'text':
      return numbered(content.paragraphs, slot).map((paragraph, index, all) =>
        textParagraph(paragraph, all[index + 1], slot, setting),
      );
    case 'quote':
      return quoteParagraphs(content.quote, slot, setting);
    case 'table':
    case 'chart':
    case 'map':
    case 'picture':
    case 'logos':
      return [];
  }
}

function levelStyle(slot: Slot, level: number): ParagraphStyle {
  return (slot.levels[level] ?? slot.levels.at(-1)) as ParagraphStyle;
}

/** Where the slot numbers its paragraphs, bullets count on from one to the next. */
function numbered(paragraphs: readonly TextParagraph[], slot: Slot): readonly TextParagraph[] {
  let count = 0;
  return paragraphs.map((paragraph) => {
    if (paragraph.marker === 'none' || levelStyle(slot, paragraph.level).bullet !== 'number')
      return paragraph;
    count = paragraph.marker === 'bullet' ? count + 1 : paragraph.marker;
    return { ...paragraph, marker: count };
  });
}

function textParagraph(
  paragraph: TextParagraph,
  next: TextParagraph | undefined,
  slot: Slot,
  setting: Setting,
): SlotParagraph {
  const own = levelStyle(slot, paragraph.level);
  // A point and the points under it stand close; the next point stands apart from them.
  const style = next ? { ...own, spaceAfter: levelStyle(slot, next.level).spaceAfter } : own;
  return {
    style: markedStyle(style, paragraph.marker),
    level: paragraph.level,
    runs: [...upright(sceneRuns(paragraph.runs, setting.language), style), ...pointing(paragraph, setting)],
    rtl: setting.rtl,
    span: paragraph.span,
    ...(typeof paragraph.marker === 'number' ? { number: paragraph.marker } : {}),
  };
}

/** Code is shown as it is typed: a style's slant is not its. */
function upright(runs: readonly SceneRun[], { italic }: ParagraphStyle): readonly SceneRun[] {
  return italic
    ? runs.map((run) => (run.code && run.italic === undefined ? { ...run, italic: false } : run))
    : runs;
}

function pointing({ announces, cited }: TextParagraph, setting: Setting): readonly SceneRun[] {
  if (announces) return pointerTo(announces, setting);
  return cited === undefined ? [] : wayBack(cited, setting);
}

/** Prose has no bullet and no indent, an ordered item a number; a bullet keeps whatever mark the slot has. */
function markedStyle(style: ParagraphStyle, marker: TextParagraph['marker']): ParagraphStyle {
  if (marker === 'none')
    return style.bullet === null ? style : { ...style, bullet: null, indent: 0, hanging: 0 };
  if (typeof marker === 'number') {
    if (style.bullet === 'number') return style;
    const room = Math.max(style.hanging, style.size * 1.3);
    return { ...style, bullet: 'number', indent: style.indent - style.hanging + room, hanging: room };
  }
  return style.bullet === null ? { ...style, bullet: '–', indent: style.indent + 20, hanging: 20 } : style;
}

function quoteParagraphs(quote: QuoteContent, slot: Slot, setting: Setting): readonly SlotParagraph[] {
  const text = quote.paragraphs.map(plainText).join(' ');
  const tag = quote.paragraphs[0]?.[0]?.lang ?? tagOf(text, setting.language);
  const language = tag === setting.language.tag ? setting.language : languageOf(tag);
  const rtl = language.direction === 'rtl';
  // A quotation set in the other direction keeps the marks of its own language; otherwise the deck's.
  const marked = rtl === setting.rtl ? setting.language : language;
  const [open, close] = marked.quotes;
  const within = (run: Run, shown: string, typed: string): Run => ({
    ...run,
    text: shown,
    origin: { from: 'article', written: typed },
  });
  return withInnerQuotes(quote.paragraphs, marked, within).map((runs, index): SlotParagraph => {
    const own = sceneRuns(runs, language);
    const mark = (mark: string): SceneRun => ({ text: mark, lang: tag, origin: byBriefdeck });
    return {
      style: levelStyle(slot, 0),
      level: 0,
      runs: [
        ...(index === 0 ? [mark(open)] : []),
        ...(index === quote.paragraphs.length - 1 ? closedWith(own, mark(close), marked) : own),
      ],
      rtl,
      span: quote.span,
    };
  });
}

/** Speaker on the first line, role and date with the source's number on the second. */
export function attributionParagraphs(
  attribution: Attribution,
  slot: Slot,
  setting: Setting,
): readonly SlotParagraph[] {
  const { language, rtl } = setting;
  const { role, date, written } = attribution;
  const run = (text: string): SceneRun => ({ text, lang: tagOf(text, language) });
  const comma: SceneRun = { ...run(commaAfter(role ?? '', language)), origin: byBriefdeck };
  const dated: SceneRun[] = date
    ? [
        {
          ...run(dayWithMonth(longDate(date, language))),
          origin: { from: 'article', ...(written ? { written } : {}) },
        },
      ]
    : [];
  const detail = role === undefined ? dated : [run(role), ...(date ? [comma] : []), ...dated];
  const citing = attribution.runs.find(({ cites }) => cites);
  const numbers: SceneRun[] =
    attribution.cites.length > 0 ? [citation(attribution.cites, language, originOfCites(citing))] : [];
  const speaker: SlotParagraph = {
    style: levelStyle(slot, 0),
    level: 0,
    runs: [{ ...run(attribution.speaker), bold: true }, ...(detail.length === 0 ? numbers : [])],
    rtl,
    span: attribution.span,
  };
  if (detail.length === 0) return [speaker];
  return [
    speaker,
    { style: levelStyle(slot, 1), level: 1, runs: [...detail, ...numbers], rtl, span: attribution.span },
  ];
}

/** `13 September 2022` is not parted after its day. */
const dayWithMonth = (date: string): string => date.replace(/^(\d+\S*) /, '$1\u00a0');
