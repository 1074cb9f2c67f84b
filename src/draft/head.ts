// What stands before the text: title, publication, authors, date, captions. And which paragraphs are the text.

import { dateAtEnd, resolveDate } from '../article/dates.ts';
import type { Findings, SourceDocument } from './types.ts';
import { bylineLead, captionLead, dateLead, issueIn, publicationLead, volumeIn } from './words/head.ts';

export type Role = 'title' | 'meta' | 'caption' | 'heading' | 'body';

export interface Head {
  readonly title?: string;
  readonly subtitle?: string;
  readonly authors: readonly string[];
  readonly publication?: NonNullable<Findings['publication']>;
  readonly date?: NonNullable<Findings['date']>;
  readonly captions: Findings['captions'];
  /** One a paragraph. */
  readonly roles: readonly Role[];
}

/** How far down a line may still be no text. */
const deepest = 8;

export function headOf(document: SourceDocument, given?: string): Head {
  const { paragraphs } = document;
  const roles: Role[] = paragraphs.map(({ kind }) =>
    kind === 'heading' ? 'heading' : kind === 'caption' ? 'caption' : kind === 'subtitle' ? 'meta' : 'body',
  );
  const subtitle = paragraphs.find(({ kind }) => kind === 'subtitle')?.text;
  const captions: { paragraph: number; text: string; credit?: string }[] = [];
  const authors: string[] = document.author ? [document.author.replace(bylineLead, '')] : [];
  // Menus may stand before the title of a page; a page has one heading of the first level.
  const firsts = paragraphs.filter(({ level }) => level === 1);
  let title = document.title ?? (firsts.length === 1 ? firsts[0]?.text : undefined);
  let publication: Head['publication'] = document.publication ? { name: document.publication } : undefined;
  let date: Head['date'] = given ? { iso: given } : isoOf(document.date);
  for (const [index, { kind, text }] of paragraphs.entries()) {
    if (kind === 'caption') captions.push(captionOf(text, index));
    if (index >= deepest || kind === 'caption' || kind === 'subtitle' || kind === 'item' || kind === 'table')
      continue;
    if (index === 0 && isTitle(text, kind)) {
      title ??= text;
      roles[0] = 'title';
    } else if (text === title) roles[index] = 'title';
    else if (publicationLead.test(text)) {
      publication = readPublication(text.replace(publicationLead, ''));
      roles[index] = 'meta';
    } else if (text.length < 120 && bylineLead.test(text)) {
      authors.push(
        ...text
          .replace(bylineLead, '')
          .slice(0, dateAtEnd(text.replace(bylineLead, ''))?.start)
          .split(/,| and | und | et | и |، /u)
          .map((one) => one.trim())
          .filter((one) => one !== ''),
      );
      date ??= dateIn(text);
      roles[index] = 'meta';
    } else if (
      text.length < 80 &&
      isoOf(text.replace(dateLead, '').replace(/^\p{L}+,\s+(?=\p{N}|\p{L})/u, ''))
    ) {
      date ??= isoOf(text.replace(dateLead, '').replace(/^\p{L}+,\s+(?=\p{N}|\p{L})/u, ''));
      roles[index] = 'meta';
    } else if (
      text.length < 200 &&
      (captionLead.test(text) ||
        /\((?:source|photo|quelle|foto|фото|источник|crédit|المصدر|图|来源)\s*[:：]/iu.test(text))
    ) {
      captions.push(captionOf(text, index));
      roles[index] = 'caption';
    }
  }
  return {
    ...(title ? { title } : {}),
    ...(subtitle ? { subtitle } : {}),
    authors: [...new Set(authors)],
    ...(publication ? { publication } : {}),
    ...(date ? { date } : {}),
    captions,
    roles,
  };
}

const isTitle = (text: string, kind: string): boolean =>
  kind === 'heading' || (text.length <= 160 && !/[.!。:：]$/u.test(text));

/** A line that is a date and nothing else. */
function isoOf(text: string | undefined): Head['date'] {
  if (!text) return undefined;
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) return { iso: text.slice(0, 10) };
  const read = dateAtEnd(text.trim());
  const [found] = read?.start === 0 ? read.dates : [];
  const iso = found?.year === undefined ? undefined : resolveDate(found, undefined);
  return iso && /^\d{4}-\d{2}-\d{2}$/.test(iso) ? { iso } : undefined;
}

/** A whole date that a line ends with. */
function dateIn(text: string): Head['date'] {
  const found = dateAtEnd(text.trim());
  const start = found && !found.yearOnly && found.dates.length === 1 ? found.start : undefined;
  return start === undefined ? undefined : isoOf(text.trim().slice(start));
}

function readPublication(text: string): NonNullable<Head['publication']> {
  const volume = volumeIn.exec(text);
  const issue = issueIn.exec(text);
  const name = text
    .replace(volumeIn, '')
    .replace(issueIn, '')
    .replace(/[\s,;·|:]+$/u, '')
    .trim();
  return {
    name,
    ...(volume ? { volume: volume[1] ?? volume[2] ?? '' } : {}),
    ...(issue ? { issue: issue[1] ?? issue[2] ?? '' } : {}),
  };
}

function captionOf(text: string, index: number): { paragraph: number; text: string; credit?: string } {
  const credit =
    /[(（](?:source|photo|credit|quelle|foto|фото|источник|crédit|المصدر|图|来源)\s*[:：]\s*([^()（）]+)[)）]\.?\s*$/iu.exec(
      text,
    );
  return {
    paragraph: index + 1,
    text: (credit ? text.slice(0, credit.index) : text).replace(captionLead, '').trim(),
    ...(credit?.[1] ? { credit: credit[1].trim() } : {}),
  };
}
