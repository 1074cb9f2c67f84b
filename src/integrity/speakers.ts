// Whether the original names a quotation's speaker where it has the words: in that paragraph, or the
// one before or behind it.

import type { Attribution } from '../article/types.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { aliasesOf } from '../draft/aliases.ts';
import { draftWords } from '../draft/no-words.ts';
import { hasInstitution } from '../draft/organisations.ts';
import { quotationsOf } from '../draft/read-paragraph.ts';
import type { Quotation } from '../draft/types.ts';
import { lazyFor } from '../language/lazy.ts';
import type { Language } from '../language/types.ts';
import type { Facts } from './facts.ts';
import { officesOf } from './first-names.ts';
import { folded } from './fold.ts';
import { otherSpeaker, speakerNotNear } from './messages.ts';
import { plainName, sameName } from './name-forms.ts';
import { integrityWords } from './no-words.ts';
import type { OriginalParagraph } from './original.ts';
import type { QuotationVerdict } from './quotations.ts';
import type { OriginalPlace } from './types.ts';

const wordsIn = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{M}]+/gu) ?? [];

export function speakerFinding(
  text: string,
  attribution: Attribution,
  verdict: QuotationVerdict,
  facts: Facts,
): Diagnostic | undefined {
  if (verdict.kind === 'not-found' || attribution.speaker === '') return undefined;
  const { paragraphs, language } = facts.original;
  const isNamedIn = namedIn(attribution.speaker, language);
  const at = verdict.place.paragraph - 1;
  const told = tellerOf(text, at, facts);
  if (told !== undefined)
    return isNamedIn({ folded: folded(told) })
      ? undefined
      : otherSpeaker(attribution.speaker, told, text, verdict.place, attribution.span);
  const near = paragraphs.slice(Math.max(0, at - 1), at + 2);
  // In a speech or an interview the words are the text itself, and the speaker is named over it.
  const over = verdict.kind === 'verbatim' && !verdict.spoken ? paragraphs.slice(0, headOf(paragraphs)) : [];
  if ([...near, ...over].some(isNamedIn)) return undefined;
  const elsewhere = paragraphs.find(isNamedIn);
  return speakerNotNear(
    attribution.speaker,
    text,
    verdict.place,
    elsewhere && placeOf(elsewhere),
    attribution.span,
  );
}

/** Who says the words there, by the grammar of saying; undefined where it does not tell. */
function tellerOf(text: string, at: number, facts: Facts): string | undefined {
  const beginning = wordsIn(text).slice(0, 5).join(' ').toLowerCase();
  const quotations = quotationsBy(facts)(at);
  const own = quotations.find((one) => wordsIn(one.text).join(' ').toLowerCase().includes(beginning));
  return own?.speaker?.name;
}

/** The quotations of a paragraph with who says them, as a draft reads them; each paragraph is read once. */
const quotationsBy = lazyFor(({ original, names }: Facts) => {
  const { paragraphs, language, quoted } = original;
  const words = draftWords(language);
  const isInstitution = (name: string): boolean => hasInstitution(name, words);
  const aliases = aliasesOf(names.found);
  const known = new Map<number, readonly Quotation[]>();
  return (at: number): readonly Quotation[] => {
    const context = { language, words, anchor: original.date, spans: quoted, isInstitution, aliases };
    const found = known.get(at) ?? quotationsOf(paragraphs[at]?.text ?? '', at, context);
    known.set(at, found);
    return found;
  };
});

/** Title, by-line and the first paragraph of the text. */
const headOf = (paragraphs: readonly OriginalParagraph[]): number =>
  paragraphs.findIndex(({ role }) => role === 'body') + 1;

const placeOf = ({ paragraph, line }: OriginalParagraph): OriginalPlace => ({
  paragraph,
  ...(line === undefined ? {} : { line }),
});

/** By any word of the name that is not an office; names that are nothing else by any of their words. */
function namedIn(
  speaker: string,
  language: Language,
): (paragraph: Pick<OriginalParagraph, 'folded'>) => boolean {
  if (/[\u3040-\u9fff]/.test(speaker)) {
    const parts = folded(speaker)
      .split(/[·•・\s]/)
      .filter((part) => part.length > 1);
    return ({ folded: text }) => parts.some((part) => text.includes(part));
  }
  const offices = officesOf(language);
  const { forms } = integrityWords(language).names;
  const all = wordsIn(speaker).filter((word) => word.length > 1);
  const own = all.filter((word) => !offices.has(word.toLowerCase()));
  const wanted = (own.length > 0 ? own : all).map(plainName);
  return ({ folded: text }) => {
    const there = wordsIn(text).map(plainName);
    return wanted.some((word) => there.some((other) => sameName(word, other, forms)));
  };
}
