// A value of YAML with other words: in the quotation marks that it has, or in some where it needs them now; comments, order and all else
// stay as they are written.

import { yamlScalars } from '../../values/yaml-scalars.ts';
import { type Ground, wantsQuotes, written } from './escape.ts';
import type { SourceText } from './source-text.ts';
import type { SourceEdit } from './types.ts';

/** Offsets in the article. */
export interface YamlSpan {
  readonly start: number;
  readonly end: number;
}

export interface YamlValue extends YamlSpan {
  readonly ground: Extract<Ground, 'double' | 'single' | 'plain' | 'block'>;
  /** As it is read. */
  readonly says: string;
  /** Within `{…}` or `[…]`. */
  readonly isInFlow: boolean;
  /** Where the lists and maps begin that it is in. */
  readonly within: readonly number[];
}

/** The value that holds an offset, without what stands behind it. @param span of the YAML. */
export const yamlValueAt = (source: SourceText, span: YamlSpan, offset: number): YamlValue | undefined =>
  yamlValues(source, span).find(({ start, end }) => start <= offset && offset <= end);

/** The value that holds an offset, and those behind it in one list or map, not the outermost: a name, its role, its organisation. */
export function yamlValuesFrom(source: SourceText, span: YamlSpan, offset: number): readonly YamlValue[] {
  const first = yamlValueAt(source, span, offset);
  const parent = first && first.within.length > 1 ? first.within.at(-1) : undefined;
  if (!first || parent === undefined) return [];
  return yamlValues(source, span).filter(
    ({ start, within }) => start >= first.start && within.at(-1) === parent,
  );
}

function yamlValues({ text }: SourceText, span: YamlSpan): readonly YamlValue[] {
  return yamlScalars(text.slice(span.start, span.end)).map(
    ({ start, end, style, says, isInFlow, within }) => ({
      start: span.start + start,
      end: span.start + end,
      ground: style,
      says,
      isInFlow,
      within: within.map((at) => span.start + at),
    }),
  );
}

/** A plain value that would be read as something else is put in quotation marks. @param value as it would be written. */
export function asYaml(value: YamlValue, fresh: string): SourceEdit {
  const { start, end, ground, isInFlow } = value;
  const needs = ground === 'plain' && (wantsQuotes(fresh) || (isInFlow && /[,[\]{}]/.test(fresh)));
  return { start, end, text: needs ? `"${written(fresh, 'double')}"` : fresh };
}

/** Another value in the place of one. @param words as they are read. */
export function newYaml(value: YamlValue, words: string): SourceEdit | undefined {
  switch (value.ground) {
    case 'block':
      return undefined;
    case 'plain':
      return asYaml(value, written(words, 'plain'));
    default: {
      const mark = value.ground === 'double' ? '"' : "'";
      return { start: value.start, end: value.end, text: `${mark}${written(words, value.ground)}${mark}` };
    }
  }
}
