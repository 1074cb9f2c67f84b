import { describe, expect, it } from 'vitest';
import { lineCount, lineOf, raised, type SlotParagraph, textItem } from '../../src/layout/text-slot.ts';
import type { ParagraphStyle } from '../../src/scene/style.ts';
import { linesOf, settingIn, slotOf } from './briefing.ts';

const english = settingIn('en');
const arabic = settingIn('ar');
const body = slotOf('assertion', 'body', english);
const paragraph = (text: string, more: Partial<SlotParagraph> = {}): SlotParagraph => ({
  style: body.levels[0] as ParagraphStyle,
  level: 0,
  runs: [{ text, lang: 'en' }],
  rtl: false,
  ...more,
});

describe('text in a slot', () => {
  it('takes the layout’s own place and styles, so that nothing need be written over them', () => {
    const item = textItem([paragraph('A point')], body, english, 'Body');
    expect(item.box).toBe(body.box);
    expect(item.placeholder).toMatchObject({ type: 'body', idx: body.idx, atLayout: true });
    expect(item.placeholder?.inherited).toBe(body.levels);
    expect(item.paragraphs[0]?.style).toEqual(body.levels[0]);
  });

  it('begins at the indent, its lines a line spacing apart', () => {
    const item = textItem([paragraph('word '.repeat(60))], body, english, 'Body');
    const lines = linesOf(item);
    expect(lines.length).toBeGreaterThan(2);
    const { size, lineSpacing, indent } = body.levels[0] as ParagraphStyle;
    lines.forEach((line, index) => {
      expect(line.x).toBeCloseTo(body.box.x + indent, 6);
      expect(line.baseline - (lines[0]?.baseline ?? 0)).toBeCloseTo(index * size * lineSpacing, 6);
    });
    expect(lines[0]?.baseline).toBeGreaterThan(body.box.y);
    expect(lines[0]?.baseline).toBeLessThan(body.box.y + size * lineSpacing);
  });

  it('stands at the foot of a slot that is anchored there, in the middle of one anchored in the middle', () => {
    const at = (anchor: 'top' | 'middle' | 'bottom') =>
      linesOf(textItem([paragraph('One line')], { ...body, anchor }, english, 'Body'))[0]?.baseline ?? 0;
    const spare = body.box.height - 32 * 1.2;
    expect(at('bottom') - at('top')).toBeCloseTo(spare, 6);
    expect(at('middle') - at('top')).toBeCloseTo(spare / 2, 6);
  });

  it('begins at the right in a text that is read from the right', () => {
    const slot = slotOf('assertion', 'body', arabic);
    const style = slot.levels[0] as ParagraphStyle;
    const item = textItem([paragraph('مرحبا', { rtl: true, style })], slot, arabic, 'Body');
    const line = linesOf(item)[0];
    expect((line?.x ?? 0) + (line?.width ?? 0)).toBeCloseTo(slot.box.x + slot.box.width - style.indent, 6);
  });

  it('is centred, or stands at the end, where its style says so', () => {
    const style = { ...(body.levels[0] as ParagraphStyle), indent: 0, hanging: 0, bullet: null };
    const lineWith = (align: 'center' | 'end') =>
      linesOf(textItem([paragraph('word', { style: { ...style, align } })], body, english, 'Body'))[0];
    const center = lineWith('center');
    const end = lineWith('end');
    expect((center?.x ?? 0) + (center?.width ?? 0) / 2).toBeCloseTo(body.box.x + body.box.width / 2, 6);
    expect((end?.x ?? 0) + (end?.width ?? 0)).toBeCloseTo(body.box.x + body.box.width, 6);
  });

  it('fills its columns from the side that reading begins on', () => {
    const many = Array.from({ length: 9 }, () => paragraph('word '.repeat(12)));
    const slot = { ...body, columns: 2, columnGap: 20 };
    const left = linesOf(textItem(many, slot, english, 'Body')).map((line) => line.x);
    expect(left[0]).toBeLessThan(body.box.x + body.box.width / 2);
    expect(left.at(-1)).toBeGreaterThan(body.box.x + body.box.width / 2);
    const right = linesOf(textItem(many, slot, arabic, 'Body')).map((line) => line.x);
    expect(right[0]).toBeGreaterThan(right.at(-1) ?? 0);
  });
});

it('counts lines as it sets them', () => {
  const source = slotOf('assertion', 'source', english);
  const runs = [{ text: 'A source of some length; '.repeat(12), lang: 'en' }];
  expect(lineCount(runs, source, english)).toBe(linesOf(lineOf(runs, source, english, 'Source line')).length);
});

it('raises text with its lines, and says that it has left the layout’s place', () => {
  const item = textItem([paragraph('A caption')], body, english, 'Caption');
  const higher = raised(item, 30);
  expect(higher.box.y).toBe(item.box.y - 30);
  expect(linesOf(higher)[0]?.baseline).toBe((linesOf(item)[0]?.baseline ?? 0) - 30);
  expect(higher.placeholder?.atLayout).toBe(false);
});
