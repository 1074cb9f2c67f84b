// What a text body says, paragraph by paragraph, without how it looks: runs that a program split are one text again.

import { child, children } from '../opc/elements.ts';
import type { XmlElement } from '../opc/types.ts';

/** Paragraphs with text. A line break is `\n`, and what the program fills in (a page number, today) is its type in braces. */
export const saidParagraphs = (body: XmlElement | undefined): readonly string[] =>
  children(body, 'a:p')
    .map(saidText)
    .filter((text) => text !== '');

/** A paragraph's text, without space at its ends. */
export const saidText = (paragraph: XmlElement): string =>
  spaced(
    paragraph.children
      .map((one) => {
        switch (one.name) {
          case 'a:br':
            return '\n';
          case 'a:fld':
            return `{${one.attributes['type'] ?? ''}}`;
          default:
            return raisedText(one, child(one, 'a:t')?.text ?? '');
        }
      })
      .join('')
      .replace(/\v/g, '\n'),
  ).trim();

/** A space that keeps two words on one line is the layout's: a person reads the same. */
export const spaced = (text: string): string => text.replace(/\u00a0/g, ' ');

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A raised number stays one: the mark of a source is no part of the word before it. */
export function raisedText(run: XmlElement, text: string): string {
  if (!(Number(child(run, 'a:rPr')?.attributes['baseline']) > 0)) return text;
  return text.replace(/[0-9]/g, (digit) => superscripts.charAt(Number(digit)));
}
