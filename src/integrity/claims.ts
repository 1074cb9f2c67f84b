// Words that hold a claim back, and words that turn it round. A slide that drops the one, or has the other where the original
// has not, says something else. The tables are small on purpose: words that hardly ever mean anything else.

import { type Clause, claimWords, passagesLike, tellingWords } from './passages.ts';

interface ClaimWords {
  readonly hedges: ReadonlySet<string>;
  /** Weak only where the slide has a strong one instead: "could" may as well be the past of "can". */
  readonly weak: ReadonlySet<string>;
  readonly strong: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Before these, a negation is none: "not only", "no matter". */
  readonly undone: ReadonlySet<string>;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const byLanguage: Readonly<Record<string, ClaimWords>> = {
  en: {
    hedges: set(
      `may might possibly probably perhaps likely unlikely reportedly allegedly apparently seems seemed appears appeared suggests
      suggested potentially presumably purportedly supposedly estimated expected rumored rumoured`,
    ),
    weak: set('could can would should may might'),
    strong: set('will must shall cannot certainly definitely undoubtedly'),
    negations:
      set(`not no never cannot without neither nor none nobody nothing isn't aren't wasn't weren't don't doesn't didn't won't
      wouldn't can't couldn't shouldn't hasn't haven't hadn't`),
    undone: set('only matter longer just merely doubt'),
  },
  ru: {
    hedges: set(
      'может могут мог могла могли возможно вероятно видимому видимо якобы предположительно кажется похоже ожидается предполагается',
    ),
    weak: set('может могут мог могла могли'),
    strong: set('будет будут должен должна должны обязан обязаны несомненно безусловно'),
    negations: set('не нет ни без никогда никто ничто нельзя'),
    undone: set('только'),
  },
  de: {
    hedges: set(
      'könnte könnten dürfte dürften möglicherweise wahrscheinlich vermutlich angeblich offenbar scheint scheinen wohl voraussichtlich mutmaßlich vielleicht',
    ),
    weak: set('kann können könnte könnten dürfte dürften sollte sollten'),
    strong: set('wird werden muss müssen zweifellos sicherlich'),
    negations: set('nicht kein keine keinen keinem keiner nie niemals ohne weder niemand nichts'),
    undone: set('nur bloß'),
  },
  fr: {
    hedges: set(
      'pourrait pourraient possible probable probablement semble semblent semblerait apparemment prétendument vraisemblablement éventuellement',
    ),
    weak: set('peut peuvent pourrait pourraient devrait devraient'),
    strong: set('doit doivent certainement indubitablement'),
    negations: set('pas jamais sans aucun aucune ni rien nul nulle'),
    undone: set('seulement'),
  },
  es: {
    hedges: set(
      'podría podrían quizá quizás probablemente posiblemente presuntamente supuestamente parece parecen aparentemente acaso previsiblemente',
    ),
    weak: set('puede pueden podría podrían debería deberían'),
    strong: set('debe deben será serán indudablemente'),
    negations: set('no nunca sin ningún ninguna ninguno jamás tampoco nadie nada ni'),
    undone: set('solo sólo solamente'),
  },
  ar: {
    hedges: set('قد ربما يبدو يحتمل المحتمل المرجح يرجح يزعم المزعوم يعتقد المتوقع يتوقع لعل'),
    weak: set('قد يمكن'),
    strong: set('سوف يجب حتما بالتأكيد'),
    negations: set('لا لم لن ليس ليست ليسوا دون غير'),
    undone: set('فقط سيما'),
  },
  zh: {
    hedges: set('可能 也许 或许 大概 似乎 据称 据说 据报道 恐怕 预计 有望 估计 疑似'),
    weak: set('可能 可以 或许'),
    strong: set('将 必须 必将 一定 肯定'),
    negations: set('不 没 没有 未 无 并非 不是 不会 不能 从未 绝不'),
    undone: set('仅 只'),
  },
};

export const negationsOf = (language: string): ReadonlySet<string> =>
  byLanguage[language.split('-')[0]?.toLowerCase() ?? '']?.negations ?? new Set();

/** Most of the telling words must be in the passage; for a negation, which is easily another clause's, nearly all. */
const shares = { hedge: 0.75, negation: 0.85 };
const fewest = 3;

export interface ClaimChange {
  readonly kind: 'hedge' | 'negation';
  /** The original's word that the slide has not, or the slide's that the original has not. */
  readonly word: string;
  readonly lost: boolean;
  /** Of the original. */
  readonly clause: string;
}

/** @param text one sentence of a slide */
export function changedClaim(
  text: string,
  clauses: readonly Clause[],
  language: string,
): ClaimChange | undefined {
  const table = byLanguage[language.split('-')[0]?.toLowerCase() ?? ''];
  if (!table) return undefined;
  const own = claimWords(text);
  const isModal = (word: string): boolean =>
    table.hedges.has(word) || table.weak.has(word) || table.strong.has(word) || table.negations.has(word);
  const wanted = tellingWords(own, isModal);
  if (wanted.length < fewest) return undefined;
  const passages = passagesLike(own, wanted, clauses, shares.hedge);
  const [best] = passages;
  if (!best) return undefined;
  const clause = best.clause.text;
  // What another passage says as plainly has lost nothing.
  const rivals = passages.filter(({ share }) => share >= best.share);
  if (!own.some((word) => table.hedges.has(word))) {
    const hedge = doubtOf(best.words, own, table);
    if (hedge && rivals.every(({ words }) => doubtOf(words, own, table)))
      return { kind: 'hedge', word: hedge, lost: true, clause };
  }
  if (best.share < shares.negation || wanted.length < fewest + 1) return undefined;
  const mine = negationIn(own, table);
  const theirs = negationIn(best.words, table);
  const isFlipped = rivals.every(
    ({ words }) => (negationIn(words, table) === undefined) !== (mine === undefined),
  );
  if (!isFlipped || (mine === undefined) === (theirs === undefined)) return undefined;
  // The negation of a clause beside it is in the sentence all the same.
  if (theirs === undefined && best.clause.words.some((word) => table.negations.has(word))) return undefined;
  return { kind: 'negation', word: mine ?? theirs ?? '', lost: mine === undefined, clause };
}

/** A hedge; or a weak modal, where the slide has a strong one that the passage has not. */
function doubtOf(words: readonly string[], own: readonly string[], table: ClaimWords): string | undefined {
  const hedge = words.find((word) => table.hedges.has(word));
  if (hedge) return hedge;
  const isStronger = own.some((word) => table.strong.has(word) && !words.includes(word));
  return isStronger ? words.find((word) => table.weak.has(word) && !own.includes(word)) : undefined;
}

function negationIn(words: readonly string[], { negations, undone }: ClaimWords): string | undefined {
  // `No. 12` is no denial.
  return words.find((word, index) => {
    const next = words[index + 1] ?? '';
    return negations.has(word) && !undone.has(next) && !/^\d/.test(next);
  });
}
