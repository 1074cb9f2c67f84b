// Where a sentence of ours ends: words that end in a stop already (`2025 г.`, `The Institute Inc.`) have none added.

/** A mark of direction may stand behind the stop. */
export const endsSentence = (text: string): boolean => /[.!?。؟…]\u200e?\s*$/u.test(text);

/** What a sentence lacks at its end: nothing, or the full stop of its script. */
export function fullStop(text: string): '' | '.' | '。' {
  if (endsSentence(text)) return '';
  return /[\u3040-\u9fff]/.test(text) ? '。' : '.';
}
