// A line put together of values that the slide shows in a form of its own: a date in words, "Volume 3", a name with its role. Each value that
// somebody changed is written as the article writes it.

import { literal } from '../../values/literal.ts';
import type { Words } from '../../values/provenance.ts';
import { spaced } from '../said.ts';
import type { Retyped } from './retype.ts';

/** Where a part's new value goes. @param value as the article would say it. */
export type Write = (part: Words, value: string, form: 'written' | 'shown') => Retyped;

/**
 * @param parts of the line. @param after what the line says now. @param dateOf the ISO date that is shown in those words.
 * @returns undefined for a line that has no such value, or is not put together so any more.
 */
export function formed(
  parts: readonly Words[],
  after: string,
  dateOf: (words: string) => string | undefined,
  write: Write,
): Retyped | undefined {
  const words = parts.map((part) => ({
    ...part,
    text: spaced(part.text),
    ...(part.written === undefined ? {} : { written: spaced(part.written) }),
  }));
  if (!words.some(({ written }) => written !== undefined)) return undefined;
  const lead = words[0]?.text.match(/^\s*/)?.[0] ?? '';
  const values = valuesIn(words, lead + spaced(after));
  if (!values) return undefined;
  if (values === 'unclear')
    return {
      why: 'it is put together of several values of the article, and which of them changed is not clear',
    };
  let edits: Exclude<Retyped, { readonly why: string }> = [];
  for (const [index, part] of words.entries()) {
    const value = values[index];
    if (value === undefined || value === shownValue(part)) continue;
    const isDate = /^\d{4}-\d\d-\d\d$/.test(part.written ?? '') && !part.text.includes(part.written ?? '');
    const fresh = isDate ? dateOf(value) : value;
    if (fresh === undefined)
      return { why: `${JSON.stringify(value)} is no date as the article’s language writes it` };
    const made = write(parts[index] ?? part, fresh, part.written === undefined ? 'shown' : 'written');
    if ('why' in made) return made;
    edits = [...edits, ...made];
  }
  return edits;
}

/**
 * Of each part the value that it shows now; undefined for what is no value. Where the line can be read in several ways (a comma came into
 * a name, and commas part names), that in which one value changed is it; of several such, none.
 */
function valuesIn(
  words: readonly Words[],
  line: string,
): readonly (string | undefined)[] | 'unclear' | undefined {
  const changed = words.flatMap((part, index) => (isValue(part) ? [index] : []));
  const alone = changed.flatMap((index) => {
    const values = matched(words, line, (at) => at === index, '(.+)');
    return values ? [values] : [];
  });
  if (alone.length > 0) return alone.length === 1 ? alone[0] : 'unclear';
  const isOpen = (at: number): boolean => changed.includes(at);
  const [short, long] = ['(.+?)', '(.+)'].map((any) => matched(words, line, isOpen, any));
  return short?.join('\n') === long?.join('\n') ? short : 'unclear';
}

/** @param isOpen of which parts the value may have changed. @param any what a value may be. */
function matched(
  words: readonly Words[],
  line: string,
  isOpen: (index: number) => boolean,
  any: string,
): readonly (string | undefined)[] | undefined {
  const pattern = words.map((part, index) => {
    if (!isValue(part)) return `(?:${literal(part.text)})`;
    const [before, behind] = affixesOf(part);
    return `${literal(before)}${isOpen(index) ? any : `(${literal(shownValue(part))})`}${literal(behind)}`;
  });
  const found = new RegExp(`^${pattern.join('')}$`, 'u').exec(line)?.slice(1);
  let at = 0;
  return found && words.map((part) => (isValue(part) ? found[at++] : undefined));
}

const isValue = ({ from }: Words): boolean => from !== 'briefdeck';

const shownValue = (part: Words): string => {
  const [before, behind] = affixesOf(part);
  return part.text.slice(before.length, part.text.length - behind.length);
};

/** What a part shows around the value as it is written. */
function affixesOf({ text, written }: Words): readonly [before: string, behind: string] {
  const at = written === undefined ? -1 : text.lastIndexOf(written);
  return written === undefined || at < 0 ? ['', ''] : [text.slice(0, at), text.slice(at + written.length)];
}
