// People, by an office before the name, an office after it, or a verb of saying beside it. Never by a
// pronoun, and never by a capital letter alone: an invented person on a slide is worse than a missing one.

import type { CapitalNames, DraftWords, PhraseNames } from '../language/draft-words.ts';
import { anyOf, oneOf } from '../language/word-lists.ts';

export interface PersonInText {
  readonly name: string;
  readonly role?: string;
  readonly start: number;
  /** Behind the name and its apposition. */
  readonly end: number;
}

const particle = '(?:al|el|bin|bint|ibn|de|da|dos|del|della|di|du|van|von|der|den|le|la|ter|zu)';
const part = String.raw`\p{Lu}[\p{L}\p{M}]*(?:[’'-]\p{L}[\p{L}\p{M}]+)*(?<![’']s)`;
const initial = String.raw`\p{Lu}\.`;
/** Two words or more, of which the first may be an initial. */
const fullName = String.raw`(?:${initial}\s?){0,2}${part}(?:\s(?:${initial}\s)?(?:${particle}[\s-])?${part}){1,3}`;
const anyName = String.raw`(?:${initial}\s?){0,2}${part}(?:\s(?:${initial}\s)?(?:${particle}[\s-])?${part}){0,3}`;
/** Where a word ends. */
const end = String.raw`(?![\p{L}\p{M}])`;

interface Patterns {
  readonly titled: RegExp;
  /** A verb of saying, an occupation, and its name: `a déclaré le pêcheur Jean Morvan`. */
  readonly occupied: RegExp;
  readonly apposed: RegExp;
  readonly said: RegExp;
  readonly saying: RegExp;
  readonly belonging: RegExp;
  readonly noName: RegExp;
  readonly article: RegExp;
}

const known = new WeakMap<CapitalNames, Patterns>();

function patternsOf(names: CapitalNames, { saying: { verbs, told, addressee } }: DraftWords): Patterns {
  const found = known.get(names);
  if (found) return found;
  const { occupation, articles, relatives, inserted, according, officeEnding, belonging, noNames } = names;
  const office = anyOf(names.offices);
  const verb = anyOf(verbs);
  // Whom somebody told is not who spoke.
  const speaking = anyOf(verbs.filter((one) => !told.includes(one)));
  const to = `(?:${oneOf(addressee)})?`;
  const titled = names.titled({
    title: anyOf(names.titles) + officeEnding,
    verb,
    part,
    fullName,
    anyName,
    end,
    words: String.raw`(?:\s[\p{L}\p{M}’'-]+){0,7}?`,
  });
  const made: Patterns = {
    titled: new RegExp(String.raw`(?<![\p{L}’'-])${titled}`, 'gu'),
    apposed: new RegExp(
      String.raw`(?<![\p{L}’'-])(${fullName}),\s((?!${oneOf(relatives)})(?:${oneOf(articles)}\s)?(?:[^,;:.“”"«»„]{0,60}?[\s-])?${office}${officeEnding}${end}[^,;:.“”"«»„]{0,110})(?=[,.;]|\s—)`,
      'gu',
    ),
    occupied: new RegExp(
      String.raw`(?<!\p{L})${speaking}${end}${to},?\s${oneOf(occupation)}(${fullName})`,
      'gu',
    ),
    // `X said`, `X, who directs the league, argued`.
    said: new RegExp(
      String.raw`(?<![\p{L}’'-])(${fullName})(,\s${oneOf(inserted)}\s[^,;:.“”"«»„]{2,80},)?\s(?:\p{Ll}+\s){0,2}?${verb}${end}`,
      'gu',
    ),
    saying: new RegExp(
      String.raw`(?<!\p{L})(?:${speaking}|${oneOf(according)})${end}${to}\s(${fullName})`,
      'gu',
    ),
    belonging: new RegExp(String.raw`(?:^|\s)${oneOf(belonging)}\s$`, 'iu'),
    noName: new RegExp(String.raw`^${oneOf(noNames)}(?:\s|$)`, 'u'),
    article: new RegExp(String.raw`^${oneOf(articles)}\s`, 'iu'),
  };
  known.set(names, made);
  return made;
}

/** @param text a sentence without its quotations. */
export function peopleIn(
  text: string,
  words: DraftWords,
  isInstitution: (name: string) => boolean,
): readonly PersonInText[] {
  switch (words.people.kind) {
    case 'capitals':
      return byCapitals(text, patternsOf(words.people, words), isInstitution);
    case 'phrases':
      return byPhrases(text, words.people, words);
  }
}

function byCapitals(
  text: string,
  { titled, occupied, apposed, said, saying, belonging, noName, article }: Patterns,
  isInstitution: (name: string) => boolean,
): readonly PersonInText[] {
  const found: PersonInText[] = [];
  const flat = levelled(text);
  const roleOf = (apposition: string): string =>
    apposition
      .replace(/\([^()]*\)/g, '')
      .replace(/\s+/g, ' ')
      .replace(article, '')
      .trim();
  const add = (name: string, role: string | undefined, start: number, end: number): void => {
    const bare = name.replace(/[’']s?$/u, '').trim();
    if (noName.test(bare) || isInstitution(bare) || bare.length < 3) return;
    const clash = found.find((one) => one.start < end && start < one.end);
    if (clash) {
      if (clash.role === undefined && role) found.splice(found.indexOf(clash), 1);
      else return;
    }
    found.push({ name: bare, start, end, ...(role ? { role: role.trim() } : {}) });
  };
  for (const match of flat.matchAll(apposed)) {
    const [all, name = '', role = ''] = match;
    add(
      name,
      roleOf(text.slice(match.index + all.length - role.length, match.index + all.length)),
      match.index,
      match.index + all.length,
    );
  }
  for (const match of flat.matchAll(titled)) {
    const [all, role = '', name = ''] = match;
    add(name, role.replace(/,$/, ''), match.index, match.index + all.length);
  }
  for (const match of flat.matchAll(occupied)) {
    const [all, role = '', name = ''] = match;
    const at = match.index + all.length - name.length - role.length;
    add(name, role, at, match.index + all.length);
  }
  for (const pattern of [said, saying])
    for (const match of flat.matchAll(pattern)) {
      const [, name = '', clause = ''] = match;
      const at = match.index + match[0].indexOf(name);
      // `The Council of Northern Ports has said`: the rest of a longer name.
      if (!belonging.test(flat.slice(0, at))) add(name, undefined, at, at + name.length + clause.length);
    }
  return found.sort((a, b) => a.start - b.start);
}

/** Parentheses blanked out, every offset as it was: `the Majlis (lower house) Committee` is one office. */
const levelled = (text: string): string =>
  text
    .replace(/\([^()]*\)/g, (inner) => ' '.repeat(inner.length))
    // Of a gap one space is left, which the patterns ask for; the rest are word joiners (U+2060).
    .replace(/ {2,}(?=\S)/g, (gap) => `${'\u2060'.repeat(gap.length - 1)} `);

const phrases = new WeakMap<PhraseNames, readonly RegExp[]>();

function byPhrases(text: string, names: PhraseNames, { saying }: DraftWords): readonly PersonInText[] {
  const patterns =
    phrases.get(names) ??
    names
      .patterns({ title: anyOf(names.titles), verb: anyOf(saying.verbs) })
      .map((pattern) => new RegExp(pattern, 'gu'));
  phrases.set(names, patterns);
  const found: PersonInText[] = [];
  for (const { 0: all, index: start, groups } of patterns.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const end = start + all.length;
    if (found.some((one) => one.start < end && start < one.end)) continue;
    const role = groups?.['role'];
    found.push({ name: groups?.['name'] ?? '', start, end, ...(role ? { role } : {}) });
  }
  return found.sort((a, b) => a.start - b.start);
}
