// People, by an office before the name, an office after it, or a verb of saying beside it. Never by a pronoun, and never
// by a capital letter alone: an invented person on a slide is worse than a missing one.

import { addressee, anyOf, wordsOf } from './words/words.ts';
import { surnames } from './words/zh.ts';

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
/** What a minister is of: one word, or two of which the second is no name. */
const department = String.raw`\p{Lu}[\p{L}’-]+(?:\s(?:Affairs|Works|Resources|Development|Security|Relations|Defence|Defense|Transport|Policy|Trade|Safety|Planning|Services|Kingdom|States|Nations|Republic|Islands))?`;

/** An article where the language has them, then one to three words that may be an occupation. */
const occupations: Readonly<Record<string, string>> = {
  en: String.raw`(?:the\s)?((?:(?!(?:the|a|an|in|on|at|to|of|by|for|with|from|as|it|he|she|his|her|its|this|when|while|after|before|during|reporters|and|but)\s)\p{Ll}[\p{L}-]+\s){1,2})`,
  fr: String.raw`(?:le|la|l’|un|une)\s?((?:\p{Ll}[\p{L}-]+\s){1,2})`,
  es: String.raw`(?:el|la|un|una)\s((?:\p{Ll}[\p{L}-]+\s){1,2})`,
  de: String.raw`(?:der|die|ein|eine)\s((?:\p{Ll}[\p{L}-]+\s)?\p{Lu}[\p{L}-]+\s)`,
  ru: String.raw`((?:(?!(?:в|во|на|по|о|об|из|с|со|для|после|что|как|и|но|к|у|он|она|журналистам)\s)\p{Ll}[\p{L}-]+\s){1,2})`,
};

/** Two words or more, of which the first may be an initial. */
const fullName = String.raw`(?:${initial}\s?){0,2}${part}(?:\s(?:${initial}\s)?(?:${particle}[\s-])?${part}){1,3}`;
const anyName = String.raw`(?:${initial}\s?){0,2}${part}(?:\s(?:${initial}\s)?(?:${particle}[\s-])?${part}){0,3}`;
const word = String.raw`(?![\p{L}\p{M}])`;

interface Patterns {
  readonly titled: RegExp;
  /** A verb of saying, an occupation, and its name: `a déclaré le pêcheur Jean Morvan`. */
  readonly occupied: RegExp | undefined;
  readonly apposed: RegExp;
  readonly said: RegExp;
  readonly saying: RegExp;
}

const known = new Map<string, Patterns>();

function patternsOf(language: string): Patterns {
  const found = known.get(language);
  if (found) return found;
  const listed = anyOf(wordsOf(language).titles);
  // `Hafenkapitän`, `Umweltstaatssekretärin`: German puts before an office what it is of.
  const title =
    language === 'de' ? String.raw`(?:${listed}|\p{Lu}\p{Ll}{2,}(?:${listed.toLowerCase()}))` : listed;
  const office = anyOf(wordsOf(language).offices);
  const verb = anyOf(wordsOf(language).verbs);
  // Whom somebody told is not who spoke.
  const speaking = anyOf(wordsOf(language).verbs.filter((one) => one !== 'told'));
  const lower = String.raw`[\p{L}\p{M}’'-]+`;
  // What may stand between an office and the name: `министр иностранных дел Рудании`, `Außenministerin`, `of the council`.
  const between =
    language === 'en'
      ? String.raw`(?:\s(?:of|for)(?:\sthe)?\s${department}(?:(?:,\s|\sand\s|,\sand\s)${department})*)`
      : String.raw`(?:\s(?:${lower})){0,7}?`;
  // Russian offices are inflected: `министра`, `послу`.
  const ending = language === 'ru' ? '(?:а|у|ом|е|я|ю|ем|ы|и)?' : '';
  // Offices that follow each other, and a nation or a department before them.
  const lead =
    language === 'en'
      ? String.raw`(?:(?:${part}|former|acting|deputy|then|then-|(?!(?:the|a|an|its|his|her|their|our|said|told|by|of|to|and|or|as|with|from|for|in|on|at|that|when|while|but|is|was)\s)\p{Ll}[\p{L}-]{2,})\s){0,3}?`
      : '';
  const made: Patterns = {
    titled: new RegExp(
      language === 'en'
        ? String.raw`(?<![\p{L}’'-])(${lead}(?:${title})(?:(?:\s(?:and\s)?${title})*)${between}?)\s(${anyName})`
        : String.raw`(?<![\p{L}’'-])(${title}${ending}${word}${between}),?\s(${fullName})`,
      'gu',
    ),
    apposed: new RegExp(
      String.raw`(?<![\p{L}’'-])(${fullName}),\s((?!who\s|which\s|that\s|whose\s|qui\s|dont\s|que\s|которы)(?:an?\s|the\s|une?\s|le\s|la\s|der\s|die\s|das\s|ein\s|eine\s)?(?:[^,;:.“”"«»„]{0,60}?[\s-])?(?:${office})${ending}${word}[^,;:.“”"«»„]{0,110})(?=[,.;]|\s—)`,
      'gu',
    ),
    occupied: occupations[language]
      ? new RegExp(
          String.raw`(?<!\p{L})${speaking}${word}${addressee},?\s${occupations[language]}(${fullName})`,
          'gu',
        )
      : undefined,
    // `X said`, `X, who directs the league, argued`.
    said: new RegExp(
      String.raw`(?<![\p{L}’'-])(${fullName})(,\s(?:who|which|qui|der|die|quien|который|которая)\s[^,;:.“”"«»„]{2,80},)?\s(?:\p{Ll}+\s){0,2}?(?:${verb})${word}`,
      'gu',
    ),
    saying: new RegExp(
      String.raw`(?<![\p{L}])(?:${speaking}|selon|laut|d’après)${word}${addressee}\s(${fullName})`,
      'gu',
    ),
  };
  known.set(language, made);
  return made;
}

const belonging = /(?:^|\s)(?:of|for|the|and|des?|du|d’|der|des|von|für|del?|и)\s$/iu;

/** Words that begin a sentence or name something other than a person. */
const noName =
  /^(?:The|This|That|These|In|On|At|For|And|But|When|While|As|If|It|He|She|They|We|Its|His|Her|Their|Our|Le|La|Les|Un|Une|Der|Die|Das|Ein|Eine|В|На|По|И|Но|Как|Это|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?:\s|$)/u;

/** @param text a sentence without its quotations. */
export function peopleIn(
  text: string,
  language: string,
  isInstitution: (name: string) => boolean,
): readonly PersonInText[] {
  if (language === 'zh') return chinese(text);
  if (language === 'ar') return arabic(text);
  const { titled, occupied, apposed, said, saying } = patternsOf(language);
  const found: PersonInText[] = [];
  const flat = levelled(text);
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
      withoutArticle(text.slice(match.index + all.length - role.length, match.index + all.length)),
      match.index,
      match.index + all.length,
    );
  }
  for (const match of flat.matchAll(titled)) {
    const [all, role = '', name = ''] = match;
    add(name, role.replace(/,$/, ''), match.index, match.index + all.length);
  }
  for (const match of occupied ? flat.matchAll(occupied) : []) {
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

function withoutArticle(role: string): string {
  return role
    .replace(/\([^()]*\)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:an?|the|une?|le|la|der|die|das|ein|eine)\s/iu, '')
    .trim();
}

function arabic(text: string): readonly PersonInText[] {
  const title = anyOf(wordsOf('ar').titles);
  const verb = anyOf(wordsOf('ar').verbs);
  // A name's first word has no article; its last may.
  const name = String.raw`(?!ال)\p{L}{2,}(?:\s(?:بن|بنت|أبو|عبد|آل|أم))?\s\p{L}{2,}`;
  const end = String.raw`(?=\s*(?:[،:,.«“"؛(]|$|\s(?:إن|أن|في|خلال|إنه|إنها|على|يوم|للصحفيين|للصحافة|عن|إلى|من|أمس|اليوم|بعد|قبل|لدى|ردا|ردًا|رداً|بأنه|بأنها|بأن|الذي|التي|لـ|لإذاعة|لصحيفة|لقناة|لوكالة)(?!\p{L})))`;
  // `قال وزير النقل في رودانيا سالم المرجاني إن …`: the office, what it is of, then the name up to what cannot belong to one.
  const pattern = new RegExp(
    String.raw`(?<!\p{L})(?:و|ف)?(?:${verb})\s(?:((?:${title})(?:\s(?:ال\p{L}+|(?:في|باسم|جمهورية|مدينة|هيئة|نقابة|اتحاد|غرفة|سلطة|مجلس|مرصد|معهد|جامعة)\s\p{L}+)){0,4})\s)?(${name})${end}`,
    'gu',
  );
  // `رئيس البلدية كريم الحداد` without a verb beside it.
  const titled = new RegExp(String.raw`(?<!\p{L})((?:${title})(?:\sال\p{L}+){0,3})\s(${name})${end}`, 'gu');
  const found: PersonInText[] = [];
  for (const match of [...text.matchAll(pattern), ...text.matchAll(titled)]) {
    const [all, role, written = ''] = match;
    const last = match.index + all.length;
    if (found.some((one) => one.start < last && match.index < one.end)) continue;
    found.push({ name: written, start: match.index, end: last, ...(role ? { role } : {}) });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A family name and one character or two, or a foreign name with its point. */
const chineseName = String.raw`(?:(?:${surnames.double})[\p{Script=Han}]{1,2}|[${surnames.single}][\p{Script=Han}]{1,2}|[\p{Script=Han}]{1,6}(?:·[\p{Script=Han}]{1,8}){1,3})`;

function chinese(text: string): readonly PersonInText[] {
  const { titles, verbs } = wordsOf('zh');
  // `报告执笔人司徒砚秋写道`: an office that is not listed ends in what such words end in.
  const office = String.raw`(?:${anyOf(titles)}|[\p{Script=Han}]{1,6}[人长员家师官使])`;
  const gap = String.raw`(?:\d{1,2}日|当天|当日|昨日|昨天|今天|周[一二三四五六日]|在[^，。：“,:]{1,12}|对[^，。：“,:]{1,12}|向[^，。：“,:]{1,12}|随后|也|还|则|曾|并|接受[^，。：“,:]{1,14}时){0,3}`;
  const pattern = new RegExp(
    String.raw`((?:[\p{Script=Han}]{0,8}?)${office})(${chineseName})(?=${gap}(?:${anyOf(verbs)}))`,
    'gu',
  );
  return [...text.matchAll(pattern)].map((match) => {
    const [all, role = '', name = ''] = match;
    return { name, role, start: match.index, end: match.index + all.length };
  });
}
