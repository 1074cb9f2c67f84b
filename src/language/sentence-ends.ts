// Where the sentences of a text end: the one splitter of the project. Slides, drafts and style hints all cut at the same
// places.

import { primary } from './tag.ts';
import type { Language } from './types.ts';

/**
 * What does not end a sentence, in lower case without its last full stop: `mr` always, `no` before a number, and `inc`
 * unless a word follows that begins sentences.
 */
const always =
  words(`mr mrs ms dr prof gen col lt sen rep gov pres amb hon rev maj capt sgt st cf vs ed eds e.g i.e eg ie
  ca approx est viz resp dept
  т.е т.к им ул пл просп см ср напр акад проф ген чл.-корр
  m mme mlle mm bd av env
  z.b d.h u.a s.o s.u bzw ggf evtl hr fr hrsg vgl etwa z.t sog inkl
  sr sra srta dra ud uds ee`);
const beforeNumber = words(`no nos art arts vol vols fig figs p pp ch chap sec para
  jan feb mar apr jun jul aug sep sept oct nov dec janv févr avr juil déc
  ст стр п пп рис табл гл разд кв д nr str abs bd kap ziff núm pág aprox`);
const mayEnd = words(`inc ltd co corp jr al u.s u.k u.n e.u u.s.a d.c a.m p.m b.c a.d
  г гг в вв др пр т.д т.п млн млрд тыс трлн руб долл
  jh jhdt usw u.s.w ee.uu uu`);

/** Words that begin sentences and follow no abbreviation within one, but for names. */
const openers =
  words(`the a an this that these those it its he she they we you his her their our there here in on at by but
  and so if when while as for from with after before since both no not nor or yet still then now today however meanwhile
  moreover although because despite under between until one some many most each every such what who why how
  в на с к о по из за от до при для это этот эта эти он она оно они мы вы но а и однако если когда хотя так как что кто
  где там здесь его её их все после перед между без под над у не ни тогда теперь сейчас
  der die das den dem des ein eine einer einem einen im am an auf aus bei mit von vom zu zum zur nach vor für es er sie
  wir ich ihr und aber doch oder wenn als wie da dann dies diese dieser dieses auch nur nicht kein keine seit bis über
  le la les l’ un une il elle ils elles on nous vous je ce cette ces cet en dans à au aux par pour avec mais et ou si quand
  comme après avant depuis sous sur sans selon son sa ses leur
  el los las con por para pero y cuando como después antes desde según su sus este esta estos estas al lo`);

/** German writes ordinal numbers with a full stop, and nouns with a capital letter. */
const germanOrdinal =
  /(?:^|[\s(])(?:der|die|das|den|dem|des|am|im|zum|zur|vom|beim|bis|ab|seit|und|oder|jede[rsmn]?|diese[rsmn]?|ihre?[rsmn]?|seine?[rsmn]?)\s+\d{1,2}\.\s*$/i;
const germanCounted =
  /^\s*(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|Jahrtausend|Quartal|Halbjahr)/;

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter({ tag }: Language): Intl.Segmenter {
  const found = segmenters.get(tag);
  if (found) return found;
  const made = new Intl.Segmenter(tag, { granularity: 'sentence' });
  segmenters.set(tag, made);
  return made;
}

/**
 * Where each sentence of a paragraph ends, in order, the last one at the end of the text: by UAX #29 as Intl has it, but
 * for breaks that are false: after an abbreviation or an initial, inside brackets or quotation marks, before a
 * lower-case letter. U+2060 in the place of a character clings to what stands before it (rule SB5).
 */
export function sentenceEnds(text: string, language: Language): readonly number[] {
  // Most paragraphs of a briefing are one sentence; loading ICU's break rules costs some 10 ms, once.
  if (!/[.!?…。！？؟۔।։][^.!?…]*[\p{L}\p{N}]/u.test(text)) return [text.length];
  const inside = enclosed(text);
  const ends: number[] = [];
  let pair = 0;
  for (const { index, segment } of segmenter(language).segment(text)) {
    const end = index + segment.length;
    while (inside[pair] !== undefined && (inside[pair]?.end ?? 0) <= end) pair += 1;
    const isWithin = (inside[pair]?.start ?? end) < end;
    const before = text.slice(Math.max(ends.at(-1) ?? 0, end - 60), end);
    if (end < text.length && (isWithin || isFalseBreak(before, text.slice(end, end + 40), language)))
      continue;
    ends.push(end);
  }
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends;
}

function isFalseBreak(before: string, next: string, language: Language): boolean {
  if (/^[\s\u2060]*[\p{Ll}([,;]/u.test(next)) return true;
  if (primary(language.tag) === 'de' && /\d\.\s*$/.test(before))
    return germanOrdinal.test(before) || (/\b\d{1,2}\.\s*$/.test(before) && germanCounted.test(next));
  const last = /([\p{L}\p{M}.-]+)\.[\s\u2060]*$/u.exec(before)?.[1];
  if (last === undefined) return false;
  const word = last.toLowerCase();
  if (always.has(word)) return true;
  if (beforeNumber.has(word)) return /^[\s\u2060]*(?:\p{N}|[IVXLC]+(?![\p{L}]))/u.test(next);
  // `z. B.`: an abbreviation in two pieces.
  if (/^\p{Ll}$/u.test(last) && /^\s*\p{L}\.(?:\s|$)/u.test(next)) return true;
  if (/(?:^|[\s(])[zd]\.\s[Bh]\.\s*$/.test(before)) return true;
  // One capital letter is an initial, a small one in Russian a word; letters with points between them are abbreviations.
  const short =
    /^[\p{Lu}\p{Script=Cyrillic}]$/u.test(last) || /^(?:\p{L}\.)+\p{L}$/u.test(last) || mayEnd.has(word);
  return short && !opensSentence(next);
}

/** A word alone: in `В. И. Ленин` the second letter opens nothing. */
function opensSentence(next: string): boolean {
  const word = /^[\s\u2060]*([\p{L}’]+)(?=[\s,])/u.exec(next)?.[1];
  return word !== undefined && openers.has(word.toLowerCase());
}

/** A pair of brackets or quotation marks with what is between them. */
export interface Enclosed {
  readonly start: number;
  /** Behind the closing mark. */
  readonly end: number;
  readonly kind: 'brackets' | 'quotation';
}

const closers: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '（': '）',
  '“': '”',
  // German closes with the mark that English opens with.
  '„': '“”',
  '«': '»',
  '「': '」',
  '『': '』',
  '"': '"',
};

/** How many marks may be open at once; what is nested deeper is noise. */
const deepest = 50;

/** The outermost pairs, in order; a mark that is never closed, or closes nothing, encloses nothing. */
export function enclosed(text: string): readonly Enclosed[] {
  const found: Enclosed[] = [];
  const open: { readonly mark: string; readonly at: number }[] = [];
  for (const { 0: mark, index: at } of text.matchAll(/[()[\]（）“”„«»「」『』"]/g)) {
    const match = open.findLastIndex((one) => closers[one.mark]?.includes(mark));
    if (match >= 0) {
      const start = open[match]?.at ?? at;
      open.length = match;
      found.push({ start, end: at + 1, kind: /[([（]/.test(text[start] ?? '') ? 'brackets' : 'quotation' });
    } else if (mark in closers) {
      open.push({ mark, at });
      if (open.length > deepest) open.shift();
    }
  }
  let end = 0;
  return found
    .sort((a, b) => a.start - b.start)
    .filter((one) => {
      const isOutermost = one.start >= end;
      if (isOutermost) end = one.end;
      return isOutermost;
    });
}
