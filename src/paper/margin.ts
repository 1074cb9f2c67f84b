// What stands in the margin: figures and dates beside the text that they belong to, and the sources at its foot.

import type { ParagraphBlock, Run, Source } from '../article/types.ts';
import { dateInWords, figureAndUnit } from '../deck/fill-table.ts';
import { cited } from '../deck/notes.ts';
import { sceneRuns } from '../layout/runs.ts';
import type { Setting } from '../layout/setting.ts';
import type { PaperItem } from '../scene/paper.ts';
import type { ParagraphStyle } from '../scene/style.ts';
import type { SceneRun } from '../scene/types.ts';
import { familyOf } from '../text/break.ts';
import { byBriefdeck } from '../values/origin.ts';
import { isNote, markOf } from '../values/source-mark.ts';
import { heightOf, linesItem, ruleItem, setBlock, type TextBlock } from './block.ts';
import type { Styles } from './design.ts';
import type { MarginNote } from './types.ts';
import { saidUnder } from './under.ts';

/** Set at its width, from its top. */
export interface Beside {
  readonly height: number;
  readonly draw: (x: number, y: number) => readonly PaperItem[];
  /** For where it stands in a column, and may be parted. */
  readonly blocks: readonly TextBlock[];
}

const underRule = 5;

export function setNote(
  { of, caption, rows }: MarginNote,
  under: readonly ParagraphBlock[] | undefined,
  width: number,
  styles: Styles,
  setting: Setting,
): Beside {
  const { language } = setting;
  const text = (runs: Parameters<typeof sceneRuns>[0], style: ParagraphStyle, span?: TextBlock['span']) =>
    setBlock('P', sceneRuns(runs, language), style, width, setting, span ? { span } : {});
  const head = caption ? [text(caption, { ...styles.label, spaceAfter: styles.label.size * 0.5 })] : [];
  const blocks = rows.flatMap((row): readonly TextBlock[] => {
    if (of === 'timeline')
      return [
        text(dateInWords(row.head, setting), styles.date, row.span),
        text(row.said, styles.event, row.span),
      ];
    if (of === 'actors')
      return [
        text(row.head, styles.name, row.span),
        ...(row.under.length > 0 ? [text(row.under, styles.role, row.span)] : []),
        ...(row.said.length > 0 ? [text(row.said, styles.event, row.span)] : []),
      ];
    const [figure, unit] = figureAndUnit(row.head);
    const runs = sceneRuns(figure, language);
    return [
      setBlock('P', runs, asWide(runs, styles.figure, width, setting), width, setting, { span: row.span }),
      ...(unit ? [text(unit, styles.unit, row.span)] : []),
      text(row.said, styles.what, row.span),
    ];
  });
  const foot = under ? [setBlock('P', saidUnder([], under, setting), styles.caption, width, setting)] : [];
  return column([...head, ...blocks, ...foot], width, styles, setting);
}

/** As large as it is, or as the width allows. */
function asWide(
  runs: readonly SceneRun[],
  style: ParagraphStyle,
  width: number,
  setting: Setting,
): ParagraphStyle {
  const face = { family: familyOf(style, setting.families), bold: style.bold, italic: style.italic };
  const own = setting.assets.measurer.width(runs.map(({ text }) => text).join(''), face, style.size);
  return own <= width
    ? style
    : { ...style, size: Math.max(9, Math.floor((style.size * width * 10) / own) / 10) };
}

export function sourceBlocks(
  sources: readonly Source[],
  width: number,
  styles: Styles,
  setting: Setting,
): readonly TextBlock[] {
  const notes = sources.filter(({ number }) => isNote(number));
  const { words, tag } = setting.language;
  return [
    ...sources
      .filter(({ number }) => !isNote(number))
      .map((source) =>
        setBlock('LI', sceneRuns(cited(source), setting.language), styles.source, width, setting, {
          number: source.number,
          span: source.span,
        }),
      ),
    ...(notes.length > 0 && notes.length < sources.length
      ? [setBlock('P', [{ text: words.notes, lang: tag, bold: true }], styles.source, width, setting)]
      : []),
    ...notes.map((note) =>
      setBlock('P', noteRuns(note, setting), styles.source, width, setting, { span: note.span }),
    ),
  ];
}

/** `a Children under three are not counted.` */
const noteRuns = (note: Source, { language }: Setting): readonly SceneRun[] => [
  { text: `${markOf(note.number)}\u00a0`, lang: language.tag, bold: true, origin: byBriefdeck },
  ...sceneRuns(cited(note), language),
];

/** What the list of sources is called, which may be notes alone. */
export const sourcesLabel = (sources: readonly Source[], { language: { words } }: Setting): string =>
  sources.every(({ number }) => isNote(number)) ? words.notes : words.sources;

/** Whom to ask. */
export const contactBlocks = (
  contact: readonly (readonly Run[])[],
  width: number,
  styles: Styles,
  setting: Setting,
): readonly TextBlock[] =>
  contact.map((runs) => setBlock('P', sceneRuns(runs, setting.language), styles.event, width, setting));

/** A label and what is under it. */
export function labelled(
  label: string,
  blocks: readonly TextBlock[],
  width: number,
  styles: Styles,
  setting: Setting,
): Beside {
  const head = setBlock('H2', [{ text: label, lang: setting.language.tag }], styles.label, width, setting);
  return column([head, ...blocks], width, styles, setting);
}

/** One under the other, under a rule. */
function column(blocks: readonly TextBlock[], width: number, styles: Styles, setting: Setting): Beside {
  const last = blocks.at(-1)?.style.spaceAfter ?? 0;
  const height = blocks.reduce((all, one) => all + heightOf(one) + one.style.spaceAfter, underRule) - last;
  return {
    height,
    blocks,
    draw: (x, y) => {
      let at = y + underRule;
      const items: PaperItem[] = [ruleItem(x, y, width, styles.label.color, 1)];
      for (const block of blocks) {
        items.push(linesItem(block, x, at, setting));
        at += heightOf(block) + block.style.spaceAfter;
      }
      return items;
    },
  };
}

export interface Wanted {
  readonly beside: Beside;
  /** Where the text is that it belongs to. */
  readonly page: number;
  readonly y: number;
}

export interface InMargin {
  readonly page: number;
  readonly y: number;
  readonly beside: Beside;
}

const between = 14;
/** Pages over which what stands in the margin may be so far from its text. */
const mostPacked = 2;

/**
 * Each beside its text, or as near as there is room: higher on its page, else on the next or the one before. Where some have no room so,
 * one under the other from the first page on.
 * @param tops of the margin, one a page
 * @returns undefined for what has no room on any page
 */
export function placed(
  wanted: readonly Wanted[],
  tops: readonly number[],
  bottom: number,
): readonly (InMargin | undefined)[] {
  const near = placedBy(wanted, tops, bottom);
  if (near.every((one) => one !== undefined) || tops.length > mostPacked) return near;
  const packed = placedBy(
    wanted.map((one) => ({ ...one, page: 0, y: 0 })),
    tops,
    bottom,
  );
  const count = (all: typeof near): number => all.filter((one) => one !== undefined).length;
  return count(packed) > count(near) ? packed : near;
}

function placedBy(
  wanted: readonly Wanted[],
  tops: readonly number[],
  bottom: number,
): readonly (InMargin | undefined)[] {
  const free = [...tops];
  return wanted.map(({ beside, page, y }) => {
    const pages = [page, ...tops.keys()].filter(
      (one, index, all) => one < tops.length && all.indexOf(one) === index,
    );
    const found = pages.find((one) => (free[one] ?? 0) + beside.height <= bottom);
    if (found === undefined) return undefined;
    const from = free[found] ?? 0;
    const wished = found === page ? Math.max(from, y) : from;
    const at = Math.max(from, Math.min(wished, bottom - beside.height));
    free[found] = at + beside.height + between;
    return { page: found, y: at, beside };
  });
}
