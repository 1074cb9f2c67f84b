// What is wrong with a template and its files, in words.

import { closest, distance } from 'fastest-levenshtein';
import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';

export const error = (id: string, message: string, hints: readonly string[], span?: Span): Diagnostic => ({
  severity: 'error',
  id,
  message,
  hints,
  ...(span ? { span } : {}),
});

/** Of which of a designer's files a fault is. */
export type Designed = 'template' | 'mapping';

const formats: Readonly<Record<Designed, string>> = {
  template: 'see docs/templates.md for the format',
  mapping:
    'see docs/brand.md for the format, or write a new one: briefdeck template inspect brand.potx -o brand.yaml',
};

export function didYouMean(name: string, known: readonly string[]): string[] {
  const near = known.length > 0 ? closest(name, [...known]) : undefined;
  const hint =
    near !== undefined && distance(name, near) <= Math.min(3, Math.ceil(name.length / 2))
      ? [`did you mean "${near}"?`]
      : [];
  return [...hint, `known: ${known.join(', ')}`];
}

/** Names that templates which ship had before, and what these are called now. */
const renamed: Readonly<Record<string, string>> = {
  'two-pager': 'portrait',
  'two-pager-letter': 'portrait-letter',
};

/** The hint for a name that is no longer, or may be another mistyped. */
function nowCalled(name: string, known: readonly string[]): readonly string[] {
  const now = renamed[name.toLowerCase()];
  return now ? [`"${name}" is now called "${now}"`] : didYouMean(name, known);
}

export function unknownTemplate(name: string, known: readonly string[], span?: Span): Diagnostic {
  return error(
    'unknown-template',
    `there is no template "${name}"`,
    [
      ...nowCalled(name, known),
      'give the name of a template that ships, the path of a folder with a template.yaml, or a .potx or .pptx file',
    ],
    span,
  );
}

export function templateOutside(name: string, span: Span | undefined): Diagnostic {
  return error(
    'template-outside',
    `template "${name}" is outside the folder of the article`,
    ['name it on the command line, with --template, or copy it into that folder'],
    span,
  );
}

/** @param why what of it does not hold, as a sentence without its full stop: `"grid" must be object` */
export function invalidTemplate(why: string, span: Span, of: Designed = 'template'): Diagnostic {
  return error('invalid-template', `the ${of} cannot be used: ${why}`, [formats[of]], span);
}

export function missingFile(file: string): Diagnostic {
  return error(
    'invalid-template',
    'the template cannot be used: no such file',
    ['a template is a folder with a template.yaml in it'],
    { file, line: 1, column: 1 },
  );
}

export function missingLayout(name: string, files: readonly string[], span: Span): Diagnostic {
  return error(
    'missing-layout',
    `there is no layouts/${name}.yaml`,
    [...didYouMean(name, files), 'add the file, or take the name out of "layouts"'],
    span,
  );
}

export function invalidYaml(why: string, span: Span): Diagnostic {
  return error(
    'invalid-template',
    `the template cannot be used: this is not YAML: ${why.charAt(0).toLowerCase()}${why.slice(1)}`,
    ['look at the indentation, and put text that holds ": " or " #" in quotation marks'],
    span,
  );
}

export function unknownBase(
  name: string,
  known: readonly string[],
  span: Span,
  what: 'template' | 'layout' = 'template',
): Diagnostic {
  const others =
    what === 'template'
      ? 'extend one that ships, or a folder inside this one'
      : 'a layout extends one of the template that this one extends';
  return error(
    `unknown-${what}`,
    `there is no ${what} "${name}" to extend`,
    [...(what === 'template' ? nowCalled(name, known) : didYouMean(name, known)), others],
    span,
  );
}

export function extendsItself(span: Span): Diagnostic {
  return error(
    'unknown-template',
    'templates extend each other without end',
    ['extend one that stands by itself'],
    span,
  );
}

export function keyTwice(key: string, span: Span): Diagnostic {
  return error('duplicate-name', `"${key}" is there twice`, ['rename one, or take it out'], span);
}

export function listedTwice(layout: string, span: Span): Diagnostic {
  return error('duplicate-name', `the layout "${layout}" is listed twice`, ['take one out'], span);
}

export function unknownKey(key: string, known: readonly string[], span: Span): Diagnostic {
  return error(
    'unknown-key',
    `"${key}" means nothing here`,
    known.length > 0 ? didYouMean(key, known) : [formats.template],
    span,
  );
}

export function missingKey(key: string, where: string, span: Span, of: Designed): Diagnostic {
  return error(
    'missing-key',
    `${where === '' ? 'the file' : `"${where}"`} needs "${key}"`,
    of === 'mapping'
      ? ['add the name of the .potx or .pptx beside it: file: brand.potx', formats.mapping]
      : ['add it, or begin from a template that has it with "extends"', formats.template],
    span,
  );
}

/** @param by what is set in it: `the style "caption"` */
export interface TooFaint {
  readonly color: string;
  readonly on: string;
  readonly ground: string;
  readonly ratio: number;
  readonly asked: number;
  /** What needs it. */
  readonly by: string;
  readonly layouts: readonly string[];
  /** Six hex digits of the nearest that passes. */
  readonly shade?: string;
}

export function tooFaint(
  { color, on, ground, ratio, asked, by, layouts, shade }: TooFaint,
  span: Span,
): Diagnostic {
  const what = color === on ? `text on "${on}"` : `"${color}" on "${on}"`;
  const shown = layouts.slice(0, 3).join(', ');
  const more = layouts.length > 3 ? ` and ${layouts.length - 3} more` : '';
  const where = layouts.length > 0 ? ` (on ${shown}${more})` : '';
  return error(
    'low-contrast',
    `${what} of the ground "${ground}" stands out ${ratio.toFixed(2)} to 1, and ${by} needs ${asked} to 1${where}`,
    [
      ...(shade ? [`the nearest shade that passes is ${shade}`] : []),
      'make it darker on a light ground, or lighter on a dark one, in "colors" or in the theme',
    ],
    span,
  );
}

/** @param why a sentence without its full stop: `there is no such file` */
export function badBoundaries(path: string, why: string, span: Span): Diagnostic {
  return error(
    'bad-boundaries',
    `the boundaries "${path}" cannot be used: ${why}`,
    ['a GeoJSON FeatureCollection of areas and lines in the folder of the template, see docs/maps.md'],
    span,
  );
}

export function badLogo(path: string, why: string, span: Span): Diagnostic {
  return error(
    'bad-logo',
    `the logo "${path}" cannot be used: ${why}`,
    ['a PNG, JPEG or SVG picture in the folder of the template, of at most 2 MB'],
    span,
  );
}

/** @param why a sentence without its full stop: `there is no such file` */
export function badFont(path: string, why: string, hints: readonly string[], span: Span): Diagnostic {
  return error('bad-font', `the font "${path}" cannot be used: ${why}`, hints, span);
}

/** @param named families of the theme. */
export const fontUnused = (
  path: string,
  family: string,
  named: readonly string[],
  span: Span,
): Diagnostic => ({
  severity: 'warning',
  id: 'font-unused',
  message: `"${path}" is the font "${family}", in which no text is set: the theme names ${named.join(', ')}`,
  hints: ['name it in the theme, letter by letter as here, or take the file out'],
  span,
});
