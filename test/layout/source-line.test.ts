import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/article/types.ts';
import { unknownIndex } from '../../src/layout/deck-index.ts';
import { sourceLine } from '../../src/layout/source-line.ts';
import { settingIn, slotOf, span } from './briefing.ts';

const papers = ['Eurasia Daily Monitor', 'Akorda', 'Vatican News', 'Golosameriki', 'The Moscow Times'];
const days = ['14 September 2022', '3 May 2022', '28 November 2021', '9 January 2022', '16 June 2022'];

/** The source line of so many sources; the first with words that push the others along. */
function lineOf(count: number, pushed: string, listed = true) {
  const sources = papers.slice(0, count).map((name, index): Source => {
    const text = [{ text: `${name}${index === 0 ? pushed : ''}, ${days[index]}` }];
    return { number: index + 1, text, span } as Source;
  });
  const english = settingIn('en');
  const setting = {
    ...english,
    sources: new Map(sources.map((one) => [one.number, one])),
    index: listed ? { ...unknownIndex, listing: () => 22 } : unknownIndex,
  };
  const item = sourceLine(
    sources.map(({ number }) => number),
    [],
    slotOf('quote', 'source', setting),
    setting,
  );
  return { runs: item?.paragraphs[0]?.runs ?? [], lines: item?.paragraphs[0]?.lines ?? [] };
}

describe('a source line', () => {
  const pushes = Array.from({ length: 60 }, (_, index) => ' and others'.repeat(2) + 'x'.repeat(index));

  it('begins a line with a number where its source does, whoever breaks the lines', () => {
    const begun = pushes.flatMap((pushed) => {
      const { runs, lines } = lineOf(5, pushed);
      const first = lines[1]?.runs[0];
      if (first?.slide === undefined) return [];
      const at = runs.findIndex((run) => run.slide !== undefined && run.text === first.text);
      return [[runs[at - 2]?.text, runs[at - 1]?.text]];
    });
    expect(begun.length).toBeGreaterThan(0);
    for (const before of begun) expect(before).toEqual([';', '\n']);
  });

  it('has no break of ours where numbers are no links', () => {
    for (const pushed of pushes)
      expect(lineOf(5, pushed, false).runs.map(({ text }) => text)).not.toContain('\n');
  });

  it('ends no line within a date', () => {
    const ends = pushes.flatMap((pushed) =>
      lineOf(5, pushed)
        .lines.slice(0, -1)
        .map(({ runs }) =>
          runs
            .map(({ text }) => text)
            .join('')
            .trimEnd(),
        ),
    );
    expect(ends.length).toBeGreaterThan(0);
    for (const end of ends) expect(end).not.toMatch(/, \d+$|(?:September|May|November|January|June)$/);
  });
});
