// Organisations, by a word of institutions in a name that capitals mark. A name without such a word ("Nordkai") is not told
// from a place or a person, and is not found.

import { anyOf, wordsOf } from './words/words.ts';

const cap = String.raw`\p{Lu}[\p{L}\p{M}’-]+`;

/** What a name looks like around its word; several languages put the word first. */
function patternOf(language: string): RegExp {
  const word = anyOf(wordsOf(language).institutions);
  const patterns: Readonly<Record<string, string>> = {
    en: String.raw`(?<![\p{L}])(?:${cap}\s(?:(?:of|for|and)\s(?:the\s)?)?){0,5}${word}(?!\p{L})(?:\s(?:of|for|on)(?:\sthe)?\s${cap}(?:\s${cap}){0,3})?`,
    fr: String.raw`(?<![\p{L}])${word}(?:\s\p{Ll}+(?:ien|ienne|ale?|aise?|oise?|aine?|ique|if|ive|el|elle|ier|ière|eur|ure)(?=\s(?:des?|du|d’)))?(?:\s(?:des?\s|du\s|de\sla\s|de\sl’|d’)\p{L}+(?:\s\p{Ll}{4,}(?=\s?[(,.]))?){1,3}`,
    es: String.raw`(?<![\p{L}])${word}(?:\s${cap}(?!\p{L}))?(?:\s(?:del?|de\sla|de\slos|de\slas|para\sla|para\sel)\s${cap}|\s${cap}|\sy\s${cap}){1,4}`,
    de: String.raw`(?<![\p{L}])(?:${cap}\s){0,2}(?:(?:\p{Lu}\p{L}+)?${word}|\p{Lu}\p{Ll}{2,}(?:${word.toLowerCase()}))(?:e?s)?(?:\s(?:der|des|für|von|zur)\s${cap}(?:\sund\s${cap})?|\s${cap}){1,2}`,
    ru: String.raw`(?<![\p{L}])(?:\p{Lu}\p{Ll}+(?:ого|ой|ая|ое|ый|ий|ом)\s(?:${word.toLowerCase()})\p{Ll}{0,3}\s\p{L}{4,}|${word}\p{Ll}{0,2}(?:\s\p{Ll}{3,}(?:ых|их|ой|ого)\s\p{L}+|(?:\s\p{Ll}{3,}(?:ей|ов|ев|ий|ия|ии|ы|и|а|я)(?!\p{L})){1,3}|\s\p{Lu}\p{Ll}+))`,
    ar: String.raw`(?<![\p{L}])(?:و|ب|ل)?${word}(?:\sال\p{L}+){1,2}(?:\s(?:لل|ل)\p{L}+(?:\sال\p{L}+)?)?`,
    zh: String.raw`(?<=^|[，。、：；“”（）,;:()「」\s\d日])[\p{Script=Han}]{2,12}?${word}`,
  };
  return new RegExp(patterns[language] ?? patterns['en'] ?? '', 'gu');
}

const known = new Map<string, RegExp>();

/**
 * Their names as written, in order; a name of one word is none.
 * @param people names of people: in "Piet Maas of Lind University" the institution is what follows.
 */
export function organisationsIn(
  text: string,
  language: string,
  people: readonly string[],
): readonly string[] {
  const pattern = known.get(language) ?? patternOf(language);
  known.set(language, pattern);
  return [...text.matchAll(pattern)]
    .map(([name]) => {
      const person = people.find((one) => name.startsWith(`${one} `));
      return (person ? name.slice(person.length + 1) : name).replace(around, '').trim();
    })
    .filter((name) => /\s/.test(name) || language === 'zh');
}

/** Before a name, or behind it, what is no part of it: an article, `Russia-led`, `on September`. */
const around =
  /^(?:(?:The|A|An|In|At|Of|For|By|Der|Die|Das|Le|La|Les|El|Los|Las|of|at|for|the|von|der|de|la)\s|\p{Lu}[\p{L}’'-]*[’']s?\s|\p{Lu}\p{L}+-led\s)+|\s(?:on|in)\s.*$/gu;
