// What a merge has to say on a slide, as a comment that PowerPoint shows: in the form that the deck's own comments have, else in the older
// one, which every version reads (ECMA-376 part 1, 13.3.2 and 19.4; MS-PPTX 2.1.6 and 2.6 for the other).

import { crc32 } from 'node:zlib';
import { escapeText, XML_HEAD } from '../opc/escape.ts';
import { OWN_AUTHOR } from './comments.ts';
import { creationId } from './creation-id.ts';
import type { EditedPackage } from './edited-package.ts';
import { readMarkup } from './markup.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MODERN = 'http://schemas.microsoft.com/office/2018/10/relationships';
const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const P = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const P188 = 'xmlns:p188="http://schemas.microsoft.com/office/powerpoint/2018/8/main"';

/** Any fixed GUID serves: by it PowerPoint tells one author from another. */
const AUTHOR = '{5B0E7C1A-93D4-4F2B-8A61-3C9D20E7B415}';

/** @param date ISO, in UTC. @param texts a comment each. */
export function addComments(
  into: EditedPackage,
  slide: string,
  texts: readonly string[],
  date: string,
): void {
  if (texts.length === 0) return;
  const { presentation } = into.from;
  const own = into.links(slide).find(({ type, external }) => type === 'comments' && !external)?.target;
  const isModern = own
    ? !into.text(own).includes('<p:cmLst')
    : into.links(presentation).some(({ type }) => type === 'authors');
  if (isModern) addThreads(into, slide, texts, date);
  else addClassic(into, slide, texts, date);
}

function addClassic(into: EditedPackage, slide: string, texts: readonly string[], date: string): void {
  const { part, id, last } = classicAuthor(into);
  const list = listOf(
    into,
    slide,
    'comments/comment1.xml',
    'application/vnd.openxmlformats-officedocument.presentationml.comments+xml',
    OFFICE,
    `<p:cmLst ${namespaces} ${P}></p:cmLst>`,
  );
  const comments = texts.map(
    (text, index) =>
      `<p:cm authorId="${id}" dt="${date}" idx="${last + index + 1}"><p:pos x="10" y="${10 + 120 * index}"/><p:text>${escapeText(text)}</p:text></p:cm>`,
  );
  into.set(list, before(into.text(list), '</p:cmLst>', comments.join('')));
  into.set(
    part,
    into
      .text(part)
      .replace(
        new RegExp(`(<p:cmAuthor\\b[^>]*\\bid="${id}"[^>]*\\blastIdx=")\\d+"`),
        `$1${last + texts.length}"`,
      ),
  );
}

/** briefdeck among the authors of the older form, entered where it is not. */
function classicAuthor(into: EditedPackage): {
  readonly part: string;
  readonly id: number;
  readonly last: number;
} {
  const { presentation } = into.from;
  const part = listOf(
    into,
    presentation,
    'commentAuthors.xml',
    'application/vnd.openxmlformats-officedocument.presentationml.commentAuthors+xml',
    OFFICE,
    `<p:cmAuthorLst ${namespaces} ${P}></p:cmAuthorLst>`,
    'commentAuthors',
  );
  const authors = readMarkup(into.text(part)).children.map(({ attributes }) => attributes);
  const own = authors.find((one) => one['name'] === OWN_AUTHOR);
  if (own) return { part, id: Number(own['id']), last: Number(own['lastIdx']) };
  const id = 1 + Math.max(-1, ...authors.map((one) => Number(one['id'])));
  const author = `<p:cmAuthor id="${id}" name="${OWN_AUTHOR}" initials="b" lastIdx="0" clrIdx="${id % 10}"/>`;
  into.set(part, before(into.text(part), '</p:cmAuthorLst>', author));
  return { part, id, last: 0 };
}

function addThreads(into: EditedPackage, slide: string, texts: readonly string[], date: string): void {
  const { presentation } = into.from;
  const link = into.links(presentation).find(({ target }) => target === slide);
  const entry =
    new RegExp(`<p:sldId\\b[^>]*\\br:id="${link?.id}"[^>]*>`).exec(into.text(presentation))?.[0] ?? '';
  const number = /\bid="(\d+)"/.exec(entry)?.[1] ?? '256';
  const created = creationId(readMarkup(into.text(slide))) || '0';
  const authors = into.links(presentation).find(({ type }) => type === 'authors')?.target ?? '';
  if (!into.text(authors).includes(AUTHOR))
    into.set(
      authors,
      before(
        into.text(authors),
        '</p188:authorLst>',
        `<p188:author id="${AUTHOR}" name="${OWN_AUTHOR}" initials="b" userId="${OWN_AUTHOR}" providerId="None"/>`,
      ),
    );
  const list = listOf(
    into,
    slide,
    'comments/modernComment_1.xml',
    'application/vnd.ms-powerpoint.comments+xml',
    MODERN,
    `<p188:cmLst ${namespaces} ${P188}></p188:cmLst>`,
  );
  const known = into.text(list);
  const comments = texts.map((text, index) => {
    const tail = crc32(`${known.length} ${index} ${text}`).toString(16).padStart(12, '0').toUpperCase();
    return `<p188:cm id="{5B0E7C1A-93D4-4F2B-8A61-${tail}}" authorId="${AUTHOR}" created="${date}"><pc:sldMkLst xmlns:pc="http://schemas.microsoft.com/office/powerpoint/2013/main/command"><pc:docMk/><pc:sldMk cId="${created}" sldId="${number}"/></pc:sldMkLst><p188:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-US"/><a:t>${escapeText(text)}</a:t></a:r></a:p></p188:txBody></p188:cm>`;
  });
  into.set(list, before(known, '</p188:cmLst>', comments.join('')));
}

/** The part of that kind that another leads to, made where there is none. */
function listOf(
  into: EditedPackage,
  of: string,
  name: string,
  contentType: string,
  office: string,
  empty: string,
  type = 'comments',
): string {
  const known = into.links(of).find((one) => one.type === type && !one.external)?.target;
  if (known !== undefined && into.has(known)) return known;
  const folder = into.from.presentation.replace(/[^/]*$/, '');
  const part = into.add(`${folder}${name}`, `${XML_HEAD}${empty}`, contentType);
  into.link(of, `${office}/${type}`, part);
  return part;
}

const before = (text: string, end: string, xml: string): string =>
  text.replace(new RegExp(`${end}\\s*$`), () => `${xml}${end}`);
