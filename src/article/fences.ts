// Fences that swallow what follows them, and words behind a fence that no slide shows.

import type { Tokens } from 'marked';
import type { Span } from '../diagnostic/diagnostic.ts';
import { fenceUnclosed, fenceWords } from './markup-messages.ts';
import type { Parsing } from './parsing.ts';
import type { HtmlBlock } from './types.ts';

/**
 * Whether a block of code that a fence begins has no line that ends it: it then goes on to the
 * end of what it stands in.
 */
export function isUnclosed({ raw, codeBlockStyle }: Tokens.Code): boolean {
  if (codeBlockStyle === 'indented') return false;
  const [, marks = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(raw) ?? [];
  if (marks === '') return false;
  const last = raw.trimEnd().split('\n').slice(1).at(-1)?.trim() ?? '';
  return !(last.length >= marks.length && [...last].every((mark) => mark === marks[0]));
}

/** Tells of an unclosed fence, and of words behind it that are lost, which go to the notes. */
export function readFence(
  parsing: Parsing,
  token: Tokens.Code,
  info: string,
  span: Span,
): readonly HtmlBlock[] {
  const map = /^map(?:\s|$)/i.test(info);
  if (isUnclosed(token)) {
    parsing.report(fenceUnclosed(map ? 'map' : 'code', span));
    return [];
  }
  const words = info.replace(/^\S+\s*/, '');
  // What is for a program that colours or runs code: `js {2,4}`, `ts title="a.ts"`, `python run`.
  const spoken = words.replace(/\{[^}]*\}|[\w-]+=(?:"[^"]*"|\S+)/g, '').trim();
  if (map || spoken === '' || !/\p{L}\S*\s+\S*\p{L}/u.test(spoken)) return [];
  parsing.report(fenceWords(info, span));
  return [{ kind: 'html', text: info, span }];
}
