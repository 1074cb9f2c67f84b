import { describe, expect, it } from 'vitest';
import type { TableContent } from '../../src/deck/types.ts';
import { tablePages } from '../../src/layout/table-slot.ts';
import { contains } from '../../src/scene/geometry.ts';
import type { TableItem } from '../../src/scene/types.ts';
import { settingIn, shown, slotOf, span, text } from './briefing.ts';

const english = settingIn('en');
const slot = slotOf('table', 'table', english);

function table(header: readonly string[], rows: readonly (readonly string[])[]): TableContent {
  return {
    description: 'Table',
    style: 'data',
    header: header.map(text),
    align: header.map(() => 'start' as const),
    rows: rows.map((cells, index) => ({ cells: cells.map(text), span: { ...span, line: 10 + index } })),
  };
}
const rowsOf = (count: number, words = 'a few words') =>
  Array.from({ length: count }, (_, index) => [`Row ${index + 1}`, words]);
const cellsOf = (page: TableItem, row: number) =>
  page.rows[row]?.cells.map((cell) => shown(cell.paragraphs)) ?? [];
const firstColumn = (page: TableItem) => page.rows.slice(1).map((_, index) => cellsOf(page, index + 1)[0]);
const pageHeight = (page: TableItem) => page.rows.reduce((sum, row) => sum + row.height, 0);

describe('a table', () => {
  it('stands on one page at the design size where it fits', () => {
    const [page, ...others] = tablePages(table(['Name', 'What'], rowsOf(4)), slot, english);
    expect(others).toEqual([]);
    expect(page?.rows).toHaveLength(5);
    expect(page?.rows[0]?.cells[0]?.paragraphs[0]?.style).toMatchObject({ size: 22, bold: true });
  });

  it('has rows as high as bands on an upright page, and no word larger for it', () => {
    const upright = { ...slot, box: { ...slot.box, width: 495, height: 610 } };
    const few = rowsOf(3, 'words that fill the width of a column');
    const [page] = tablePages(table(['Name', 'What'], few), upright, english);
    const size = page?.rows[1]?.cells[0]?.paragraphs[0]?.style.size ?? 0;
    const [wide] = tablePages(
      table(['Name', 'What'], few),
      { ...slot, box: { ...slot.box, height: 610 } },
      english,
    );
    const of = (item: TableItem | undefined) =>
      (item?.rows[1]?.height ?? 0) / (item?.rows[1]?.cells[0]?.paragraphs[0]?.style.size ?? 1);
    expect(of(page)).toBeGreaterThan(of(wide));
    expect(of(page)).toBeLessThanOrEqual(6);
    expect(size).toBeLessThanOrEqual(22 * 1.7);
  });

  it('steps its size down before it splits', () => {
    const pages = tablePages(table(['Name', 'What'], rowsOf(6, 'words '.repeat(22))), slot, english);
    expect(pages).toHaveLength(1);
    const size = pages[0]?.rows[1]?.cells[0]?.paragraphs[0]?.style.size ?? 0;
    expect(size).toBeLessThan(18);
    expect(size).toBeGreaterThanOrEqual(14);
  });

  it('gives its rows the same air, however many lines they have', () => {
    const long = 'a cell with so many words that they take a second line of a column as wide as this one is';
    const rows = [['One', long], ...rowsOf(3)];
    const [page] = tablePages(table(['Name', 'What'], rows), slot, english);
    const air = (page?.rows.slice(1) ?? []).map(({ height, cells }) => {
      const lines = Math.max(...cells.map((cell) => cell.paragraphs[0]?.lines.length ?? 0));
      const style = cells[0]?.paragraphs[0]?.style;
      return Math.round(10 * (height - lines * (style?.size ?? 0) * (style?.lineSpacing ?? 0)));
    });
    expect(page?.rows[1]?.cells[1]?.paragraphs[0]?.lines.length).toBe(2);
    expect(new Set(air).size).toBe(1);
    expect(air[0]).toBeGreaterThan(100);
  });

  it('of thirty rows goes on five pages of six, each under the header', () => {
    const pages = tablePages(table(['Name', 'What'], rowsOf(30)), slot, english);
    expect(pages.map((page) => page.rows.length)).toEqual([7, 7, 7, 7, 7]);
    for (const page of pages) expect(cellsOf(page, 0)).toEqual(['Name', 'What']);
    expect(pages.flatMap(firstColumn)).toEqual(rowsOf(30).map(([name]) => name));
  });

  it('keeps its columns where they are from page to page', () => {
    const pages = tablePages(table(['Name', 'What'], rowsOf(20)), slot, english);
    for (const page of pages) expect(page.columns).toEqual(pages[0]?.columns);
  });

  it('of actors holds as many rows as the plan deals to a slide', () => {
    const eight = { ...table(['Actor', 'Role'], rowsOf(8)), style: 'actors' as const };
    expect(tablePages(eight, slotOf('actors', 'table', english), english)).toHaveLength(1);
    expect(tablePages({ ...eight, style: 'data' }, slot, english)).toHaveLength(2);
  });

  it('names the line of the article that each page begins with', () => {
    const pages = tablePages(table(['Name', 'What'], rowsOf(14)), slot, english);
    expect(pages.map((page) => page.span?.line)).toEqual([10, 17]);
  });

  it.each([1, 5, 8, 30])('of %i rows stays in its slot, each row whole', (count) => {
    const rows = rowsOf(
      count,
      'Some words of which a cell has more than one line, as tables in articles do. '.repeat(2),
    );
    for (const page of tablePages(table(['Name', 'What'], rows), slot, english)) {
      expect(contains(slot.box, page.box)).toBe(true);
      expect(pageHeight(page)).toBeCloseTo(page.box.height, 6);
      let top = page.box.y;
      for (const row of page.rows) {
        for (const cell of row.cells) {
          for (const line of cell.paragraphs.flatMap((one) => one.lines)) {
            expect(line.baseline).toBeGreaterThan(top);
            expect(line.baseline).toBeLessThan(top + row.height);
          }
        }
        top += row.height;
      }
    }
  });

  it('goes on in the next row where one row is taller than the slide, and loses no word', () => {
    const words = Array.from({ length: 900 }, (_, index) => `w${index}`).join(' ');
    const pages = tablePages(table(['Name', 'What'], [['Long', words]]), slot, english);
    expect(pages.length).toBeGreaterThan(1);
    const all = pages.flatMap((page) => page.rows.slice(1).map((_, index) => cellsOf(page, index + 1)[1]));
    expect(all.join('').split(/\s+/).filter(Boolean)).toEqual(words.split(' '));
    for (const page of pages) expect(contains(slot.box, page.box)).toBe(true);
  });
});

describe('its columns', () => {
  const widths = (header: readonly string[], rows: readonly (readonly string[])[]) =>
    tablePages(table(header, rows), slot, english)[0]?.columns ?? [];
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

  it.each([
    ['short', [['a', 'b', 'c']]],
    ['long', [['word '.repeat(60), 'word '.repeat(10), 'x']]],
    ['unbroken', [['x'.repeat(120), 'y'.repeat(90), 'z']]],
  ])('fill the slot exactly with %s cells', (_, rows) => {
    expect(sum(widths(['One', 'Two', 'Three'], rows))).toBeCloseTo(slot.box.width, 6);
  });

  it('are wider for more words, and never so narrow that a word is cut', () => {
    const [name = 0, long = 0] = widths(['Organisation', 'What it does'], [['OSCE', 'word '.repeat(80)]]);
    expect(long).toBeGreaterThan(name * 2);
    const header = tablePages(
      table(['Organisation', 'What'], [['OSCE', 'word '.repeat(80)]]),
      slot,
      english,
    )[0];
    expect(header?.rows[0]?.cells[0]?.paragraphs[0]?.lines).toHaveLength(1);
  });

  it('keep words apart from the numbers before them', () => {
    const align = ['start', 'end', 'start'] as const;
    const [page] = tablePages(
      { ...table(['Year', 'Sum', 'What'], [['2021', '4', 'tons']]), align },
      slot,
      english,
    );
    const [, sum, what] = page?.rows[1]?.cells.map((cell) => cell.paragraphs[0]?.lines[0]) ?? [];
    expect((what?.x ?? 0) - (sum?.x ?? 0) - (sum?.width ?? 0)).toBeCloseTo(36, 1);
  });

  it('set numbers at the end of theirs', () => {
    const numbers = { ...table(['Year', 'Sum'], [['2021', '4.5']]), align: ['start', 'end'] as const };
    const [page] = tablePages(numbers, slot, english);
    const line = page?.rows[1]?.cells[1]?.paragraphs[0]?.lines[0];
    expect((line?.x ?? 0) + (line?.width ?? 0)).toBeCloseTo(slot.box.x + slot.box.width, 1);
  });

  it('run from the right in a deck that is read from the right', () => {
    const arabic = settingIn('ar');
    const [page] = tablePages(
      table(['الاسم', 'الدور'], [['أستانا', 'العاصمة']]),
      slotOf('table', 'table', arabic),
      arabic,
    );
    const [first, second] = page?.rows[1]?.cells.map((cell) => cell.paragraphs[0]?.lines[0]?.x ?? 0) ?? [];
    expect(page?.rtl).toBe(true);
    expect(first).toBeGreaterThan(second ?? 0);
  });
});
