// A page saved from a browser: the article in it, without menus, scripts and advertisements. Also what mammoth makes of
// a Word document, which is plain HTML.

import { Parser } from 'htmlparser2';
import type { SourceDocument, SourceParagraph } from './types.ts';

const skipped = new Set(
  'script style noscript template svg nav aside footer form button select iframe object video audio head menu dialog'.split(
    ' ',
  ),
);
const blocks = new Set(
  'p div section article main header h1 h2 h3 h4 h5 h6 li ul ol blockquote figure figcaption pre table tr td th hr dl dt dd address body caption'.split(
    ' ',
  ),
);
/** Class names and ids of what a news site puts around its articles. */
const around =
  /(?:^|[\s_-])(?:nav|navigation|menu|sidebar|share|sharing|social|related|newsletter|subscribe|promo|advert(?:isement)?|ads?|cookie|banner|breadcrumbs?|comments?|tags|paywall|footer)(?:$|[\s_-])/i;

interface Element {
  readonly name: string;
  readonly isSkipped: boolean;
}

interface Building {
  text: string;
  links: { text: string; url: string }[];
  link?: { start: number; url: string };
}

export function readHtml(html: string): SourceDocument {
  const meta: Record<string, string> = {};
  const stack: Element[] = [];
  // Where the page marks the article, the rest is left out.
  const only = /<article[\s>]/i.test(html) ? 'article' : /<main[\s>]/i.test(html) ? 'main' : undefined;
  const paragraphs: (SourceParagraph & { readonly within: boolean })[] = [];
  let building: Building = { text: '', links: [] };
  let title = '';
  let language: string | undefined;
  let note: string | undefined;
  let rows: string[][] | undefined;
  let reference: { label: string; start: number } | undefined;
  const inside = (name: string): boolean => stack.some((element) => element.name === name);
  const flush = (): void => {
    const text = building.text.replace(/\s+/g, ' ').trim();
    const { links } = building;
    building = { text: '', links: [] };
    if (text === '') return;
    const heading = stack.findLast(({ name }) => /^h[1-6]$/.test(name));
    const kind = note
      ? 'note'
      : heading
        ? 'heading'
        : inside('figcaption')
          ? 'caption'
          : inside('li') || inside('dd')
            ? 'item'
            : 'text';
    paragraphs.push({
      kind,
      text: note ? text.replace(/\s*(?:↑|↩︎?)\s*$/u, '') : text,
      within: only === undefined || inside(only),
      ...(heading ? { level: Number(heading.name[1]) } : {}),
      ...(links.length > 0 ? { links } : {}),
      ...(note ? { label: note } : {}),
    });
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'html') language = attributes['lang'];
        if (name === 'meta') {
          const key = attributes['property'] ?? attributes['name'] ?? attributes['itemprop'];
          if (key && attributes['content']) meta[key.toLowerCase()] ??= attributes['content'].trim();
        }
        const label = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`;
        const parent = stack.at(-1);
        const isSkipped =
          (parent?.isSkipped ?? false) ||
          skipped.has(name) ||
          attributes['hidden'] !== undefined ||
          attributes['aria-hidden'] === 'true' ||
          (!['html', 'body', 'main', 'article'].includes(name) && around.test(label));
        if (blocks.has(name) && !(rows && ['p', 'div'].includes(name))) flush();
        if (name === 'table' && !isSkipped) rows = [];
        if (name === 'tr') rows?.push([]);
        stack.push({ name, isSkipped });
        if (isSkipped) return;
        if (name === 'br') building.text += ' ';
        if (name === 'li') note = footnoteId(attributes['id']);
        if (name === 'a') {
          const href = attributes['href'] ?? '';
          const called = footnoteId(href.startsWith('#') ? href.slice(1) : undefined);
          if (called && !note) reference = { label: called, start: building.text.length };
          else if (/^https?:/i.test(href)) building.link = { start: building.text.length, url: href };
        }
      },
      ontext(text) {
        if (inside('title')) title += text;
        if (!(stack.at(-1)?.isSkipped ?? false)) building.text += text;
      },
      onclosetag(name) {
        const element = stack.at(-1);
        if (name === 'a' && reference) {
          building.text = `${building.text.slice(0, reference.start)}[^${reference.label}]`;
          reference = undefined;
        }
        if (name === 'a' && building.link) {
          const text = building.text.slice(building.link.start).replace(/\s+/g, ' ').trim();
          if (text !== '') building.links.push({ text, url: building.link.url });
          delete building.link;
        }
        if (rows && (name === 'td' || name === 'th')) {
          rows.at(-1)?.push(building.text.replace(/\s+/g, ' ').trim());
          building = { text: '', links: [] };
        } else if (name === 'table' && rows && !element?.isSkipped) {
          const filled = rows.filter((row) => row.some((cell) => cell !== ''));
          const text = filled.map((row) => row.join(' · ')).join(' ; ');
          const isWithin = only === undefined || inside(only);
          // A page laid out as a table has one column that matters.
          if (filled.length > 1 && filled.every((row) => row.length > 1))
            paragraphs.push({ kind: 'table', text, rows: filled, within: isWithin });
          else
            for (const cell of filled.flat()) paragraphs.push({ kind: 'text', text: cell, within: isWithin });
          rows = undefined;
        } else if (blocks.has(name) && !rows) flush();
        if (name === 'li') note = undefined;
        stack.pop();
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  flush();
  const chosen = paragraphs.some(({ within, kind }) => within && kind === 'text')
    ? paragraphs.filter(({ within }) => within)
    : paragraphs;
  const date = (meta['article:published_time'] ?? meta['datepublished'] ?? meta['date'])?.slice(0, 10);
  const author = meta['author'];
  const publication = meta['og:site_name'];
  const given = (meta['og:title'] ?? title).replace(/\s+/g, ' ').trim();
  return {
    paragraphs: chosen.map(({ within: _, ...paragraph }) => paragraph),
    ...(given ? { title: given } : {}),
    ...(author && !/^https?:/.test(author) ? { author } : {}),
    ...(date && /^\d{4}-\d\d-\d\d$/.test(date) ? { date } : {}),
    ...(publication ? { publication } : {}),
    ...(language ? { language } : {}),
  };
}

/** `fn1`, `footnote-1`, `_ftn1`, `cite_note-1`: the number; undefined for any other id. */
function footnoteId(id: string | undefined): string | undefined {
  return /^_?(?:fn|ftn|footnote|endnote|cite_note|note)[-_:]?(\d+)$/i.exec(id ?? '')?.[1];
}
