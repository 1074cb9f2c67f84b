// What becomes of whole slides: sections that go, and what somebody remarked on a slide.

import type { Remark } from '../comments.ts';
import { lineText, offsetOf, type SourceText } from './source-text.ts';
import type { SectionLines, SourceEdit } from './types.ts';

/** Whether a section that is gone from the deck stays in the article under a mark, or goes. */
export type Deleted = 'cut' | 'remove';

export function withoutSection(source: SourceText, { line, end }: SectionLines, how: Deleted): SourceEdit {
  const start = offsetOf(source, line);
  if (how === 'remove') return { start, end: offsetOf(source, end), text: '' };
  const behind = start + lineText(source, line).length;
  return { start: behind, end: behind, text: '\n\n<!-- cut -->' };
}

/** Comments on a slide as marks to look at, under its heading; undefined where all are there already. */
export function reviewed(
  source: SourceText,
  section: SectionLines | undefined,
  body: number,
  remarks: readonly Remark[],
): SourceEdit | undefined {
  const marks = remarks
    .map(({ author, text }) => `<!-- review: ${inComment(author === '' ? text : `${author}: ${text}`)} -->`)
    .filter((mark) => !source.text.includes(mark));
  if (marks.length === 0) return undefined;
  const line = section?.line ?? Math.max(1, body - 1);
  const at = !section && body <= 1 ? 0 : offsetOf(source, line) + lineText(source, line).length;
  const text = marks.join('\n\n');
  return { start: at, end: at, text: at === 0 ? `${text}\n\n` : `\n\n${text}` };
}

const inComment = (text: string): string => text.replace(/--+/g, '–').replace(/\s+/g, ' ').trim();
