// A record in the terms in which decks are compared.

import { lookIn, paragraphText, textIn } from './read-paragraph.ts';
import type { DeckRecord, ParagraphRecord, ShapeRecord, SlideRecord } from './record-types.ts';
import { spaced } from './said.ts';
import type { ChartSnapshot, DeckSnapshot, LinkSnapshot, ShapeSnapshot, SlideSnapshot } from './types.ts';

export function snapshotOfRecord({ slides, size, theme }: DeckRecord): DeckSnapshot {
  return {
    program: '',
    slides: slides.map(slideSnapshot),
    ...(size && theme ? { size, theme } : {}),
  };
}

export function slideSnapshot(slide: SlideRecord): SlideSnapshot {
  const title = slide.shapes.find(({ placeholder }) => /^(title|ctrTitle) /.test(placeholder));
  return {
    id: '',
    created: slide.id,
    title: said(title?.paragraphs ?? []).join('\n'),
    layout: slide.layout,
    hidden: slide.hidden,
    shapes: slide.shapes.map(shapeSnapshot),
    notes: said(slide.notes),
    look: slide.look,
  };
}

const said = (paragraphs: readonly ParagraphRecord[]): readonly string[] =>
  paragraphs.map((one) => spaced(paragraphText(one)).trim()).filter((text) => text !== '');

const kinds: Readonly<Record<string, string>> = {
  pic: 'picture',
  grpSp: 'group',
  cxnSp: 'line',
};

export function shapeSnapshot(shape: ShapeRecord): ShapeSnapshot {
  const [x = 0, y = 0, width = 0, height = 0] = shape.place.split(' ').map((one) => Number(one) / 12700);
  const turn = /rot=(-?\d+)/.exec(shape.place)?.[1] ?? '0';
  const isChart = shape.values.length > 0;
  return {
    kind: isChart ? 'chart' : shape.cells.length > 0 ? 'table' : (kinds[shape.tag] ?? 'shape'),
    id: '',
    name: shape.name,
    placeholder: shape.placeholder,
    box: shape.place === '' ? undefined : { x, y, width, height },
    turn: Number(turn) / 60000,
    alt: shape.alt,
    paragraphs: said(shape.paragraphs),
    ...(shape.cells.length > 0
      ? { cells: shape.cells.map((row) => row.map((cell) => said(cell).join('\n'))) }
      : {}),
    ...(isChart ? { chart: { series: seriesOf(shape) } } : shape.part === '' ? {} : { picture: shape.part }),
    links: linksOf(shape),
    look: lookOf(shape),
  };
}

function seriesOf({ values }: ShapeRecord): ChartSnapshot['series'] {
  const found: { name: string; points: { category: string; value: string }[] }[] = [];
  for (const [place, value] of values) {
    const [name = '', category = ''] = place.split('\t');
    if (found.at(-1)?.name !== name) found.push({ name, points: [] });
    found.at(-1)?.points.push({ category, value });
  }
  return found;
}

/** Behind the last space of a look: addresses are told by themselves. */
const address = /(?:^| )(\S+:\S*)$/;

const printIn = (look: string): string => look.replace(address, '');

function linksOf(shape: ShapeRecord): readonly LinkSnapshot[] {
  const runs = [...shape.paragraphs, ...shape.cells.flat(2)].flat();
  return [['', shape.look] as const, ...runs].flatMap((run) => {
    const found = address.exec(lookIn(run))?.[1];
    return found === undefined ? [] : [{ words: textIn(run).trim(), address: found }];
  });
}

/** Of the shape, and of the letters in it: where in the text another look begins. */
function lookOf(shape: ShapeRecord): string {
  const letters = [...shape.paragraphs, ...shape.cells.flat(2)].map((paragraph) =>
    paragraph
      .map((run) => (printIn(lookIn(run)) === '' ? '' : `${printIn(lookIn(run))} ${textIn(run)}`))
      .join('|'),
  );
  // Of a chart its kind; its numbers are told by themselves.
  const kind = shape.values.length > 0 ? (shape.part.split(' ')[1] ?? '') : '';
  return [printIn(shape.look), kind, ...letters].join('\n');
}
