// Front matter: finding it, reading it, and going on with what is right of it. A fault in one line costs that
// line: the rest is read key by key.

import type { Report, Span } from '../diagnostic/diagnostic.ts';
import { mostKeys, parseYaml, type YamlDocument } from '../values/yaml-value.ts';
import { validateFrontMatter } from './front-matter-schema.generated.js';
import { frontMatterBehind, frontMatterForm, frontMatterLate } from './markup-messages.ts';
import { type Excerpt, placeIn } from './place.ts';
import { reportSchemaErrors } from './schema-errors.ts';
import { cutByComment, equalsSign, indentedKey, keyWithoutSpace } from './slip-messages.ts';
import type { SourceText } from './source-text.ts';
import { harmless } from './source-text.ts';
import { frontMatterUnclosed, yamlDuplicate, yamlShape } from './value-messages.ts';
import { faultMessage } from './yaml-faults.ts';

/** Front matter that has the shape the schema asks for; the values' meaning is checked in meta.ts. */
export interface FrontMatter {
  readonly values: Readonly<Record<string, unknown>>;
  /** The place of a key's value. */
  readonly placeOf: (...path: (string | number)[]) => Span;
  /** Index of the first line after the front matter. */
  readonly bodyLine: number;
}

interface Fenced {
  readonly yaml: Excerpt;
  readonly bodyLine: number;
}

export function readFrontMatter(source: SourceText, report: Report): FrontMatter {
  const fenced = findFrontMatter(source, report);
  if (!fenced) return { values: {}, placeOf: () => ({ file: source.file, line: 1, column: 1 }), bodyLine: 0 };
  const { yaml, bodyLine } = fenced;
  const document = readKeys(source, yaml, report);
  if (yaml.text.includes('#')) reportComments(source, yaml, report);
  const placeOf = (...path: (string | number)[]) => placeIn(source, yaml, document.offsetOf(path, 'value'));
  const values = document.value;
  if (values === null || values === undefined) return { values: {}, placeOf, bodyLine };
  if (typeof values !== 'object' || Array.isArray(values)) {
    report(yamlShape('the front matter', placeIn(source, yaml)));
    return { values: {}, placeOf, bodyLine };
  }
  validateFrontMatter(values);
  const errors = validateFrontMatter.errors ?? [];
  // Dates and languages in other forms are read, or refused with more help, in meta.ts.
  const handled = new Set(['date', 'language'].filter((key) => isText(values, key)).map((key) => `/${key}`));
  const context = {
    parsing: { source, report },
    yaml: document,
    excerpt: yaml,
    where: 'the front matter',
    handled,
  };
  const broken = reportSchemaErrors(context, errors);
  const kept = Object.entries(values).filter(([key]) => !broken.has(key));
  return { values: Object.fromEntries(kept.map(([key, value]) => [key, clean(value)])), placeOf, bodyLine };
}

function isText(values: object, key: string): boolean {
  const value = (values as Record<string, unknown>)[key];
  return typeof value === 'string' && value.trim() !== '';
}

/** YAML escapes can spell characters that XML cannot hold. */
function clean(value: unknown): unknown {
  if (typeof value === 'string') return harmless(value.trim());
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, clean(each)]));
  }
  return value;
}

const keyLine = /^(?:[A-Za-z_][\w-]*[ \t]*:(?:[ \t]|$)|\{)/;

/** Keys that no sentence between two rules begins with. */
const ownKey = /^(?:title|subtitle|authors?|date|language|bluf|publication|handling|template):(?:[ \t]|$)/;

/** The line from 0 where front matter begins that has text before it: two rules with nothing but keys and values between. */
function findBehind(lines: readonly string[]): number | undefined {
  const isRule = (line: string): boolean => /^---[ \t]*$/.test(line);
  const open = lines.findIndex(isRule);
  const close = lines.findIndex((line, index) => index > open && isRule(line));
  if (open < 1 || close < 0) return undefined;
  const inside = lines.slice(open + 1, close).filter((line) => line.trim() !== '');
  const isAll = inside.every((line) => keyLine.test(line) || /^(?:[ \t]+|- )\S/.test(line));
  return isAll && inside.some((line) => ownKey.test(line)) ? open : undefined;
}

/**
 * Front matter begins on the first line with words; what does not look like YAML there is a thematic break.
 */
function findFrontMatter(source: SourceText, report: Report): Fenced | undefined {
  const { lines } = source;
  const open = lines.findIndex((line) => line.trim() !== '');
  const place = { file: source.file, line: open + 1, column: 1 };
  if (/^\+\+\+[ \t]*$/.test(lines[open] ?? '')) report(frontMatterForm('TOML', place));
  if (!/^---[ \t]*$/.test(lines[open] ?? '')) {
    if (isBare(lines.slice(open))) report(frontMatterForm('not between lines of ---', place));
    const behind = findBehind(lines);
    if (behind !== undefined) report(frontMatterBehind({ ...place, line: behind + 1 }));
    return undefined;
  }
  const close = lines.findIndex((line, index) => index > open && /^(?:---|\.\.\.)[ \t]*$/.test(line));
  const excerpt = (end: number): Excerpt => ({ text: lines.slice(open + 1, end).join('\n'), line: open + 1 });
  const inside = lines.slice(open + 1, close < 0 ? undefined : close);
  const first = inside.find((line) => line.trim() !== '' && !/^\s*#/.test(line));
  // Nothing but comments may as well be a heading between two rules.
  const blank = inside.every((line) => line.trim() === '');
  // Blank lines and then a rule: an article that has no front matter.
  if (blank && open > 0) return undefined;
  if (close > 0 && (blank || (first !== undefined && keyLine.test(first)))) {
    if (open > 0) report(frontMatterLate(place));
    return { yaml: excerpt(close), bodyLine: close + 1 };
  }
  if (close > 0 && isList(inside)) report(frontMatterForm('a list', place));
  else if (close > 0 && first !== undefined)
    reportSlip(first, inside.indexOf(first) + open + 1, source, report);
  if (close > 0 || first === undefined || !keyLine.test(first)) return undefined;
  report(frontMatterUnclosed(place));
  const gap = lines.findIndex(
    (line, index) => index > open && (line.trim() === '' || /^#{1,6}\s/.test(line)),
  );
  const end = gap < 0 ? lines.length : gap;
  return { yaml: excerpt(end), bodyLine: end };
}

const known = new Set(['title', 'subtitle', 'author', 'authors', 'date', 'language', 'template', 'bluf']);

/** Between two rules at the top, a first line that is nearly a key: all of it would be text. */
function reportSlip(line: string, index: number, { file }: SourceText, report: Report): void {
  const span = { file, line: index + 1, column: line.search(/\S/) + 1 };
  const [, key = '', mark = '', value = ''] = /^\s*([A-Za-z_]+)[ \t]*([:=])[ \t]*(\S.*)$/.exec(line) ?? [];
  if (!known.has(key.toLowerCase())) return;
  if (mark === '=') report(equalsSign(key, value, span));
  else if (/^\s/.test(line)) report(indentedKey(key, '---', line.trim(), span));
  else report(keyWithoutSpace(key, value, span));
}

/** Keys whose text a `#` within a word may belong to: YAML takes it, behind a space, for a comment. */
function reportComments(source: SourceText, { text, line }: Excerpt, report: Report): void {
  for (const [index, one] of text.split('\n').entries()) {
    const [, key = '', value = '', rest = ''] =
      /^(title|subtitle|institution|publication|author|bluf):[ \t]+([^\s"'|>{[].*?)[ \t]+(#\S.*)$/.exec(
        one,
      ) ?? [];
    if (key)
      report(
        cutByComment(key, `${value} ${rest}`, rest, {
          file: source.file,
          line: line + index + 1,
          column: one.indexOf(rest) + 1,
        }),
      );
  }
}

/** Keys and values before the first blank line or heading, and the article's own among them. A single one with a capital may be a sentence. */
function isBare(lines: readonly string[]): boolean {
  const end = lines.findIndex((line) => line.trim() === '' || /^#{1,6}\s/.test(line));
  const keys = lines
    .slice(0, end < 0 ? undefined : end)
    .map((line) => /^([A-Za-z_][\w-]*)[ \t]*:[ \t]+\S/.exec(line)?.[1]);
  if (keys.some((key) => key === undefined)) return false;
  const own = keys.filter((key) => known.has(key?.toLowerCase() ?? ''));
  return own.length > 1 || (own.length === 1 && keys.length === 1 && known.has(keys[0] ?? ''));
}

/** Lines of a list of YAML and nothing else: `- title: A`. Points without a key are a slide's. */
const isList = (lines: readonly string[]): boolean => {
  const said = lines.filter((line) => line.trim() !== '');
  return said.length > 0 && said.every((line) => /^(?:- | {2})\s*[A-Za-z_][\w-]*:(?:\s|$)/.test(line));
};

/** The whole as one document or, where it has faults, each key by itself. */
function readKeys(source: SourceText, excerpt: Excerpt, report: Report): YamlDocument {
  const whole = parseYaml(excerpt.text, 'text');
  const place = (offset: number) => placeIn(source, excerpt, Math.min(offset, excerpt.text.length));
  if (whole.faults.every(({ code }) => code === 'TAG_RESOLVE_FAILED' || code === 'ALIAS')) {
    for (const fault of whole.faults) report(faultMessage(fault, excerpt.text, place(fault.offset)));
    return whole;
  }
  const keys = keysOf(excerpt.text);
  const long = whole.faults.find(({ code }) => code === 'LENGTH');
  if (long && keys.length > mostKeys) {
    report(faultMessage(long, excerpt.text, place(long.offset)));
    return { value: {}, faults: [], offsetOf: () => 0 };
  }
  const values: Record<string, unknown> = {};
  const offsets = new Map<string, { readonly start: number; readonly document: YamlDocument }>();
  for (const { start, text } of keys) {
    const document = parseYaml(text, 'text');
    const key = /^[^:\s]+/.exec(text)?.[0] ?? '';
    for (const fault of document.faults.slice(0, 1)) {
      report(faultMessage(fault, text, place(fault.offset + start)));
    }
    const value =
      document.faults.length > 0
        ? recovered(text)
        : (document.value as Record<string, unknown> | null)?.[key];
    if (Object.hasOwn(values, key)) report(yamlDuplicate(key, placeIn(source, excerpt, start)));
    else if (value !== undefined) {
      Object.defineProperty(values, key, { value, enumerable: true, configurable: true });
      offsets.set(key, { start, document });
    }
  }
  const offsetOf: YamlDocument['offsetOf'] = (path, what) => {
    const known = offsets.get(String(path[0]));
    return known ? known.start + known.document.offsetOf(path, what) : 0;
  };
  return { value: values, faults: [], offsetOf };
}

/** Pieces of a mapping: each line that begins with a key, with the lines indented under it. */
function keysOf(text: string): { readonly start: number; readonly text: string }[] {
  const starts = [...text.matchAll(/^[^\s#:-][^\s:]*[ \t]*:(?=\s|$)/gm)].map((match) => match.index);
  if (starts[0] !== 0 && /^[ \t]*\S/.test(text) && !text.startsWith('#')) starts.unshift(0);
  return starts.map((start, index) => ({ start, text: text.slice(start, starts[index + 1]) }));
}

/** The value of a faulty `key: value` line as plain text: most often it only wanted quotes. */
function recovered(text: string): string | undefined {
  const match = /^[^:\s]+[ \t]*:[ \t]+(\S[^\n]*)\s*$/.exec(text.trimEnd());
  const value = match?.[1]?.trim();
  return value && !/^[[{&*!|>]/.test(value) ? value.replace(/^"([^"]*)"$/, '$1') : undefined;
}
