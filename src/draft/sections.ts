// Sections of a draft: those of the text's own headings, or its paragraphs, each titled by its topic sentence. A
// paragraph too short for a slide goes with the next.

import { countWords } from '../letters.ts';
import { blockOf, type DraftBlock, escaped, review, tableOf } from './draft-lines.ts';
import type { Head } from './head.ts';
import type { Findings, Quotation, SourceDocument, SourceParagraph } from './types.ts';

/** Words under which a paragraph, or what was gathered before it, makes no slide of its own. */
const enough = 30;
/** Words of a quotation that is shown as one; a shorter one stays in its sentence. */
const longEnough = 8;

interface Numbered extends SourceParagraph {
  /** Counted from 1. */
  readonly number: number;
}

export function sectionsOf(
  { paragraphs }: SourceDocument,
  findings: Findings,
  { roles }: Head,
): readonly DraftBlock[] {
  const numbered = paragraphs.map((paragraph, index) => ({ ...paragraph, number: index + 1 }));
  const shown = numbered.filter((_, index) => ['heading', 'body'].includes(roles[index] ?? ''));
  if (roles.includes('heading'))
    return shown.flatMap((one) =>
      roles[one.number - 1] === 'heading'
        ? [blockOf(`## ${escaped(one.text)}`, one.line)]
        : bodyBlocks(one, findings),
    );
  return grouped(shown, findings).flatMap((group) => [
    ...titleBlocks(group, findings),
    ...group.flatMap((one) => bodyBlocks(one, findings)),
  ]);
}

function grouped(paragraphs: readonly Numbered[], findings: Findings): readonly (readonly Numbered[])[] {
  const groups: Numbered[][] = [];
  for (const paragraph of paragraphs) {
    const group = groups.at(-1);
    const belongs = paragraph.kind !== 'text';
    const words = (group ?? []).reduce((sum, { text }) => sum + countWords(text), 0);
    const quotes = (of: readonly Numbered[]): number =>
      of.flatMap(({ number }) => shownQuotations(number, findings)).length;
    // A quotation makes a slide of its own, which is to have a title of its own; a line or two may lead to it.
    const most = quotes([paragraph]) > 0 ? enough / 2 : enough;
    const fits = words < most && quotes([...(group ?? []), paragraph]) <= 1;
    if (group && (belongs || fits)) group.push(paragraph);
    else groups.push([paragraph]);
  }
  const last = groups.at(-1);
  const before = groups.at(-2);
  const isSmall = last && last.reduce((sum, { text }) => sum + countWords(text), 0) < enough / 2;
  if (isSmall && before && last.every(({ number }) => shownQuotations(number, findings).length === 0))
    before.push(...(groups.pop() ?? []));
  return groups;
}

/** Neither a question nor somebody else's words. */
const states = (sentence: string): boolean => !/[?？؟]["”’»]?$|^["“„«「]/u.test(sentence);

/** The group's first opening that states something. */
function titleBlocks(group: readonly Numbered[], findings: Findings): readonly DraftBlock[] {
  const openings = group.flatMap((one) => {
    const key = findings.keySentences.find(({ paragraph }) => paragraph === one.number);
    return key ? [{ ...one, sentence: key.text }] : [];
  });
  const chosen = openings.find(({ sentence }) => states(sentence)) ?? openings[0];
  if (!chosen) return [];
  const title = chosen.sentence.replace(/^\d{1,2}[.)、]\s*/, '').replace(/[.。]$/u, '');
  return [
    blockOf(`## ${escaped(title)}`, chosen.line),
    review(
      `the title is the first sentence of paragraph ${chosen.number}: make it the message, in under twelve words`,
      chosen.line,
    ),
  ];
}

function bodyBlocks(paragraph: Numbered, findings: Findings): readonly DraftBlock[] {
  return [
    bodyOf(paragraph),
    ...shownQuotations(paragraph.number, findings).flatMap((one) => quotationBlocks(one, paragraph)),
  ];
}

function bodyOf({ kind, text, rows, label, line }: SourceParagraph): DraftBlock {
  if (kind === 'item') return blockOf(`- ${escaped(text)}`, line);
  if (kind === 'note' && label) return blockOf(`[^${label}]: ${escaped(text)}`, line);
  if (kind === 'table' && rows)
    return tableOf(
      rows,
      rows.map(() => line),
    );
  return blockOf(escaped(text), line);
}

const shownQuotations = (paragraph: number, { quotations }: Findings): readonly Quotation[] =>
  quotations.filter(
    (one) =>
      one.paragraph === paragraph &&
      one.kind === 'speech' &&
      !one.nested &&
      countWords(one.text) >= longEnough,
  );

function quotationBlocks(
  { text, speaker, source }: Quotation,
  { number, line }: Numbered,
): readonly DraftBlock[] {
  // The comma before a closing mark (“…,” she said) belongs to the sentence around the quotation.
  const said = text.replace(/[,，،]$/u, '');
  const name = speaker ? displayed(speaker) : '';
  const by = speaker?.role && name === speaker.name ? `${name}, ${speaker.role}` : name;
  const attribution = [escaped(by), source ?? ''].filter((one) => one !== '').join(' ');
  const lines = said.split('\n').map((one) => `> ${escaped(one)}`.trimEnd());
  const mark = speaker
    ? `speaker inferred from “${speaker.from}” (paragraph ${number})`
    : `who said this (paragraph ${number})? Write the name and the role before the source: > — Name, role (Source, date)`;
  return [
    blockOf([...lines, ...(attribution ? ['>', `> — ${attribution}`] : [])].join('\n'), line),
    review(mark, line),
  ];
}

/** `Pope Francis`: one word alone is no name to show. */
export const displayed = ({
  name,
  role,
}: {
  readonly name: string;
  readonly role?: string | undefined;
}): string => (role && !/[\s·]/.test(name) && /^\p{Lu}\p{L}+$/u.test(role) ? `${role} ${name}` : name);
