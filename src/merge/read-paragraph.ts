// A paragraph of a text body as the record has it: its runs, with what each says of its look, by a fingerprint.

import { child } from '../opc/elements.ts';
import type { PartLink } from '../opc/types.ts';
import { fingerprint } from './fingerprint.ts';
import { type Markup, marked, markedAll, readMarkup } from './markup.ts';
import type { ParagraphRecord } from './record-types.ts';

export const readParagraphs = (
  body: Markup | undefined,
  links: readonly PartLink[],
): readonly ParagraphRecord[] => markedAll(body, 'a:p').map((one) => readParagraph(one, links));

/** What may stand behind the number of a slide: others, and that there are more. The number of a source has the source behind it. */
const onlyNumbers = /^[\s\d,،、;…]*$/;

/** Where another slide stands is the show's to say: a number that jumps to it, at the end of its paragraph, is a field to us. */
export function isSlideNumber(run: Markup, paragraph: Markup): boolean {
  const jump = marked(run, 'a:rPr', 'a:hlinkClick')?.attributes['action'] ?? '';
  if (!jump.includes('hlinksldjump') || !/^\d+$/.test(marked(run, 'a:t')?.text ?? '')) return false;
  const behind = paragraph.children.slice(paragraph.children.indexOf(run) + 1);
  return onlyNumbers.test(behind.map((one) => marked(one, 'a:t')?.text ?? '').join(''));
}

const runText = (run: Markup, paragraph: Markup): string =>
  isSlideNumber(run, paragraph) ? '{slide}' : (child(run, 'a:t')?.text ?? '');

const runNames: ReadonlySet<string> = new Set(['a:r', 'a:br', 'a:fld']);

/** @param links of the part that it stands in. */
export function readParagraph(paragraph: Markup, links: readonly PartLink[]): ParagraphRecord {
  const own = paragraphLook(paragraph);
  const runs: (string | readonly [string, string])[] = own === '' ? [] : [['', own]];
  for (const one of paragraph.children) {
    if (!runNames.has(one.name)) continue;
    const text = one.name === 'a:r' ? runText(one, paragraph) : one.name === 'a:br' ? '\n' : fieldMark(one);
    const properties = marked(one, 'a:rPr');
    const look = properties && one.name === 'a:r' ? lookOf(properties, links) : '';
    const last = runs.at(-1);
    if (text === '') continue;
    if (last !== undefined && textIn(last) !== '' && lookIn(last) === look) {
      const joined = textIn(last) + text;
      runs[runs.length - 1] = look === '' ? joined : [joined, look];
    } else runs.push(look === '' ? text : [text, look]);
  }
  return runs;
}

const fieldMark = (field: Markup): string => `{${field.attributes['type'] ?? ''}}`;

/** What a paragraph says of its look: level, side, marks, distances; empty where it says nothing. */
export function paragraphLook(paragraph: Markup): string {
  const own = marked(paragraph, 'a:pPr');
  const print = own ? fingerprint([own]) : '';
  return print === plainParagraph ? '' : print;
}

const plainParagraph = fingerprint([readMarkup('<a:pPr/>')]);

/** What a run says of its look beyond its paragraph's; behind a space, the address that it leads to. */
function lookOf(properties: Markup, links: readonly PartLink[]): string {
  if (properties.children.length === 0 && !/\b(?:sz|b|i|u|strike|spc|baseline|cap)=/.test(properties.xml))
    return '';
  const address = linkIn(properties, links);
  const click = address === '' ? undefined : marked(properties, 'a:hlinkClick');
  const print = fingerprint([properties], new Set(click ? [click] : []));
  return (print === plainLook ? '' : print) + address;
}

/** Of a run whose properties say nothing that is seen. */
const plainLook = fingerprint([readMarkup('<a:rPr/>')]);

/** Where a click leads out of the deck, behind a space: other slides are known by themselves. Empty where it does not. */
export function linkIn(properties: Markup, links: readonly PartLink[]): string {
  const id = marked(properties, 'a:hlinkClick')?.attributes['r:id'] ?? '';
  const link = id === '' ? undefined : links.find((one) => one.id === id && one.external);
  return link ? ` ${link.target}` : '';
}

export const textIn = (run: ParagraphRecord[number]): string => (typeof run === 'string' ? run : run[0]);
export const lookIn = (run: ParagraphRecord[number]): string => (typeof run === 'string' ? '' : run[1]);
export const paragraphText = (paragraph: ParagraphRecord): string => paragraph.map(textIn).join('');
