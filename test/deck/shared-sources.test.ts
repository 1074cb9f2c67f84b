// A source that all points of a slide share is named once, in its source line.

import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/article/types.ts';
import { withoutSharedCitations } from '../../src/deck/shared-sources.ts';
import type { SlidePlan, SlotContent, TextParagraph } from '../../src/deck/types.ts';
import { at, cite } from './articles.ts';

const point = (text: string, cites: readonly number[] = [], level: 0 | 1 = 0): TextParagraph => ({
  runs: [{ text: `${text} ` }, ...(cites.length > 0 ? [cite('(X, May 3)', ...cites)] : []), { text: '.' }],
  level,
  marker: 'bullet',
  span: at,
});
const text = (...paragraphs: readonly TextParagraph[]): SlotContent => ({ kind: 'text', paragraphs });
const said = (slots: SlidePlan['slots'] | undefined): readonly string[] =>
  Object.values(slots ?? {}).flatMap((content) =>
    content.kind === 'text'
      ? content.paragraphs.map(({ runs }) => runs.map((run: Run) => (run.quiet ? '' : run.text)).join(''))
      : [],
  );

describe('citations that all points share', () => {
  it('are left to the source line', () => {
    const slots = { body: text(point('One', [4]), point('Two', [4])) };
    expect(said(withoutSharedCitations(slots, [4]))).toEqual(['One.', 'Two.']);
  });

  it('may be several, and stand under a point', () => {
    const slots = { body: text(point('One', [1, 2]), point('Two'), point('under it', [1, 2], 1)) };
    expect(said(withoutSharedCitations(slots, [1, 2]))).toEqual(['One.', 'Two .', 'under it.']);
  });

  it('may be in slots side by side, whose heads cite nothing', () => {
    const head = text(point('2021'));
    const slots = {
      date1: head,
      event1: text(point('One', [3])),
      date2: head,
      event2: text(point('Two', [3])),
    };
    expect(said(withoutSharedCitations(slots, [3]))).toContain('Two.');
  });

  it.each<[string, readonly TextParagraph[], readonly number[]]>([
    ['a point has none', [point('One', [1]), point('Two')], [1]],
    ['a point has another', [point('One', [1]), point('Two', [2])], [1, 2]],
    ['there is one point', [point('One', [1])], [1]],
    ['nothing is cited', [point('One'), point('Two')], []],
    ['the title cites another', [point('One', [1]), point('Two', [1])], [1, 2]],
  ])('stay where %s', (_, paragraphs, sources) => {
    expect(withoutSharedCitations({ body: text(...paragraphs) }, sources)).toBeUndefined();
  });
});
