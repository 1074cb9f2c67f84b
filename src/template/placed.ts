// YAML as a designer's editor shows it: what a file says, and on which line and column it says it, so that a
// message about a value can name its place. What a template extends is laid under it here.

import { Refusal, type Span } from '../diagnostic/diagnostic.ts';
import { parseYaml } from '../values/yaml-value.ts';
import { invalidYaml, keyTwice } from './messages.ts';

/** A value and where its parts are. */
export interface Placed {
  readonly file: string;
  readonly value: unknown;
  /**
   * Where the value at a JSON Pointer (RFC 6901) begins, a property at its name; the nearest above where
   * there is none, the line that says `extends` for what was inherited.
   */
  at(pointer: string): Span;
}

/** @throws Refusal where it is not YAML, or has a key twice in one map. */
export function readPlaced(text: string, file: string): Placed {
  const span = (offset: number): Span => {
    const before = text.slice(0, offset);
    return { file, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
  };
  const { value, faults, offsetOf } = parseYaml(text, 'numbers');
  const [fault] = faults;
  if (fault?.code === 'DUPLICATE_KEY')
    throw new Refusal(keyTwice(/^[^:\s]*/.exec(text.slice(fault.offset))?.[0] ?? '', span(fault.offset)));
  if (fault) throw new Refusal(invalidYaml(fault.message, span(fault.offset)));
  return {
    file,
    value,
    at: (pointer) => span(offsetOf(steps(pointer), 'key')),
  };
}

/**
 * The child's values over the parent's: maps are joined, everything else is replaced, and null takes away.
 */
export function over(child: Placed, parent: unknown): Placed {
  return {
    file: child.file,
    value: merged(parent, child.value),
    at(pointer) {
      const path = steps(pointer);
      const own = path.every((_, depth) => has(child.value, path.slice(0, depth + 1)));
      return child.at(own || path.length === 0 ? pointer : nearest(child.value, path));
    },
  };
}

/** What of the path the child says itself; where that is nothing, that it extends another. */
function nearest(value: unknown, path: readonly string[]): string {
  for (let length = path.length - 1; length > 0; length--)
    if (has(value, path.slice(0, length))) return pointerOf(path.slice(0, length));
  return '/extends';
}

function has(value: unknown, path: readonly string[]): boolean {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return false;
    here = (here as Record<string, unknown>)[step];
  }
  return true;
}

type Fields = Record<string, unknown>;

const isMap = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Ways to say one thing: who says it one way takes back the other. */
const instead: readonly (readonly [said: string, over: readonly string[]])[] = [
  ['columns', ['left', 'width']],
  ['left', ['columns']],
  ['rows', ['top', 'bottom', 'height']],
  ['bottom', ['height']],
  ['height', ['bottom']],
];

function merged(parent: unknown, child: unknown): unknown {
  if (!isMap(child) || !isMap(parent)) return child;
  const out: Fields = { ...parent };
  for (const [said, others] of instead) if (said in child) for (const other of others) delete out[other];
  // A colour is one thing: `{ scheme, lumMod }` is replaced, not joined.
  const whole = 'scheme' in child || 'scheme' in parent;
  if (whole) return child;
  for (const [key, value] of Object.entries(child)) {
    if (value === null) delete out[key];
    else out[key] = merged(parent[key], value);
  }
  return out;
}

const steps = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

const pointerOf = (path: readonly string[]): string =>
  path.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
