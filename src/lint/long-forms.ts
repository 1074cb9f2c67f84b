// Whether a text says what an acronym stands for. A lenient question: the long form may be in another language than the
// letters (`Main Directorate (GRU)`), and inflected.

/** Small words that an acronym may leave out. */
const small =
  /^(?:of|and|the|for|in|on|to|at|by|a|an|de|des|du|la|le|les|et|pour|l|d|sur|der|die|das|und|für|zur|zum|im|von|e|y|del|el|los|las|en|и|по|в|на|о|об|при|с|к|за|из|от)$/iu;

export function writtenOutIn(acronym: string, text: string): boolean {
  return text.includes(acronym) && explained(acronym, text) ? true : spelledOut(acronym, text);
}

/** `Organisation (ACR)`, `Organisation (hereafter: ACR)`, `ACR (Organisation)`. */
function explained(acronym: string, text: string): boolean {
  const after = new RegExp(
    `\\p{L}[”"’»“*]?\\s*[(（\\[](?:[^()（）]{0,60}[\\s“"«„,;:—–-])?${acronym}(?:s|[’']s)?[”"’»“]?\\s*[)）\\],;/]`,
    'u',
  );
  const before = new RegExp(`${acronym}s?[”"»“]?\\s*[(（][^()（）\\d]*(?:\\p{L}[^()（）]*){6,}[)）]`, 'u');
  return after.test(text) || before.test(text);
}

/** Words in a row that begin with the letters: `the Shanghai Cooperation Organisation`, near the acronym or not. */
function spelledOut(acronym: string, text: string): boolean {
  const letters = [...folded(acronym)];
  if (letters.length < 3) return false;
  return text.split(/[.;:!?()[\]]\s|[.;:!?()]$/).some((clause) => {
    const initials = (clause.match(/\p{L}[\p{L}\p{M}’']*/gu) ?? []).flatMap((word): readonly Initial[] => {
      if (folded(word) === folded(acronym)) return [{ letter: '', isSmall: false }];
      // `UN Security Council` is the UNSC.
      if (/^\p{Lu}{2,4}$/u.test(word)) return [...word].map((letter) => ({ letter, isSmall: false }));
      return [{ letter: word.length > 1 ? (folded(word)[0] ?? '') : '', isSmall: small.test(word) }];
    });
    return initials.some((_, start) => beginsWith(initials.slice(start), letters));
  });
}

interface Initial {
  readonly letter: string;
  readonly isSmall: boolean;
}

function beginsWith(initials: readonly Initial[], letters: readonly string[]): boolean {
  const [letter, ...others] = letters;
  if (letter === undefined) return true;
  const [initial, ...rest] = initials;
  if (initial === undefined) return false;
  if (initial.letter === letter && beginsWith(rest, others)) return true;
  return initial.isSmall && beginsWith(rest, letters);
}

/** Upper case, without accents: `Économique` begins with E. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
