// A page saved from a browser: the article in it, without menus, scripts and advertisements. Also what
// mammoth makes of a Word document, which is plain HTML.

import { Parser } from 'htmlparser2';
import { Refusal } from '../diagnostic/diagnostic.ts';
import { languageOf } from '../language/languages.ts';
import { primary } from '../language/tag.ts';
import { deepDocument, longDocument } from './messages.ts';
import { lowered, raised } from './raised.ts';
import type { SourceDocument, SourceParagraph } from './types.ts';

const named = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const skipped = named(
  'script style noscript template svg nav aside footer form button select iframe object video audio head menu dialog',
);
const blocks = named(
  'p div section article main header h1 h2 h3 h4 h5 h6 li ul ol blockquote figure figcaption pre table tr td th hr dl dt dd address body caption',
);
/** Elements inside each other; browsers stop at 512. */
const deepest = 512;
/** Characters of text. */
const longest = 2_000_000;

/** Class names and ids of what a news site puts around its articles. */
const around =
  /(?:^|[\s_-])(?:nav|navigation|menu|sidebar|share|sharing|social|related|newsletter|subscribe|promo|advert(?:isement)?|ads?|cookie|banner|breadcrumbs?|comments?|tags|paywall|footer)(?:$|[\s_-])/i;
const standfirst =
  /(?:^|[\s_-])(?:standfirst|sub-?title|subhead(?:line)?|sub-?heading|dek|strapline)(?:$|[\s_-])/i;

const byline =
  /(?:^|[\s_-])(?:by-?line|author|meta|date(?:line)?|published|posted|timestamp|info)(?:$|[\s_-])/i;

interface Element {
  readonly name: string;
  readonly isSkipped: boolean;
  readonly isStandfirst: boolean;
  /** A line with who wrote it, and when. */
  readonly isByline: boolean;
  /** Where its text begins in the paragraph. */
  readonly start: number;
  /** Of an abbreviation: what it stands for. */
  readonly long?: string;
}

interface Building {
  text: string;
  links: { text: string; url: string }[];
  link?: { start: number; url: string };
}

type Within = SourceParagraph & { readonly within: boolean };

/** @throws Refusal where it is too long, or nested too deeply. */
export function readHtml(html: string): SourceDocument {
  const page = new Page(html);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => page.open(name, attributes),
      ontext: (text) => page.text(text),
      onclosetag: (name) => page.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return page.document();
}

/** What has been read of a page, tag by tag. */
class Page {
  readonly #meta: Record<string, string> = {};
  readonly #stack: Element[] = [];
  /** Where the page marks the article, the rest is left out. */
  readonly #only: string | undefined;
  readonly #paragraphs: Within[] = [];
  #building: Building = { text: '', links: [] };
  #title = '';
  #length = 0;
  #language: string | undefined;
  #note: string | undefined;
  #rows: string[][] | undefined;
  #reference: { readonly label: string; readonly start: number } | undefined;
  /** What calls each footnote, as written. */
  readonly #calls = new Map<string, string>();
  /** Abbreviations that were explained. */
  readonly #explained = new Set<string>();
  /** Counts block quotations, so that the paragraphs of one stay together. */
  #quotation = 0;
  #lastQuotation = 0;

  constructor(html: string) {
    this.#only = /<article[\s>]/i.test(html) ? 'article' : /<main[\s>]/i.test(html) ? 'main' : undefined;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#stack.length > deepest) throw new Refusal(deepDocument());
    if (name === 'html') this.#language = attributes['lang'];
    if (name === 'meta') this.#readMeta(attributes);
    const label = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`;
    const parent = this.#stack.at(-1);
    const isSource = ['footer', 'cite'].includes(name) && this.#inside('blockquote');
    const isSkipped =
      (parent?.isSkipped ?? false) ||
      (skipped.has(name) && !isSource) ||
      attributes['hidden'] !== undefined ||
      attributes['aria-hidden'] === 'true' ||
      (!['html', 'body', 'main', 'article'].includes(name) && !isSource && around.test(label));
    const isByline = (parent?.isByline ?? false) || byline.test(label);
    // A byline's date is a line of its own.
    const isBlock = blocks.has(name) || isSource || (name === 'time' && isByline);
    if (name === 'time' && isByline && attributes['datetime'])
      this.#meta['article:published_time'] ??= attributes['datetime'];
    if (isBlock && !(this.#rows && ['p', 'div'].includes(name))) this.#flush();
    if (name === 'blockquote') this.#quotation += 1;
    if (name === 'table' && !isSkipped) this.#rows = [];
    if (name === 'tr') this.#rows?.push([]);
    this.#stack.push({
      name,
      isSkipped,
      isStandfirst: (parent?.isStandfirst ?? false) || standfirst.test(label),
      isByline,
      start: this.#building.text.length,
      ...(name === 'abbr' && attributes['title'] ? { long: attributes['title'] } : {}),
    });
    if (isSkipped) return;
    if (name === 'br') this.#building.text += ' ';
    if (name === 'li') this.#note = footnoteId(attributes['id']);
    if (name === 'a') this.#openLink(attributes['href'] ?? '');
  }

  text(text: string): void {
    this.#length += text.length;
    if (this.#length > longest) throw new Refusal(longDocument(longest));
    if (this.#inside('title')) this.#title += text;
    if (!(this.#stack.at(-1)?.isSkipped ?? false)) this.#building.text += text;
  }

  close(name: string): void {
    if (name === 'a') this.#closeLink();
    this.#mark(name);
    if (this.#rows && name === 'caption') this.#flush();
    if (this.#rows && (name === 'td' || name === 'th')) {
      this.#rows.at(-1)?.push(collapsed(this.#building.text));
      this.#building = { text: '', links: [] };
    } else if (name === 'table' && this.#rows && !this.#stack.at(-1)?.isSkipped) {
      this.#closeTable(this.#rows);
    } else if ((blocks.has(name) || ['footer', 'cite'].includes(name)) && !this.#rows) this.#flush();
    if (name === 'li') this.#note = undefined;
    this.#stack.pop();
  }

  /** What an element means that has no words for it: raised, struck out, quoted, an abbreviation. */
  #mark(name: string): void {
    const element = this.#stack.at(-1);
    if (!element || element.isSkipped || element.name !== name) return;
    const building = this.#building;
    const [before, own] = [building.text.slice(0, element.start), building.text.slice(element.start)];
    if (own.trim() === '') return;
    const [, lead = '', text = '', tail = ''] = /^(\s*)(.*?)(\s*)$/su.exec(own) ?? [];
    switch (name) {
      case 'sup':
        building.text = before + raised(own, before.at(-1) ?? '');
        return;
      case 'sub':
        building.text = before + lowered(own);
        return;
      case 's':
      case 'del':
      case 'strike':
        building.text = `${before}${lead}~~${text}~~${tail}`;
        return;
      case 'q':
        building.text = `${before}${lead}${this.#quoted(text)}${tail}`;
        return;
      case 'abbr':
        if (element.long && !this.#explained.has(text)) {
          this.#explained.add(text);
          building.text = `${before}${lead}${element.long} (${text})${tail}`;
        }
        return;
    }
  }

  /** In the marks of the page's language, those inside others in the single ones. */
  #quoted(text: string): string {
    const [open, close] = languageOf(primary(this.#language ?? 'en')).quotes;
    const isInner = this.#stack.filter(({ name }) => name === 'q').length > 1;
    return isInner ? `‘${text}’` : `${open}${text}${close}`;
  }

  document(): SourceDocument {
    this.#flush();
    const chosen = this.#paragraphs.some(({ within, kind }) => within && kind === 'text')
      ? this.#paragraphs.filter(({ within }) => within)
      : this.#paragraphs;
    const meta = this.#meta;
    const date = (meta['article:published_time'] ?? meta['datepublished'] ?? meta['date'])?.slice(0, 10);
    const author = meta['author'];
    const title = collapsed(meta['og:title'] ?? this.#title);
    return {
      paragraphs: this.#withoutLooseCalls(chosen.map(({ within: _, ...paragraph }) => paragraph)),
      ...(title ? { title } : {}),
      ...(author && !/^https?:/.test(author) ? { author } : {}),
      ...(date && /^\d{4}-\d\d-\d\d$/.test(date) ? { date } : {}),
      ...(meta['og:site_name'] ? { publication: meta['og:site_name'] } : {}),
      ...(this.#language ? { language: this.#language } : {}),
    };
  }

  /** A call of a footnote that is not there is the text that it was. */
  #withoutLooseCalls(paragraphs: readonly SourceParagraph[]): readonly SourceParagraph[] {
    const labels = new Set(paragraphs.map(({ label }) => label));
    const restored = (text: string): string =>
      text.replace(/\[\^(\w+)\]/g, (call, label: string) =>
        labels.has(label) ? call : (this.#calls.get(label) ?? call),
      );
    return paragraphs.map((one) => ({ ...one, text: restored(one.text) }));
  }

  #inside(name: string): boolean {
    return this.#stack.some((element) => element.name === name);
  }

  #isWithin(): boolean {
    return this.#only === undefined || this.#inside(this.#only);
  }

  #readMeta(attributes: Readonly<Record<string, string>>): void {
    const key = attributes['property'] ?? attributes['name'] ?? attributes['itemprop'];
    if (key && attributes['content']) this.#meta[key.toLowerCase()] ??= attributes['content'].trim();
  }

  #openLink(href: string): void {
    const called = footnoteId(href.startsWith('#') ? href.slice(1) : undefined);
    if (called && !this.#note) this.#reference = { label: called, start: this.#building.text.length };
    else if (/^https?:/i.test(href)) this.#building.link = { start: this.#building.text.length, url: href };
  }

  #closeLink(): void {
    const building = this.#building;
    if (this.#reference) {
      this.#calls.set(this.#reference.label, building.text.slice(this.#reference.start));
      building.text = `${building.text.slice(0, this.#reference.start)}[^${this.#reference.label}]`;
      this.#reference = undefined;
    }
    if (!building.link) return;
    const text = collapsed(building.text.slice(building.link.start));
    if (text !== '') building.links.push({ text, url: building.link.url });
    delete building.link;
  }

  #closeTable(rows: readonly string[][]): void {
    const filled = rows.filter((row) => row.some((cell) => cell !== ''));
    const text = filled.map((row) => row.join(' · ')).join(' ; ');
    const within = this.#isWithin();
    // A page laid out as a table has one column that matters.
    if (filled.length > 1 && filled.every((row) => row.length > 1))
      this.#paragraphs.push({ kind: 'table', text, rows: filled, within });
    else for (const cell of filled.flat()) this.#paragraphs.push({ kind: 'text', text: cell, within });
    this.#rows = undefined;
  }

  /** What has been gathered becomes a paragraph. */
  #flush(): void {
    const text = collapsed(this.#building.text);
    const { links } = this.#building;
    this.#building = { text: '', links: [] };
    if (text === '') return;
    if (this.#inside('blockquote') && !this.#note) {
      this.#quote(text);
      return;
    }
    const heading = this.#stack.findLast(({ name }) => /^h[1-6]$/.test(name));
    this.#paragraphs.push({
      kind: this.#kindOf(heading !== undefined),
      text: this.#note ? text.replace(/\s*(?:↑|↩︎?)\s*$/u, '') : text,
      within: this.#isWithin(),
      ...(heading ? { level: Number(heading.name[1]) } : {}),
      ...(links.length > 0 ? { links } : {}),
      ...(this.#note ? { label: this.#note } : {}),
    });
  }

  #kindOf(isHeading: boolean): SourceParagraph['kind'] {
    if (this.#note) return 'note';
    if (this.#stack.at(-1)?.isStandfirst) return 'subtitle';
    if (isHeading) return 'heading';
    if (this.#inside('figcaption')) return 'caption';
    return this.#inside('li') || this.#inside('dd') ? 'item' : 'text';
  }

  /** The paragraphs of a block quotation are one; the last may say whose it is. */
  #quote(text: string): void {
    const last = this.#paragraphs.at(-1);
    const open = last?.kind === 'quote' && this.#lastQuotation === this.#quotation ? last : undefined;
    const isSource = ['footer', 'cite'].includes(this.#stack.at(-1)?.name ?? '') || /^[—–―]\s*\S/u.test(text);
    this.#lastQuotation = this.#quotation;
    if (open && isSource) {
      const by = text.replace(/^[—–―-]+\s*/u, '');
      this.#paragraphs[this.#paragraphs.length - 1] = { ...open, by };
    } else if (open) {
      this.#paragraphs[this.#paragraphs.length - 1] = { ...open, text: `${open.text}\n\n${text}` };
    } else this.#paragraphs.push({ kind: 'quote', text, within: this.#isWithin() });
  }
}

const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `fn1`, `footnote-1`, `_ftn1`, `cite_note-1`: the number, of endnotes `e1`; undefined for any other id. */
function footnoteId(id: string | undefined): string | undefined {
  const [, kind = '', number] =
    /^_?(fn|ftn|edn|footnote|endnote|cite_note|note)[-_:]?(\d+)$/i.exec(id ?? '') ?? [];
  return number && /^(?:edn|endnote)$/i.test(kind) ? `e${number}` : number;
}
