// A deck held against the text it was made from: are the quotations verbatim and whose they are said to be,
// the facts there, the doubts kept, and what of the original does nobody see.

import type { Article } from '../article/types.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { SourceDocument } from '../draft/types.ts';
import type { Language } from '../language/types.ts';
import { attributedRoles, claimFindings } from './claim-findings.ts';
import { coverageOf } from './coverage.ts';
import { factFindings } from './fact-findings.ts';
import { type Facts, factsOf } from './facts.ts';
import { isOriginals, languagesOf } from './languages.ts';
import * as say from './messages.ts';
import { originalOf } from './original.ts';
import { phraseFinding } from './phrases.ts';
import { verdictOf } from './quotations.ts';
import { phrasesIn, quotationsIn } from './quoted.ts';
import { indexSentences } from './sentence-index.ts';
import { sourceFinding } from './source-findings.ts';
import { speakerFinding } from './speakers.ts';
import { spokenTexts } from './spoken.ts';
import type { CheckedQuotation, IntegrityReport, ShownText } from './types.ts';

export interface Deck {
  readonly article: Article;
  /** Texts of slides in the author's words. */
  readonly shown: readonly ShownText[];
  /** All that each slide and its notes say. */
  readonly slides: readonly string[];
}

/** @param published the text as published, read into paragraphs; and its file's name for messages. */
export function compareWithOriginal(
  { article, shown, slides }: Deck,
  published: { readonly document: SourceDocument; readonly file: string },
): IntegrityReport {
  const { document, file } = published;
  const { meta } = article;
  const { own, original: language } = languagesOf(
    { text: shown.map(({ text }) => text).join('\n'), said: meta.language },
    { text: document.paragraphs.map(({ text }) => text).join('\n'), said: document.language },
  );
  const original = originalOf(document, file, language);
  const index = indexSentences(original);
  const facts = factsOf(
    original,
    index,
    meta.date ?? original.date,
    quotationsIn(article).flatMap(({ attribution }) => (attribution ? [attribution.speaker] : [])),
  );
  const differ = language.tag !== own.tag;
  const start = meta.places?.['language'] ?? { file: article.file, line: 1, column: 1 };
  const report = { article: article.file, original: file };
  // Prose tells more freely than points do: of what is only spoken, facts are compared, and not how they are put.
  const said = [...shown, ...spokenTexts(article, shown, own)];
  const factual = (named: (one: ShownText) => boolean): readonly Diagnostic[] =>
    said
      .filter(({ kind }) => kind !== 'quotation')
      .flatMap((one) => factFindings(one, own, facts, named(one)));
  const quotations = checkedQuotations(article, facts, own);
  const wordless = [own, language].find(({ integrity }) => integrity === 'none');
  const told = wordless ? [say.notCompared(wordless.tag, start)] : [];
  const notCompared = { ...report, paragraphs: 0, covered: 0, missed: [] };
  if (!/[\p{L}\p{N}]/u.test(original.text))
    return { ...notCompared, quotations: [], findings: [say.emptyOriginal(file)] };
  if (differ)
    return {
      ...notCompared,
      languages: { article: own.tag, original: language.tag },
      quotations: quotations.map(({ checked }) => checked),
      findings: [
        ...told,
        say.otherLanguage(own.tag, language.tag, file, start),
        ...quotations.flatMap(({ findings }) => findings),
        ...factual(() => false),
      ],
    };
  const strangers = new Set(
    quotations
      .flatMap(({ findings }) => findings)
      .filter(({ id }) => id === 'speaker-not-near')
      .map(({ span }) => span?.line),
  );
  const { paragraphs, missed } = coverageOf(original, slides);
  return {
    ...report,
    quotations: quotations.map(({ checked }) => checked),
    paragraphs,
    covered: paragraphs - missed.length,
    missed,
    findings: [
      ...told,
      ...quotations.flatMap(({ findings }) => findings),
      ...phrasesIn(article).flatMap((phrase) => phraseFinding(phrase, facts) ?? []),
      // Of a speaker whom the original does not name near the words, that is enough.
      ...factual(({ kind, span }) => kind !== 'speaker' || !strangers.has(span.line)),
      ...sourceFindings(article, facts),
      ...claimFindings(shown, own, facts, article.sections[0]?.span.line ?? 0),
      ...attributedRoles(article, own, facts),
      ...missed.map((one) => say.uncovered(one.text, file, one)),
    ],
  };
}

function checkedQuotations(
  article: Article,
  facts: Facts,
  language: Language,
): readonly { readonly checked: CheckedQuotation; readonly findings: readonly Diagnostic[] }[] {
  const { original } = facts;
  return quotationsIn(article).map(({ text, span, attribution }) => {
    const speaker = attribution ? { speaker: attribution.speaker } : {};
    // A translated deck may have a quotation in the words it was said in.
    if (language.tag !== original.language.tag && !isOriginals(text, language, original.language))
      return { checked: { text, span, ...speaker, verdict: 'not-compared' }, findings: [] };
    const verdict = verdictOf(text, original);
    const findings: Diagnostic[] = [];
    if (verdict.kind === 'altered')
      findings.push(
        say.altered(text, verdict.passage, verdict.place, verdict.differences, verdict.apart, span),
      );
    if (verdict.kind === 'not-found') findings.push(say.notFound(text, span));
    const stranger =
      attribution &&
      language.tag === original.language.tag &&
      speakerFinding(text, attribution, verdict, facts);
    if (stranger) findings.push(stranger);
    return {
      checked: {
        text,
        span,
        ...speaker,
        verdict: verdict.kind,
        ...(verdict.kind === 'not-found' ? {} : { original: { ...verdict.place, text: verdict.passage } }),
        ...(verdict.kind === 'altered' ? { differences: verdict.differences } : {}),
      },
      findings,
    };
  });
}

function sourceFindings({ meta, sources, file }: Article, facts: Facts): readonly Diagnostic[] {
  // The original cites everything but itself.
  const known = [meta.publication?.name, meta.title, file].filter((one) => one !== undefined);
  return sources.flatMap((source) => sourceFinding(source, known, facts, facts.original.index()) ?? []);
}
