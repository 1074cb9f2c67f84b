// The deck's title: the front matter's, else the article's only H1, else its first heading, else the file's name.

import { titleFromFile, titleFromHeading } from './messages.ts';
import type { Parsing } from './parsing.ts';
import { textOf } from './runs.ts';
import { mergeIntoFirst, type SectionDraft } from './sections.ts';

export interface Titled {
  readonly title: string;
  readonly drafts: readonly SectionDraft[];
}

export function findTitle(
  parsing: Parsing,
  given: string | undefined,
  drafts: readonly SectionDraft[],
): Titled {
  const parts = drafts.filter((draft) => draft.level === 1);
  const [only] = parts;
  const heading = parts.length === 1 && only ? oneLine(textOf(only.title)) : '';
  const index = only ? drafts.indexOf(only) : -1;
  // The only H1, before every H2, is a title: the deck's, unless the front matter gives another.
  const first = drafts[0];
  const isTitle = heading !== '' && index === 1 && (given === undefined || folded(given) === folded(heading));
  if (isTitle && only && first) {
    return { title: given ?? heading, drafts: [mergeIntoFirst(first, only), ...drafts.slice(2)] };
  }
  if (given !== undefined) return { title: given, drafts };
  if (heading !== '') return { title: heading, drafts };
  const titled = drafts.find((draft) => textOf(draft.title).trim() !== '');
  if (titled) {
    const title = oneLine(textOf(titled.title));
    parsing.report(titleFromHeading(title, titled.span));
    return { title, drafts };
  }
  const { file } = parsing.source;
  const name =
    (file.split(/[\\/]/).at(-1) ?? '')
      .replace(/\.[^.]+$/, '')
      .replace(/[-_]+/g, ' ')
      .trim() || 'Untitled';
  parsing.report(titleFromFile(name, { file, line: 1, column: 1 }));
  return { title: name, drafts };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const folded = (text: string) => oneLine(text).toLowerCase();
