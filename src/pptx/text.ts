// Text bodies: paragraphs and runs. One a:pPr a paragraph, first (pptxgenjs writes one before every run); a
// language on every run; only what differs from the placeholder's own style, so that the rest is inherited.

import { primary } from '../language/tag.ts';
import { escapeText } from '../opc/escape.ts';
import type { Relationships } from '../opc/write-relationships.ts';
import { sameColor } from '../scene/color.ts';
import type { ParagraphStyle } from '../scene/style.ts';
import type { SceneParagraph, SceneRun } from '../scene/types.ts';
import { centipoints, emuLength } from '../scene/units.ts';
import { color, solidFill } from './color.ts';
import { address, language } from './escape.ts';
import { linkPieces } from './link-pieces.ts';
import { faces, MONO_FAMILY, paragraphDifference, sameFace } from './style.ts';

export interface TextContext {
  /** Relationships of the part the text stands in. */
  readonly rels: Relationships;
  /** The layout's styles by level; empty outside placeholders. */
  readonly inherited: readonly ParagraphStyle[];
  /** What text outside placeholders inherits; undefined where that is an organisation's own, unmeasured. */
  readonly free?: ParagraphStyle | undefined;
  /** The colour that a cell's letters inherit from its table's style. */
  readonly ink?: ParagraphStyle['color'];
  /** Direction the inherited styles were written in. */
  readonly rtl: boolean;
  /** Path of a slide of the deck relative to this part, or undefined when there is none with that index. */
  readonly slide: (index: number) => string | undefined;
}

/** The paragraphs of a text body; one empty paragraph where there are none, as the schema wants. */
export function paragraphs(
  list: readonly SceneParagraph[],
  context: TextContext,
  field?: 'slidenum',
): string {
  if (list.length === 0) return '<a:p/>';
  const starts = numberStarts(list);
  return list.map((paragraph, index) => paragraphXml(paragraph, starts[index] ?? 1, context, field)).join('');
}

function paragraphXml(
  paragraph: SceneParagraph,
  startAt: number,
  context: TextContext,
  field?: 'slidenum',
): string {
  const { style, level } = paragraph;
  // A level the layout does not style inherits the master's, which nobody measured with: then all is written.
  const placed = context.inherited.length > 0;
  const base = placed ? context.inherited[level] : context.free;
  const difference = paragraphDifference(style, paragraph.rtl, base, context.rtl, startAt);
  // Korean is broken at its spaces (text/opportunities.ts), which PowerPoint does only where it is told to.
  const wholeWords = paragraph.runs.some(({ lang }) => primary(lang) === 'ko') ? ' eaLnBrk="0"' : '';
  const attributes =
    (placed && level > 0 ? ` lvl="${Math.min(level, 8)}"` : '') + difference.attributes + wholeWords;
  const properties = difference.children
    ? `<a:pPr${attributes}>${difference.children}</a:pPr>`
    : attributes
      ? `<a:pPr${attributes}/>`
      : '';
  let runs = '';
  let pending = field;
  for (const run of linkPieces(paragraph)) {
    const fielded = pending !== undefined && /\p{Nd}/u.test(run.text) ? pending : undefined;
    if (fielded) pending = undefined;
    runs += runXml(run, style, base, context, fielded);
  }
  const last = paragraph.runs.at(-1);
  const end = `<a:endParaRPr lang="${language(last?.lang ?? 'en-US')}"${style.size === base?.size ? '' : ` sz="${centipoints(style.size)}"`}/>`;
  return `<a:p>${properties}${runs}${end}</a:p>`;
}

function runXml(
  run: SceneRun,
  style: ParagraphStyle,
  base: ParagraphStyle | undefined,
  context: TextContext,
  field: 'slidenum' | undefined,
): string {
  // Before the properties are made: a link's relationship must not outlive its run.
  if (run.text === '') return '';
  const attributes = runAttributes(run, style, base);
  const children = runChildren(run, style, base, context);
  const properties = (tag: string) =>
    children ? `<${tag}${attributes}>${children}</${tag}>` : `<${tag}${attributes}/>`;
  if (field)
    return `<a:fld id="${SLIDE_NUMBER_FIELD}" type="slidenum">${properties('a:rPr')}<a:t>${escapeText(run.text)}</a:t></a:fld>`;
  if (!run.text.includes('\n')) return `<a:r>${properties('a:rPr')}<a:t>${escapeText(run.text)}</a:t></a:r>`;
  return run.text
    .split('\n')
    .map((piece) => (piece === '' ? '' : `<a:r>${properties('a:rPr')}<a:t>${escapeText(piece)}</a:t></a:r>`))
    .join(`<a:br>${properties('a:rPr')}</a:br>`);
}

/** Any fixed GUID serves: PowerPoint only wants the fields of a deck to share theirs by kind. */
const SLIDE_NUMBER_FIELD = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}';

function runAttributes(run: SceneRun, style: ParagraphStyle, base: ParagraphStyle | undefined): string {
  const size = run.size ?? style.size;
  const bold = style.bold || run.bold === true;
  const italic = run.italic ?? style.italic;
  const tracking = style.tracking ?? 0;
  return (
    ` lang="${language(run.lang)}"` +
    (size === base?.size ? '' : ` sz="${centipoints(size)}"`) +
    (bold === base?.bold ? '' : ` b="${bold ? 1 : 0}"`) +
    (italic === base?.italic ? '' : ` i="${italic ? 1 : 0}"`) +
    (run.strike ? ' strike="sngStrike"' : '') +
    (tracking === (base ? (base.tracking ?? 0) : undefined) ? '' : ` spc="${centipoints(tracking)}"`) +
    (run.script === 'super' ? ' baseline="30000"' : run.script === 'sub' ? ' baseline="-25000"' : '')
  );
}

/**
 * In schema order: fill, effects, highlight, faces, link (ECMA-376 part 1, A.4.1,
 * CT_TextCharacterProperties).
 */
function runChildren(
  run: SceneRun,
  style: ParagraphStyle,
  base: ParagraphStyle | undefined,
  context: TextContext,
): string {
  const tint = run.color ?? style.color;
  const inherited = context.ink ?? base?.color;
  return (
    (inherited && sameColor(tint, inherited) ? '' : solidFill(tint)) +
    (run.halo
      ? `<a:effectLst><a:glow rad="${emuLength(HALO_POINTS)}">${color(run.halo)}</a:glow></a:effectLst>`
      : '') +
    (run.highlight ? `<a:highlight>${color(run.highlight)}</a:highlight>` : '') +
    (run.code
      ? `<a:latin typeface="${MONO_FAMILY}"/><a:cs typeface="${MONO_FAMILY}"/>`
      : sameFace(style, base)
        ? ''
        : faces(style)) +
    link(run, context)
  );
}

const HALO_POINTS = 2;

/**
 * A link's colour is the theme's unless the run has its own: then the 2018 extension tells PowerPoint to keep
 * it.
 */
function link(run: SceneRun, context: TextContext): string {
  const own = run.color
    ? '<a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}"><ahyp:hlinkClr xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/></a:ext></a:extLst>'
    : '';
  const target = clickTarget(run.link, run.slide, context);
  if (!target) return '';
  return own ? `<a:hlinkClick ${target}>${own}</a:hlinkClick>` : `<a:hlinkClick ${target}/>`;
}

/** `r:id="…"` and the action of a click, or undefined when there is nowhere to go. */
export function clickTarget(
  link: string | undefined,
  slide: number | undefined,
  context: Pick<TextContext, 'rels' | 'slide'>,
): string | undefined {
  const href = link === undefined ? undefined : address(link);
  if (href !== undefined) return `r:id="${context.rels.external(href)}"`;
  const target = slide === undefined ? undefined : context.slide(slide);
  if (target === undefined) return undefined;
  return `r:id="${context.rels.part('slide', target)}" action="ppaction://hlinksldjump"`;
}

/**
 * `startAt` of each paragraph. Paragraphs that count on share the start of their sequence, as
 * PowerPoint does itself, so that a point put in by hand renumbers the rest. A shallower or unnumbered
 * paragraph ends a sequence.
 */
function numberStarts(list: readonly SceneParagraph[]): readonly number[] {
  const open: ({ readonly start: number; readonly next: number } | undefined)[] = [];
  return list.map((paragraph) => {
    open.length = Math.min(open.length, paragraph.level + 1);
    if (paragraph.style.bullet !== 'number') {
      open[paragraph.level] = undefined;
      return 1;
    }
    const running = open[paragraph.level];
    const number = paragraph.number ?? running?.next ?? 1;
    const start = running && running.next === number ? running.start : number;
    open[paragraph.level] = { start, next: number + 1 };
    // ST_TextBulletStartAtNum: 1 to 32767.
    return Math.min(32767, Math.max(1, Math.round(start)));
  });
}
