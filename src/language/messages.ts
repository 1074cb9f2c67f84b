// What is said where a command knows less of a language than of others: once a run, and what is left out.

import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';

/**
 * @param tag BCP 47; `und` where a text showed none.
 * @param leftOut what is not looked for, as a plural noun.
 * @param hint what is done all the same.
 */
export const notInThisLanguage = (
  severity: 'warning' | 'info',
  tag: string,
  leftOut: string,
  hint: string,
  span?: Span,
): Diagnostic => ({
  severity,
  id: 'not-in-this-language',
  message:
    tag === 'und'
      ? `the language of the text is none that briefdeck has words of: ${leftOut} are not looked for`
      : `briefdeck has no words of "${tag}" for this: ${leftOut} are not looked for`,
  hints: [hint],
  ...(span ? { span } : {}),
});
