// Reads an article from a string for the tests of this folder.

import { parseArticle } from '../../src/article/parse.ts';
import type { Article, Block } from '../../src/article/types.ts';
import { type Diagnostic, formatDiagnostic } from '../../src/diagnostic/diagnostic.ts';

export interface ReadResult {
  readonly article: Article;
  /** As the command prints them. */
  readonly messages: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export function read(text: string, file = 'a.md'): ReadResult {
  const diagnostics: Diagnostic[] = [];
  const article = parseArticle(text, file, (diagnostic) => diagnostics.push(diagnostic));
  return { article, diagnostics, messages: diagnostics.map(formatDiagnostic) };
}

/** Under a title and a date, so that only the text itself can be at fault. */
export function readBody(text: string): ReadResult {
  return read(`---\ntitle: T\ndate: 2022-09-19\n---\n${text}`);
}

export function blocksOf(text: string): readonly Block[] {
  return readBody(text).article.sections.flatMap((section) => section.blocks);
}

/** Where things stand, and the file itself: none of it is the article's words. */
const places = new Set([
  'span',
  'rowSpans',
  'titleSpan',
  'captionSpan',
  'places',
  'lines',
  'origin',
  'written',
]);

/** Every string in a value, keys and places left out. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (places.has(key) ? [] : stringsIn(each)));
}

export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Value without spans, for comparisons that are not about places. */
export function placeless<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (key, each) => (places.has(key) ? undefined : each)));
}
