// A change of the deck as a change of the article: by where the article says what the slide said.

import type { Paragraph, TextProvenance, Words } from '../../values/provenance.ts';
import { spaced } from '../said.ts';
import type { Change } from '../types.ts';
import { edited } from './apply.ts';
import type { Ground } from './escape.ts';
import { formed } from './formed.ts';
import { newNumber } from './number.ts';
import { addedBehind, removedLines } from './paragraphs.ts';
import { notWrittenSo, partsOf, type Retyped, retyped, shownText } from './retype.ts';
import { lineAt, lineText, offsetOf } from './source-text.ts';
import type { WrittenDeck, WrittenSlide } from './types.ts';
import { asYaml, newYaml, type YamlSpan, yamlValueAt, yamlValuesFrom } from './yaml.ts';

type In = Pick<WrittenDeck, 'source' | 'body' | 'numbers' | 'slides' | 'dateOf'>;

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
  const words = (part: Paragraph, text: string): Retyped =>
    inYaml(
      within,
      part,
      text,
      retyped(source, part, text, (offset) => groundAt(offset, within)),
    );
  const byValues = formed(valuesOf(found, within), after, within.dateOf, (part, value, form) =>
    form === 'written' ? newValue(within, part, value) : words(part, value),
  );
  return byValues ?? words(found, after);
}

/** The parts of a line; of what is several values of YAML (an author's name, role and organisation) each. */
function valuesOf(paragraph: Paragraph, { source, body }: In): readonly Words[] {
  return partsOf(paragraph).flatMap((part): readonly Words[] => {
    const { line, column, text, from, key = '' } = part;
    const span = from === 'front matter' && line !== undefined && yamlAround(line, { source, body });
    const parts: Words[] = [];
    let at = 0;
    for (const { start, says } of span ? yamlValuesFrom(source, span, offsetOf(source, line, column)) : []) {
      const found = text.indexOf(says, at);
      if (found < 0) continue;
      if (found > at) parts.push({ text: text.slice(at, found), from: 'briefdeck' });
      const own = lineAt(source, start);
      const place = { line: own, column: start - offsetOf(source, own) + 1 };
      parts.push({ text: says, from, key, ...place, written: says });
      at = found + says.length;
    }
    if (at === 0) return [part];
    return at < text.length ? [...parts, { text: text.slice(at), from: 'briefdeck' }] : parts;
  });
}

/** A value that the slide shows in another form, as it is written. */
function newValue(
  { source, body }: In,
  { line = 1, column, written: was = '' }: Paragraph,
  value: string,
): Retyped {
  const start = offsetOf(source, line, column);
  const span = yamlAround(line, { source, body });
  const yaml = span && yamlValueAt(source, span, start);
  const edit = yaml && newYaml(yaml, value);
  if (edit) return [edit];
  const isThere = !span && source.text.startsWith(was, start);
  return isThere ? [{ start, end: start + was.length, text: value }] : notWrittenSo;
}

/** A value of YAML is written in its quotation marks, or in some. @param edits of its letters, for what is no YAML. */
function inYaml({ source, body }: In, words: Paragraph, after: string, edits: Retyped): Retyped {
  const { line = 1, column } = words;
  const span = yamlAround(line, { source, body });
  const value = span && yamlValueAt(source, span, offsetOf(source, line, column));
  if (!value) return edits;
  const { start, end, ground } = value;
  if ('why' in edits) {
    const isWhole = shownText(words).trim() === value.says.trim();
    const edit = isWhole ? newYaml(value, after) : undefined;
    return edit ? [edit] : edits;
  }
  if (ground !== 'plain' || edits.some((edit) => edit.start < start || edit.end > end)) return edits;
  const fresh = edited(source.text, edits, start, end);
  const whole = asYaml(value, fresh);
  return whole.text === fresh ? edits : [whole];
}

/** Of a chart's series or category, not a number. */
const isName = (place: string | undefined): boolean => place === 'series' || place === 'category';

const isTitle = (one: string): boolean => one === 'Title';

/** Whose the words are: what one slide shows of another's, or of the front matter, is not changed there. */
function notOwn(
  paragraph: Paragraph,
  slide: WrittenSlide,
  kind: Change['kind'],
  { body, slides }: In,
): string | undefined {
  const { from, line, key, file } = paragraph;
  const { section } = slide;
  const parts = partsOf(paragraph);
  if (from === 'data') return `it is in "${file}", line ${line}`;
  if (from === 'template' || from === 'briefdeck')
    return 'these are briefdeck’s own words, not the article’s';
  if (line === undefined) return 'where it stands in the article is not known';
  if (from === 'front matter') {
    const { shape } = paragraph as TextProvenance;
    const showing = slides.filter(({ texts }) => texts.some((one) => one.shape === shape && one.key === key));
    // The first of the slides that have it for a title is the cover.
    const isCover = isTitle(shape) && showing[0] === slide;
    return section || (showing.length > 1 && !isCover)
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

/** Front matter, or what stands in a fence around a line: maps. */
function yamlAround(line: number, { source, body }: Pick<In, 'source' | 'body'>): YamlSpan | undefined {
  if (line < body) return { start: offsetOf(source, 2), end: offsetOf(source, body - 1) };
  const isFence = (at: number): boolean => /^\s*(?:```|~~~)/.test(lineText(source, at));
  let open: number | undefined;
  for (let at = body; at < line; at++) if (isFence(at)) open = open === undefined ? at : undefined;
  if (open === undefined) return undefined;
  let end = line;
  while (end < source.starts.length && !isFence(end)) end += 1;
  return { start: offsetOf(source, open + 1), end: offsetOf(source, end) };
}

/** How words are written at an offset. */
function groundAt(offset: number, { source, body }: In): Ground {
  const line = lineAt(source, offset);
  const text = lineText(source, line);
  const yaml = yamlAround(line, { source, body });
  if (yaml) return yamlValueAt(source, yaml, offset)?.ground ?? 'plain';
  if (/^\s*\|/.test(text)) return 'cell';
  const before = text.slice(0, offset - offsetOf(source, line));
  if (/\]\([^()]*\s"(?:[^"\\]|\\.)*$/.test(before)) return 'title';
  const open = source.text.lastIndexOf('<!--', offset);
  return open >= 0 && source.text.lastIndexOf('-->', offset) < open ? 'comment' : 'text';
}

/** Whether words of a quotation are changed. */
export function isInQuotation({ source }: Pick<In, 'source'>, offset: number): boolean {
  return /^\s*>/.test(lineText(source, lineAt(source, offset)));
}
