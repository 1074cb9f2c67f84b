// What is wrong with a template, in words.

import { closest, distance } from 'fastest-levenshtein';
import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';
import type { Box, Size } from '../scene/geometry.ts';

const error = (id: string, message: string, hints: readonly string[], span?: Span): Diagnostic => ({
  severity: 'error',
  id,
  message,
  hints,
  ...(span ? { span } : {}),
});

const format = 'see docs/templates.md for the format';

export function didYouMean(name: string, known: readonly string[]): string[] {
  const near = known.length > 0 ? closest(name, [...known]) : undefined;
  const hint =
    near !== undefined && distance(name, near) <= Math.min(3, Math.ceil(name.length / 2))
      ? [`did you mean "${near}"?`]
      : [];
  return [...hint, `known: ${known.join(', ')}`];
}

export function unknownTemplate(name: string, known: readonly string[], span?: Span): Diagnostic {
  return error(
    'unknown-template',
    `there is no template "${name}"`,
    [
      ...didYouMean(name, known),
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
export function invalidTemplate(why: string, span: Span): Diagnostic {
  return error('invalid-template', `the template cannot be used: ${why}`, [format], span);
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
    [...didYouMean(name, known), others],
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
    known.length > 0 ? didYouMean(key, known) : [format],
    span,
  );
}

export function missingKey(key: string, where: string, span: Span): Diagnostic {
  return error(
    'missing-key',
    `${where === '' ? 'the file' : `"${where}"`} needs "${key}"`,
    ['add it, or begin from a template that has it with "extends"', format],
    span,
  );
}

export function unknownRow(name: string, known: readonly string[], span: Span): Diagnostic {
  return error('unknown-row', `the grid has no rows "${name}"`, didYouMean(name, known), span);
}

export function unknownSize(name: string, known: readonly string[], span: Span): Diagnostic {
  return error('unknown-size', `the type scale has no "${name}"`, didYouMean(name, known), span);
}

export function noPlace(name: string, rows: readonly string[], span: Span): Diagnostic {
  return error(
    'no-place',
    `"${name}" does not say how high it stands`,
    [`give it "rows" (${rows.join(', ')}), or "top" with "bottom" or "height"`],
    span,
  );
}

/** @param by what is set in it: `the style "caption"` */
export function tooFaint(
  color: string,
  on: string,
  ground: string,
  ratio: number,
  asked: number,
  by: string,
  span: Span,
): Diagnostic {
  const what = color === on ? `text on "${on}"` : `"${color}" on "${on}"`;
  return error(
    'low-contrast',
    `${what} of the ground "${ground}" stands out ${ratio.toFixed(2)} to 1, and ${by} needs ${asked} to 1`,
    ['make it darker on a light ground, or lighter on a dark one, in "colors" or in the theme'],
    span,
  );
}

/** @param why a sentence without its full stop: `there is no such file` */
export function badLogo(path: string, why: string, span: Span): Diagnostic {
  return error(
    'bad-logo',
    `the logo "${path}" cannot be used: ${why}`,
    ['a PNG, JPEG or SVG picture in the folder of the template, of at most 2 MB'],
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
    ['give it a "style" of template.yaml, or a "type" that holds none: pic, tbl, chart, region'],
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

export function cannotHold(holding: string, slots: readonly string[], span: Span): Diagnostic {
  return error(
    'cannot-hold',
    `the layout is taken for "${holding}" and has no slot for it`,
    [`add a slot ${slots.map((name) => `"${name}"`).join(' or ')}`],
    span,
  );
}

const ofYourOwn = 'a family of your own says as which of these it is filled';

/** @param likest the family that has such slots */
export function unknownFamily(
  name: string,
  known: readonly string[],
  likest: string | undefined,
  span: Span,
): Diagnostic {
  const like = likest ?? 'FAMILY';
  return error(
    'unknown-family',
    `there is no family "${name}"`,
    [
      `${ofYourOwn}: write "like: ${like}" under it${likest ? `, for it has the slots of "${likest}"` : ''}`,
      ...didYouMean(name, known),
    ],
    span,
  );
}

export function unknownLike(name: string, known: readonly string[], span: Span): Diagnostic {
  return error(
    'unknown-family',
    `there is no family "${name}" to be filled like`,
    didYouMean(name, known),
    span,
  );
}

export function unknownCutFamily(name: string, known: readonly string[], span: Span): Diagnostic {
  return error(
    'unknown-family',
    `no layout is of the family "${name}", which the cut names`,
    didYouMean(name, known),
    span,
  );
}

export function likeOther(family: string, span: Span): Diagnostic {
  return error(
    'known-family',
    `"like" is for a family of your own, and "${family}" is one that briefdeck knows`,
    ['give the layout a "family" of another name, or take "like" out'],
    span,
  );
}

/** @param other the layout that says otherwise */
export function unlike(family: string, other: string, like: string, span?: Span): Diagnostic {
  return error(
    'unlike-family',
    `the layouts of the family "${family}" are not filled alike`,
    [`"${other}" says "like: ${like}": say the same here, or give this one another "family"`],
    span,
  );
}

export function cannotFill(family: string, slot: string, span: Span): Diagnostic {
  return error(
    'cannot-hold',
    `the layout is filled as "${family}" is and has no slot for it`,
    [`add a slot "${slot}": docs/templates.md lists the slots of each family`],
    span,
  );
}

export function tooFewSlots(role: string, capacity: number, slots: number, span: Span): Diagnostic {
  return error(
    'cannot-hold',
    `the layout says that it holds ${capacity} and has slots for ${slots}`,
    [`leave "capacity" out: it is as many as there are slots "${role}1", "${role}2" …`],
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
      'see "columns" or "left" and "width", "rows" or "top" and "bottom" or "height"',
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
