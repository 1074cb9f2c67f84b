// Whether a sentence takes back what the one before it says: "The dam has failed. That is false." Who shows the first
// without the second makes a claim that the article denies. In doubt it does: two sentences shown together are never wrong.

import type { Language, SentenceWords } from './types.ts';

interface Patterns {
  readonly opening: RegExp;
  readonly negated: RegExp;
  readonly denied: RegExp;
}

const known = new WeakMap<SentenceWords, Patterns>();

// JavaScript's \b knows Latin letters alone.
const end = '(?=[\\s.,;:!?…،؛。，：！？、)）”"»’]|$)';
/** Within the first clause, but not beyond so many letters. */
const clause = '[^.,;:،]{0,90}?(?<=[\\s(]|^)';
/** A negation further from what it speaks of denies something else: "That is the test, for most were not." */
const near = '[^.,;:،]{0,40}?(?<=\\s)';
const unspaced = { end: '', clause: '[^。，；：]{0,45}?', near: '[^。，；：]{0,20}?' };

function patternsOf({ sentences, script }: Language): Patterns {
  const found = known.get(sentences);
  if (found) return found;
  const { openings, pronouns, negations, denials } = sentences.takingBack;
  const at = /^(Hans|Hant|Jpan)$/.test(script) ? unspaced : { end, clause, near };
  const made: Patterns = {
    opening: new RegExp(`^(?:${openings})${end}`, 'i'),
    negated: new RegExp(`^(?:${pronouns})${at.end}${at.near}(?:${negations})${at.end}`, 'i'),
    denied: new RegExp(`^${at.clause}(?:${denials})${at.end}`, 'i'),
  };
  known.set(sentences, made);
  return made;
}

export function takesBack(sentence: string, language: Language): boolean {
  const { opening, negated, denied } = patternsOf(language);
  const text = sentence.replace(/^[\s“"«„‘‚「『(（*—–-]+/, '');
  return opens(opening.exec(text), text) || negated.test(text) || denied.test(text);
}

/** One word alone says so only where it is set off: "No word is lost" takes nothing back. */
function opens(found: RegExpExecArray | null, text: string): boolean {
  const [said] = found ?? [];
  return said !== undefined && (said.includes(' ') || /^[.,;:!?…،。，！：]/.test(text.slice(said.length)));
}
