// A value as it is written into an article: what its characters would mean there is taken from them, so that a name with an asterisk or a
// colon is that name.

import type { Surroundings } from './surroundings.ts';

export interface Spot {
  readonly is: Surroundings;
  /** What stands on the pattern's line before the value, and after it. */
  readonly before: string;
  readonly after: string;
}

/** Undefined where it cannot be written there and mean itself. */
export function putIn(value: string, spot: Spot): string | undefined {
  switch (spot.is) {
    case 'prose':
      return inProse(value, spot.before);
    case 'yaml':
      return inYaml(value, spot);
    case 'hint':
      return endsComment(value) ? undefined : inYaml(value, spot);
    case 'remark':
      return endsComment(value) ? undefined : inProse(value, spot.before);
    case 'code':
      return value.includes('```') || value.includes('~~~') ? undefined : value;
  }
}

const endsComment = (value: string): boolean => /--|>/.test(value);

/** CommonMark 0.31.2, section 2.4: any ASCII punctuation may have a backslash before it. An address keeps its own. */
function inProse(value: string, before: string): string {
  if (/^(?:https?|mailto):\S+$/.test(value)) return value;
  const marked = value.replace(/[\\`*_[\]<>|~#]|&(?=#?\w+;)/g, '\\$&');
  if (!/^\s*(?:[-*+>]\s+|#+\s+)*$/.test(before)) return marked;
  // At the beginning of a line it would be a list.
  return marked.replace(/^([-+=])(?=\s|$|[-=])/, '\\$1').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** YAML 1.2.2, sections 7.3.1 to 7.3.3. */
function inYaml(value: string, { before, after }: Spot): string | undefined {
  const quote = openQuote(before);
  if (quote === '"') return JSON.stringify(value).slice(1, -1);
  if (quote === "'") return value.replaceAll("'", "''");
  if (isPlain(value)) return value;
  const isWhole = /(?:^|[:[,{-])\s*$/.test(before) && /^\s*(?:$|[\],}])/.test(after);
  return isWhole ? JSON.stringify(value) : undefined;
}

/** Text that YAML reads as that text wherever it stands, in brackets too. */
const isPlain = (value: string): boolean =>
  value === value.trim() && !/^[-?:,[\]{}#&*!|>'"%@`]|: |:$| #|[,[\]{}]|\n/.test(value);

/** The quotation mark that is open where the text ends. */
function openQuote(text: string): string | undefined {
  let open: string | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at];
    if (open === '"' && mark === '\\') at += 1;
    else if (mark === open) open = undefined;
    else if (open === undefined && (mark === '"' || (mark === "'" && !/\w/.test(text[at - 1] ?? ''))))
      open = mark;
  }
  return open;
}
