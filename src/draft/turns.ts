// Who speaks where a text is a conversation: `Anna Holm: …` before each turn, or questions and what follows them under a
// line that says who is asked. What is said in a turn is its speaker's and not the text's own, and a slide says so; where
// nobody tells whose a paragraph is, nothing of it is shown.

import type { DraftWords } from '../language/draft-words.ts';
import { countWords } from '../language/letters.ts';
import type { Language } from '../language/types.ts';
import { type HeadPatterns, headPatterns } from './head-patterns.ts';
import { draftWords } from './no-words.ts';
import { fullName, peopleIn } from './people.ts';
import type { SourceDocument, SourceParagraph, Turn } from './types.ts';

/** `Q2 Owen Pryce: `, `C. D. : `, `Dr Mbeki (chair): `; what is asked or said follows on the line. */
const labelled =
  /^(?:\p{Lu}\d{1,3}[.:]?\s+)?(?<label>(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.’'-]*)(?:\s(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.’'-]*|\p{Ll}{1,3})){0,5}(?:\s\([^()]{2,40}\))?)\s?[:：]\s*(?=\S)/u;
const asks = /[?？؟]["”’»]?$/u;

/** Turns, and labels that come again, under which no text is a conversation. */
const fewest = { turns: 4, again: 2, labels: 2, questions: 3 };
/** Of the paragraphs from the first turn to the last, those that are labelled. */
const share = 0.4;
/** Paragraphs in which a line may say that somebody is asked. */
const headLines = 8;
const longestQuestion = 14;

/** The document with its turns; as it was where it is no conversation. */
export function withTurns(document: SourceDocument, language: Language): SourceDocument {
  const head = headPatterns(draftWords(language).head, language);
  const asked = askedIn(document, head, language);
  return byLabels(document, asked) ?? byQuestions(document, asked);
}

/** Whether the head says that somebody is asked; and whom, where the text names that person again. */
interface Asked {
  readonly isInterview: boolean;
  readonly name?: string;
}

function askedIn({ paragraphs, title }: SourceDocument, patterns: HeadPatterns, language: Language): Asked {
  const lines = [...(title ? [title] : []), ...paragraphs.slice(0, headLines).map(({ text }) => text)];
  const { interview, origin, kicker } = patterns;
  const line = lines.find((one) => one.length < 200 && interview.test(one));
  const name = line && nameIn(line.replace(interview, ''), draftWords(language));
  const isKnown = name !== undefined && paragraphs.filter(({ text }) => text.includes(name)).length > 1;
  const isInterview =
    line !== undefined ||
    lines.some((one) => one.length < 160 && (origin.test(one) || (kicker.test(one) && !/\s/.test(one))));
  return { isInterview, ...(isKnown ? { name } : {}) };
}

/** The person that a text begins with, with or without an office. */
const nameIn = (text: string, words: DraftWords): string | undefined =>
  peopleIn(text, words, () => false)[0]?.name ?? new RegExp(`^(?:${fullName})`, 'u').exec(text)?.[0];

interface Labelled {
  readonly at: number;
  readonly label: string;
  readonly lead: string;
}

function byLabels(document: SourceDocument, { isInterview, name }: Asked): SourceDocument | undefined {
  const { paragraphs } = document;
  const turns = paragraphs.flatMap(({ kind, text }, at): readonly Labelled[] => {
    const match = kind === 'text' || kind === 'item' ? labelled.exec(text) : null;
    return match?.groups ? [{ at, lead: match[0], label: match.groups['label'] ?? '' }] : [];
  });
  const whole = [...new Set(turns.map(({ label }) => label))];
  const speakerOf = (label: string): string => whole.find((one) => isShortFor(label, one)) ?? label;
  const counts = new Map<string, number>();
  for (const { label } of turns) counts.set(speakerOf(label), (counts.get(speakerOf(label)) ?? 0) + 1);
  const [first, last] = [turns[0]?.at ?? 0, turns.at(-1)?.at ?? 0];
  const again = [...counts.values()].filter((count) => count > 1).length;
  if (
    turns.length < fewest.turns ||
    counts.size < fewest.labels ||
    again < fewest.again ||
    turns.length < share * (last - first + 1)
  )
    return undefined;
  const asking = new Set(
    [...counts.keys()].filter((speaker) => {
      const own = turns.filter(({ label }) => speakerOf(label) === speaker);
      return own.filter(({ at }) => asks.test(paragraphs[at]?.text ?? '')).length * 2 >= own.length;
    }),
  );
  // Behind the last label a question goes on with the conversation.
  const goesOn = paragraphs.findIndex(
    ({ kind, text }, at) => at > last && kind === 'text' && asks.test(text),
  );
  const end = goesOn < 0 ? last : paragraphs.length;
  const answering = [...counts.keys()].filter((speaker) => !asking.has(speaker));
  const only = answering.length === 1 ? answering[0] : undefined;
  const unlabelled = (paragraph: SourceParagraph, before: SourceParagraph | undefined): SourceParagraph => {
    if (asks.test(paragraph.text)) return { ...paragraph, turn: { lead: '', asks: true } };
    const isAnswer = only !== undefined && asks.test(before?.text ?? '');
    return { ...paragraph, turn: { lead: '', ...(isAnswer ? { speaker: only } : {}) } };
  };
  const isLetter = (label: string): boolean => /^\p{L}\.?$/u.test(label);
  // `Q:` and `A:` of a page of questions: its own words.
  const isOwn = !isInterview && [...counts.keys()].every(isLetter);
  return {
    ...document,
    paragraphs: paragraphs.map((paragraph, at): SourceParagraph => {
      const found = turns.find((one) => one.at === at);
      if (!found)
        return at > first && at < end && paragraph.kind === 'text'
          ? unlabelled(paragraph, paragraphs[at - 1])
          : paragraph;
      const speaker = speakerOf(found.label);
      const said = isLetter(speaker) ? name : speaker;
      const turn: Turn = {
        lead: found.lead,
        ...(asking.has(speaker) ? { asks: true as const } : {}),
        ...(isOwn ? { own: true as const } : said ? { speaker: said } : {}),
      };
      return { ...paragraph, text: paragraph.text.slice(found.lead.length), turn };
    }),
  };
}

/** `Mbeki` of `Helen Mbeki`, `C. D.` of `Claire Desjoyaux`. */
function isShortFor(label: string, whole: string): boolean {
  const words = whole.split(' ');
  if (words.length < 2 || whole === label || whole.length <= label.length) return false;
  const initials = label.replace(/[\s.]/g, '');
  return (
    whole.endsWith(` ${label}`) ||
    (/^(?:\p{Lu}\.?\s?){2,3}$/u.test(label) && words.map((word) => word.charAt(0)).join('') === initials)
  );
}

/** Questions without labels: under a line that says who is asked what follows is that person's; else they are headings. */
function byQuestions(document: SourceDocument, { isInterview, name }: Asked): SourceDocument {
  const { paragraphs } = document;
  const isQuestion = (paragraph: SourceParagraph | undefined): boolean =>
    paragraph?.kind === 'text' && asks.test(paragraph.text) && countWords(paragraph.text) <= 60;
  const asked = paragraphs.flatMap((one, at) =>
    at > 0 && isQuestion(one) && paragraphs[at + 1] && !isQuestion(paragraphs[at + 1]) ? [at] : [],
  );
  const [first = 0] = asked;
  const isShort = (paragraph: SourceParagraph | undefined): boolean =>
    paragraph !== undefined &&
    countWords(paragraph.text) <= longestQuestion &&
    !/[.!?…]\s/u.test(paragraph.text);
  // In a text of its own words some questions are asked and answered in passing.
  const isSeries =
    asked.length >= fewest.questions && (isInterview || asked.every((at) => isShort(paragraphs[at])));
  if (!isSeries || (!isInterview && paragraphs.some(({ kind }) => kind === 'heading'))) return document;
  return {
    ...document,
    paragraphs: paragraphs.map((paragraph, at): SourceParagraph => {
      if (at < first || paragraph.kind !== 'text') return paragraph;
      if (asked.includes(at) && isShort(paragraph)) return { ...paragraph, kind: 'heading', level: 2 };
      if (!isInterview) return paragraph;
      if (isQuestion(paragraph)) return { ...paragraph, turn: { lead: '', asks: true } };
      const isAnswer = asked.includes(at - 1);
      return { ...paragraph, turn: { lead: '', ...(isAnswer && name ? { speaker: name } : {}) } };
    }),
  };
}

/** What a slide says before words of a turn: '' where they are the text's own; undefined where it may not show them. */
export function saidBy(turn: Turn | undefined, { colon }: Language): string | undefined {
  if (!turn || turn.own) return turn?.asks ? undefined : '';
  return turn.asks || !turn.speaker ? undefined : `${turn.speaker}${colon}`;
}
