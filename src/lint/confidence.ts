// Levels of confidence, which ICD 203 (D.6.e(2)(b)) keeps out of the sentence that says how likely something is.

const level = '(?:high|moderate|medium|low)(?:[- ]to[- ](?:high|moderate|medium|low))?';

/** `moderate confidence`, `our confidence is low`; confidence in a bank or a government is another thing. */
const patterns: readonly RegExp[] = [
  new RegExp(
    `\\b${level}[- ]confidence\\b(?!\\s+(?:in|of|among)\\s+(?!(?:this|that|these|those|our|the|its|their)\\s+(?:key\\s+)?(?:judg|assess|finding|estimate|conclusion|forecast)|this\\b|these\\b|it\\b|them\\b|that\\b))`,
    'i',
  ),
  new RegExp(
    `\\b(?:our|analytic|analysts[’'] )\\s*confidence\\b[^.;]{0,60}?\\b(?:is|remains|level:?)\\s+(?:\\w+\\s+)?${level}\\b`,
    'i',
  ),
  new RegExp(`\\bconfidence(?: level)?\\s*:\\s*${level}\\b`, 'i'),
  /\b(?:highly|moderately) confident\b/i,
];

export const saysConfidence = (own: string): boolean => patterns.some((pattern) => pattern.test(own));

/** `(likely; moderate confidence)`: a label, in which the two stand side by side and not in a sentence. */
export const isLabel = (text: string): boolean =>
  /^\s*[([][^()[\]]*[)\]]\s*[.]?\s*$/.test(text) && (text.match(/\p{L}+/gu)?.length ?? 0) <= 8;
