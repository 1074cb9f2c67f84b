// What lint finds in an article, briefly.

import { parseArticle } from '../../src/article/parse.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { lintArticle } from '../../src/library/lint-article.ts';

/** The article's text begins in line 5, or as many lines later as `front` has. */
export const findings = (body: string, front = '', icd203 = false): readonly Diagnostic[] =>
  lintArticle(
    parseArticle(`---\ntitle: T\n${front}---\n\n${body}\n`, 'a.md', () => {}),
    { icd203 },
  );

/** `topic-title 5` */
export const found = (body: string, front = '', icd203 = false): readonly string[] =>
  findings(body, front, icd203).map(({ id, span }) => `${id} ${span?.line}`);

/** The messages of one rule. */
export const told = (rule: string, body: string, front = '', icd203 = false): readonly string[] =>
  findings(body, front, icd203)
    .filter(({ id }) => id === rule)
    .map(({ message, span }) => `${span?.line}: ${message}`);
