// A language that a draft has no words of: nothing is looked for in it by the words of another. What marks
// and digits say is found all the same: quotations, citations, whole dates, percentages.

import { type DraftWords, noSaying } from '../language/draft-words.ts';
import { languageOf } from '../language/languages.ts';
import { lazy } from '../language/lazy.ts';
import type { Language } from '../language/types.ts';

const nothing = lazy((): DraftWords => {
  const english = languageOf('en').draft;
  if (english === 'none') throw new Error('English has words of its own');
  return {
    spaces: true,
    capitalNouns: false,
    institutions: [],
    people: { kind: 'phrases', titles: [], patterns: () => [] },
    saying: noSaying,
    organisations: { pattern: (word) => word, before: '', behind: '' },
    acronyms: { called: '', attached: '' },
    countries: { abbreviated: [], doubtful: [], forms: () => [] },
    places: { kind: 'phrases', find: () => [] },
    numbers: {
      scales: '',
      units: '',
      between: '',
      range: '',
      spelled: '',
      named: '',
      ordinal: '',
      uncounted: '',
      leaning: '',
      relatives: '',
    },
    dates: {
      prepositions: '',
      since: '',
      parts: '',
      relatives: '',
      notMonths: '',
      of: '',
      ordinal: '',
      years: { last: '', own: '', next: '', same: '' },
      before: { past: '', coming: '' },
      behind: { past: '', coming: '' },
      until: '',
      meant: '',
      future: '',
      past: '',
    },
    clauses: {
      joints: '',
      introductory: '',
      leads: '',
      tails: '',
      conditions: '',
      breaks: '',
      subordinators: '',
      coordinators: '',
      quoting: '',
      that: '',
      trims: '',
      nounAtEnd: '',
      bracket: '',
      // Nothing is cut; what is short enough is taken for what it is.
      finite: String.raw`\p{L}+`,
      hanging: '',
      infinitive: '',
      dateline: '',
    },
    head: {
      publication: '',
      volume: '',
      volumeAround: '',
      issue: '',
      issueAround: '',
      byline: '',
      interview: '',
      noAuthor: '',
      and: '',
      occasion: '',
      date: '',
      dateArticle: '',
      at: '',
      clock: '',
      caption: '',
      captionVerb: '',
      credit: '',
      creditAtEnd: '',
      creditBehind: '',
      boilerplate: { lines: '', starts: '' },
      origin: '',
      kicker: '',
    },
    concluding: [],
    stopWords: [],
    // Whoever edits the draft writes these in the language of the text.
    labels: english().labels,
  };
});

export const draftWords = ({ draft }: Language): DraftWords => (draft === 'none' ? nothing() : draft());
