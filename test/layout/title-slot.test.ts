import { describe, expect, it } from 'vitest';
import type { SlidePlan } from '../../src/deck/types.ts';
import type { Page } from '../../src/layout/pages.ts';
import { setTitle } from '../../src/layout/title-slot.ts';
import { layoutOf, linesOf, settingIn, shown, span, text } from './briefing.ts';

function pageTitled(title: string, layout: string, setting: ReturnType<typeof settingIn>): Page {
  const plan: SlidePlan = {
    layout,
    chosenBy: 'planner',
    reason: '',
    title: text(title),
    slots: {},
    sources: [],
    notes: [],
    part: 0,
    backup: false,
    span,
  };
  return {
    plan,
    layout: layoutOf(layout, setting),
    title,
    items: [],
    sources: [],
    remarks: [],
    notes: [],
  };
}

function titled(title: string, ending = '', layout = 'assertion') {
  const setting = settingIn('en');
  const set = setTitle(pageTitled(title, layout, setting), ending, setting);
  return { ...set, said: setting.said.map((one) => one.id), size: set.item.paragraphs[0]?.style.size ?? 0 };
}
const words = (count: number) => Array.from({ length: count }, (_, index) => `sovereignty${index}`).join(' ');

describe('a title', () => {
  it('stands in the title placeholder at the design size, with nothing to say about it', () => {
    const { item, text, size, moved, said } = titled('Beijing backs Kazakhstan’s sovereignty');
    expect(item.placeholder).toMatchObject({ type: 'title', atLayout: true });
    expect(item.name).toBe('Title');
    expect(text).toBe('Beijing backs Kazakhstan’s sovereignty');
    expect({ size, moved, said }).toEqual({ size: 32, moved: false, said: [] });
  });

  it('steps down within its limits, and keeps two lines', () => {
    const { item, size, said, moved } = titled(words(8));
    expect(size).toBeLessThan(32);
    expect(size).toBeGreaterThanOrEqual(26);
    expect(linesOf(item)).toHaveLength(2);
    expect({ said, moved }).toEqual({ said: [], moved: false });
  });

  it('keeps its last two words together where another font would part them, and "(1 of 2)" always', () => {
    const lastLine = (title: string, ending = '') =>
      linesOf(titled(title, ending).item)
        .at(-1)
        ?.runs.map(({ text }) => text)
        .join('');
    expect(lastLine('Astana is betting on diplomacy at the highest level')).toMatch(/highest\u00a0level$/);
    expect(lastLine('Astana bets on diplomacy')).toBe('Astana bets on diplomacy');
    expect(lastLine('A rule begins another slide under the same title', ' (1 of 2)')).toBe(
      '(1\u00a0of\u00a02)',
    );
    expect(lastLine('A rule', ' (1 of 2)')).toBe('A rule (1 of 2)');
  });

  it('has more lines than its style wishes, and a warning, where its box has room for them', () => {
    const { item, said, moved } = titled(words(14), '', 'title');
    expect(linesOf(item)).toHaveLength(5);
    expect(shown(item.paragraphs)).toBe(words(14));
    expect({ said, moved }).toEqual({ said: ['title-too-long'], moved: false });
  });

  it.each(['assertion', 'title', 'section'])('never leaves its box on the layout "%s"', (layout) => {
    for (let count = 1; count < 40; count += 3) {
      const { item } = titled(words(count), '', layout);
      const { y, height } = item.box;
      for (const line of linesOf(item)) {
        expect(line.baseline).toBeGreaterThan(y);
        expect(line.baseline).toBeLessThan(y + height);
      }
    }
  });

  it('shows its beginning where its box does not hold it, in whole words, for the notes to carry the rest', () => {
    const { item, text, said, moved, size } = titled(words(40));
    expect({ said, moved }).toEqual({ said: ['title-moved'], moved: true });
    expect(words(40).startsWith(text.replace('…', ''))).toBe(true);
    expect(text).toMatch(/^sovereignty0 .*sovereignty\d+…$/);
    expect(linesOf(item).length).toBeLessThanOrEqual(2);
    expect(size).toBeGreaterThanOrEqual(24);
  });

  it('has its ending, shortened or not', () => {
    expect(titled('Who matters', ' (1 of 2)').text).toBe('Who matters (1 of 2)');
    const long = titled(words(40), ' (2 of 2)');
    expect(long.text).toMatch(/… \(2 of 2\)$/);
    expect(shown(long.item.paragraphs)).toBe(long.text);
  });
});
