// Text bodies as text: a paragraph a line, runs that say something of their own in braces: `{bold: Source} of
// it`. Runs that stand side by side and look alike are one.

import { attribute, childrenOf, content, type Element } from '../pptx/open.ts';
import { attributes, edged, inline, type Part, type Phrase, points, visible } from './outline.ts';
import { PAINT } from './paint.ts';

const face: Phrase = (element, part) =>
  `${element.name.slice(2)} ${attributes(element, part).join(' ').replace('typeface=', '')}`;

const WORDS: Readonly<Record<string, Phrase>> = {
  ...PAINT,
  'a:latin': face,
  'a:ea': face,
  'a:cs': face,
  'a:effectLst': (element, part) => {
    const [glow, ...more] = childrenOf(element);
    const [tint] = glow?.name === 'a:glow' && more.length === 0 ? childrenOf(glow) : [];
    return glow && tint ? `glow ${points(glow.attribs['rad'])} ${inline(tint, part, PAINT)}` : undefined;
  },
  'a:highlight': (element, part) => `on ${childrenOf(element).map((one) => inline(one, part, PAINT))}`,
  'a:hlinkClick': (element, part) => {
    const own = childrenOf(element).map((child) => {
      const said = inline(child, part);
      return said === OWN_COLOUR ? 'own colour' : said;
    });
    return [...attributes(element, part, slideJump(element)), ...own].join(', ');
  },
};

/** The extension that keeps a link from taking the theme's colour. */
const OWN_COLOUR = 'extLst (ext uri={A12FA001-AC4F-418D-AE19-62706E023703} (ahyp:hlinkClr tx))';

/** A jump to a slide needs no more words than the slide's name. */
const slideJump = (element: Element): Readonly<Record<string, string>> =>
  element.attribs['action'] === 'ppaction://hlinksldjump' ? { action: 'ppaction://hlinksldjump' } : {};

const ATTRIBUTES: Readonly<Record<string, (value: string) => string>> = {
  sz: (value) => `${points(value, 100)}pt`,
  b: (value) => (value === '1' ? 'bold' : value === '0' ? 'not bold' : `b=${value}`),
  i: (value) => (value === '1' ? 'italic' : value === '0' ? 'not italic' : `i=${value}`),
  baseline: (value) => (value === '30000' ? 'sup' : value === '-25000' ? 'sub' : `baseline=${value}`),
  spc: (value) => `tracking ${points(value, 100)}`,
  marL: (value) => `left ${points(value)}`,
  indent: (value) => `indent ${points(value)}`,
};

/** What `a:rPr`, `a:defRPr` or `a:pPr` says; the deck's language goes without saying. */
export function properties(element: Element, part: Part): readonly string[] {
  const words = Object.entries(element.attribs)
    .filter(([name, value]) => !(name === 'lang' && value === part.language))
    .map(([name, value]) => ATTRIBUTES[name]?.(value) ?? `${name}=${visible(value)}`);
  const all = [...words, ...childrenOf(element).map((child) => phrase(child, part))];
  return PLAIN.every((word) => all.includes(word))
    ? [...all.filter((word) => !PLAIN.includes(word)), 'plain']
    : all;
}

/** What charts say of every text. */
const PLAIN: readonly string[] = [
  'not italic',
  'u=none',
  'strike=noStrike',
  'baseline=0',
  'latin +mn-lt',
  'ea +mn-ea',
  'cs +mn-cs',
];

/** A child of a paragraph's or a run's properties in a few words. */
function phrase(element: Element, part: Part): string {
  const [only, ...more] = childrenOf(element);
  switch (element.name) {
    case 'a:lnSpc':
    case 'a:spcBef':
    case 'a:spcAft': {
      if (!only || more.length > 0) break;
      const value = attribute(only, 'val');
      const amount = only.name === 'a:spcPct' ? `${Number(value) / 1000}%` : points(value, 100);
      return `${element.name.slice(2)} ${amount}`;
    }
    case 'a:defRPr':
      return `text (${properties(element, part).join(', ')})`;
  }
  return inline(element, part, WORDS);
}

interface Piece {
  readonly words: string;
  readonly text: string;
}

const escaped = (text: string): string => visible(text).replace(/[{}\\](?!u\{)/g, '\\$&');

/** One line: what the paragraph says of itself in brackets, then its runs. */
export function paragraph(element: Element, part: Part): string {
  const pieces: Piece[] = [];
  const marks: string[] = [];
  let last: Element | undefined;
  let end: Element | undefined;
  for (const child of childrenOf(element)) {
    const own = childrenOf(child).find(({ name }) => name === 'a:rPr');
    const words = own ? properties(own, part).join(', ') : 'no properties';
    switch (child.name) {
      case 'a:pPr':
        marks.push(...properties(child, part));
        break;
      case 'a:endParaRPr':
        end = child;
        break;
      case 'a:r':
        pieces.push({ words, text: content(child) });
        last = own;
        break;
      case 'a:br':
        pieces.push({ words, text: '⏎' });
        break;
      case 'a:fld':
        pieces.push({
          words: [attribute(child, 'type'), words].filter(Boolean).join(', '),
          text: content(child),
        });
        last = own;
        break;
      default:
        marks.push(inline(child, part));
    }
  }
  const closing = ending(end, last, part);
  const text = [...merged(pieces).map(shown), ...(closing ? [closing] : [])].join('');
  return (marks.length > 0 ? `[${marks.join(', ')}] ` : '') + (edged(text) || '(empty)');
}

/** The paragraph's end, where it is not set as its last run. */
function ending(end: Element | undefined, last: Element | undefined, part: Part): string | undefined {
  if (!end) return undefined;
  const alike = childrenOf(end).length === 0 && end.attribs['sz'] === last?.attribs['sz'];
  if (alike && end.attribs['lang'] === (last?.attribs['lang'] ?? part.language)) return undefined;
  return `{end${properties(end, part)
    .map((word) => ` ${word}`)
    .join(',')}}`;
}

function merged(pieces: readonly Piece[]): readonly Piece[] {
  const list: Piece[] = [];
  for (const piece of pieces) {
    const before = list.at(-1);
    if (before && before.words === piece.words)
      list[list.length - 1] = { ...piece, text: before.text + piece.text };
    else list.push(piece);
  }
  return list;
}

const shown = ({ words, text }: Piece, index: number): string => {
  if (words) return `{${words}: ${escaped(text)}}`;
  // A bracket at the start would read as the paragraph's own.
  return index === 0 ? escaped(text).replace(/^[[(]/, '\\$&') : escaped(text);
};

interface TextBody {
  /** Of the body as a whole. */
  readonly words: readonly string[];
  /** Styles of its own, a level each. */
  readonly levels: readonly string[];
  readonly paragraphs: readonly string[];
}

/** The paragraphs of `p:txBody` or `a:txBody`, and first what its body says, as words. */
export function textBody(element: Element, part: Part, usual: Readonly<Record<string, string>>): TextBody {
  const words: string[] = [];
  const levels: string[] = [];
  const paragraphs: string[] = [];
  const names = childrenOf(element).map(({ name }) => name);
  for (const name of ['a:bodyPr', 'a:lstStyle']) if (!names.includes(name)) words.push(`-${name.slice(2)}`);
  for (const child of childrenOf(element)) {
    if (child.name === 'a:bodyPr') {
      words.push(...attributes(child, part, usual), ...childrenOf(child).map((one) => inline(one, part)));
    } else if (child.name === 'a:lstStyle') {
      levels.push(...childrenOf(child).map((one) => levelStyle(one, part)));
    } else if (child.name === 'a:p') paragraphs.push(paragraph(child, part));
    else words.push(inline(child, part));
  }
  return { words, levels, paragraphs };
}

/** `lvl2 left 18, indent -14, …` of a list style, a master's text style or the like. */
export function levelStyle(element: Element, part: Part): string {
  return `${element.name.replace(/^a:(\w+?)(pPr|PPr)$/, '$1')} ${properties(element, part).join(', ')}`;
}
