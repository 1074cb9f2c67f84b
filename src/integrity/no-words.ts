// A language that the check has no words of: nothing is compared in it by the words of another. Names are, by
// their beginnings alone, since most languages change the ends.

import { type IntegrityWords, noActors, unitNames } from '../language/integrity-words.ts';
import { lazy } from '../language/lazy.ts';
import type { Language } from '../language/types.ts';

const nothing = lazy((): IntegrityWords => {
  const none: ReadonlySet<string> = new Set();
  return {
    numbers: {
      cardinals: new Map(),
      ordinals: new Map(),
      bySigns: 'none',
      and: '',
      ordinalEnd: '',
      fractions: [],
    },
    units: Object.fromEntries(unitNames.map((name) => [name, ''])) as IntegrityWords['units'],
    claims: {
      hedges: none,
      held: none,
      doubts: '',
      weak: none,
      strong: none,
      negations: none,
      undone: none,
      months: '',
      attributions: '',
      conditional: '',
      lacks: none,
      denials: none,
      joints: '',
      that: '',
    },
    opposites: [],
    converses: [],
    than: '',
    changes: { from: '', to: '', earlier: '' },
    actors: noActors,
    names: {
      forms: { kind: 'cases', letters: 3, share: 0.6 },
      relational: '',
      ranks: '',
      capitalNouns: false,
      measures: none,
      openers: none,
      verbal: '',
      small: none,
    },
    inDateCase: (text) => text,
  };
});

export const integrityWords = ({ integrity }: Language): IntegrityWords =>
  integrity === 'none' ? nothing() : integrity();
