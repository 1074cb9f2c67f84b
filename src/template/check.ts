// Holds a template's files against their JSON Schemas before anything is made of them.

import { Refusal } from '../diagnostic.ts';
import type { LayoutFile, TemplateFile } from './file.ts';
import { invalidTemplate } from './messages.ts';
import { type SchemaError, validateSlideLayout } from './slide-layout-schema.generated.js';
import { validateTemplate } from './template-schema.generated.js';

type Validator = ((data: unknown) => boolean) & { errors?: readonly SchemaError[] | null };

export function checkTemplate(value: unknown, file: string): TemplateFile {
  return checked<TemplateFile>(value, validateTemplate, file);
}

export function checkLayout(value: unknown, file: string): LayoutFile {
  return checked<LayoutFile>(value, validateSlideLayout, file);
}

/** @throws Refusal naming the first fault's place in the file. */
function checked<T>(value: unknown, validate: Validator, file: string): T {
  if (validate(value)) return value as T;
  const fault = validate.errors?.[0];
  const where = fault?.instancePath ? `${fault.instancePath.slice(1)}: ` : '';
  const extra = fault?.params['additionalProperty'];
  throw new Refusal(
    invalidTemplate(file, `${where}${fault?.message ?? 'invalid'}${extra ? ` "${String(extra)}"` : ''}`),
  );
}
