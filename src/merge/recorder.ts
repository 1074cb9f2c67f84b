// The record as a deck carries it: JSON, made of the deck's parts when they are written, and read again of a deck that came back.

import type { OpcPackage, PartView } from '../opc/types.ts';
import type { Scene } from '../scene/types.ts';
import { readRecord } from './read-record.ts';
import type { DeckRecord, ShapeRecord } from './record-types.ts';

/** Of the deck that is being written; each slide with the line of the article that it begins at. */
export const recorderOf =
  ({ slides }: Scene) =>
  (view: PartView, presentation: string): string => {
    const record = readRecord(view, presentation);
    return JSON.stringify({
      ...record,
      slides: record.slides.map((slide, index) => ({
        ...slide,
        line: slides[index]?.span.line ?? 0,
        look: slide.look === '' ? undefined : slide.look,
        shapes: slide.shapes.map(written),
      })),
    });
  };

type Written = Pick<ShapeRecord, 'name' | 'tag' | 'look'> & Partial<ShapeRecord>;

/** Without what it has not: of most shapes most. */
function written(shape: ShapeRecord): Written {
  const { name, tag, placeholder, place, look, alt, paragraphs, cells, part, values } = shape;
  return {
    name,
    tag,
    ...(placeholder === '' ? undefined : { placeholder }),
    ...(place === '' ? undefined : { place }),
    look,
    ...(alt === '' ? undefined : { alt }),
    ...(paragraphs.length === 0 ? undefined : { paragraphs }),
    ...(cells.length === 0 ? undefined : { cells }),
    ...(part === '' ? undefined : { part }),
    ...(values.length === 0 ? undefined : { values }),
  };
}

/** The root element of its part (pptx/record.ts). */
const recordElement = 'briefdeck:record';

/** Where the record stands. */
export const recordPartOf = (from: OpcPackage): string | undefined =>
  from
    .relationships(from.presentation)
    .filter(({ type, external }) => type === 'customXml' && !external)
    .flatMap(({ target }) => from.find(target) ?? [])
    .find((part) => new TextDecoder().decode(from.head(part, 400)).includes(`<${recordElement}`));

/** Undefined where the deck has none, or one that is not understood: another program dropped it, or a later briefdeck made it. */
export function recordOf(from: OpcPackage): DeckRecord | undefined {
  const part = recordPartOf(from);
  if (part === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(from.xml(part).text);
    return isRecord(value) ? whole(value) : undefined;
  } catch {
    return undefined;
  }
}

/** In the order of `readRecord`: records are held against each other as they are written. */
const read = ({
  name,
  tag,
  placeholder = '',
  place = '',
  look,
  alt = '',
  paragraphs = [],
  cells = [],
  part = '',
  values = [],
}: Written): ShapeRecord => ({ name, tag, placeholder, place, look, alt, paragraphs, cells, part, values });

const whole = (record: DeckRecord): DeckRecord => ({
  ...record,
  slides: record.slides.map(({ id, line, layout, hidden, look = '', shapes, notes }) => ({
    id,
    line,
    layout,
    hidden,
    look,
    shapes: shapes.map(read),
    notes,
  })),
});

const isRecord = (value: unknown): value is DeckRecord =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  value.version === 2 &&
  'slides' in value &&
  Array.isArray(value.slides);

/** The parts of a package that is read. @throws Refusal where one is damaged. */
export function viewOf(from: OpcPackage): PartView {
  return {
    text: (name) => {
      const found = name === '' ? undefined : from.find(name);
      return found === undefined ? undefined : new TextDecoder().decode(from.bytes(found));
    },
    checksum: (name) => {
      const found = from.find(name);
      return found === undefined ? '' : from.checksum(found).toString(36);
    },
    relationships: (name) => (name === '' || from.find(name) === undefined ? [] : from.relationships(name)),
  };
}
