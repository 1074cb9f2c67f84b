// A table: its columns, and row by row the cells, one a line. What is the same for all cells of
// a row stands at the row.

import { childrenOf, type Element, find } from '../pptx/open.ts';
import { attributes, indented, inline, type Part, points } from './outline.ts';
import { paint } from './paint.ts';
import { textBody } from './text.ts';

export function table(element: Element, part: Part): readonly string[] {
  return childrenOf(element).flatMap((child) => {
    switch (child.name) {
      case 'a:tblGrid': {
        const widths = find(child, 'a:gridCol').map((column) => points(column.attribs['w']));
        return [`columns ${widths.join(' ')}`];
      }
      case 'a:tr':
        return row(child, part);
      default:
        return [inline(child, part)];
    }
  });
}

function row(element: Element, part: Part): readonly string[] {
  const { h, ...others } = element.attribs;
  const cells = childrenOf(element).map((child) => cell(child, part));
  const shared = (cells[0]?.words ?? []).filter((word) => cells.every(({ words }) => words.includes(word)));
  const head = [
    `row ${points(h)}`,
    ...Object.entries(others).map(([name, value]) => `${name}=${value}`),
    ...shared,
  ];
  const lines = cells.map(({ words, text }) => {
    const own = words.filter((word) => !shared.includes(word));
    return `| ${own.length > 0 ? `(${own.join(', ')}) ` : ''}${text}`;
  });
  return [head.join(', '), ...indented(lines)];
}

interface Cell {
  readonly words: readonly string[];
  readonly text: string;
}

function cell(element: Element, part: Part): Cell {
  const words = [...attributes(element, part)];
  let text = '';
  for (const child of childrenOf(element)) {
    if (child.name === 'a:txBody') {
      const body = textBody(child, part, {});
      words.push(...body.words, ...body.levels);
      text = body.paragraphs.join(' ¶ ');
    } else if (child.name === 'a:tcPr') {
      const { marL, marT, marR, marB, ...others } = child.attribs;
      words.push(`margins ${[marL, marT, marR, marB].map((value) => points(value)).join(' ')}`);
      words.push(...Object.entries(others).map(([name, value]) => `${name}=${value}`));
      for (const one of childrenOf(child))
        words.push(`${/Fill$/.test(one.name) ? 'fill ' : ''}${paint(one, part)}`);
    } else words.push(inline(child, part));
  }
  return { words, text };
}
