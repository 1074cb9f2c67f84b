// From front-matter values to Meta: what the schema cannot check, and the forms an author may choose between.

import type { Report, Span } from '../diagnostic/diagnostic.ts';
import { asWritten } from '../language/as-written.ts';
import { hasEnglishWords, languageOf } from '../language/languages.ts';
import { languageIn, scriptOf } from '../language/tell.ts';
import type { Language } from '../language/types.ts';
import { dateAtEnd, isIsoDate, resolveDate } from './date-at-end.ts';
import { daysInDigits } from './date-in-digits.ts';
import { figureOf } from './figure.ts';
import type { FrontMatter } from './front-matter.ts';
import { readHandling } from './handling.ts';
import { readText } from './inline.ts';
import { readLanguage } from './language-tag.ts';
import { readLogos } from './logos.ts';
import type { Parsing } from './parsing.ts';
import type { Author, FigureBlock, Meta, PictureShown, Publication, Run } from './types.ts';
import {
  dateInWords,
  dayOrMonth,
  englishWords,
  languageTold,
  noSuchDay,
  noWholeDay,
} from './value-messages.ts';

/** What the parser must know before it reads the text. */
export interface Setting {
  readonly language: Language;
  /** ISO. */
  readonly date?: string;
}

/** @param body the text, by which its language is told where the front matter does not say it */
export function readSetting({ values, placeOf }: FrontMatter, body: string, report: Report): Setting {
  const language = text(values['language']);
  const told = language === undefined ? toldBy(body) : undefined;
  if (told !== undefined) report(languageTold(told, placeOf('language')));
  const tag = language === undefined ? told : readLanguage(language, report, placeOf('language'));
  const resolved = languageOf(tag ?? 'en');
  if (tag !== undefined && hasEnglishWords(resolved))
    report(englishWords(tag, resolved.dates.months.length > 0, placeOf('language')));
  const date = readDate(text(values['date']), resolved, report, () => placeOf('date'));
  return { language: asWritten(resolved, body), ...(date ? { date } : {}) };
}

/** Characters of the text that are looked at. */
const sample = 12_000;

/** The language of a text, where that is sure, and not English, which is what is meant where none is said. */
function toldBy(body: string): string | undefined {
  const prose = body.slice(0, sample).replace(/^(`{3,}|~{3,})[\s\S]*?^\1|<!--[\s\S]*?-->|https?:\S+/gm, ' ');
  const told = languageIn(prose, undefined);
  // As many Latin letters as others: names or a quotation in another language, or one with its terms.
  const [latin, others] = [
    prose.match(/[A-Za-z]/g)?.length ?? 0,
    prose.match(/[\u0370-\u1fff\u3040-\ud7ff]/g)?.length ?? 0,
  ];
  const isMixed =
    others > 0 && others <= latin && told !== undefined && scriptOf(languageOf(told)) !== 'Latn';
  return told === 'und' || told === 'en' || isMixed ? undefined : told;
}

function readDate(
  written: string | undefined,
  language: Language,
  report: Report,
  place: () => ReturnType<FrontMatter['placeOf']>,
): string | undefined {
  if (written === undefined) return undefined;
  if (isIsoDate(written)) return written;
  const days = daysInDigits(written);
  if (days) {
    const [day, another] = days;
    report(
      day === undefined
        ? noSuchDay(written, place())
        : another === undefined
          ? dateInWords(written, day, place())
          : dayOrMonth(written, day, another, place()),
    );
    return another === undefined ? day : undefined;
  }
  const found = dateAtEnd(written, language);
  const [date] = found?.start === 0 ? found.dates : [];
  const iso = date?.year === undefined ? undefined : resolveDate(date, undefined);
  const missing = /^\d{4}(?:-\d{1,2})?$/.test(written) ? noWholeDay : noSuchDay;
  report(iso && isIsoDate(iso) ? dateInWords(written, iso, place()) : missing(written, place()));
  return iso && isIsoDate(iso) ? iso : undefined;
}

/** Everything but the title, which may have to be found in the text. */
export function readMeta(parsing: Parsing, frontMatter: FrontMatter, setting: Setting): Omit<Meta, 'title'> {
  const { values, placeOf } = frontMatter;
  const inline = (value: string, ...path: (string | number)[]): readonly Run[] => {
    const { line } = placeOf(...path);
    return readText(parsing, value, { text: value, line: line - 1 });
  };
  const only = <Key extends string>(key: Key, value = text(values[key])) =>
    value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: string });
  const handling = text(values['handling']);
  const label = handling && readHandling(handling, parsing.report, placeOf('handling'));
  const bluf = text(values['bluf']);
  const contact = list(values['contact']).filter((line): line is string => typeof line === 'string');
  const publication = readPublication(values['publication']);
  const keywords = readKeywords(values['keywords']);
  const agenda = values['agenda'];
  const silence = list(values['silence']).flatMap((name, index) =>
    typeof name === 'string'
      ? [{ name, span: placeOf('silence', ...(Array.isArray(values['silence']) ? [index] : [])) }]
      : [],
  );
  const cover = readCover(parsing, values['cover'], placeOf);
  const logos = readLogos(parsing, frontMatter, text(values['institution']) ?? publication?.name);
  const template = text(values['template']);
  const cut = text(values['cut']);
  return {
    ...only('subtitle'),
    authors: [...list(values['author']), ...list(values['authors'])].flatMap(readAuthor),
    ...only('institution'),
    ...(publication ? { publication } : {}),
    ...(setting.date ? { date: setting.date } : {}),
    language: setting.language.tag,
    direction: setting.language.direction,
    ...(label ? { handling: label } : {}),
    ...(bluf ? { bluf: inline(bluf, 'bluf'), blufSpan: placeOf('bluf') } : {}),
    ...(cover ? { cover } : {}),
    ...(logos.length > 0 ? { logos } : {}),
    ...(template ? { template: { name: template, span: placeOf('template') } } : {}),
    ...(cut ? { cut: { name: cut, span: placeOf('cut') } } : {}),
    ...(contact.length > 0
      ? {
          contact: contact.map((line, index) =>
            inline(line, 'contact', ...(Array.isArray(values['contact']) ? [index] : [])),
          ),
        }
      : {}),
    ...(keywords.length > 0 ? { keywords } : {}),
    ...(typeof agenda === 'boolean' ? { agenda } : {}),
    ...(silence.length > 0 ? { silence } : {}),
    places: placesOf(frontMatter),
  };
}

/** What a slide can show, and what messages are about. */
const shown = [
  'language',
  'title',
  'subtitle',
  'author',
  'authors',
  'institution',
  'publication',
  'date',
  'handling',
  'bluf',
  'contact',
];

/** The places of the values that a slide can show. Authors are counted on, whichever key they stand under. */
function placesOf({ values, placeOf }: FrontMatter): Readonly<Record<string, Span>> {
  const places: Record<string, Span> = {};
  const add = (value: unknown, name: string, path: readonly (string | number)[]): void => {
    places[name] = placeOf(...path);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, each] of Object.entries(value))
      add(each, `${name}.${key}`, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  for (const key of shown) if (values[key] !== undefined) add(values[key], key, [key]);
  let authors = 0;
  for (const key of ['author', 'authors'])
    list(values[key]).forEach((_, index) => {
      places[`author.${authors}`] = placeOf(key, ...(Array.isArray(values[key]) ? [index] : []));
      authors += 1;
    });
  return places;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function list(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function readAuthor(value: unknown): Author[] {
  if (typeof value === 'string') return [{ name: value }];
  const { name, role, org } = value as { name: string; role?: string; org?: string };
  return [{ name, ...(role ? { role } : {}), ...(org ? { org } : {}) }];
}

function readPublication(value: unknown): Publication | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return { name: value };
  const { name, volume, issue, url, rights } = value as Publication;
  return {
    name,
    ...(volume ? { volume } : {}),
    ...(issue ? { issue } : {}),
    ...(url ? { url } : {}),
    ...(rights ? { rights } : {}),
  };
}

/** `cover: photo.jpg`, or what it shows and whose it is besides. */
function readCover(
  parsing: Parsing,
  value: unknown,
  placeOf: FrontMatter['placeOf'],
): FigureBlock | undefined {
  if (value === undefined || value === null) return undefined;
  const { picture, alt, caption, shown } =
    typeof value === 'string' ? ({ picture: value } as Cover) : (value as Cover);
  const figure = figureOf(
    parsing,
    {
      src: picture,
      alt: alt ?? '',
      title: caption ?? null,
      span: placeOf('cover'),
      remedy: `cover: {picture: ${picture}, alt: …}`,
    },
    readText,
  );
  return shown ? { ...figure, shown } : figure;
}

interface Cover {
  readonly picture: string;
  readonly alt?: string;
  readonly caption?: string;
  readonly shown?: PictureShown;
}

function readKeywords(value: unknown): readonly string[] {
  const words = typeof value === 'string' ? value.split(/[,،，;]/) : list(value).map(String);
  return words.map((word) => word.trim()).filter((word) => word !== '');
}
