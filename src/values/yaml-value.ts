// YAML made safe and placed: core schema, no tags, few aliases, no prototypes; every value can be traced to its place.

import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';

/** Aliases an author may use in one document. */
const mostAliases = 50;
const deepest = 20;

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

/** `numbers: 'text'` keeps numbers as they are written (`volume: 19` is no quantity). */
export function parseYaml(text: string, numbers: 'text' | 'numbers'): YamlDocument {
  const faults: YamlFault[] = [];
  let document: Document.Parsed;
  try {
    document = parseDocument(text, {
      schema: 'core',
      prettyErrors: false,
      stringKeys: true,
      logLevel: 'error',
    });
  } catch {
    // The only throw known is a stack overflow on absurd nesting.
    return {
      value: undefined,
      faults: [{ code: 'DEPTH', message: 'nested too deeply', offset: 0 }],
      offsetOf: () => 0,
    };
  }
  for (const error of [...document.errors, ...document.warnings]) {
    faults.push({ code: error.code, message: error.message.split('\n')[0] ?? '', offset: error.pos[0] });
  }
  let aliases = 0;
  const plain = (node: unknown, depth: number): unknown => {
    if (depth > deepest) {
      faults.push({ code: 'DEPTH', message: 'nested too deeply', offset: 0 });
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
      const out: Record<string, unknown> = {};
      for (const pair of node.items) {
        const value = plain(pair.value, depth + 1);
        const key = isScalar(pair.key) ? (pair.key.source ?? String(pair.key.value)) : '';
        Object.defineProperty(out, key, { value, enumerable: true, writable: true, configurable: true });
      }
      return out;
    }
    return undefined;
  };
  const value = plain(document.contents, 0);
  return { value, faults, offsetOf: (path, what) => offsetIn(document.contents, path, what) };
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
