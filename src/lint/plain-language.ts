// Hints for titles and sentences that a room can follow: each a named rule.

import type { Article } from '../article/types.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { countWords } from '../letters.ts';
import { sentences, type TextBlock } from './article-text.ts';
import * as say from './messages.ts';

/** Words; plain-language guides advise 15 to 20 on average, and none over 30. */
const longest = 30;

export function plainLanguage(article: Article, blocks: readonly TextBlock[]): readonly Diagnostic[] {
  const english = article.meta.language.split('-')[0] === 'en';
  return [
    ...blocks.flatMap(longSentences),
    ...undefinedAcronyms(blocks),
    ...blocks.flatMap((block) => (block.kind === 'title' ? titleFaults(block, english) : [])),
  ];
}

function longSentences({ text, span, kind }: TextBlock): readonly Diagnostic[] {
  if (kind === 'title' || kind === 'part') return [];
  return sentences(text)
    .map((sentence) => ({ sentence, words: countWords(sentence) }))
    .filter(({ words }) => words > longest)
    .map(({ sentence, words }) => say.longSentence(sentence, words, longest, span));
}

/** What everybody at the table knows. */
const known = new Set(
  'UN EU US USA UK NATO OECD IMF WTO WHO G7 G20 GDP AI CEO TV PDF HTML SVG JSON URL OK AM PM BC AD TLP RED AMBER GREEN CLEAR STRICT'.split(
    ' ',
  ),
);

function undefinedAcronyms(blocks: readonly TextBlock[]): readonly Diagnostic[] {
  const told = new Set<string>();
  const whole = blocks.map(({ text }) => text).join('\n');
  return blocks.flatMap(({ text, span }) =>
    (text.match(/(?<![\p{L}\p{N}-])[A-Z]{2,6}(?![\p{L}\p{N}])/gu) ?? []).flatMap((acronym) => {
      if (known.has(acronym) || told.has(acronym) || /^[IVXLCDM]+$/.test(acronym)) return [];
      told.add(acronym);
      // `Collective Security Treaty Organisation (CSTO)` or `CSTO (Collective …)`, anywhere.
      const expanded = new RegExp(
        `\\p{L}{3,}[^()\\n]*\\(${acronym}s?\\)|${acronym} \\([^)]{6,}\\)`,
        'u',
      ).test(whole);
      return expanded ? [] : [say.undefinedAcronym(acronym, span)];
    }),
  );
}

function titleFaults({ text, span }: TextBlock, english: boolean): readonly Diagnostic[] {
  if (/[?？؟]["”’»]?$/.test(text)) return [say.questionTitle(text, span)];
  return english && isTopic(text) ? [say.topicTitle(text, span)] : [];
}

/** Verbs that a short English title may have without an ending that gives them away. */
const verbs = new Set(
  `is are was were be has have had will would can could may might must should shall do does did let lets let's get gets go goes
come comes make makes made take takes took give gives gave keep keeps kept hold holds held stay stays stand stands win wins won
lose loses lost rise rises rose fall falls fell grow grows grew pay pays paid say says said see sees saw need needs want wants
face faces seek seeks sought use uses work works help helps turn turns show shows lead leads led meet meets met carry carries
put puts bring brings brought run runs ran move moves open opens close closes end ends begin begins began cut cuts back backs
block blocks build builds built become becomes became remain remains depend depends support supports shape shapes drive drives
put set sets sit sits think thinks know knows mean means cost costs buy buys sell sells break breaks broke spread spreads decline
tell tells told write writes wrote read reads declined refuse refused increase increases reduce reduces`.split(
    /\s+/,
  ),
);

/** At most five words, none of them a verb or with a verb's ending. Longer titles are taken for sentences. */
function isTopic(title: string): boolean {
  const words = title.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  if (words.length === 0 || words.length > 5) return false;
  return !words.some(
    (word, index) => verbs.has(word) || (index > 0 && /(?:ed|[^s'u]s|ing)$/.test(word) && word.length > 3),
  );
}
