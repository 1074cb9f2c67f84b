// YAML made safe and placed: core schema, no tags, few aliases, no prototypes, bounded before it is read; every value can be traced
// to its place.

import { Composer, type Document, isAlias, isMap, isScalar, isSeq, Lexer, type Node, Parser } from 'yaml';

/** Aliases an author may use in one document. */
const mostAliases = 50;
/** Values within values; and what the parser has open at once, of which a value takes one or two. */
const deepest = 20;
const mostOpen = 3 * deepest;
/** Characters. Front matter, maps and templates are far below. */
const longest = 200_000;
/** Keys of one map, each of which is looked for in it. */
export const mostKeys = 2000;

export interface YamlFault {
  readonly code: string;
  /** The parser's own words, first line. */
  readonly message: string;
  readonly offset: number;
}

export interface YamlDocument {
  readonly value: unknown;
  readonly faults: readonly YamlFault[];
  /** Offset of a value, or of the key that leads to it. */
  readonly offsetOf: (path: readonly (string | number)[], what: 'key' | 'value') => number;
}

/**
 * `numbers: 'text'` keeps numbers as they are written (`volume: 19` is no quantity). Besides the parser's own faults there are
 * `DEPTH`, `LENGTH` and `ALIAS`.
 */
export function parseYaml(text: string, numbers: 'text' | 'numbers'): YamlDocument {
  const faults: YamlFault[] = [];
  const document = documentOf(text, faults);
  if (!document) return { value: undefined, faults, offsetOf: () => 0 };
  for (const error of [...document.errors, ...document.warnings]) {
    faults.push({ code: error.code, message: error.message.split('\n')[0] ?? '', offset: error.pos[0] });
  }
  let aliases = 0;
  const plain = (node: unknown, depth: number): unknown => {
    if (depth > deepest) {
      if (!faults.some(({ code }) => code === 'DEPTH')) faults.push(tooDeep(startOf(node) ?? 0));
      return undefined;
    }
    if (isAlias(node)) {
      const target = ++aliases > mostAliases ? undefined : node.resolve(document);
      if (target === undefined && !faults.some(({ code }) => code === 'ALIAS')) {
        faults.push({ code: 'ALIAS', message: 'alias', offset: node.range?.[0] ?? 0 });
      }
      return plain(target, depth + 1);
    }
    if (isScalar(node)) {
      const wanted = numbers === 'text' && typeof node.value === 'number';
      return wanted ? (node.source ?? String(node.value)) : node.value;
    }
    if (isSeq(node)) return node.items.map((item) => plain(item, depth + 1));
    if (isMap(node)) {
      if (node.items.length > mostKeys) {
        faults.push({ code: 'LENGTH', message: 'too many keys', offset: startOf(node) ?? 0 });
        return undefined;
      }
      const out: Record<string, unknown> = {};
      for (const pair of node.items) {
        const value = plain(pair.value, depth + 1);
        const key = isScalar(pair.key) ? (pair.key.source ?? String(pair.key.value)) : '';
        if (Object.hasOwn(out, key))
          faults.push({
            code: 'DUPLICATE_KEY',
            message: 'a key stands twice',
            offset: startOf(pair.key) ?? 0,
          });
        Object.defineProperty(out, key, { value, enumerable: true, writable: true, configurable: true });
      }
      return out;
    }
    return undefined;
  };
  const value = plain(document.contents, 0);
  return { value, faults, offsetOf: (path, what) => offsetIn(document.contents, path, what) };
}

const tooDeep = (offset: number): YamlFault => ({ code: 'DEPTH', message: 'nested too deeply', offset });

/**
 * The text as a tree, or undefined after a fault: too long, or too deep, which is told while it is cut into tokens, without a
 * stack. (As `parseDocument` does it; keys that stand twice are found later, in one pass.)
 */
function documentOf(text: string, faults: YamlFault[]): Document.Parsed | undefined {
  if (text.length > longest) {
    faults.push({ code: 'LENGTH', message: 'too long', offset: 0 });
    return undefined;
  }
  const parser = new Parser();
  const tokens = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > mostOpen) {
      faults.push(tooDeep(Math.min(offset, text.length)));
      return undefined;
    }
    offset += lexeme.length;
  }
  for (const token of parser.end()) tokens.push(token);
  const options = { schema: 'core', prettyErrors: false, stringKeys: true, uniqueKeys: false } as const;
  const [first, second] = new Composer({ ...options, logLevel: 'error' }).compose(tokens, true, text.length);
  if (second)
    faults.push({ code: 'MULTIPLE_DOCS', message: 'it is several documents', offset: second.range[0] });
  return first;
}

function offsetIn(root: unknown, path: readonly (string | number)[], what: 'key' | 'value'): number {
  let node = root;
  let offset = 0;
  path.forEach((step, index) => {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && (key.source ?? String(key.value)) === String(step),
      );
      const key = startOf(pair?.key);
      const value = startOf(pair?.value);
      offset = (what === 'key' && index === path.length - 1 ? key : (value ?? key)) ?? offset;
      node = pair?.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    }
  });
  return offset;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | undefined | null)?.range?.[0];
}
