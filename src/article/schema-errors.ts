// From what a JSON Schema validator says to what an author can use: one message for a wrong value, at its place.

import { nearest } from '../values/nearest.ts';
import type { YamlDocument } from '../values/yaml-value.ts';
import type { Parsing } from './parsing.ts';
import { type Excerpt, placeIn } from './place.ts';
import { otherNames } from './slip-messages.ts';
import { badValue, emptyValue, missingKey, otherName, unknownKey } from './value-messages.ts';

/** The part of ajv's error that is used; its validators are generated ahead of time. */
interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema?: { readonly description?: string; readonly properties?: object };
}

export interface SchemaContext {
  readonly parsing: Pick<Parsing, 'source' | 'report'>;
  readonly yaml: YamlDocument;
  /** The YAML text in the source. */
  readonly excerpt: Excerpt;
  /** What the keys belong to, in words: `the front matter`. */
  readonly where: string;
  /** Paths that are dealt with elsewhere. */
  readonly handled?: ReadonlySet<string>;
  /** True where a key that is like no known one is an error too. */
  readonly strict?: boolean;
}

/** Reports the errors and returns the top-level keys whose values cannot be used. */
export function reportSchemaErrors(
  context: SchemaContext,
  errors: readonly SchemaError[],
): ReadonlySet<string> {
  const { parsing, yaml, excerpt, where, handled } = context;
  const broken = new Set<string>();
  const seen = new Set<string>();
  for (const error of telling(errors)) {
    const path = error.instancePath
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const [key = ''] = path;
    const id = `${error.instancePath} ${String(error.params['additionalProperty'] ?? '')}`;
    if (handled?.has(error.instancePath) || seen.has(id)) continue;
    seen.add(id);
    const place = (steps: readonly string[], what: 'key' | 'value') =>
      placeIn(parsing.source, excerpt, yaml.offsetOf(steps, what));
    if (error.keyword === 'additionalProperties') {
      const name = String(error.params['additionalProperty']);
      const known = Object.keys(error.parentSchema?.properties ?? {});
      const owner = path.length === 0 ? where : `"${key}"`;
      const near = nearest(name, known);
      const ours = [otherNames[name.toLowerCase()] ?? near].find((one) => one && known.includes(one));
      const holder = at(yaml.value, path) as Readonly<Record<string, unknown>>;
      const isThere = ours !== undefined && Object.hasOwn(holder, ours);
      const span = place([...path, name], 'key');
      parsing.report(
        ours !== undefined && (isThere || ours !== near)
          ? otherName(name, owner, ours, isThere, span)
          : unknownKey(name, owner, near, known, span, context.strict),
      );
      // The key is left out; what else its object says still counts.
      continue;
    }
    broken.add(key);
    if (error.keyword === 'required') {
      const owner = path.length === 0 ? where : `"${key}"`;
      parsing.report(missingKey(String(error.params['missingProperty']), owner, place(path, 'value')));
      continue;
    }
    const value = at(yaml.value, path);
    const name = path.filter((step) => !/^\d+$/.test(step)).at(-1) ?? key;
    const choices = error.keyword === 'enum' ? choicesOf(error) : [];
    const meaning = error.parentSchema?.description;
    // What it means says nothing where it does not name what can be written.
    const isNamed = choices.every((one) => meaning?.includes(one));
    const expected = isNamed ? meaning : `${choices.join(' or ')}${meaning ? ` (${meaning})` : ''}`;
    if (value === null || value === undefined || value === '')
      parsing.report(emptyValue(name, expected, place(path, 'key')));
    else {
      const near = typeof value === 'string' ? nearest(value, choices) : undefined;
      parsing.report(badValue(name, inWords(value), expected, place(path, 'value'), near));
    }
  }
  return broken;
}

const choicesOf = ({ params }: SchemaError): readonly string[] =>
  Array.isArray(params['allowedValues']) ? params['allowedValues'].map(String) : [];

/** Of an `anyOf` either its own error or, where one branch nearly fits, that branch's. */
function telling(errors: readonly SchemaError[]): readonly SchemaError[] {
  // That a branch does not fit is said by what does not fit in it.
  let left = errors.filter(({ keyword }) => keyword !== 'if');
  for (const union of errors.filter(({ keyword }) => keyword === 'anyOf')) {
    const path = union.instancePath;
    const under = (error: SchemaError) =>
      error.instancePath === path || error.instancePath.startsWith(`${path}/`);
    const specific = (error: SchemaError) =>
      error.instancePath.startsWith(`${path}/`) ||
      /^(additionalProperties|required|m(in|ax)Items)$/.test(error.keyword);
    const nearlyFits = left.some((error) => under(error) && specific(error));
    left = left
      .filter((error) => !under(error) || (nearlyFits ? specific(error) : error === union))
      // A branch says nothing of what the whole expects.
      .map((error) =>
        error.instancePath === path && /Items$/.test(error.keyword) && union.parentSchema
          ? { ...error, parentSchema: union.parentSchema }
          : error,
      );
    if (!nearlyFits && !left.includes(union)) left.push(union);
  }
  return left;
}

function at(value: unknown, path: readonly string[]): unknown {
  let here = value;
  for (const step of path) here = (here as Record<string, unknown> | undefined)?.[step];
  return here;
}

function inWords(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
