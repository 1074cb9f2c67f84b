// What the planner tells the author.

import { closest, distance } from 'fastest-levenshtein';
import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';
import type { LeftOut } from './types.ts';

export function unknownLayout(name: string, known: readonly string[], span: Span): Diagnostic {
  return {
    severity: 'error',
    id: 'unknown-layout',
    message: `there is no layout "${name}"`,
    hints: didYouMean(name, known) ?? [`layouts: ${known.join(', ')}`],
    span,
  };
}

export function noPlaceForLogos(count: number, span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'no-place-for-logos',
    message: `the template has no cover with a place for logos; ${count === 1 ? 'one is' : `${count} are`} left out`,
    hints: ['every template that ships has one: a layout of the family "title" with a slot "logos"'],
    span,
  };
}

export function didYouMean(name: string, known: readonly string[]): readonly string[] | undefined {
  const near = known.length > 0 ? closest(name, [...known]) : undefined;
  return near !== undefined && distance(name, near) <= Math.max(3, name.length / 3)
    ? [`did you mean "${near}"?`]
    : undefined;
}

const cutsOf = (name: string, known: readonly string[]): readonly string[] =>
  didYouMean(name.toLowerCase(), known) ?? [
    known.length > 0 ? `cuts: ${known.join(', ')}` : 'the template has no cuts',
  ];

/** @param span where the article names it; absent for the option's. */
export function unknownCut(name: string, known: readonly string[], span: Span | undefined): Diagnostic {
  return {
    severity: 'error',
    id: 'unknown-cut',
    message: `the template has no cut "${name}"`,
    hints: cutsOf(name, known),
    ...(span ? { span } : {}),
  };
}

/** Only a warning: the mark says nothing about the deck that is built. */
export function unknownMark(name: string, known: readonly string[], span: Span | undefined): Diagnostic {
  return { ...unknownCut(name, known, span), severity: 'warning' };
}

export function markedTooMany(name: string, slides: number, span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'cut-full',
    message: `the section is marked for the "${name}" cut, which has room for ${slides} slides and is full before its end`,
    hints: ['take the mark off another section, or make this one shorter'],
    span,
  };
}

export function someLeftOut(
  name: string,
  kept: number,
  all: number,
  leftOut: readonly LeftOut[],
  span: Span,
): Diagnostic {
  return {
    severity: 'info',
    id: 'cut',
    message: `the "${name}" cut has ${kept} of ${all} slides`,
    hints: [
      `left out: ${leftOut.map((one) => `"${one.title}" (line ${one.span.line})`).join(', ')}`,
      `\`<!-- cut: ${name} -->\` under its heading keeps a section`,
    ],
    span,
  };
}

export function layoutNeeds(name: string, need: string, span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'layout-needs',
    message: `the "${name}" layout needs ${need}; the section has none`,
    hints: [
      'what the layout cannot hold follows on the next slide',
      `add ${need}, or take the layout comment out`,
    ],
    span,
  };
}

export function quoteTooLong(words: number, limit: number, span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'quote-too-long',
    message: `the quotation is ${words} words long; a slide holds ${limit}`,
    hints: [
      'it is set smaller, or over several slides, for a quotation is never shortened for you: cut it with […] where you can',
    ],
    span,
  };
}

export function manyWords(words: number, limit: number, span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'many-words',
    message: `the slide has ${words} words; ${limit} is as many as an audience reads`,
    hints: ['shorten the list, or begin another slide with `---`'],
    span,
  };
}

export function toNotes(what: string, span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'to-notes',
    message: `${what} has no place on the slide and goes to the speaker notes`,
    hints: ['give it a section of its own to have it on a slide'],
    span,
  };
}

/** @param what without a place: `the caption` */
export function noSlot(what: string, layout: string, span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'to-notes',
    message: `${what} has no place on the slide and goes to the speaker notes`,
    hints: [
      `the layout "${layout}" has no slot for it: take another layout, or add the slot to the template`,
    ],
    span,
  };
}

/** @param what the layout has no slot for: `text` */
export function followsLayout(layout: string, what: string, span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'layout-needs',
    message: `the "${layout}" layout has no slot for ${what}, which follows on the next slide`,
    hints: ['take another layout, or add the slot to the template'],
    span,
  };
}

export function emptySection(title: string, span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'empty-section',
    message: `nothing stands under "${title}"`,
    hints: ['the slide shows its title only; write a sentence or a list under it'],
    span,
  };
}

export function tableTooWide(columns: number, limit: number, span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'table-too-wide',
    message: `the table has ${columns} columns; ${limit} can be read on a slide`,
    hints: ['take a column out, or make two tables of it'],
    span,
  };
}
