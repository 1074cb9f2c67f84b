// A change of the deck as a change of the article: by where the article says what the slide said.

import type { Paragraph, TextProvenance } from '../../values/provenance.ts';
import { spaced } from '../said.ts';
import type { Change } from '../types.ts';
import { edited } from './apply.ts';
import { type Ground, wantsQuotes, written } from './escape.ts';
import { newNumber } from './number.ts';
import { addedBehind, removedLines } from './paragraphs.ts';
import { partsOf, type Retyped, retyped, shownText } from './retype.ts';
import { lineAt, lineText, offsetOf } from './source-text.ts';
import type { WrittenDeck, WrittenSlide } from './types.ts';

type In = Pick<WrittenDeck, 'source' | 'body' | 'numbers' | 'slides'>;

const none = (why: string): Retyped => ({ why });

/**
 * @param slide as the article makes it today; undefined where it makes it no longer.
 * @returns the article's edits, or why there are none; undefined for a change of what no article says: places, looks, shapes.
 */
export function placed(change: Change, slide: WrittenSlide | undefined, within: In): Retyped | undefined {
  switch (change.kind) {
    case 'text':
    case 'cell':
    case 'chart':
    case 'alt':
    case 'notes':
      if (!slide) return none('the article has no such slide any more');
      return placedText(change, slide, within);
    default:
      return undefined;
  }
}

function placedText(change: Change, slide: WrittenSlide, within: In): Retyped {
  const { before, after, behind, kind, place } = change;
  const known = before ?? behind;
  const found =
    kind === 'cell' && place?.includes('column') === false
      ? rowOf(change, slide)
      : paragraphOf(change, slide, known);
  if (!found)
    return none(
      known === undefined ? 'the article has nothing before it' : 'the article says it otherwise by now',
    );
  const fault = notOwn(found, slide, kind, within);
  if (fault !== undefined) return none(fault);
  const { source, numbers } = within;
  if (before === undefined && after !== undefined) return addedBehind(source, found, after, kind === 'cell');
  if (after === undefined || (after === '' && kind !== 'cell')) return removedLines(source, found);
  if (kind === 'chart' && !isName(place)) return newNumber(source, found, after, numbers);
  if (before === '') return none('the article has nothing there');
  return quoted(
    within,
    retyped(source, found, after, (offset) => groundAt(offset, within)),
  );
}

/** A plain value of the front matter on one line that may not be one any more is put in quotation marks. */
function quoted({ source, body }: In, edits: Retyped): Retyped {
  const [first] = 'why' in edits ? [] : edits;
  const line = first ? lineAt(source, first.start) : 0;
  if ('why' in edits || !isYaml(line, { source, body })) return edits;
  const [, head = '', value = ''] =
    /^(\s*(?:-\s+)?(?:[\w.-]+:\s+)?)([^"'|>\s].*?)\s*$/.exec(lineText(source, line)) ?? [];
  const start = offsetOf(source, line) + head.length;
  const end = start + value.length;
  const fresh = edited(source.text, edits, start, end);
  const isWhole = value !== '' && edits.every((edit) => edit.start >= start && edit.end <= end);
  return isWhole && wantsQuotes(fresh) ? [{ start, end, text: `"${written(fresh, 'double')}"` }] : edits;
}

/** Of a chart's series or category, not a number. */
const isName = (place: string | undefined): boolean => place === 'series' || place === 'category';

const isTitle = (one: string): boolean => one === 'Title';

/** Whose the words are: what one slide shows of another's, or of the front matter, is not changed there. */
function notOwn(
  paragraph: Paragraph,
  { section }: WrittenSlide,
  kind: Change['kind'],
  { body, slides }: In,
): string | undefined {
  const { from, line, key, file } = paragraph;
  const parts = partsOf(paragraph);
  if (from === 'data') return `it is in "${file}", line ${line}`;
  if (from === 'template' || from === 'briefdeck')
    return 'these are briefdeck’s own words, not the article’s';
  if (line === undefined) return 'where it stands in the article is not known';
  if (from === 'front matter') {
    const { shape } = paragraph as TextProvenance;
    const showing = slides.filter(({ texts }) => texts.some((one) => one.shape === shape && one.key === key));
    return section || showing.length > 1
      ? `it is "${key}" of the front matter, line ${line}, which other slides show too`
      : undefined;
  }
  const isMade = kind === 'notes' && parts.some((one) => one.from === 'briefdeck');
  if (isMade) return `it is made from line ${line}`;
  if (section && (line < section.line || line >= section.end)) return `it is made from line ${line}`;
  if (!section && line >= body && !isTitle((paragraph as TextProvenance).shape))
    return `it is made from line ${line}`;
  return undefined;
}

function paragraphOf(
  { kind, shape, place }: Change,
  { texts, notes }: WrittenSlide,
  known: string | undefined,
): Paragraph | undefined {
  const says = (one: Paragraph): boolean =>
    known === undefined || spaced(shownText(one)).trim() === known.trim();
  if (kind === 'notes') return notes.find(says);
  const own = texts.filter((one) => (one.alternative ?? false) === (kind === 'alt'));
  if (kind === 'chart' && isName(place))
    return own.find((one) => one.shape === shape && one.place === undefined && says(one));
  if (kind === 'chart' || kind === 'cell') {
    const cells = own.filter((one) => one.shape === shape && one.place === place);
    if (kind === 'cell') return cells.length === 1 && says(cells[0] as Paragraph) ? cells[0] : undefined;
    // A date is a number to a chart, and a text to its table: then the value tells, where it is there once.
    const alike = own.filter((one) => one.shape === shape && one.place !== undefined && says(one));
    return cells[0] ?? (alike.length === 1 ? alike[0] : undefined);
  }
  const there = own.find((one) => one.shape === shape && says(one));
  if (there || known === undefined) return there;
  const elsewhere = own.filter(says);
  return elsewhere.length === 1 ? elsewhere[0] : undefined;
}

/** The first cell of a row that went, or of the row before one that came. */
function rowOf({ shape, before, behind }: Change, { texts }: WrittenSlide): Paragraph | undefined {
  const rows = new Map<string, TextProvenance[]>();
  for (const one of texts) {
    const row = /^row \d+/.exec(one.place ?? '')?.[0];
    if (row !== undefined && one.shape === shape) rows.set(row, [...(rows.get(row) ?? []), one]);
  }
  const wanted = before ?? behind;
  return [...rows.values()].find(
    (cells) => cells.map((one) => spaced(shownText(one)).trim()).join(' | ') === wanted,
  )?.[0];
}

/** Front matter, and what stands in a fence: maps. */
function isYaml(line: number, { source, body }: Pick<In, 'source' | 'body'>): boolean {
  if (line < body) return true;
  let fences = 0;
  for (let at = body; at < line; at++) if (/^\s*(?:```|~~~)/.test(lineText(source, at))) fences += 1;
  return fences % 2 === 1;
}

/** How words are written at an offset. */
function groundAt(offset: number, { source, body }: In): Ground {
  const line = lineAt(source, offset);
  const text = lineText(source, line);
  if (isYaml(line, { source, body })) {
    const value = /^\s*(?:-\s+)?(?:[\w.-]+:\s*)?(["']?)/.exec(text)?.[1];
    return value === '"' ? 'double' : value === "'" ? 'single' : 'plain';
  }
  if (/^\s*\|/.test(text)) return 'cell';
  const open = source.text.lastIndexOf('<!--', offset);
  return open >= 0 && source.text.lastIndexOf('-->', offset) < open ? 'comment' : 'text';
}

/** Whether words of a quotation are changed. */
export function isInQuotation({ source }: Pick<In, 'source'>, offset: number): boolean {
  return /^\s*>/.test(lineText(source, lineAt(source, offset)));
}
