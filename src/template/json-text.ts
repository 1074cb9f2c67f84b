// JSON as a designer's editor shows it: what a file says, and on which line and column it says it, so that a message
// about a value can name its place. JSON.parse keeps neither places nor a key that is written twice.

import { Refusal, type Span } from '../diagnostic.ts';
import { invalidJson, keyTwice } from './messages.ts';

export interface JsonText {
  readonly file: string;
  readonly value: unknown;
  /** Where the value at a JSON Pointer (RFC 6901) begins, a property at its name; the nearest above where there is none. */
  at(pointer: string): Span;
}

/** @throws Refusal where it is not JSON, or has a key twice in one object. */
export function readJson(text: string, file: string): JsonText {
  const span = (offset: number): Span => {
    const before = text.slice(0, offset);
    return { file, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : String(fault);
    // V8 names the offset; without one the text ended too early.
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    throw new Refusal(invalidJson(message.replace(/ in JSON at position.*$/, ''), span(offset)));
  }
  const places = new Map<string, number>();
  const twice = scan(text, places);
  if (twice) throw new Refusal(keyTwice(twice.key, span(twice.offset)));
  return {
    file,
    value,
    at(pointer) {
      let path = pointer;
      while (path !== '' && !places.has(path)) path = path.slice(0, path.lastIndexOf('/'));
      return span(places.get(path) ?? 0);
    },
  };
}

interface Open {
  readonly pointer: string;
  readonly keys: Set<string> | undefined;
  /** Of an array: how many items have begun. */
  index: number;
  /** Of an object: the key whose value comes next. */
  key: string | undefined;
}

/** Walks valid JSON, noting where each value or property begins. @returns the first key that is there twice. */
function scan(
  text: string,
  places: Map<string, number>,
): { readonly key: string; readonly offset: number } | undefined {
  const open: Open[] = [];
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s[\]{},:"]+/g)) {
    const top = open.at(-1);
    if (token === ',' || token === ':') continue;
    if (token === '}' || token === ']') {
      open.pop();
      continue;
    }
    if (top?.keys && top.key === undefined) {
      const key = JSON.parse(token) as string;
      if (top.keys.has(key)) return { key, offset: index };
      top.keys.add(key);
      top.key = key;
      places.set(`${top.pointer}/${escaped(key)}`, index);
      continue;
    }
    let pointer = '';
    if (top?.keys) {
      pointer = `${top.pointer}/${escaped(top.key ?? '')}`;
      top.key = undefined;
    } else if (top) {
      pointer = `${top.pointer}/${top.index++}`;
      places.set(pointer, index);
    } else {
      places.set('', index);
    }
    if (token === '{') open.push({ pointer, keys: new Set(), index: 0, key: undefined });
    if (token === '[') open.push({ pointer, keys: undefined, index: 0, key: undefined });
  }
  return undefined;
}

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
