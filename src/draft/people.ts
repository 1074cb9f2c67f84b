// People, by an office before the name, an office after it, or a verb of saying beside it. Never by a
// pronoun, and never by a capital letter alone: an invented person on a slide is worse than a missing one.

import type { CapitalNames, DraftWords, PhraseNames } from '../language/draft-words.ts';
import { countWords } from '../language/letters.ts';
import { matchesAt, matchesIn } from '../language/matches.ts';
import { anyOf, oneOf } from '../language/word-lists.ts';
import { type Shown, shownIn } from './shown-people.ts';
import { startsOfOffices } from './starts-of-offices.ts';

export interface PersonInText {
  readonly name: string;
  readonly role?: string;
  readonly start: number;
  /** Behind the name and its apposition. */
  readonly end: number;
}

const particle = '(?:al|el|bin|bint|ibn|de|da|dos|del|della|di|du|van|von|der|den|le|la|ter|zu)';
const part = String.raw`\p{Lu}[\p{L}\p{M}]*(?:[’'-]\p{L}[\p{L}\p{M}]+|(?<=c)[’']h)*(?<![’']s)`;
const initial = String.raw`\p{Lu}\.`;
/** Two words or more, or initials and one: `J.R. Pym`. */
export const fullName = String.raw`(?:(?:${initial}\s?){0,2}${part}(?:\s(?:${initial}\s?)*(?:${particle}[\s-]){0,2}${part}){1,3}|(?:${initial}\s?){1,3}${part})`;
const anyName = String.raw`(?:${initial}\s?){0,2}${part}(?:\s(?:${initial}\s)?(?:${particle}[\s-])?${part}){0,3}`;
/** Where a word ends. */
const end = String.raw`(?![\p{L}\p{M}])`;
const placeBehind = new RegExp(String.raw`\s(?:${particle}\s)+${part}(?:\s${part})*$`, 'u');

/** Words of an apposition that names an office, at most. */
const mostRoleWords = 14;

/** What a quotation is blanked out with: it parts clauses as its marks did. */
export const quoteFiller = '”';

interface Patterns {
  readonly titled: RegExp;
  /** A verb of saying, an occupation, and its name: `a déclaré le pêcheur Jean Morvan`. */
  readonly occupied: RegExp;
  readonly apposed: RegExp;
  readonly said: RegExp;
  readonly saying: RegExp;
  /** `Anna Holm: “…”`, at the beginning. */
  readonly spoken: RegExp;
  readonly belonging: RegExp;
  /** Where every noun has a capital: an article before it, and it is none: `eine Vertraute von Lund`. */
  readonly determined: RegExp;
  /** A word that no name of a person has: `Lines`, `Radio`. */
  readonly notPeople: RegExp;
  /** Nothing but titles of address. */
  readonly onlyTitle: RegExp;
  /** What a name begins with that is none of it: a preposition, a title. */
  readonly leading: RegExp;
  readonly noName: RegExp;
  /** Behind a name, those who are told: `erzählte Zdena Malik den Reportern`, which is none as `Joop den Uyl` is. */
  readonly told: RegExp;
  /** What has an article drawn into it, or a place that the office is of: no first name. */
  readonly notFirst: RegExp;
  readonly article: RegExp;
  /** Any office, as a word of its own. */
  readonly office: RegExp;
  readonly verb: RegExp;
  /** The words of a role before its office, as far as one of them is in no office. */
  readonly foreign: RegExp;
}

const known = new WeakMap<CapitalNames, Patterns>();

function patternsOf(
  names: CapitalNames,
  {
    capitalNouns,
    saying: {
      verbs,
      told,
      press,
      addressee,
      according,
      prepositions,
      openers,
      determiners,
      honorifics,
      affiliations,
    },
  }: DraftWords,
): Patterns {
  const found = known.get(names);
  if (found) return found;
  const {
    occupation,
    articles,
    relatives,
    inserted,
    officeEnding,
    belonging,
    noNames,
    notInOffice,
    notPeople,
    placeOf,
  } = names;
  // `Rüstungsexperte`: before an office stands what it is of.
  const compound = (all: string): string =>
    capitalNouns ? String.raw`(?:${all}|\p{Lu}\p{Ll}{2,}(?:${all.toLowerCase()}))` : all;
  const office = compound(anyOf(names.offices));
  const verb = anyOf(verbs);
  // Whom somebody told is not who spoke.
  const speaking = anyOf(verbs.filter((one) => !told.includes(one)));
  // Whose inverted subject may be a newspaper: `writes Glos Grelow`.
  const spokenOf = press ? `(?!(?:${oneOf(press)})${end})${speaking}` : speaking;
  const to = `(?:${oneOf(addressee)})?`;
  const titled = names.titled({
    title: anyOf(atBeginning(names.titles)) + officeEnding,
    verb,
    part,
    fullName,
    anyName,
    end,
    words: String.raw`(?:\s[\p{L}\p{M}’'-]+){0,7}?`,
  });
  const made: Patterns = {
    titled: new RegExp(String.raw`(?<![\p{L}’'-])${titled}`, 'uy'),
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
      String.raw`(?<![\p{L}’'-])(${fullName})(,\s${oneOf(inserted)}\s[^,;:.“”"«»„]{2,80},|\s${oneOf(affiliations)}\s[^,;:.“”"«»„]{3,60}?|,)?\s(?:\p{Ll}+\s){0,2}?${verb}${end}`,
      'gu',
    ),
    saying: new RegExp(
      String.raw`(?<!\p{L})(?:${spokenOf}|${anyOf(atBeginning(according))})${end}${to}\s(${fullName})`,
      'gu',
    ),
    spoken: new RegExp(String.raw`^(${fullName}):\s?${quoteFiller}`, 'gu'),
    leading: new RegExp(
      String.raw`^(?:(?:${oneOf(prepositions)}|${oneOf(openers)}|${oneOf(determiners)}|${anyOf(according)}|${anyOf(names.titles)}|${oneOf(honorifics)})${end}\.?\s)+`,
      'iu',
    ),
    onlyTitle: new RegExp(`^(?:${oneOf(honorifics)}\\s?)+$`, 'iu'),
    notPeople: new RegExp(String.raw`(?<![\p{L}’'])${oneOf(notPeople)}${end}`, 'u'),
    belonging: new RegExp(String.raw`(?:^|\s)${oneOf(belonging)}\s$`, 'iu'),
    determined: new RegExp(capitalNouns ? String.raw`(?:^|\s)${oneOf(determiners)}\s$` : '[^\\s\\S]', 'iu'),
    told: new RegExp(capitalNouns ? String.raw`(?<!\s(?:von|van|zu))\sden\s.*$` : '[^\\s\\S]', 'u'),
    noName: new RegExp(String.raw`^${oneOf(noNames)}(?:\s|$)`, 'u'),
    notFirst: new RegExp(String.raw`^[LlDd][’']\p{Ll}${placeOf ? `|^${oneOf(placeOf)}\\s` : ''}`, 'u'),
    article: new RegExp(String.raw`^${oneOf(articles)}\s`, 'iu'),
    office: new RegExp(
      String.raw`(?<![\p{L}’'])(?:${compound(anyOf(atBeginning([...names.titles, ...names.offices])))})${officeEnding}${end}`,
      'u',
    ),
    verb: new RegExp(String.raw`(?<!\p{L})${anyOf(verbs)}${end}`, 'iu'),
    foreign: new RegExp(String.raw`^(?:.*\s)?(?:${oneOf(notInOffice)}|${oneOf(noNames)})\s`, 'iu'),
  };
  known.set(names, made);
  return made;
}

/** As written within a sentence, and at its beginning. */
const atBeginning = (all: readonly string[]): readonly string[] => [
  ...new Set([...all, ...all.map((one) => one.slice(0, 1).toUpperCase() + one.slice(1))]),
];

/**
 * @param text a sentence without its quotations.
 * @param isOfCountry whether a word is a country's name in a case in which it belongs to another noun.
 */
export function peopleIn(
  text: string,
  words: DraftWords,
  isInstitution: (name: string) => boolean,
  isOfCountry: (word: string) => boolean = () => false,
): readonly PersonInText[] {
  switch (words.people.kind) {
    case 'capitals':
      return byCapitals(
        text,
        words.people,
        patternsOf(words.people, words),
        shownIn(text, words),
        isInstitution,
        isOfCountry,
      );
    case 'phrases':
      return byPhrases(text, words.people, words);
  }
}

function byCapitals(
  text: string,
  names: CapitalNames,
  {
    titled,
    occupied,
    apposed,
    said,
    saying,
    spoken,
    belonging,
    determined,
    notPeople,
    noName,
    told,
    notFirst,
    article,
    office,
    verb,
    foreign,
    onlyTitle,
    leading,
  }: Patterns,
  shown: Shown,
  isInstitution: (name: string) => boolean,
  isOfCountry: (word: string) => boolean,
): readonly PersonInText[] {
  const found: PersonInText[] = [];
  const flat = levelled(text);
  const roleOf = (written: string): string =>
    written
      .replace(/\([^()]*\)/g, '')
      .replace(/\s+/g, ' ')
      .replace(article, '')
      .trim();
  // A role holds a word of office; what stands before it and belongs to the sentence is cut off, and what
  // says something is none.
  const titleOf = (written: string): string | undefined => {
    const role = written.trim();
    const at = role.search(office);
    if (at < 0 || verb.test(role)) return undefined;
    return role.slice(foreign.exec(role.slice(0, at))?.[0].length ?? 0).trim();
  };
  // `Piet Maas von der Universität`
  const withoutPlace = (name: string): string => (isInstitution(name) ? name.replace(placeBehind, '') : name);
  const add = (name: string, role: string | undefined, start: number, end: number): void => {
    // `председатель СОП Нина Барсукова`: letters of an institution, and then the name.
    const letters = /^\p{Lu}{2,6}\s(?=.*\p{Ll})/u.exec(name)?.[0].length ?? 0;
    const lead = letters + (leading.exec(name.slice(letters))?.[0].length ?? 0);
    const bare = withoutPlace(
      name
        .slice(lead)
        .replace(told, '')
        .replace(/[’']s?$/u, '')
        .trim(),
    );
    // `министр транспорта Казахстана Нурлан Абилов`: the country that the office is of.
    const [country = '', ...own] = bare.split(' ');
    if (role && own.length > 1 && isOfCountry(country)) {
      add(own.join(' '), `${role} ${country}`, start, end);
      return;
    }
    // `L’historienne Jeanne Kerbrat`, `мэр Заречья Аркадий Вершинин`, `der Binnenschiffer Okko Tjaden`: what they are, or of where.
    const isNoun = own.length > 1 && determined.test(flat.slice(0, start) + name.slice(0, lead));
    if (own.length > 1 && (notFirst.test(bare) || isNoun)) {
      const office = role && !isNoun ? `${role} ${country}` : role;
      add(own.join(' '), office, start + (flat.startsWith(name, start) ? lead + country.length + 1 : 0), end);
      return;
    }
    // `Am Montag`, `According to Berg`: what is left of a name of several words is none.
    if (lead > 0 && !/\s/.test(bare)) return;
    if (noName.test(bare) || notPeople.test(bare) || isInstitution(bare) || bare.length < 3) return;
    const clash = found.find((one) => one.start < end && start < one.end);
    if (clash) {
      if (clash.role === undefined && role) found.splice(found.indexOf(clash), 1);
      else return;
    }
    const from = flat.startsWith(name, start) ? start + lead : start;
    found.push({ name: bare, start: from, end, ...(role ? { role: role.trim() } : {}) });
  };
  for (const match of shown.office ? matchesIn(apposed, flat) : []) {
    const [all, name = '', behind = ''] = match;
    const stop = match.index + all.length;
    const role = roleOf(text.slice(stop - behind.length, stop));
    // What begins with another word than its office is a clause, and no apposition.
    if (titleOf(role) === role && countWords(role) <= mostRoleWords) add(name, role, match.index, stop);
  }
  for (const match of shown.office ? matchesAt(titled, flat, startsOfOffices(flat, names)) : []) {
    const [all, written = '', name = ''] = match;
    const role = titleOf(written.replace(/,$/, ''));
    // `The lawyer of Karin Lund`: half a name behind what the office is of.
    const isHalf = !/\s/.test(name) && /\s\p{Ll}+\s(?:.*\s)?\p{Lu}\S*$/u.test(role ?? '');
    // `Dr.` is before a name what it is, and no office.
    if (role && onlyTitle.test(role))
      add(name, undefined, match.index + all.length - name.length, match.index + all.length);
    else if (role && !isHalf) add(name, role, match.index + all.indexOf(role), match.index + all.length);
  }
  for (const match of shown.saying ? matchesIn(occupied, flat) : []) {
    const [all, written = '', name = ''] = match;
    const stop = match.index + all.length;
    const role = titleOf(written);
    add(name, role, stop - name.length - (role ? written.length : 0), stop);
  }
  for (const pattern of shown.saying ? [said, saying, spoken] : [spoken])
    for (const match of matchesIn(pattern, flat)) {
      const [, name = '', clause = ''] = match;
      const at = match.index + match[0].indexOf(name);
      // `The Council of Northern Ports has said`: the rest of a longer name.
      const before = flat.slice(0, at);
      if (!belonging.test(before) && !determined.test(before))
        add(name, undefined, at, at + name.length + clause.length);
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
  for (const { 0: all, index: start, groups } of patterns.flatMap((pattern) => matchesIn(pattern, text))) {
    const end = start + all.length;
    if (found.some((one) => one.start < end && start < one.end)) continue;
    const role = groups?.['role'];
    found.push({ name: groups?.['name'] ?? '', start, end, ...(role ? { role } : {}) });
  }
  return found.sort((a, b) => a.start - b.start);
}
