// What is wrong with a layout of a template, in words: its family, its slots, and what they name.

import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';
import type { Box, Size } from '../scene/geometry.ts';
import { didYouMean, error } from './messages.ts';

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

/** @param role what another layout asks of it: `to take turns with`. */
export function unknownPartner(name: string, role: string, known: readonly string[], span: Span): Diagnostic {
  return error('unknown-layout', `there is no layout "${name}" ${role}`, didYouMean(name, known), span);
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
