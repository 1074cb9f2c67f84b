// The rules by which a deck is held against its original, in one table: what each is called, how grave it is
// and what it looks for. docs/integrity.md lists them, and a test holds the page to this.

import type { Severity } from '../diagnostic/diagnostic.ts';

export interface Rule {
  readonly severity: Severity;
  readonly about: string;
}

export const rules = {
  'quotation-altered': {
    severity: 'error',
    about:
      'a quotation that is in the original otherwise: its words, its signs, its order, or parts left out without a mark',
  },
  'quotation-not-found': { severity: 'warning', about: 'a quotation that the original has nothing like' },
  'speaker-not-near': {
    severity: 'warning',
    about: 'a quotation whose speaker the original does not name in that paragraph or beside it',
  },
  'number-not-found': { severity: 'warning', about: 'a number that the original has not' },
  'number-misplaced': {
    severity: 'warning',
    about: 'a number that the original has of something else: "180 firms" where it says "66 firms"',
  },
  'unit-changed': {
    severity: 'warning',
    about:
      'a number of the original with another scale or unit: million and billion, percent and percentage points',
  },
  'date-not-found': {
    severity: 'warning',
    about: 'a day, month or year that the original does not name, or not for that source',
  },
  'date-misplaced': {
    severity: 'warning',
    about: 'a date that the original names for something else, and another for this',
  },
  'name-not-found': {
    severity: 'warning',
    about: 'a name that the original has not, or a surname of the original behind another first name',
  },
  'role-not-found': {
    severity: 'warning',
    about: 'a person with another office than the original gives them',
  },
  'source-not-found': { severity: 'info', about: 'a source that the original does not cite' },
  'hedge-lost': {
    severity: 'warning',
    about:
      'a sentence without the "may", "reportedly", "likely" of the passage that it restates, or with "will" for its "could"',
  },
  'negation-changed': {
    severity: 'warning',
    about: 'a sentence with a "not" that the passage it restates has not, or without one',
  },
  'direction-changed': {
    severity: 'warning',
    about:
      'a sentence that says the contrary of the passage that it restates: rose for fell, fewer for more, first for last',
  },
  'actors-swapped': {
    severity: 'warning',
    about: 'a sentence in which who does something and whom it is done to have changed places',
  },
  'claim-not-found': {
    severity: 'info',
    about: 'a sentence with no passage in the original that is like it',
  },
  'not-covered': {
    severity: 'info',
    about: 'a paragraph of the original that reaches no slide and no notes',
  },
  'original-empty': { severity: 'error', about: 'an original without a word in it' },
  'other-language': {
    severity: 'warning',
    about: 'an original in another language: only numbers and dates are compared then',
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof rules;
