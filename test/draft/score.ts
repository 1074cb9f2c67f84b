// Drafts held to truth made by hand: `cases/NAME.txt` with `cases/NAME.yaml`. People, institutions and events
// in them are invented. The benchmark prints what this counts; the test holds it to a floor.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Findings } from '../../src/draft/types.ts';

/** `cases` and `harder`: what the rules were mended on. `unseen`: what they were not. `later`: harder ones, marked when the rules stood. */
export type Folder = 'cases' | 'harder' | 'unseen' | 'later';

/** What a person found in the text, in the words of the findings. Quotations by how they begin. */
export interface Truth {
  readonly title?: string;
  readonly date?: string;
  /** The article's date, where its reader has to say it. */
  readonly given?: string;
  readonly headings?: readonly string[];
  readonly quotations: readonly string[];
  /** Of those quotations whose speaker the text names beside them. */
  readonly speakers: Readonly<Record<string, string>>;
  readonly [kind: string]: unknown;
}

export interface Case {
  readonly name: string;
  readonly text: string;
  readonly truth: Truth;
}

export const cases = (of: Folder): readonly Case[] => {
  const folder = fileURLToPath(new URL(`${of}/`, import.meta.url));
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.yaml'.length);
      return {
        name,
        text: readFileSync(`${folder}${name}.txt`, 'utf8'),
        truth: parse(readFileSync(`${folder}${file}`, 'utf8')) as Truth,
      };
    });
};

export interface Count {
  readonly kind: string;
  readonly right: number;
  /** Left open, and asked for: a quotation without a speaker, somebody without a role, a day without a year. */
  readonly open?: number;
  /** Found, and not in the truth. */
  readonly wrong: readonly string[];
  /** In the truth, and not found. */
  readonly missed: readonly string[];
}

/** A role is right where it is one of those marked (`a | b`), or where the one begins with the other. */
const isRole = (found: string, marked: string): boolean =>
  marked
    .split(' | ')
    .map((one) => one.toLowerCase())
    .some(
      (one) =>
        `${found.toLowerCase()} `.startsWith(`${one} `) || `${one} `.startsWith(`${found.toLowerCase()} `),
    );

/** One count for each kind that is marked. */
export function score(findings: Findings, truth: Truth): readonly Count[] {
  const speech = findings.quotations.filter(({ kind, nested }) => kind === 'speech' && !nested);
  const beginning = (text: string): string =>
    truth.quotations.find((start) => text.startsWith(start)) ?? text.slice(0, 40);
  const list = (kind: string): readonly string[] => ((truth[kind] ?? []) as readonly unknown[]).map(String);
  const roles = (truth['roles'] ?? {}) as Readonly<Record<string, string>>;
  const inferred = findings.events.filter(
    ({ by, yearInferred, date }) => by === 'text' && yearInferred && date.length >= 7,
  );
  const also = (truth['also'] ?? {}) as Readonly<Record<string, string | readonly string[]>>;
  const formOf = (one: string): string =>
    Object.keys(also).find((form) => [also[form]].flat().includes(one)) ?? one;
  const named = (name: string): string => (name in roles ? name : formOf(name));
  const open: Readonly<Record<string, number>> = {
    speakers: speech.filter(({ speaker }) => !speaker).length,
    roles: findings.people.filter(({ role }) => !role).length,
    years: inferred.filter(({ date }) => !/^\d/.test(date)).length,
  };
  const found: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
    title: [truth.title ? [truth.title] : [], findings.title ? [findings.title] : []],
    date: [
      truth.date ? [truth.date] : [],
      findings.date && !findings.date.from && !truth.given ? [findings.date.iso] : [],
    ],
    citations: [list('citations'), findings.citations.map(({ name, date }) => `${name} ${date ?? ''}`)],
    quotations: [truth.quotations, speech.map(({ text }) => beginning(text))],
    speakers: [
      Object.entries(truth.speakers).map((pair) => pair.join(': ')),
      speech.flatMap(({ text, speaker }) => (speaker ? [`${beginning(text)}: ${speaker.name}`] : [])),
    ],
    roles: [
      Object.entries(roles).map((pair) => pair.join(': ')),
      findings.people.flatMap(({ name, role }) => {
        if (!role) return [];
        const marked = roles[named(name)];
        return [`${named(name)}: ${marked && isRole(role, marked) ? marked : role}`];
      }),
    ],
    // Days and months whose year is not written, with it.
    years: [list('years'), [...new Set(inferred.map(({ date }) => date).filter((date) => /^\d/.test(date)))]],
    dates: [list('events'), [...new Set(findings.events.map(({ date }) => date))]],
    numbers: [
      list('numbers'),
      // A truth may name what is counted (`17 boats`), which a finding has apart.
      findings.numbers.map(
        ({ written, what }) =>
          list('numbers').find(
            (one) => one === written || `${written} ${what.split('… ').at(-1)}`.startsWith(one),
          ) ?? written,
      ),
    ],
    // The three that an editor would take, by how they begin.
    'key sentences': [
      list('key'),
      truth['key']
        ? findings.keySentences
            .slice(0, 3)
            .map(({ text }) => list('key').find((start) => text.startsWith(start)) ?? text.slice(0, 40))
        : [],
    ],
    acronyms: [list('acronyms'), findings.acronyms.map(({ short }) => short)],
    countries: [list('countries'), findings.countries.map(({ id }) => id)],
    places: [list('places'), findings.places.map(({ name }) => name)],
    // Bylines and credits are found as such.
    people: [
      list('people'),
      [
        ...findings.people.map(({ name }) => name),
        ...list('people').filter(
          (one) => findings.authors.includes(one) || findings.captions.some(({ credit }) => credit === one),
        ),
      ],
    ],
    organisations: [list('organisations'), findings.organisations.map(({ name }) => name)],
  };
  // `also`: other forms that are as right; `optional`: neither asked for nor wrong.
  // `Quotation: speaker`, whose name is written in another form.
  const inForm = (one: string): string => {
    const at = one.lastIndexOf(': ');
    const form = at < 0 ? formOf(one) : `${one.slice(0, at)}: ${formOf(one.slice(at + 2))}`;
    return form;
  };
  const optional = new Set(
    Object.values(truth['optional'] ?? {})
      .flat()
      .map(String),
  );
  const key: Readonly<Record<string, string>> = { dates: 'events', 'key sentences': 'key' };
  return Object.entries(found).flatMap(([kind, [wanted, all]]) => {
    if (!((key[kind] ?? kind) in truth)) return [];
    const got = all.map((one) => (wanted.includes(one) ? one : inForm(one)));
    return {
      kind,
      ...(kind in open ? { open: open[kind] ?? 0 } : {}),
      right: wanted.filter((one) => got.includes(one)).length,
      wrong: got.filter((one) => !wanted.includes(one) && !optional.has(one)),
      missed: wanted.filter((one) => !got.includes(one)),
    };
  });
}
