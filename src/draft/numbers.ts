// Numbers that say how much: with a unit, a percent sign, a currency, or counting something. Years, dates, ordinals
// and the numbers of articles and resolutions say nothing of the kind.

import type { DateInText } from './dates-in-text.ts';

export interface NumberInText {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly what: string;
}

const scale = String.raw`(?:thousand|million|billion|trillion|mln|bn|млн|млрд|трлн|тыс\.?|тысяч[аи]?|миллион(?:а|ов)?|миллиард(?:а|ов)?|триллион(?:а|ов)?|mille|millions?|milliards?|Tausend|Millionen?|Milliarden?|Mio\.?|Mrd\.?|millones|mil|ألف|آلاف|مليون|ملايين|مليار|مليارات|万亿|亿|万|千万|百万)`;
const unit = String.raw`(?:d’euros?|cubic kilomet(?:er|re)s?|crowns?|hours?|days?|heures?|Stunden?|часа?(?:ов)?|小时|户|%|٪|percent(?:age points)?|per\s?cent|pour\s?cent|Prozent|por\s?ciento|процент(?:а|ов)?|في المئة|في المائة|بالمئة|个百分点|°C|km²?|kilomet(?:er|re)s?|miles?|mile|met(?:er|re)s?|hectares?|tonn?e?s?|tons?|barrels?|euros?|dollars?|US dollars|rubles?|tenge|yuan|people|километр(?:а|ов)?|км|метр(?:а|ов)?|тонн[аы]?|долл(?:ар(?:а|ов)?|\.)|рубл(?:ь|я|ей)|евро|человек|mètres?|kilomètres?|tonnes|personnes|Kilometern?|Metern?|Tonnen|Euro|Dollar|Menschen|كيلومتر[اً]?|متر[اً]?|طن[اً]?|دولار[اً]?|يورو|شخص[اً]?|公里|米|吨|美元|欧元|元|人|艘|座|起|次|家|名|位|辆|架|个|项|份|台|套|处|条|公顷|平方公里|海里|小时|分钟|крон[аы]?|динар(?:а|ов)?|злотых|франк(?:а|ов)?|лир|юан[ьяей]+|Kronen|Franken|Dinar|Pfund|couronnes|dinars?|francs?|coronas?|dinares|euros|pounds|kroner|kronor|francs|دينار[اً]?|درهم[اً]?|ريال[اً]?|جنيه[اً]?|ليرة|مليون يورو|horas|días|meses|años|toneladas|kilómetros|metros|hectáreas|barriles|dólares|mois|jours|semaines|ans|Tage[n]?|Wochen|Monate[n]?|дн(?:ей|я)|недел[ьи]|месяц(?:а|ев)?|лет|days|weeks|months|years)`;
const digits = String.raw`\p{Nd}+(?:[.,\u00a0\u202f ’'٬٫]\p{Nd}{3})*(?:[.,٫]\p{Nd}+)?`;
const pattern = new RegExp(
  String.raw`(?<![\p{N}.,\-/№#–])(?<!(?!\p{Script=Han})\p{L})(?:[$€£¥]|US\$)?\s?(?:${digits})(?:[\s\u00a0\u202f-]?${scale}(?!\p{Script=Latin}|\p{Script=Cyrillic}))?(?:[\s\u00a0\u202f-]?${unit}(?!\p{Script=Latin}|\p{Script=Cyrillic}))?`,
  'gu',
);
/** `六成`: tenths. */
const tenths = /[一二三四五六七八九]成(?:半)?(?!员|立|功|为|本|果)/gu;
const hasMeasure = new RegExp(`[$€£¥]|${scale}|${unit}`, 'u');
/** Before a number that names a thing: `Article 4`, `Resolution 1540`. */
const label =
  /(?:article|articles|resolution|section|chapter|no\.|number|page|paragraph|table|figure|volume|issue|step|point|line|act|law|agenda|group of|стат(?:ья|ьи|ье)|резолюци[яи]|пункт[а-я]*|глав[аы]|№|artikel|resolution|absatz|kapitel|nr\.|résolution|chapitre|page|المادة|القرار|第)\s*$/iu;
const counted = /^\s?(?:\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Arabic})/u;

export function numbersIn(
  text: string,
  dates: readonly DateInText[],
  language: string,
): readonly NumberInText[] {
  const found: NumberInText[] = [];
  for (const match of language === 'zh' ? text.matchAll(tenths) : []) {
    const end = match.index + match[0].length;
    found.push({ start: match.index, end, written: match[0], what: whatOf(text, match.index, end) });
  }
  for (const match of text.matchAll(pattern)) {
    const bare = match[0].trim();
    const start = match.index + match[0].indexOf(bare);
    // `mile-long` is one word.
    const joint = /^-\p{Ll}{3,}/u.exec(text.slice(start + bare.length))?.[0] ?? '';
    const written = /\p{L}$/u.test(bare) ? bare + joint : bare;
    const end = start + written.length;
    const after = text.slice(end);
    if (dates.some((date) => date.start < end && start < date.end)) continue;
    if (label.test(text.slice(Math.max(0, start - 20), start))) continue;
    const measured = hasMeasure.test(written);
    if (!measured) {
      // A bare number counts if it is not a year, an ordinal, a time or a score, and something countable follows.
      const value = Number(written.replace(/[^\p{Nd}]/gu, ''));
      if (/^(?:st|nd|rd|th|-?(?:й|я|го|е|м|х|й)|er|ème|e\b|\.\s|[:/–—-]\s?\p{N}|\)|\])/u.test(after))
        continue;
      if (/^(?:1[89]|20)\d\d$/.test(written) || value < 10) continue;
      // Thousands are set apart only in numbers that count.
      const isGrouped = /^\p{Nd}{1,3}(?:[.,\u00a0\u202f ’'٬]\p{Nd}{3})+$/u.test(written);
      if (!isGrouped && !counted.test(after)) continue;
      const isName = language !== 'de' && /^\s\p{Lu}/u.test(after);
      if (!isGrouped && (isName || /^\s(?:of|and|or|to|in|at|on|by|the|a)\b/.test(after))) continue;
    }
    found.push({
      start,
      end,
      written,
      what: inBrackets(text, start, found.at(-1)) ?? whatOf(text, start, end),
    });
  }
  return found;
}

/** `3.5 million ethnic Russians (18 percent)`: what a number in brackets counts is what the one before them does. */
function inBrackets(text: string, start: number, before: NumberInText | undefined): string | undefined {
  if (!before || !/[(（]\s?$/u.test(text.slice(0, start))) return undefined;
  const between = text
    .slice(before.end, start)
    .replace(/\s*[(（]\s?$/u, '')
    .trim();
  return between !== '' && !edge.test(between) && between.split(/\s+/).length <= 8 ? between : undefined;
}

/** What goes on about when, where or how much says nothing of what. */
const leaning =
  /^(?:of|a|an|annually|each|every|between|in|from|since|by|during|over|on|at|last|this|compared|to|and|or|than|as|after|before|until|for|with|per|entre|en|de|depuis|à|pour|par|et|ou|zwischen|im|seit|von|bis|und|oder|für|pro|als|desde|por|para|y|o|в|во|с|за|на|по|от|до|и|или|к|между|في|من|منذ|خلال|إلى|بين)\s/iu;

/** Where a clause ends; the point of `6.3` ends none. */
const edge = /[,:.](?!\p{Nd})|[;!?()«»“”„"—–،؛。，；、（）]/u;

/** The words behind the number up to the next mark; those before it where there are fewer than two. */
function whatOf(text: string, start: number, end: number): string {
  const after = text.slice(end);
  const stop = after.search(edge);
  const behind = words(stop < 0 ? after : after.slice(0, stop), 0, 10);
  if (behind.split(/\s+/).length >= 2 && behind !== '' && !leaning.test(behind)) return behind;
  const before = text.slice(0, start).replace(/[(\s（]+$/u, '');
  const own = afterLast(before, /[,;:.!?«»“”„"—–،؛。，；]/gu);
  // `The study, which cost 900,000 euros`: the clause says little without what it belongs to.
  const lead = words(relative.test(own) ? afterLast(before, /[;:.!?«»“”„"—–؛。；]/gu) : own, -8);
  return `${lead}${behind ? ` … ${behind}` : ''}`.trim() || text.trim();
}

const relative =
  /^\s*(?:which|that|who|when|where|qui|que|dont|où|der|die|das|wo|que|cuando|который|которая|которое|когда|где|الذي|التي)\s/iu;

/** What follows the last mark that stands in no number. */
function afterLast(text: string, marks: RegExp): string {
  const last = [...text.matchAll(marks)].filter(({ index }) => !/\d/.test(text[index + 1] ?? '')).at(-1);
  return last ? text.slice(last.index + 1) : text;
}

function words(text: string, from: number, to?: number): string {
  return text.trim().split(/\s+/).slice(from, to).join(' ');
}
