// The record as a deck carries it: JSON, made of the deck's parts when they are written, and read again of a deck that came back.

import type { OpcPackage, PartView } from '../opc/types.ts';
import type { Scene } from '../scene/types.ts';
import { slideParts, slideReader } from './read-record.ts';
import { type DeckRecord, recordVersion, type ShapeRecord } from './record-types.ts';
import { wholeOf } from './record-whole.ts';

/** Of the deck that is being written; each slide with the line of the article that it begins at. */
export function recorderOf({ slides }: Scene): {
  readonly slide: (view: PartView, part: string, index: number) => void;
  readonly whole: (view: PartView, presentation: string) => string;
} {
  /** As JSON: what was read of a slide would hold the slide's text. */
  const known = new Map<number, string>();
  let read: ReturnType<typeof slideReader> | undefined;
  const recorded = (view: PartView, part: string, index: number): string => {
    read ??= slideReader(view);
    const record = read(part);
    if (!record) throw new Error(`the deck has no part "${part}"`);
    const line = slides[index]?.span.line ?? 0;
    const look = record.look === '' ? undefined : record.look;
    return JSON.stringify({ ...record, line, look, shapes: record.shapes.map(written) });
  };
  return {
    slide: (view, part, index) => known.set(index, recorded(view, part, index)),
    whole: (view, presentation) => {
      const parts = slideParts(view, presentation);
      const all = parts.map((part, index) => known.get(index) ?? recorded(view, part, index));
      const whole = JSON.stringify({ version: recordVersion, ...wholeOf(view, presentation) });
      return `${whole.slice(0, -1)},"slides":[${all.join()}]}`;
    },
  };
}

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
  value.version === recordVersion &&
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
