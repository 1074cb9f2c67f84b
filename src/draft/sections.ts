// Sections of a draft: those of the text's own headings, or its paragraphs, each under a clause of its own and with
// its points; the paragraphs stand whole behind them. A paragraph too short for a slide goes with the next.

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
  notes,
  review,
  tableOf,
} from './draft-lines.ts';
import type { Head } from './head.ts';
import { draftWords } from './no-words.ts';
import { type Point, pointsOf, sentencesOf, titleOf } from './points.ts';
import type { Findings, Quotation, SourceDocument, SourceParagraph } from './types.ts';

/** Words under which a paragraph, or what was gathered before it, makes no slide of its own. */
const enough = 30;
/** Words of a quotation that is shown as one; a shorter one stays in its sentence, a longer one in the notes. */
const longEnough = 8;
const tooLong = 45;
const longestTitle = 14;

/** What the parts of a section share. */
interface Writing {
  readonly findings: Findings;
  /** Between a name and a role. */
  readonly comma: string;
  readonly dateline: RegExp;
  readonly language: Language;
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
    language,
  };
  const numbered = paragraphs.map((paragraph, index) => ({ ...paragraph, number: index + 1 }));
  const shown = numbered.filter((_, index) => ['heading', 'body'].includes(roles[index] ?? ''));
  const first = shown.findIndex(({ number }) => roles[number - 1] === 'heading');
  const untitled = first < 0 ? shown : shown.slice(0, first);
  const titled = first < 0 ? [] : shown.slice(first);
  const heads = titled.flatMap(({ number }, index) => (roles[number - 1] === 'heading' ? [index] : []));
  return [
    ...withoutBare(grouped(untitled, findings), writing).flatMap((group) => [
      ...titleBlocks(group, writing),
      ...bodies(group, writing),
    ]),
    ...heads.flatMap((start, index) => {
      const section = titled.slice(start, heads[index + 1]);
      // A heading with nothing under it but the next has no slide: it is in the notes of that one's.
      if (section.length === 1 && index + 1 < heads.length) return [];
      const above = titled.slice(emptyBefore(heads, index), start);
      return [
        ...headingBlocks(section, writing),
        ...above.map(({ text, line }) => notes(text, line)),
        ...bodies(section.slice(1), writing),
      ];
    }),
  ];
}

/** Where the headings begin that stand right above one, without text of their own. */
function emptyBefore(heads: readonly number[], index: number): number {
  const start = heads[index] ?? 0;
  let at = index;
  while (at > 0 && heads[at - 1] === (heads[at] ?? 0) - 1) at -= 1;
  return heads[at] ?? start;
}

/** Paragraphs that go together for want of points. */
const mostTogether = 12;

/** Groups that give a slide no two points go together until they do, but for those with a quotation to show. */
function withoutBare(
  groups: readonly (readonly Numbered[])[],
  writing: Writing,
): readonly (readonly Numbered[])[] {
  const kept: (readonly Numbered[])[] = [];
  let waiting: readonly Numbered[] = [];
  const settle = (): void => {
    const before = kept.at(-1);
    if (waiting.length > 0 && before && faceOf(waiting, writing).points.length === 0)
      kept[kept.length - 1] = [...before, ...waiting];
    else if (waiting.length > 0) kept.push(waiting);
    waiting = [];
  };
  for (const own of groups) {
    const isWhole = own.some(({ kind }) => kind !== 'text' && kind !== 'note') || hasQuotation(own, writing);
    const group = isWhole ? own : [...waiting, ...own];
    if (isWhole) settle();
    if (isWhole || group.length > mostTogether || faceOf(group, writing).points.length > 1) {
      kept.push(group);
      waiting = [];
    } else waiting = group;
  }
  settle();
  return kept;
}

const hasQuotation = (group: readonly Numbered[], { findings }: Writing): boolean =>
  group.some(({ number }) => shownQuotations(number, findings).length > 0);

/** The title and the points of a group. */
function faceOf(group: readonly Numbered[], { findings, language, dateline }: Writing) {
  const shown = group.flatMap(({ number }) => shownQuotations(number, findings));
  const all = sentencesOf(group, shown, language, dateline);
  const key = findings.keySentences.find(({ paragraph }) => group.some(({ number }) => number === paragraph));
  const title = titleOf(all, key?.text, findings.title, language);
  return { title, points: pointsOf(all, title, language) };
}

/** A heading of the text's own, with points where nothing else of its section is shown. */
function headingBlocks(section: readonly Numbered[], writing: Writing): readonly DraftBlock[] {
  const [heading, ...rest] = section;
  if (!heading) return [];
  const { language, dateline } = writing;
  const blocks = [blockOf(`## ${escapedInline(heading.text)}`, heading.line)];
  if (rest.some(({ kind }) => kind !== 'text' && kind !== 'note') || hasQuotation(rest, writing))
    return blocks;
  return [
    ...blocks,
    ...pointBlocks(pointsOf(sentencesOf(rest, [], language, dateline), undefined, language)),
  ];
}

function pointBlocks(points: readonly Point[]): readonly DraftBlock[] {
  return points.length === 0
    ? []
    : [points.flatMap(({ text, line }) => blockOf(`- ${escapedInline(text)}`, line))];
}

/**
 * Paragraphs one after the other. The items of a list stay together, and what they quote follows the list.
 */
function bodies(paragraphs: readonly Numbered[], writing: Writing): readonly DraftBlock[] {
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
    // A block quotation is its own text already.
    if (paragraph.kind === 'quote' && quotations.length > 0) blocks.push(...quotations);
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

/** A clause of the group's own, and its points. */
function titleBlocks(group: readonly Numbered[], writing: Writing): readonly DraftBlock[] {
  const { findings } = writing;
  const [first] = group;
  if (findings.title && first && group.every(({ kind }) => kind === 'item'))
    return [
      blockOf(`## ${escapedInline(findings.title)}`, first.line),
      review('the title is the text’s own: say what the list comes to, in under twelve words', first.line),
    ];
  const { title, points } = faceOf(group, writing);
  const shown =
    hasQuotation(group, writing) || group.some(({ kind }) => kind === 'item' || kind === 'table')
      ? []
      : points;
  // Of a conversation in which nobody's words may be shown, what is asked.
  const question = group.find(({ text, turn }) => turn?.asks && countWords(text) <= longestTitle);
  // Of a quotation alone, whose it is.
  const speaker = group
    .flatMap(({ number }) => shownQuotations(number, findings))
    .find((one) => one.speaker)?.speaker;
  const said = speaker && displayed(speaker);
  const kind = title?.isPhrase ? 'words' : 'a clause';
  const besides = shown.length > 0 ? '; so are the points, and the notes have the whole' : '';
  return [
    blockOf(
      `## ${escapedInline(title?.text ?? said ?? question?.text ?? findings.title ?? '')}`.trimEnd(),
      title?.line ?? first?.line,
    ),
    review(
      title
        ? `the title is ${kind} of paragraph ${title.paragraph}: make it the message${besides}`
        : 'no clause is short enough for a title: write the message, in under twelve words',
      title?.line ?? first?.line,
    ),
    ...pointBlocks(shown),
  ];
}

function bodyOf({ kind, text: own, rows, label, line, links, ordinal, turn }: SourceParagraph): DraftBlock {
  const text = `${turn?.lead ?? ''}${own}`;
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
      countWords(one.text) <= tooLong &&
      (one.block === true || countWords(one.text) >= longEnough),
  );

/** Whom the paragraph names, of those that are known: one of them may have said it. */
function candidatesIn({ text }: Numbered, { people }: Findings): string {
  const named = people.filter(({ name }) =>
    [name, name.split(' ').at(-1) ?? name].some((one) => text.includes(one)),
  );
  return named.length > 0 ? ` Named beside it: ${named.map(({ name }) => name).join(', ')}.` : '';
}

function quotationBlocks(
  { text, speaker, source, block }: Quotation,
  paragraph: Numbered,
  { comma, findings }: Writing,
): readonly DraftBlock[] {
  const { number, line } = paragraph;
  // The comma before a closing mark (“…,” she said) belongs to the sentence around the quotation.
  const said = text.replace(/[,，،]$/u, '');
  const name = speaker ? displayed(speaker) : '';
  const by = speaker?.role && name === speaker.name ? `${name}${comma}${speaker.role}` : name;
  const attribution = [escaped(by), source ?? ''].filter((one) => one !== '').join(' ');
  const lines = said.split('\n').map((one) => `> ${escaped(one)}`.trimEnd());
  const mark = speaker
    ? `speaker inferred from “${speaker.from}” (paragraph ${number})`
    : `who said this (paragraph ${number})?${candidatesIn(paragraph, findings)} Write the name and the role before the source: > — Name, role (Source, date)`;
  return [
    blockOf([...lines, ...(attribution ? ['>', `> — ${attribution}`] : [])].join('\n'), line),
    // What a block quotation says of itself is no guess.
    ...(block && paragraph.by ? [] : [review(mark, line)]),
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
