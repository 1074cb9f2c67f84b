// Letters that another machine does not have, or that nobody can read from the last row.

import type { Report } from '../diagnostic/diagnostic.ts';
import { lazy } from '../language/lazy.ts';
import { embeddedFonts } from '../opc/embedded-fonts.ts';
import { smallestOn } from '../scene/least-size.ts';
import type { Template } from '../template/types.ts';
import { familyOf } from '../text/break.ts';
import * as say from './messages.ts';
import type { SlideText } from './texts.ts';
import type { AuditDeck } from './types.ts';

/** Whether every machine with Office has it, or the file does. */
export const isSafeFont = (family: string, embedded: ReadonlySet<string>): boolean =>
  embedded.has(family.toLowerCase()) || safe().has(family.toLowerCase());

/** Families that a deck on the template carries, in small letters: those of its file, and house fonts that go with it. */
export const carriedFonts = ({ base, fonts = [] }: Pick<Template, 'base' | 'fonts'>): ReadonlySet<string> =>
  new Set([
    ...(base ? embeddedFonts(base.presentationXml) : []),
    ...fonts.flatMap(({ family, embedded }) => (embedded === undefined ? [] : [family.toLowerCase()])),
  ]);

/** @returns a check of one slide's texts that says each font once a deck. */
export function createFontCheck(deck: AuditDeck, report: Report): (texts: readonly SlideText[]) => void {
  const told = new Set<string>();
  return (texts) => {
    for (const text of texts)
      for (const run of text.text.runs) {
        const family = familyOf(run.style, text.families);
        if (isSafeFont(family, deck.embedded) || told.has(family) || run.text.trim() === '') continue;
        told.add(family);
        report(say.fontNotSafe({ deck, ...text }, family));
      }
  };
}

/**
 * Families that Office 365 installs on Windows and on the Mac, or fetches when a file names them, and those
 * of its defaults in other scripts.
 */
const safe = lazy(
  () =>
    new Set(
      `aptos|aptos display|aptos narrow|aptos serif|aptos mono|aptos black|aptos light|aptos semibold|arial|arial black|
arial narrow|avenir next lt pro|avenir next lt pro light|bahnschrift|baskerville old face|bell mt|berlin sans fb|bierstadt|
bodoni mt|book antiqua|bookman old style|britannic bold|broadway|calibri|calibri light|californian fb|calisto mt|cambria|
cambria math|candara|candara light|castellar|centaur|century|century gothic|century schoolbook|comic sans ms|consolas|
constantia|cooper black|copperplate gothic bold|copperplate gothic light|corbel|corbel light|courier new|ebrima|elephant|
eras bold itc|eras demi itc|eras light itc|eras medium itc|footlight mt light|franklin gothic book|franklin gothic demi|
franklin gothic demi cond|franklin gothic heavy|franklin gothic medium|franklin gothic medium cond|gabriola|gadugi|garamond|
georgia|georgia pro|gill sans mt|gill sans mt condensed|gill sans nova|goudy old style|grandview|haettenschweiler|
high tower text|impact|ink free|lucida bright|lucida console|lucida fax|lucida sans|lucida sans typewriter|
lucida sans unicode|maiandra gd|microsoft sans serif|modern love|ms reference sans serif|neue haas grotesk text pro|
nirmala ui|palatino linotype|papyrus|perpetua|poor richard|posterama|rockwell|rockwell condensed|rockwell extra bold|
rockwell nova|sagona|sagona book|seaford|segoe print|segoe script|segoe ui|segoe ui black|segoe ui emoji|segoe ui light|
segoe ui semibold|segoe ui semilight|segoe ui symbol|selawik|sitka text|sitka heading|skeena|sylfaen|symbol|tahoma|tenorite|
times new roman|trade gothic next|trebuchet ms|tw cen mt|tw cen mt condensed|univers|verdana|verdana pro|walbaum display|
webdings|wingdings|wingdings 2|wingdings 3|arabic typesetting|batang|david|dengxian|dengxian light|gulim|kaiti|dfkai-sb|
fangsong|leelawadee ui|malgun gothic|mangal|meiryo|meiryo ui|microsoft jhenghei|microsoft jhenghei ui|microsoft yahei|
microsoft yahei ui|mingliu|miriam|ms gothic|ms mincho|ms pgothic|ms pmincho|ms ui gothic|nsimsun|pmingliu|sakkal majalla|
simhei|simplified arabic|simsun|tahoma|traditional arabic|yu gothic|yu gothic light|yu gothic ui|yu mincho`
        .split('|')
        .map((name) => name.trim()),
    ),
);

const furniture: ReadonlySet<string> = new Set(['dt', 'ftr', 'sldNum']);

/** Once a slide, of its smallest. */
export function checkSizes(deck: AuditDeck, texts: readonly SlideText[], report: Report): void {
  const least = smallestOn(deck.size);
  const small = texts.flatMap((text) => {
    if (furniture.has(text.shape.placeholder?.type ?? '')) return [];
    const sizes = text.text.runs
      .filter((run) => !run.script && (/[A-Za-z0-9]/.test(run.text) || /[\p{L}\p{N}]/u.test(run.text)))
      .map(({ style }) => style.size * text.text.scale);
    const size = Math.min(...sizes);
    return size < least - 0.1 ? [{ text, size }] : [];
  });
  const [worst] = [...small].sort((a, b) => a.size - b.size);
  if (worst) report(say.smallText({ deck, ...worst.text }, worst.size, least, small.length - 1));
}
