// The curated words of a language, and patterns made of them.

import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import type { Words } from './types.ts';
import { zh } from './zh.ts';

const languages: Readonly<Record<string, Words>> = { ar, de, en, es, fr, ru, zh };

/** English where there are none. */
export const wordsOf = (language: string): Words => languages[language] ?? en;

/** Any of the words, the longest first, as a pattern. */
export const anyOf = (words: readonly string[]): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s'))
    .join('|')})`;

/** Which words say that something is still to come, in all languages. */
export const future =
  /\b(?:will|shall|is to|are to|plans? to|planned|scheduled|upcoming|due to|expect(?:s|ed)?|promis(?:e|es|ed)|pledged?|set to|begins?|starts?|opens?|resumes?|next)\b|(?<!\p{L})(?:следует|должн[аоы]|должен|намерен[аы]?|планиру[ею]т|предстоит|будет|будут|откро[ею]т\p{L}*|придут|продлят|\p{L}+eront|\p{L}+iront|состоится|состоятся|запланирован\p{L}*|предстоящ\p{L}*|пройд[её]т|wird|werden|soll|sollen|geplant|beginnt|startet|öffnet|tritt|aura lieu|se tiendra|est prévue?|doit|devrait|se celebrará|\p{L}{2,}rán?|[وف]?س?(?:يبدأ|تبدأ|ينطلق|تنطلق|يفتتح|تفتتح|تنشر|ينشر|تعقد|يعقد)|سوف|من المقرر|المقبل|سي\p{L}{3,}|ست\p{L}{3,})(?!\p{L})|将|定于|计划|拟|自明年/u;

/** To whom something is said, between the verb and who says it: `declaró a los periodistas Teodosia Varnalles`. */
export const addressee =
  '(?:\\s(?:to|in front of|before)\\s(?:reporters|journalists)|\\saux\\sjournalistes|\\sà\\sla\\spresse|\\sdevant\\sla\\spresse|\\svor\\sJournalisten|\\sgegenüber\\sJournalisten|\\sa\\slos\\speriodistas|\\sa\\sla\\sprensa|\\sжурналистам|\\sللصحفيين)?';
