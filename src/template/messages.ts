// What is wrong with a template, in words.

import { closest, distance } from 'fastest-levenshtein';
import type { Diagnostic, Span } from '../diagnostic.ts';
import type { Box, Size } from '../geometry.ts';

const error = (id: string, message: string, hints: readonly string[], span?: Span): Diagnostic => ({
  severity: 'error',
  id,
  message,
  hints,
  ...(span ? { span } : {}),
});

const format = 'see docs/templates.md for the format';

function didYouMean(name: string, known: readonly string[]): string[] {
  const near = known.length > 0 ? closest(name, [...known]) : undefined;
  const hint = near !== undefined && distance(name, near) <= 3 ? [`did you mean "${near}"?`] : [];
  return [...hint, `known: ${known.join(', ')}`];
}

export function unknownTemplate(name: string, known: readonly string[], span?: Span): Diagnostic {
  return error(
    'unknown-template',
    `there is no template "${name}"`,
    [
      ...didYouMean(name, known),
      'give the name of a template that ships, or the path of a folder with a template.json',
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
export function invalidTemplate(why: string, span: Span): Diagnostic {
  return error('invalid-template', `the template cannot be used: ${why}`, [format], span);
}

export function missingFile(file: string): Diagnostic {
  return error(
    'invalid-template',
    'the template cannot be used: no such file',
    [
      'every name under "layouts" in template.json is a file in the folder layouts/: add it, or take the name out',
    ],
    { file, line: 1, column: 1 },
  );
}

export function invalidJson(why: string, span: Span): Diagnostic {
  return error(
    'invalid-template',
    `the template cannot be used: this is not JSON: ${why}`,
    ['look for a comma too many or too few, or a quotation mark that is not closed; JSON has no comments'],
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
    known.length > 0 ? didYouMean(key, known) : [format],
    span,
  );
}

export function unknownStyle(name: string, known: readonly string[], span: Span): Diagnostic {
  return error('unknown-style', `there is no style "${name}"`, didYouMean(name, known), span);
}

export function unknownColor(name: string, known: readonly string[], span: Span): Diagnostic {
  return error('unknown-color', `there is no colour "${name}"`, didYouMean(name, known), span);
}

export function unknownSlot(name: string, known: readonly string[], span: Span): Diagnostic {
  return error(
    'unknown-slot',
    `there is no common slot "${name}" to do without`,
    didYouMean(name, known),
    span,
  );
}

export function withoutStyle(slot: string, span: Span): Diagnostic {
  return error(
    'missing-style',
    `the slot "${slot}" holds text and has no style`,
    ['give it a "style" of template.json, or a "type" that holds none: pic, tbl, chart, region'],
    span,
  );
}

export function noTitle(span: Span): Diagnostic {
  return error(
    'missing-title',
    'the layout has no title',
    ['add a slot of the type "title", or leave "title" out of "without"'],
    span,
  );
}

export function sameIdx(first: string, second: string, idx: number, span: Span): Diagnostic {
  return error(
    'duplicate-idx',
    `the slots "${first}" and "${second}" both have the idx ${idx}`,
    ['leave "idx" out: it is then given'],
    span,
  );
}

export function offSlide(name: string, { x, y, width, height }: Box, size: Size, span: Span): Diagnostic {
  const round = (points: number): number => Math.round(points * 10) / 10;
  return error(
    'off-slide',
    `"${name}" is not on the slide: from ${round(x)}, ${round(y)} to ${round(x + width)}, ${round(y + height)} pt`,
    [
      `the slide is ${size.width} by ${size.height} pt, and a slot is wider and higher than nothing`,
      'see "columns" or "left" and "width", "top" and "bottom" or "height"',
    ],
    span,
  );
}

export function slotsOverlap(first: string, second: string, span: Span): Diagnostic {
  return {
    ...error(
      'slots-overlap',
      `the slots "${first}" and "${second}" overlap`,
      ['move one of them, or list a common slot under "without"'],
      span,
    ),
    severity: 'warning',
  };
}
