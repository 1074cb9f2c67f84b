// What stands before the text: title, publication, authors, date, captions. And which
// paragraphs are the text.

import { dateAtEnd } from '../article/date-at-end.ts';
import { countWords } from '../language/letters.ts';
import type { Language } from '../language/types.ts';
import { datesIn } from './dates-in-text.ts';
import { boilerplate, type HeadPatterns, headPatterns } from './head-patterns.ts';
import { isDateLine, isHeadLine, isoOf, isTitle, titleIndex, withoutLead } from './head-title.ts';
import { draftWords } from './no-words.ts';
import type { Findings, SourceDocument } from './types.ts';

/** `unplaced`: a line of the head that says none of what is looked for. `boilerplate`: of the page, not of the article. */
export type Role = 'title' | 'meta' | 'caption' | 'heading' | 'unplaced' | 'boilerplate' | 'body';

export interface Head {
  readonly title?: string;
  readonly subtitle?: string;
  readonly authors: readonly string[];
  readonly publication?: NonNullable<Findings['publication']>;
  readonly date?: NonNullable<Findings['date']>;
  readonly captions: Findings['captions'];
  /** What stands in the title's line beside it, `City opens quay | AB | 19.01.2020`. */
  readonly beside: readonly string[];
  /** One a paragraph. */
  readonly roles: readonly Role[];
}

/** How far down a line may still be no text. */
const deepest = 8;

/** @param given ISO: the date, where the author says it. */
export function headOf(document: SourceDocument, language: Language, given?: string): Head {
  const patterns = headPatterns(draftWords(language).head, language);
  const { byline, publication: publicationLead, caption: captionLead, filed, origin, interview } = patterns;
  const { paragraphs } = document;
  const roles: Role[] = paragraphs.map(({ kind }) =>
    kind === 'heading' ? 'heading' : kind === 'caption' ? 'caption' : kind === 'subtitle' ? 'meta' : 'body',
  );
  const subtitle = paragraphs.find(({ kind }) => kind === 'subtitle')?.text;
  const captions: { paragraph: number; text: string; credit?: string }[] = [];
  const authors: string[] = document.author ? [document.author.replace(byline, '')] : [];
  // Menus may stand before the title of a page; a page has one heading of the first level.
  const firsts = paragraphs.filter(({ level }) => level === 1);
  const heading = firsts.length === 1 ? firsts[0]?.text : undefined;
  // The page's own title may have the site's name behind it.
  let title = heading && document.title?.includes(heading) ? heading : (document.title ?? heading);
  let publication: Head['publication'] = document.publication ? { name: document.publication } : undefined;
  let date: Head['date'] = given ? { iso: given } : isoOf(document.date, language);
  const beside: string[] = [];
  const titleAt = titleIndex(paragraphs, patterns, draftWords(language));
  for (const [index, { kind, text: written, turn }] of paragraphs.entries()) {
    const text = unvowelled(written);
    if (index > 0 && !turn && ['text', 'item', 'heading'].includes(kind) && isBoilerplate(text)) {
      roles[index] = 'boilerplate';
      continue;
    }
    if (kind === 'caption') captions.push(captionOf(written, index, patterns));
    if (index >= deepest && kind === 'text' && text.length < 200 && captionLead.test(text)) {
      captions.push(captionOf(written, index, patterns));
      roles[index] = 'caption';
    }
    if (index >= deepest || turn || ['caption', 'subtitle', 'item', 'table'].includes(kind)) continue;
    // `16 August 2023, 10:22 | Harbour Daily`: a date with what stands beside it heads no text.
    if (roles[index] === 'heading' && isStamped(text, paragraphs.slice(0, index), roles, language)) {
      roles[index] = 'unplaced';
      continue;
    }
    const dated = text.length < 120 ? dateOfLine(text, patterns) : undefined;
    if (index === titleAt && isTitle(written, kind)) {
      const [own = written, ...rest] = written.split(/\s+\|\s+/);
      title ??= own;
      beside.push(...rest);
      date ??= rest.map((part) => isoOf(part, language)).find((found) => found !== undefined);
      roles[index] = 'title';
    } else if (written === title) roles[index] = 'title';
    else if (isDateLine(text, patterns)) {
      date ??= dated;
      roles[index] = 'meta';
    } else if (publicationLead.test(text)) {
      publication = readPublication(written.replace(publicationLead, ''), patterns);
      roles[index] = 'meta';
    } else if (text.length < 120 && byline.test(text)) {
      authors.push(...authorsIn(written, patterns));
      date ??= dated;
      roles[index] = 'meta';
    } else if (index !== titleAt && text.length < 160 && (origin.test(text) || interview.test(text)))
      roles[index] = 'unplaced';
    else if (isCaption(text, patterns)) {
      captions.push(captionOf(written, index, patterns));
      roles[index] = 'caption';
    } else if (dated && roles[index] === 'body' && (isHeadLine(text) || filed.test(text))) {
      date ??= dated;
      roles[index] = isHeadLine(text) ? 'meta' : 'unplaced';
    }
  }
  // Short lines between the title and the text that end as no sentence does.
  const textAt = paragraphs.findIndex(
    ({ text, kind, turn }, index) =>
      turn !== undefined ||
      roles[index] === 'heading' ||
      (roles[index] === 'body' && (kind !== 'text' || !isHeadLine(text))),
  );
  for (let index = 0; index < Math.min(textAt, deepest); index++)
    if (roles[index] === 'body') roles[index] = 'unplaced';
  // `Policy Brief 14 | 9 March 2023 | 6 min`, `Published on 7 October at 6:00, updated …`: the first day that is named.
  for (const [index, { text }] of paragraphs.entries())
    if (index < deepest && roles[index] === 'unplaced') date ??= wholeDatesOf(text, language)[0];
  // By-lines at the end, and who the author is: `Anna Holm covers shipping for …`.
  const bodies = roles.flatMap((role, index) =>
    role === 'body' && paragraphs[index]?.kind === 'text' ? [index] : [],
  );
  for (const index of bodies.slice(-2)) {
    const { text = '', turn } = paragraphs[index] ?? {};
    const isSigned =
      !turn && countWords(text) <= longestBoilerplate && authors.some((one) => text.startsWith(one));
    if (isSigned && !/["“”„«»]/u.test(text)) roles[index] = 'boilerplate';
  }
  // A caption that the page says twice.
  for (const [index, { text, kind }] of paragraphs.entries())
    if (roles[index] === 'body' && kind === 'text' && captions.some((one) => saysCaption(one.text, text)))
      roles[index] = 'boilerplate';
  return {
    ...(title ? { title } : {}),
    ...(subtitle ? { subtitle } : {}),
    authors: [...new Set(authors)],
    ...(publication ? { publication } : {}),
    ...(date ? { date } : {}),
    captions,
    beside,
    roles,
  };
}

/** Words of a line that belongs to the page at most. */
const longestBoilerplate = 30;

const saysCaption = (caption: string, text: string): boolean =>
  caption.length > 20 && text.replace(/[.。]$/u, '') === caption.replace(/[.。]$/u, '');

/** Reading time, newsletters, sharing, rules of comment: in any language, for the page may be in another. */
const isBoilerplate = (text: string): boolean =>
  text.length < 240 &&
  countWords(text) <= longestBoilerplate &&
  (boilerplate().test(text) || isMenu(text.split(/\s+[·|•]\s+/u)));

/** `Subscribe · Share · Donate` */
const isMenu = (parts: readonly string[]): boolean =>
  parts.length > 1 && parts.filter((part) => boilerplate().test(part)).length * 2 >= parts.length;

/**
 * Arabic without its vowel signs, which head lines have at times (`نُشر`) and the words to look for have not.
 */
const unvowelled = (text: string): string => text.replace(/[\u064b-\u0652]/gu, '');

/** The days that a text names with their years. */
const wholeDatesOf = (text: string, language: Language): readonly { readonly iso: string }[] =>
  datesIn(text, undefined, () => text, language).flatMap(({ date }) =>
    /^\d{4}-\d\d-\d\d$/.test(date) ? [{ iso: date }] : [],
  );

/** A whole date with a time or another field beside it, before the text begins. */
const isStamped = (
  text: string,
  before: SourceDocument['paragraphs'],
  roles: readonly Role[],
  language: Language,
): boolean =>
  before.every((one, index) => roles[index] !== 'body' || isHeadLine(one.text)) &&
  /[|：:·]/u.test(text) &&
  /\p{Nd}{4}/u.test(text) &&
  wholeDatesOf(text, language).length > 0;

/** The date of a line of the head: all of it, its end, or behind the place where it was written. */
function dateOfLine(text: string, patterns: HeadPatterns): Head['date'] {
  const behindPlace = patterns.filed.exec(text)?.[1];
  const { language } = patterns;
  return (
    isoOf(withoutLead(text, patterns), language) ?? dateIn(text, language) ?? isoOf(behindPlace, language)
  );
}

const isCaption = (text: string, { caption, credit }: HeadPatterns): boolean =>
  text.length < 200 && (caption.test(text) || credit.test(text));

/** `By Anna Holm and Jan Aas`; what begins with a small letter is the role of the one before. */
function authorsIn(
  line: string,
  { byline, between, speaker, noAuthor, language }: HeadPatterns,
): readonly string[] {
  const names = line.replace(byline, '').split(/\s*[|·•]\s*/u, 1)[0] ?? '';
  // `By our own correspondent, Karsk Daily`: nobody is named, and the rest says where.
  if (noAuthor.test(names.split(between, 1)[0]?.trim() ?? '')) return [];
  // `Rede von Anna Holm zur Eröffnung`: a name ends where small letters begin.
  const written = names.slice(0, dateAtEnd(names, language)?.start);
  const named = (speaker.exec(written)?.[0] ?? written)
    .split(between)
    .map((one) => one.replace(/\s*\((?:www\.|https?:)[^()]*\)/u, '').trim())
    .filter((one) => one !== '' && !/^\p{Ll}/u.test(one));
  // `By Karin Lund, Oslo`: one word behind a whole name is a place.
  const isWhole = named[0]?.includes(' ') === true;
  return named.filter((one) => !isWhole || one.includes(' '));
}

/** A whole date that a line ends with. */
function dateIn(text: string, language: Language): Head['date'] {
  const found = dateAtEnd(text.trim(), language);
  const start = found && !found.yearOnly && found.dates.length === 1 ? found.start : undefined;
  return start === undefined ? undefined : isoOf(text.trim().slice(start), language);
}

function readPublication(text: string, patterns: HeadPatterns): NonNullable<Head['publication']> {
  const volume = patterns.volume.exec(text);
  const issue = patterns.issue.exec(text);
  const name = text
    .replace(patterns.volume, '')
    .replace(patterns.issue, '')
    .replace(/[\s,;·|:]+$/u, '')
    .trim();
  return {
    name,
    ...(volume ? { volume: volume[1] ?? volume[2] ?? '' } : {}),
    ...(issue ? { issue: issue[1] ?? issue[2] ?? '' } : {}),
  };
}

function captionOf(
  text: string,
  index: number,
  patterns: HeadPatterns,
): { paragraph: number; text: string; credit?: string } {
  const shown = text.replace(patterns.caption, '');
  const bracketed = patterns.credit.exec(text);
  const credit = bracketed ?? patterns.creditAtEnd.exec(shown);
  const name = (credit?.[1] ?? credit?.[2])?.trim();
  const end = bracketed ? bracketed.index - (text.length - shown.length) : credit?.index;
  return {
    paragraph: index + 1,
    text: (end === undefined ? shown : shown.slice(0, end)).trim(),
    ...(name ? { credit: name } : {}),
  };
}
