// Whether a text says what an acronym stands for. A lenient question: the long form may be in another
// language than the letters (`Main Directorate (GRU)`), and inflected.

import { isNameWord } from '../language/name-words.ts';

/** A text as acronyms are looked for in it: the initials of its words, clause by clause. */
export interface Readable {
  readonly text: string;
  readonly clauses: readonly (readonly Initial[])[];
}

export const readable = (text: string): Readable => ({
  text,
  clauses: text.split(/[.;:!?()[\]]\s|[.;:!?()]$/).map(initialsOf),
});

export function isWrittenOut(acronym: string, { text, clauses }: Readable): boolean {
  return (text.includes(acronym) && isExplained(acronym, text)) || isSpelledOut(acronym, clauses);
}

/** `Organisation (ACR)`, `Organisation (hereafter: ACR)`, `ACR (Organisation)`. */
function isExplained(acronym: string, text: string): boolean {
  const after = new RegExp(
    `\\p{L}[”"’»“*]?\\s*[(（\\[](?:[^()（）]{0,60}[\\s“"«„,;:—–-])?${acronym}(?:s|[’']s)?[”"’»“]?\\s*[)）\\],;/]`,
    'u',
  );
  const before = new RegExp(`${acronym}s?[”"»“]?\\s*[(（][^()（）\\d]*(?:\\p{L}[^()（）]*){6,}[)）]`, 'u');
  return after.test(text) || before.test(text);
}

interface Initial {
  readonly letter: string;
  readonly isSmall: boolean;
  /** One of a word in capitals, which does not spell itself out. */
  readonly isInside: boolean;
}

function initialsOf(clause: string): readonly Initial[] {
  return (clause.match(/\p{L}[\p{L}\p{M}’']*/gu) ?? []).flatMap((word): readonly Initial[] => {
    // `UN Security Council` is the UNSC; longer capitals are acronyms themselves.
    if (/^\p{Lu}{2,}$/u.test(word))
      return (word.length < 4 ? [...word] : ['']).map((letter) => ({
        letter,
        isSmall: false,
        isInside: true,
      }));
    const letter = word.length > 1 ? (folded(word)[0] ?? '') : '';
    return [{ letter, isSmall: isNameWord(word), isInside: false }];
  });
}

/**
 * Words in a row that begin with the letters: `the Shanghai Cooperation Organisation`, near the acronym or
 * not.
 */
function isSpelledOut(acronym: string, clauses: readonly (readonly Initial[])[]): boolean {
  const letters = [...folded(acronym)];
  if (letters.length < 3) return false;
  return clauses.some((initials) =>
    initials.some(
      ({ letter }, start) => letter === letters[0] && beginsWith(initials, start, letters, 0, false),
    ),
  );
}

function beginsWith(
  initials: readonly Initial[],
  at: number,
  letters: readonly string[],
  next: number,
  hasWord: boolean,
): boolean {
  const letter = letters[next];
  if (letter === undefined) return hasWord;
  const initial = initials[at];
  if (initial === undefined) return false;
  const { isSmall, isInside } = initial;
  return (
    (initial.letter === letter && beginsWith(initials, at + 1, letters, next + 1, hasWord || !isInside)) ||
    (isSmall && next > 0 && beginsWith(initials, at + 1, letters, next, hasWord))
  );
}

/** Upper case, without accents: `Économique` begins with E. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
