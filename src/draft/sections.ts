// Sections of a draft: those of the text's own headings, or its paragraphs, each titled by its topic
// sentence. A paragraph too short for a slide goes with the next.

import type { DraftWords } from '../language/draft-words.ts';
import { countWords } from '../language/letters.ts';
import type { Language } from '../language/types.ts';
import { oneOf } from '../language/word-lists.ts';
import {
  blockOf,
  type DraftBlock,
  type DraftLine,
  escaped,
  escapedInline,
  review,
  tableOf,
} from './draft-lines.ts';
import type { Head } from './head.ts';
import { draftWords } from './no-words.ts';
import { states } from './sentence-spans.ts';
import type { Findings, Quotation, SourceDocument, SourceParagraph } from './types.ts';

/** Words under which a paragraph, or what was gathered before it, makes no slide of its own. */
const enough = 30;
/** Words of a quotation that is shown as one; a shorter one stays in its sentence. */
const longEnough = 8;

/** What the parts of a section share. */
interface Writing {
  readonly findings: Findings;
  /** Between a name and a role. */
  readonly comma: string;
  readonly dateline: RegExp;
}

interface Numbered extends SourceParagraph {
  /** Counted from 1. */
  readonly number: number;
}

export function sectionsOf(
  { paragraphs }: SourceDocument,
  findings: Findings,
  { roles }: Head,
  language: Language,
): readonly DraftBlock[] {
  const writing: Writing = {
    findings,
    comma: language.comma,
    dateline: datelineOf(draftWords(language)),
  };
  const numbered = paragraphs.map((paragraph, index) => ({ ...paragraph, number: index + 1 }));
  const shown = numbered.filter((_, index) => ['heading', 'body'].includes(roles[index] ?? ''));
  const first = shown.findIndex(({ number }) => roles[number - 1] === 'heading');
  const untitled = first < 0 ? shown : shown.slice(0, first);
  const titled = first < 0 ? [] : shown.slice(first);
  return [
    ...grouped(untitled, findings).flatMap((group) => [
      ...titleBlocks(group, writing),
      ...bodies(group, writing),
    ]),
    ...bodies(titled, writing, roles),
  ];
}

/**
 * Paragraphs one after the other. The items of a list stay together, and what they quote follows the list.
 */
function bodies(
  paragraphs: readonly Numbered[],
  writing: Writing,
  roles: Head['roles'] = [],
): readonly DraftBlock[] {
  const blocks: DraftBlock[] = [];
  let list: DraftLine[] = [];
  let quoted: DraftBlock[] = [];
  const endList = (): void => {
    if (list.length > 0) blocks.push(list, ...quoted);
    list = [];
    quoted = [];
  };
  for (const paragraph of paragraphs) {
    const quotations = shownQuotations(paragraph.number, writing.findings).flatMap((one) =>
      quotationBlocks(one, paragraph, writing),
    );
    if (paragraph.kind === 'item') {
      list.push(...bodyOf(paragraph));
      quoted.push(...quotations);
      continue;
    }
    endList();
    if (roles[paragraph.number - 1] === 'heading')
      blocks.push(blockOf(`## ${escapedInline(paragraph.text)}`, paragraph.line));
    // A block quotation is its own text already.
    else if (paragraph.kind === 'quote') blocks.push(...quotations);
    else blocks.push(bodyOf(paragraph), ...quotations);
  }
  endList();
  return blocks;
}

function grouped(paragraphs: readonly Numbered[], findings: Findings): readonly (readonly Numbered[])[] {
  const groups: Numbered[][] = [];
  for (const paragraph of paragraphs) {
    const group = groups.at(-1);
    const belongs = paragraph.kind !== 'text';
    const words = (group ?? []).reduce((sum, { text }) => sum + countWords(text), 0);
    const quotes = (of: readonly Numbered[]): number =>
      of.flatMap(({ number }) => shownQuotations(number, findings)).length;
    // A quotation makes a slide of its own, which is to have a title of its own; a line or two may lead to
    // it.
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

/** `OSTERBY, May 15 (Coast Wire) - `, `…通讯社…5月14日电`: where a report was filed is no part of what it says. */
const datelineOf = ({ clauses }: DraftWords): RegExp =>
  new RegExp(
    [
      String.raw`^\p{Lu}{2}[\p{Lu}\s.’'-]*(?:,[^—–-]{0,40}|\s?\([^()]{1,30}\))*\s?(?:—|–|--|-)\s`,
      String.raw`^\p{Lu}[\p{L}\s.’'-]{1,30}(?:,\s[^—–()]{3,20})?\s\([^()]{2,30}\)\s?\.?(?:—|–|--|-)\s`,
      `^${oneOf(clauses.dateline)}`,
    ].join('|'),
    'u',
  );

/** The group's first opening that states something. */
function titleBlocks(group: readonly Numbered[], { findings, dateline }: Writing): readonly DraftBlock[] {
  const openings = group.flatMap((one) => {
    const key = findings.keySentences.find(({ paragraph }) => paragraph === one.number);
    return key ? [{ ...one, sentence: key.text }] : [];
  });
  const [opening] = openings;
  if (findings.title && opening && group.every(({ kind }) => kind === 'item'))
    return [
      blockOf(`## ${escapedInline(findings.title)}`, opening.line),
      review('the title is the text’s own: say what the list comes to, in under twelve words', opening.line),
    ];
  const chosen = openings.find(({ sentence }) => states(sentence)) ?? opening;
  if (!chosen) return [];
  const title = chosen.sentence.replace(dateline, '').replace(/[.。]$/u, '');
  return [
    blockOf(`## ${escapedInline(title)}`, chosen.line),
    review(
      `the title is the first sentence of paragraph ${chosen.number}: make it the message, in under twelve words`,
      chosen.line,
    ),
  ];
}

function bodyOf({ kind, text, rows, label, line, links, ordinal }: SourceParagraph): DraftBlock {
  if (kind === 'item')
    return blockOf(`${ordinal === undefined ? '-' : `${ordinal}.`} ${linked(text, links)}`, line);
  if (kind === 'note' && label) return blockOf(`[^${label}]: ${escaped(text)}`, line);
  if (kind === 'table' && rows)
    return tableOf(
      rows,
      rows.map(() => line),
    );
  return blockOf(`${ordinal === undefined ? '' : `${ordinal}\\. `}${linked(text, links)}`, line);
}

/** The text with its links as Markdown's. */
function linked(text: string, links: SourceParagraph['links'] = []): string {
  let out = '';
  let at = 0;
  for (const { text: label, url } of links) {
    const start = text.indexOf(label, at);
    if (start < 0 || /[()<>\s]/.test(url)) continue;
    out += `${(at === 0 ? escaped : escapedInline)(text.slice(at, start))}[${escapedInline(label)}](${url})`;
    at = start + label.length;
  }
  return out + (at === 0 ? escaped : escapedInline)(text.slice(at));
}

const shownQuotations = (paragraph: number, { quotations }: Findings): readonly Quotation[] =>
  quotations.filter(
    (one) =>
      one.paragraph === paragraph &&
      one.kind === 'speech' &&
      !one.nested &&
      (one.block === true || countWords(one.text) >= longEnough),
  );

function quotationBlocks(
  { text, speaker, source, block }: Quotation,
  { number, line }: Numbered,
  { comma }: Writing,
): readonly DraftBlock[] {
  // The comma before a closing mark (“…,” she said) belongs to the sentence around the quotation.
  const said = text.replace(/[,，،]$/u, '');
  const name = speaker ? displayed(speaker) : '';
  const by = speaker?.role && name === speaker.name ? `${name}${comma}${speaker.role}` : name;
  const attribution = [escaped(by), source ?? ''].filter((one) => one !== '').join(' ');
  const lines = said.split('\n').map((one) => `> ${escaped(one)}`.trimEnd());
  const mark = speaker
    ? `speaker inferred from “${speaker.from}” (paragraph ${number})`
    : `who said this (paragraph ${number})? Write the name and the role before the source: > — Name, role (Source, date)`;
  return [
    blockOf([...lines, ...(attribution ? ['>', `> — ${attribution}`] : [])].join('\n'), line),
    // What a block quotation says of itself is no guess.
    ...(block && speaker ? [] : [review(mark, line)]),
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
