// The deck's title: the front matter's, else the article's only H1, else its first heading, else the file's
// name.

import type { Span } from '../diagnostic/diagnostic.ts';
import type { Parsing } from './parsing.ts';
import { textOf } from './runs.ts';
import { mergeIntoFirst, type OpenSection } from './sections.ts';
import { titleFromFile, titleFromHeading } from './value-messages.ts';

export interface Titled {
  readonly title: string;
  /** The heading that it is taken from. */
  readonly span?: Span;
  readonly sections: readonly OpenSection[];
}

export function findTitle(
  parsing: Parsing,
  given: string | undefined,
  sections: readonly OpenSection[],
): Titled {
  const [before, first] = sections;
  const parts = sections.filter((section) => section.level === 1);
  const only = parts.length === 1 && parts[0] ? oneLine(textOf(parts[0].title)) : '';
  // An H1 before every other heading is the deck's title if it repeats the front matter's, or is the only
  // one.
  if (before && first?.level === 1) {
    const heading = oneLine(textOf(first.title));
    const isTitle = given === undefined ? only !== '' : foldedTitle(given) === foldedTitle(heading);
    if (isTitle)
      return {
        title: given ?? heading,
        span: first.span,
        sections: [mergeIntoFirst(before, first), ...sections.slice(2)],
      };
  }
  if (given !== undefined) return { title: given, sections };
  if (only !== '') return { title: only, ...(parts[0] ? { span: parts[0].span } : {}), sections };
  const titled = sections.find((section) => textOf(section.title).trim() !== '');
  if (titled) {
    const title = oneLine(textOf(titled.title));
    parsing.report(titleFromHeading(title, titled.span));
    return { title, span: titled.span, sections };
  }
  const { file } = parsing.source;
  const name =
    (file.split(/[\\/]/).at(-1) ?? '')
      .replace(/\.[^.]+$|^<.*>$/, '')
      .replace(/[-_]+/g, ' ')
      .trim() || 'Untitled';
  parsing.report(titleFromFile(name, { file, line: 1, column: 1 }));
  return { title: name, sections };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Two titles are one in any case, with any spaces. */
export const foldedTitle = (text: string) => oneLine(text).toLowerCase();
