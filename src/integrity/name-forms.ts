// When two words are the same name: in another case, as an adjective, in the plural, with or without its
// accents. A wrong letter makes another name.

import type { NameForms } from '../language/integrity-words.ts';
import { mostRemembered, remembered } from '../language/lazy.ts';
import { oneOf } from '../language/word-lists.ts';

/** Lower case without accents. */
export const plainName = remembered(
  (word) => word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase(),
  mostRemembered.words,
);

const endings = new WeakMap<NameForms, RegExp>();

function endingsOf(forms: Extract<NameForms, { readonly kind: 'endings' }>): RegExp {
  // As they are in a plain name: `ой` without its mark.
  const plain = forms.endings.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  const made = endings.get(forms) ?? new RegExp(`^${oneOf(plain)}?$`, 'u');
  endings.set(forms, made);
  return made;
}

/** Names that are the same, and do not begin so; of a language that changes ends, the beginnings of all their forms. */
export function irregularForms(plain: string, forms: NameForms): readonly string[] {
  switch (forms.kind) {
    case 'derived':
      return forms.irregular.filter((all) => all.includes(plain)).flat();
    case 'endings':
      return forms.irregular.filter((all) => all.some((start) => plain.startsWith(start))).flat();
    case 'cases':
      return [];
  }
}

/** Both plain. */
export function sameName(a: string, b: string, forms: NameForms): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  let common = 0;
  while (common < shorter && a[common] === b[common]) common += 1;
  const [one, other] = [a.slice(common), b.slice(common)];
  const byBeginning = (letters: number, share: number): boolean =>
    common >= letters && common >= shorter * share && one.length <= 3 && other.length <= 3;
  switch (forms.kind) {
    case 'cases':
      return byBeginning(forms.letters, forms.share);
    case 'endings': {
      const begins = (name: string) => (start: string) => {
        const rest = name.slice(start.length);
        return name.startsWith(start) && (rest.startsWith('к') || endingsOf(forms).test(rest));
      };
      if (forms.irregular.some((all) => all.some(begins(a)) && all.some(begins(b)))) return true;
      // A foreign name is inflected, too.
      if (/^\p{Script=Latin}/u.test(a)) return byBeginning(4, 0.7);
      const ends = endingsOf(forms);
      return common >= 3 && common >= shorter * 0.6 && ends.test(one) && ends.test(other);
    }
    case 'derived': {
      if (forms.irregular.some((all) => all.includes(a) && all.includes(b))) return true;
      const makes = (end: string, whole: string): boolean => forms.derived[whole]?.includes(end) ?? false;
      return common >= 4 && (makes(one, other) || makes(other, one));
    }
  }
}
