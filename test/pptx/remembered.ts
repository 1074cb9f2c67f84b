// What is asked of the same text again: the layouts and masters of a template are the same in every deck on
// it, and the tests build hundreds.

/** Characters of text that are kept in mind, with what was made of them. */
const ROOM = 3_000_000;

/** `of`, a pure function of a text, with its latest answers kept. */
export function remembered<T>(of: (text: string) => T): (text: string) => T {
  const answers = new Map<string, { readonly answer: T }>();
  let kept = 0;
  return (text) => {
    const known = answers.get(text);
    if (known) {
      // The oldest goes first, so what is asked again is made young.
      answers.delete(text);
      answers.set(text, known);
      return known.answer;
    }
    const answer = of(text);
    answers.set(text, { answer });
    kept += text.length;
    for (const oldest of answers.keys()) {
      if (kept <= ROOM) break;
      answers.delete(oldest);
      kept -= oldest.length;
    }
    return answer;
  };
}
