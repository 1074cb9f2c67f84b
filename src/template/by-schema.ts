// Holds a designer's file against its JSON Schema, and says what is wrong first, at its place.

import { Refusal } from '../diagnostic/diagnostic.ts';
import { type Designed, invalidTemplate, missingKey, unknownKey } from './messages.ts';
import type { Placed } from './placed.ts';
import type { SchemaError } from './slide-layout-schema.generated.js';

type Validator = ((data: unknown) => boolean) & { errors?: readonly SchemaError[] | null };

/** @throws Refusal naming the first fault's place in the file. */
export function bySchema<T>(placed: Placed, validate: Validator, of: Designed = 'template'): T {
  if (validate(placed.value)) return placed.value as T;
  const errors = validate.errors ?? [];
  // Of a value that may be this or that, what the whole expects says more than why it is not the first of
  // them.
  const union = errors.find(
    ({ keyword, instancePath }) => keyword === 'anyOf' && instancePath === errors[0]?.instancePath,
  );
  const fault = union ?? errors[0];
  const pointer = fault?.instancePath ?? '';
  const extra = fault?.params['additionalProperty'];
  if (typeof extra === 'string') {
    const schema = fault?.parentSchema as { readonly properties?: object } | undefined;
    throw new Refusal(
      unknownKey(extra, Object.keys(schema?.properties ?? {}), placed.at(`${pointer}/${extra}`)),
    );
  }
  const missing = fault?.params['missingProperty'];
  if (typeof missing === 'string')
    throw new Refusal(missingKey(missing, pointer.slice(1), placed.at(pointer), of));
  const allowed = fault?.params['allowedValues'];
  const values = Array.isArray(allowed) ? `: ${allowed.join(', ')}` : '';
  const where = pointer === '' ? '' : `"${pointer.slice(1)}" `;
  const expected = union?.parentSchema?.description;
  const said = fault?.message?.replace(/^must be (object|array|string|number|integer|boolean)$/, inWords);
  const why = expected ? `must be ${expected}` : `${said ?? 'is invalid'}${values}`;
  throw new Refusal(invalidTemplate(`${where}${why}`, placed.at(pointer), of));
}

const types: Readonly<Record<string, string>> = {
  object: 'keys and values, a line each',
  array: 'a list: [a, b]',
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
};

/** JSON Schema's types as a designer has them. */
const inWords = (whole: string, type: string): string => `must be ${types[type] ?? whole}`;
