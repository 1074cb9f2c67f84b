// What changed between two snapshots of decks, as a person would list it.

import { aligned, likeness, wordChanges, wordsOf } from './align.ts';
import { movedPairs, pairShapes, pairSlides, shapeText } from './pairs.ts';
import type { Change, ChartSnapshot, DeckSnapshot, ShapeSnapshot, SlideSnapshot } from './types.ts';

type Told = Omit<Change, 'slide' | 'shape'>;

/** In the order of the new deck; what was taken out stands where it was. */
export function compareDecks(old: DeckSnapshot, fresh: DeckSnapshot): readonly Change[] {
  const { pairs, onlyOld, onlyNew } = pairSlides(old.slides, fresh.slides);
  const moved = movedPairs(pairs);
  const told: { readonly at: number; readonly changes: readonly Change[] }[] = [];
  for (const [index, [before, after]] of pairs.entries()) {
    const [one, other] = [old.slides[before] as SlideSnapshot, fresh.slides[after] as SlideSnapshot];
    const slide = { old: before + 1, new: after + 1, title: other.title };
    const changes = [
      ...(moved.has(index) ? [{ kind: 'slide-moved' as const }] : []),
      ...compareSlides(one, other, isLibreOffice(fresh)),
    ];
    told.push({ at: after, changes: changes.map(({ kind, ...change }) => ({ kind, slide, ...change })) });
  }
  for (const at of onlyNew) {
    const slide = fresh.slides[at] as SlideSnapshot;
    told.push({ at, changes: [{ kind: 'slide-added', slide: { new: at + 1, title: slide.title } }] });
  }
  for (const at of onlyOld) {
    const { title } = old.slides[at] as SlideSnapshot;
    told.push({ at: at - 0.5, changes: [{ kind: 'slide-removed', slide: { old: at + 1, title } }] });
  }
  told.sort((a, b) => a.at - b.at);
  const all = [...compareWhole(old, fresh), ...told.flatMap(({ changes }) => changes)];
  return isLibreOffice(old) || isLibreOffice(fresh) ? all.filter(isNoHabit) : all;
}

/** In words, for who is told that nothing changed. */
export function notComparedWith(...decks: readonly DeckSnapshot[]): readonly string[] {
  return decks.some(isLibreOffice)
    ? [
        'names of layouts, fonts of the theme and lost alternative text, which LibreOffice changes whenever it saves',
      ]
    : [];
}

const isLibreOffice = ({ program }: DeckSnapshot): boolean => program.startsWith('LibreOffice');

/**
 * What LibreOffice does to every deck that it saves (7.4, docs/rebuild.md): each layout becomes a master of its own under another name,
 * the theme's fonts become Arial (each run then says its own), alternative text of tables, charts and groups and what is in them is lost.
 */
function isNoHabit({ kind, place, after, before }: Change): boolean {
  switch (kind) {
    case 'layout':
      return false;
    case 'theme':
      return !place?.endsWith(' font');
    case 'alt':
      return before !== '' && after !== '';
    default:
      return true;
  }
}

function compareWhole(old: DeckSnapshot, fresh: DeckSnapshot): readonly Change[] {
  const size = ({ size: { width, height } }: DeckSnapshot): string =>
    `${Math.round(width)} x ${Math.round(height)} pt`;
  const names = (of: DeckSnapshot): Readonly<Record<string, string>> => ({
    ...of.theme.colors,
    'heading font': of.theme.fonts.heading,
    'body font': of.theme.fonts.body,
  });
  const [before, after] = [names(old), names(fresh)];
  return [
    ...differing('slide-size', size(old), size(fresh)),
    ...Object.keys(before).flatMap((place) =>
      differing('theme', before[place] ?? '', after[place] ?? '').map((one) => ({ ...one, place })),
    ),
  ];
}

function differing(kind: Change['kind'], before: string, after: string): readonly Told[] {
  return before === after ? [] : [{ kind, before, after }];
}

/** @param renamed whether the program that saved the new one names placeholders anew: shapes are then told by their old names. */
function compareSlides(
  old: SlideSnapshot,
  fresh: SlideSnapshot,
  renamed: boolean,
): readonly Omit<Change, 'slide'>[] {
  const { pairs, onlyOld, onlyNew } = pairShapes(old.shapes, fresh.shapes);
  const names = new Map(renamed ? pairs.map(([before, after]) => [after, old.shapes[before]?.name]) : []);
  const told = new Map<number, readonly Told[]>(
    pairs.map(([before, after]) => [
      after,
      compareShapes(old.shapes[before] as ShapeSnapshot, fresh.shapes[after] as ShapeSnapshot),
    ]),
  );
  for (const at of onlyNew) {
    const shape = fresh.shapes[at] as ShapeSnapshot;
    told.set(at, matters(shape) ? [{ kind: 'shape-added', ...textOf('after', shape) }] : []);
  }
  const visibility = fresh.hidden ? ('slide-hidden' as const) : ('slide-shown' as const);
  return [
    ...(old.hidden === fresh.hidden ? [] : [{ kind: visibility }]),
    ...differing('layout', old.layout, fresh.layout),
    ...fresh.shapes.flatMap(({ name }, at) =>
      withoutCarried(fresh.shapes, told, at).map(({ kind, ...one }) => ({
        kind,
        shape: names.get(at) ?? name,
        ...one,
      })),
    ),
    ...onlyOld.flatMap((at): readonly Omit<Change, 'slide'>[] => {
      const shape = old.shapes[at] as ShapeSnapshot;
      return matters(shape) ? [{ kind: 'shape-removed', shape: shape.name, ...textOf('before', shape) }] : [];
    }),
    ...compareParagraphs('notes', old.notes, fresh.notes),
  ];
}

/** A group that went somewhere took its members along, and is told once; where only some went, they are told and it is not. */
function withoutCarried(
  shapes: readonly ShapeSnapshot[],
  told: ReadonlyMap<number, readonly Told[]>,
  at: number,
): readonly Told[] {
  const own = told.get(at) ?? [];
  const whole = (group: number): boolean =>
    shapes.every((one, index) => one.group !== group || told.get(index)?.some(isPlace));
  const { kind, group } = shapes[at] as ShapeSnapshot;
  const carried = group !== undefined && whole(group);
  return carried || (kind === 'group' && !whole(at)) ? own.filter((one) => !isPlace(one)) : own;
}

const isPlace = ({ kind }: Told): boolean => kind === 'moved' || kind === 'resized';

/** An empty placeholder is seen by nobody who is shown the deck. */
export const matters = (shape: ShapeSnapshot): boolean =>
  shape.placeholder === '' || shape.kind !== 'shape' || shapeText(shape) !== '';

function textOf(side: 'before' | 'after', shape: ShapeSnapshot): Pick<Change, 'before' | 'after'> {
  const text = shapeText(shape);
  return text === '' ? {} : { [side]: text };
}

function compareShapes(old: ShapeSnapshot, fresh: ShapeSnapshot): readonly Told[] {
  return [
    ...compareParagraphs('text', old.paragraphs, fresh.paragraphs),
    ...compareCells(old.cells ?? [], fresh.cells ?? []),
    ...compareCharts(old.chart, fresh.chart),
    ...(old.picture === fresh.picture ? [] : [{ kind: 'picture' as const }]),
    ...comparePlaces(old, fresh),
    ...differing('alt', old.alt, fresh.alt),
    ...compareLooks(old, fresh),
  ];
}

/** Another look of other words is no news. */
function compareLooks(old: ShapeSnapshot, fresh: ShapeSnapshot): readonly Told[] {
  const known = old.look !== undefined && fresh.look !== undefined;
  return known && old.look !== fresh.look && shapeText(old) === shapeText(fresh) ? [{ kind: 'look' }] : [];
}

/** Programs round: LibreOffice to a hundredth of a millimetre, a group's members further. */
const tolerance = 1;

export const isFar = (one: number, other: number): boolean => Math.abs(one - other) > tolerance;

function comparePlaces(old: ShapeSnapshot, fresh: ShapeSnapshot): readonly Told[] {
  const turned = differing('turned', `${Math.round(old.turn)}°`, `${Math.round(fresh.turn)}°`);
  const [a, b] = [old.box, fresh.box];
  if (!a && !b) return turned;
  // Of a deck as such a layout's place is known; of its record it is not.
  if (!a || !b) return fresh.look === undefined ? turned : [{ kind: 'moved' }, ...turned];
  const at = ({ x, y }: { x: number; y: number }): string => `${Math.round(x)}, ${Math.round(y)} pt`;
  const size = ({ width, height }: { width: number; height: number }): string =>
    `${Math.round(width)} x ${Math.round(height)} pt`;
  return [
    ...(isFar(a.x, b.x) || isFar(a.y, b.y) ? [{ kind: 'moved' as const, before: at(a), after: at(b) }] : []),
    ...(isFar(a.width, b.width) || isFar(a.height, b.height)
      ? [{ kind: 'resized' as const, before: size(a), after: size(b) }]
      : []),
    ...turned,
  ];
}

/** Paragraphs that became others, side by side; what came in or went has one side only. */
function compareParagraphs(
  kind: 'text' | 'notes',
  old: readonly string[],
  fresh: readonly string[],
): readonly Told[] {
  return aligned(old, fresh).flatMap((one): readonly Told[] => {
    if (one.same) return [];
    let behind = old[one.old[0] - 1];
    return edited(old.slice(...one.old), fresh.slice(...one.new)).map(([before, after]) => {
      const last = behind;
      behind = before ?? behind;
      return {
        kind,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
        ...(before === undefined && last !== undefined ? { behind: last } : {}),
        ...(before === undefined || after === undefined ? {} : { words: wordChanges(before, after) }),
      };
    });
  });
}

/** Which of the paragraphs that went became which of those that came: in order, the likest that there is. */
export function edited(
  old: readonly string[],
  fresh: readonly string[],
): readonly (readonly [string | undefined, string | undefined])[] {
  const out: (readonly [string | undefined, string | undefined])[] = [];
  let next = 0;
  for (const text of old) {
    const words = wordsOf(text);
    let best = -1;
    let most = old.length === 1 && fresh.length === 1 ? 0 : 0.4;
    for (let at = next; at < fresh.length; at++) {
      const like = likeness(words, wordsOf(fresh[at] as string));
      if (like > most || (best < 0 && like >= most && most === 0)) [best, most] = [at, like];
    }
    if (best < 0) out.push([text, undefined]);
    else {
      for (; next < best; next++) out.push([undefined, fresh[next]]);
      out.push([text, fresh[best]]);
      next = best + 1;
    }
  }
  for (; next < fresh.length; next++) out.push([undefined, fresh[next]]);
  return out;
}

type Cells = readonly (readonly string[])[];

/** Cell by cell where both tables have the same rows and columns; else row by row. */
function compareCells(old: Cells, fresh: Cells): readonly Told[] {
  const columns = ([first]: Cells): number => first?.length ?? 0;
  if (columns(old) !== columns(fresh) || (old.length !== fresh.length && columns(old) === 0))
    return [{ kind: 'table', before: sizeOf(old), after: sizeOf(fresh) }];
  const lines = (cells: Cells): readonly string[] => cells.map((row) => row.join('\t'));
  if (old.length === fresh.length)
    return old.flatMap((row, index) => compareRow(row, fresh[index] ?? [], index));
  return aligned(lines(old), lines(fresh)).flatMap(
    ({ same, old: [from, to], new: [start, end] }): readonly Told[] => {
      if (same) return [];
      if (to - from === end - start)
        return old
          .slice(from, to)
          .flatMap((row, index) => compareRow(row, fresh[start + index] ?? [], start + index));
      const row = (cells: readonly string[]): string => cells.join(' | ');
      return [
        ...old.slice(from, to).map((one, index) => ({
          kind: 'cell' as const,
          place: `row ${from + index + 1}`,
          before: row(one),
        })),
        ...fresh.slice(start, end).map((one, index) => ({
          kind: 'cell' as const,
          place: `row ${start + index + 1}`,
          after: row(one),
          ...(from > 0 ? { behind: row(old[to - 1] ?? []) } : {}),
        })),
      ];
    },
  );
}

const sizeOf = (cells: Cells): string => `${cells.length} x ${cells[0]?.length ?? 0} cells`;

const compareRow = (old: readonly string[], fresh: readonly string[], row: number): readonly Told[] =>
  old.flatMap((cell, column) =>
    differing('cell', cell, fresh[column] ?? '').map((one) => ({
      ...one,
      place: `row ${row + 1}, column ${column + 1}`,
    })),
  );

function compareCharts(old: ChartSnapshot | undefined, fresh: ChartSnapshot | undefined): readonly Told[] {
  const values = ({ series }: ChartSnapshot): ReadonlyMap<string, string> => {
    const found = new Map<string, string>();
    for (const { name, points } of series)
      for (const [index, { category, value }] of points.entries()) {
        const place = [name, category === '' ? String(index + 1) : category]
          .filter((one) => one !== '')
          .join(', ');
        found.set(found.has(place) ? `${place} (${index + 1})` : place, value);
      }
    return found;
  };
  const [before, after] = [values(old ?? { series: [] }), values(fresh ?? { series: [] })];
  const changed = [...after].flatMap(([place, value]): readonly Told[] => {
    const was = before.get(place);
    if (was === value) return [];
    return [{ kind: 'chart', place, ...(was === undefined ? {} : { before: was }), after: value }];
  });
  const gone = [...before].flatMap(([place, value]): readonly Told[] =>
    after.has(place) ? [] : [{ kind: 'chart', place, before: value }],
  );
  return [...changed, ...gone];
}
