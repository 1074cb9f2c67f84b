// What of a section goes on its slide: a title, and two to four points, all of them clauses of the text. The text
// itself goes whole to the notes.

import { countWords } from '../language/letters.ts';
import type { Language } from '../language/types.ts';
import { parentheses, withoutCalls, withoutCitations } from './citations.ts';
import { clauseOf, isBalanced, isLead } from './clauses.ts';
import { sentences, states } from './sentence-spans.ts';
import { saidBy } from './turns.ts';
import type { Quotation, SourceParagraph } from './types.ts';

/** A sentence of a section, and the citations that stand in it or right behind it. */
interface SectionSentence {
  readonly text: string;
  readonly cited: string;
  readonly paragraph: number;
  readonly line?: number;
  readonly isFirst: boolean;
  /** Before a clause of it: who says it in a conversation, with the mark behind the name. */
  readonly by: string;
}

export interface Title {
  readonly text: string;
  readonly paragraph: number;
  readonly line?: number;
  /** The sentence that it is cut from. */
  readonly sentence: string;
  /** It has no verb: no clause of the section was short enough. */
  readonly isPhrase: boolean;
}

export interface Point {
  readonly text: string;
  readonly line?: number;
}

interface Numbered extends SourceParagraph {
  /** Counted from 1. */
  readonly number: number;
}

/** Words of a title: wished for, and at most. */
const titleWords = [12, 14] as const;
/** Words of a point, and of all points of a slide. */
const pointWords = 20;
const slideWords = 44;
const mostPoints = 4;

/** @param shown quotations that have a slide: their sentences are not shown again. */
export function sentencesOf(
  paragraphs: readonly Numbered[],
  shown: readonly Quotation[],
  language: Language,
  dateline: RegExp,
): readonly SectionSentence[] {
  return paragraphs.flatMap(({ text, kind, number, line, turn }) => {
    const by = saidBy(turn, language);
    if (kind !== 'text' || by === undefined) return [];
    const plain = withoutCalls(withoutCitations(text, parentheses(text, undefined, language)));
    const parts = sentences(plain, language);
    return parts.flatMap((sentence, index): readonly SectionSentence[] => {
      const end = parts[index + 1]?.start ?? text.length;
      const own = text.slice(sentence.start, end);
      const said = sentence.text
        .replace(dateline, '')
        .replace(/^[—–-]\s/u, '')
        .replace(/\s+/g, ' ')
        .replace(/\s+(?=[.,])/gu, '')
        .trim();
      if (shown.some((one) => one.paragraph === number && own.includes(one.text.slice(0, 30)))) return [];
      const cited = [
        ...parentheses(own, undefined, language)
          .filter(({ citations }) => citations.length > 0)
          .map(({ start, end: stop }) => ` ${own.slice(start, stop)}`),
        ...(own.match(/\[\^[^\]]+\]/g) ?? []),
      ].join('');
      return [{ text: said, cited, paragraph: number, ...(line ? { line } : {}), isFirst: index === 0, by }];
    });
  });
}

/** A clause of the key sentence, else of another; where there is none, the shortest phrase between two marks. */
export function titleOf(
  all: readonly SectionSentence[],
  key: string | undefined,
  /** The text's own title, which is no slide's. */
  own: string | undefined,
  language: Language,
): Title | undefined {
  const isKey = ({ text }: SectionSentence): boolean => key?.startsWith(text.slice(0, 40)) === true;
  const ordered = [...all.filter(isKey), ...all.filter((one) => !isKey(one))].filter(
    ({ text }) => states(text) && text.replace(/[.。]$/u, '') !== own,
  );
  for (const most of titleWords)
    for (const one of ordered) {
      const text = clauseOf(one.text, most - countWords(one.by), language);
      if (text && !/["“”„«»「」]\S+(?:\s\S+){4}/u.test(text))
        return { ...placeOf(one), text: one.by + text, isPhrase: false };
    }
  // A short sentence whose verb is in no list is one all the same.
  const short = ordered.find(({ text, by }) => isShort(text) && countWords(by + text) <= titleWords[1]);
  if (short)
    return { ...placeOf(short), text: short.by + short.text.replace(/[.。]$/u, ''), isPhrase: false };
  const phrases = all
    .filter(({ text, by }) => by === '' && states(text))
    .flatMap((one) =>
      one.text
        .replace(/[.。!！]$/u, '')
        .split(/[,;:،؛](?=\s)\s*|[，；：。]|\s[–—-]\s/u)
        .map((part) => part.trim())
        .filter((part) => isPhrase(part) && !isLead(part, language))
        .map((text) => ({ ...placeOf(one), text, isPhrase: true })),
    );
  // Of two words and more, first those that name something.
  const weight = ({ text }: Title): number => countWords(text) + (/\s\p{Lu}/u.test(text) ? 0 : 20);
  return phrases.toSorted((a, b) => weight(a) - weight(b))[0];
}

const placeOf = ({ paragraph, line, text: sentence }: SectionSentence) => ({
  paragraph,
  ...(line ? { line } : {}),
  sentence,
});

const isPhrase = (part: string): boolean => {
  const words = countWords(part);
  return words >= 2 && words <= titleWords[1] && isBalanced(part) && !/^[\p{Ll}"“„«]/u.test(part);
};

/** Two to four clauses beside the title's sentence, those first that open a paragraph, count or cite. */
export function pointsOf(
  all: readonly SectionSentence[],
  title: Title | undefined,
  language: Language,
): readonly Point[] {
  const candidates = all.flatMap(({ text: sentence, cited, line, isFirst, by }, order) => {
    if (sentence === title?.sentence || !states(sentence)) return [];
    const whole = sentence.replace(/[.。]$/u, '');
    const text = clauseOf(sentence, pointWords, language) ?? (isShort(whole) ? whole : undefined);
    if (!text) return [];
    const score = (isFirst ? 2 : 0) + (cited ? 2 : 0) + (/\p{Nd}/u.test(text) ? 2 : 0);
    return [{ text: by + text, cited, line, order, score, words: countWords(by + text) }];
  });
  let left = slideWords;
  const chosen = candidates
    .toSorted((a, b) => b.score - a.score || a.order - b.order)
    .filter(({ words }) => {
      if (words > left) return false;
      left -= words;
      return true;
    })
    .slice(0, mostPoints);
  return chosen
    .sort((a, b) => a.order - b.order)
    .map(({ text, cited, line }) => ({ text: `${text}${cited}`, ...(line ? { line } : {}) }));
}

/** A sentence that may stand as it is; who speaks in an interview, a quotation, and what a colon leads to are none. */
const isShort = (sentence: string): boolean =>
  !/[:：]\s|：|^["“„«「『—–]/u.test(sentence) &&
  countWords(sentence) >= 4 &&
  countWords(sentence) <= pointWords &&
  isBalanced(sentence) &&
  !/^\p{Ll}/u.test(sentence);
