// Clauses of a sentence that may stand over a slide.

import { describe, expect, it } from 'vitest';
import { clauseOf } from '../../src/draft/clauses.ts';
import { languageOf } from '../../src/language/languages.ts';

describe('a clause', () => {
  it.each([
    [
      'fr',
      'Le conseil municipal de Vaucelles a adopté, par 26 voix contre 19, le projet de tramway de la vallée du Haut-Ardon',
    ],
    [
      'en',
      'The town council of Vardal has adopted, by 26 votes to 19, the plan for a tramway from the harbour to the hill',
    ],
  ])('does not end before what its verb is about: in %s, "%s"', (language, sentence) => {
    expect(clauseOf(sentence, 12, languageOf(language))).toBeUndefined();
  });
  it('may end before what comes besides', () => {
    expect(
      clauseOf(
        'The council has closed the old port, after a storm of three days, the worst in a hundred years of its history',
        12,
        languageOf('en'),
      ),
    ).toBe('The council has closed the old port');
  });
});
