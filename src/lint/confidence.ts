// Levels of confidence, which ICD 203 (D.6.e(2)(b)) keeps out of the sentence that says how likely something
// is.

import type { Icd203Words } from '../language/lint-words.ts';

export const saysConfidence = (own: string, { confidence }: Icd203Words): boolean =>
  confidence.some((pattern) => pattern.test(own));

/** `(likely; moderate confidence)`: a label, in which the two stand side by side and not in a sentence. */
export const isLabel = (text: string): boolean =>
  /^\s*[([][^()[\]]*[)\]]\s*[.]?\s*$/.test(text) && (text.match(/\p{L}+/gu)?.length ?? 0) <= 8;
