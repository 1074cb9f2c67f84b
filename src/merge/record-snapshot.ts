// A record in the terms in which decks are compared.

import { paragraphText, textIn } from './read-record.ts';
import type { DeckRecord, ParagraphRecord, ShapeRecord, SlideRecord } from './record-types.ts';
import { spaced } from './said.ts';
import type { ChartSnapshot, DeckSnapshot, ShapeSnapshot, SlideSnapshot } from './types.ts';

/** Theme and size of the slides are the design's, and not in it. */
export function snapshotOfRecord({ slides }: DeckRecord): DeckSnapshot {
  return {
    program: '',
    size: { width: 0, height: 0 },
    slides: slides.map(slideSnapshot),
    theme: { colors: {}, fonts: { heading: '', body: '' } },
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

/** Of the shape, and of the letters in it: where in the text another look begins. */
function lookOf(shape: ShapeRecord): string {
  const letters = [...shape.paragraphs, ...shape.cells.flat(2)].map((paragraph) =>
    paragraph.map((run) => (typeof run === 'string' ? '' : `${run[1]} ${textIn(run)}`)).join('|'),
  );
  return [shape.look, ...letters].join('\n');
}
