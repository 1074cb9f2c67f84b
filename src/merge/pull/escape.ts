// Words that somebody typed into a deck, as they are written where they go: in Markdown, a cell of a table, a comment, a value of YAML.

export type Ground = 'text' | 'cell' | 'title' | 'comment' | 'double' | 'single' | 'plain' | 'block';

/** At the beginning of a line these would be a heading, a list, a quotation, a rule. */
const opening = /^(?=#{1,6}(?:\s|$)|[-+>](?:\s|$)|=+\s*$|-{3,})|^(\d+)(?=[.)](?:\s|$))/;

/** @param isFirst whether it begins a line. */
export function written(words: string, ground: Ground, isFirst = false): string {
  const line = words.replace(/\s*\n\s*/g, '\n').replace(/\t/g, ' ');
  switch (ground) {
    case 'double':
      return line.replace(/\n/g, ' ').replace(/["\\]/g, '\\$&');
    case 'single':
      return line.replace(/\n/g, ' ').replace(/'/g, "''");
    case 'plain':
    case 'block':
      return line.replace(/\n/g, ' ');
    case 'cell':
      return marked(line).replace(/\n/g, '<br>').replace(/\|/g, '\\|');
    case 'title':
      return marked(line).replace(/\n/g, ' ').replace(/"/g, '\\"');
    case 'comment':
      return begun(marked(line), isFirst).replace(/\n/g, '<br>').replace(/--+/g, '–');
    case 'text':
      return begun(marked(line), isFirst).replace(/\n/g, '<br>');
  }
}

/** What Markdown would read as marks, whatever stands beside it. */
const marked = (text: string): string =>
  text.replace(/[\\`[\]<*]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~~|&(?=#?\w+;)/gu, '\\$&');

const begun = (text: string, isFirst: boolean): string =>
  isFirst
    ? text.replace(opening, (_, number?: string) => (number === undefined ? '\\' : `${number}\\`))
    : text;

/** Whether a value of YAML has to stand in quotation marks (YAML 1.2.2, 7.3.3: plain style). */
export const wantsQuotes = (value: string): boolean =>
  /^[\s\-?:,[\]{}#&*!|>'"%@`]|:(?:\s|$)|\s#|\s$|^(?:true|false|null|~)?$/i.test(value);
