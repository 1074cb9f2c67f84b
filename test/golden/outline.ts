// An element of a part as lines of text: names without their prefix, attributes, children in brackets where
// they fit one line and indented under it where they do not. Nothing is left out, so that what the readable
// printers of shapes and text do not know still shows.

import type { Element } from '../pptx/open.ts';
import { childrenOf, content } from '../pptx/open.ts';

/** The part that is printed. */
export interface Part {
  /** Where a relationship leads: a part's name from ppt/, or an address. */
  readonly target: (id: string) => string;
  /** The deck's language: a run in another says so. */
  readonly language: string;
}

/** Says an element shorter than the outline would; undefined where it meets something it does not know. */
export type Phrase = (element: Element, part: Part) => string | undefined;

const WIDTH = 100;

export function outline(
  element: Element,
  part: Part,
  phrases: Readonly<Record<string, Phrase>> = {},
): readonly string[] {
  const line = inline(element, part, phrases);
  const children = childrenOf(element);
  if (line.length <= WIDTH || children.length === 0 || phrases[element.name]?.(element, part) !== undefined)
    return [line];
  return [head(element, part), ...indented(children.flatMap((child) => outline(child, part, phrases)))];
}

export function inline(element: Element, part: Part, phrases: Readonly<Record<string, Phrase>> = {}): string {
  const said = phrases[element.name]?.(element, part);
  if (said !== undefined) return said;
  const children = childrenOf(element);
  const text = children.length === 0 ? content(element) : '';
  return (
    head(element, part) +
    (text ? ` "${visible(text)}"` : '') +
    (children.length > 0 ? ` (${children.map((child) => inline(child, part, phrases)).join(', ')})` : '')
  );
}

function head(element: Element, part: Part): string {
  return [element.name.replace(/^[apc]:/, ''), ...attributes(element, part)].join(' ');
}

/**
 * Attributes as words, but for those that are as usual; one that is usual and not there is named with a
 * minus.
 */
export function attributes(
  element: Element,
  part: Part,
  usual: Readonly<Record<string, string>> = {},
): readonly string[] {
  const given = Object.entries(element.attribs).filter(([name]) => !name.startsWith('xmlns'));
  return [
    ...given
      .filter(([name, value]) => usual[name] !== value)
      .map(([name, value]) => {
        if (name.startsWith('r:')) return `→ ${part.target(value)}`;
        return name === 'val' ? visible(value) : `${name}=${visible(value)}`;
      }),
    ...Object.keys(usual)
      .filter((name) => element.attribs[name] === undefined)
      .map((name) => `-${name}`),
  ];
}

/** Words but for those that are usual; a usual one that is not there is named with a minus. */
export const unusual = (words: readonly string[], usual: readonly string[]): readonly string[] => [
  ...words.filter((word) => !usual.includes(word)),
  ...usual.filter((word) => !words.includes(word)).map((word) => `-${word}`),
];

export const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

/** Text with what cannot be seen made visible: other spaces than the usual, marks of direction, controls. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu,
    (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`,
  );
}

/** Spaces at the ends of a line made visible. */
export const edged = (text: string): string =>
  text.replace(/^ +| +$/g, (spaces) => '␠'.repeat(spaces.length));

/** EMU (or another unit, that many to a point) as points. */
export const points = (value: string | undefined, unit = 12700): string => rounded(Number(value) / unit);

export const rounded = (value: number): string => String(Math.round(value * 100) / 100 + 0);
