// A long text parted piece by piece has the parts that it has at once.

import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../src/values/segments.ts';

const line =
  'The Rhine fell. “We have never seen it so low,” she said (Reuters, May 3)! 天气很好。我们走吧。 สวัสดีครับ 👨‍👩‍👧‍👦🇰🇿 e\u0301tait là… Dr. No left at 3.5 p.m. and nobody asked. ';

describe('a long text', () => {
  it.each(['grapheme', 'word', 'sentence'] as const)('is parted by %s as a short one is', (granularity) => {
    const segmenter = new Intl.Segmenter('en', { granularity });
    const text = line.repeat(60);
    expect(text.length).toBeGreaterThan(8_000);
    const parted = [...segmentsOf(segmenter, text)];
    expect(parted).toEqual([...segmenter.segment(text)].map(({ index, segment }) => ({ index, segment })));
  });

  it('of one part is one', () => {
    const text = 'word'.repeat(5_000);
    const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
    expect([...segmentsOf(segmenter, text)]).toEqual([{ index: 0, segment: text }]);
    expect([...segmentsOf(segmenter, '')]).toEqual([]);
  });

  it('does not cost its length for each part', () => {
    const before = process.memoryUsage().heapUsed;
    const kept = [...segmentsOf(new Intl.Segmenter('en', { granularity: 'word' }), 'a é '.repeat(30_000))];
    expect(kept).toHaveLength(120_000);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(300e6);
  });
});
