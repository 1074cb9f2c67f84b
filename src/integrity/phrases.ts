// Quotations of one and two words. They may be anybody's term or irony, so only two are told: one that the passage has
// otherwise between its own marks, and one that the original has nowhere, of somebody whom it names.

import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Facts } from './facts.ts';
import { folded } from './fold.ts';
import * as say from './messages.ts';
import { matchIn, patternOf } from './pattern.ts';
import type { Phrase } from './quoted.ts';
import { restated } from './restated.ts';
import type { OriginalSentence, SentenceIndex } from './sentence-index.ts';
import { sameWord, type Token, tokensIn } from './tokens.ts';

/** Of the weight of the words around it, how much must be in a passage. */
const enough = 0.5;
/** How many more words the passage's own may have. */
const longer = 2;

export function phraseFinding({ text, span, within }: Phrase, facts: Facts): Diagnostic | undefined {
  const { original, index } = facts;
  const words = tokensIn(folded(text));
  if (words.length === 0 || matchIn(patternOf(text), original.index()) || isInflected(words, index))
    return undefined;
  const around = folded(
    within.text.slice(0, within.start) +
      ' '.repeat(within.end - within.start) +
      within.text.slice(within.end),
  );
  const context = restated(around, index);
  const near = context.passages.filter(({ share }) => share >= enough).slice(0, 2);
  for (const { sentence } of near)
    for (const said of markedIn(sentence)) {
      const theirs = tokensIn(said);
      if (theirs.length > words.length + longer || folded(within.text).includes(`"${said}"`)) continue;
      const place = { ...sentence.paragraph };
      if (theirs.some((word) => has(words, word)))
        return say.altered(text, said, place, [{ original: said, quoted: text }], undefined, span);
      return say.notFound(text, span, said);
    }
  const isSomebodys = context.tokens.some(({ plain }) => facts.names.people.has(plain));
  return isSomebodys ? say.notFound(text, span) : undefined;
}

const has = (words: readonly Token[], word: Token): boolean =>
  words.some(({ plain }) => sameWord(plain, word.plain));

/** The original has the words behind each other, in another case or number. */
function isInflected(words: readonly Token[], index: SentenceIndex): boolean {
  const [first] = words;
  return index
    .withWord(first?.plain ?? '')
    .some(({ tokens }) =>
      tokens.some((_, at) => words.every((word, by) => sameWord(word.plain, tokens[at + by]?.plain ?? ''))),
    );
}

/** What a sentence has between marks. */
const markedIn = ({ text }: OriginalSentence): readonly string[] =>
  [...text.matchAll(/"([^"]{2,60})"/gu)].map(([, said = '']) => said.replace(/[.,;:!?]+$/, ''));
