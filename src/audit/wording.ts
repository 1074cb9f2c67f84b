// What a text says of itself to who has it read out: its language, its direction, where its links lead,
// whether it is in the outline.

import type { Report } from '../diagnostic/diagnostic.ts';
import { alternatives } from '../language/any-language.ts';
import { lazy } from '../language/lazy.ts';
import { countWords } from '../language/letters.ts';
import { localeForms, regionForms } from '../language/locales.ts';
import { primary } from '../language/tag.ts';
import * as say from './messages.ts';
import type { SlideText } from './texts.ts';
import type { AuditDeck, AuditParagraph, AuditRun } from './types.ts';

export function checkWording(deck: AuditDeck, texts: readonly SlideText[], report: Report): void {
  const without = texts.filter(({ text }) => text.runs.some(saysNoLanguage));
  const [mute] = without;
  if (mute) report(say.noLanguage({ deck, ...mute }, without.length - 1));
  const [foreign] = texts.flatMap((text) => text.text.runs.filter(isForeign).map((run) => ({ text, run })));
  if (foreign) report(say.wrongLanguage({ deck, ...foreign.text }, foreign.run.text, foreign.run.lang ?? ''));
  const reversed = texts.find(({ text }) => text.paragraphs.some(isReversed));
  if (reversed) report(say.wrongDirection({ deck, ...reversed }));
  const free = texts.filter((text) => freeWords(text) > aText);
  const [first] = free;
  if (first) report(say.outsidePlaceholders({ deck, ...first }, freeWords(first), free.length - 1));
  for (const text of texts) {
    for (const words of vagueLinks(text.text.paragraphs)) report(say.linkText({ deck, ...text }, words));
  }
}

const saysNoLanguage = ({ lang, text }: AuditRun): boolean => lang === undefined && /\p{L}/u.test(text);

const known = new Map<string, boolean>();

/**
 * In a language that is written in Latin letters and in no others (`uz` is in Cyrillic ones, too), as CLDR
 * has them.
 */
function isLatin(tag: string | undefined): boolean {
  const language = primary(tag ?? 'und');
  const found = known.get(language);
  if (found !== undefined) return found;
  const others = ['Cyrl', 'Arab'].map((script) => regionForms(`${language}-${script}`));
  const made =
    language !== 'und' &&
    localeForms(language)?.script === 'Latn' &&
    others.every((forms) => forms === undefined);
  known.set(language, made);
  return made;
}

/** Letters of Greek to Mongolian, Japanese, Chinese, Korean. */
const otherLetters = /[\u0370-\u03ff\u0400-\u1fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const latinLetters = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/g;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether it holds letters that its language is not written in. */
export const mayBeForeign = (text: string, lang: string | undefined): boolean =>
  text.search(otherLetters) >= 0 && isLatin(lang);

/** Whether it holds letters of a script that runs from right to left. */
export const mayBeReversed = (text: string): boolean => /[\u0590-\u08ff]/.test(text);

/** A name or a formula may be in any script: a dozen letters are a phrase; of Chinese, four. */
function isForeign({ text, lang, otherLang }: AuditRun): boolean {
  if (!mayBeForeign(text, lang) || (otherLang !== undefined && !isLatin(otherLang))) return false;
  const others = count(text.replace(latinLetters, ''), otherLetters);
  const enough = /[\u3040-\u9fff]/.test(text) ? 4 : 12;
  return others >= enough && others > 4 * count(text, latinLetters);
}

/** Two words at least of Hebrew or Arabic, in a paragraph that runs from left to right. */
function isReversed({ rtl, runs }: AuditParagraph): boolean {
  if (rtl) return false;
  const text = runs.map((run) => run.text).join('');
  const letters = count(text, /[\u0590-\u08ff]/g);
  return letters > 3 && /[\u0590-\u08ff]\s+[\u0590-\u08ff]/.test(text) && letters > count(text, latinLetters);
}

/** Fewer words are a label. */
export const aText = 12;

/** Words in a text box of its own, in no placeholder, group or table. */
const freeWords = ({ shape, cell, text }: SlideText): number =>
  shape.placeholder || shape.group || cell ? 0 : countWords(text.plain);

const vague = lazy(
  () => new RegExp(String.raw`^((https?:\/\/|www\.)\S+|${alternatives(({ audit }) => audit.links)})$`, 'iu'),
);

/**
 * By `click here`, a bare address, or a word that says nothing by itself. A link may be cut into several
 * runs.
 */
function vagueLinks(paragraphs: readonly AuditParagraph[]): readonly string[] {
  return paragraphs.flatMap(({ runs }) => {
    const links: { readonly id: string; text: string }[] = [];
    let last: string | undefined;
    for (const { link, text } of runs) {
      if (link !== undefined && link === last) (links.at(-1) as { text: string }).text += text;
      else if (link !== undefined) links.push({ id: link, text });
      last = link;
    }
    return links
      .map(({ text }) => text.trim().replace(/[.:…>»→\s]+$/, ''))
      .filter((text) => vague().test(text));
  });
}
