// What changed between two snapshots of decks, as a person would list it.

import type { Size } from '../scene/geometry.ts';
import { aligned, edited, wordChanges } from './align.ts';
import { compareCharts } from './compare-chart.ts';
import { compareLinks } from './compare-links.ts';
import { compareCells } from './compare-table.ts';
import { movedPairs, pairShapes, pairSlides, shapeText } from './pairs.ts';
import { differing, type Told } from './told.ts';
import type { Change, DeckSnapshot, ShapeSnapshot, SlideSnapshot, ThemeSnapshot } from './types.ts';

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
      ...compareSlides(one, other, isWrittenAnew(fresh)),
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
  return isWrittenAnew(old) || isWrittenAnew(fresh) ? all.filter(isNoHabit) : all;
}

/** In words, for who is told that nothing changed. */
export function notComparedWith(...decks: readonly DeckSnapshot[]): readonly string[] {
  const [deck] = decks.filter(isWrittenAnew);
  const program = deck && rewriters.find((one) => deck.program.startsWith(one));
  return program === undefined
    ? []
    : [
        `names of layouts, fonts of the theme and lost alternative text, which ${program} changes whenever it saves`,
      ];
}

const rewriters = ['LibreOffice', 'Google Slides'];

const isWrittenAnew = ({ program }: DeckSnapshot): boolean =>
  rewriters.some((one) => program.startsWith(one));

/**
 * What LibreOffice does to every deck that it saves (7.4, docs/rebuild.md), and Google Slides as far as is known: each layout becomes a master of its own under another name,
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
  if (!old.size || !fresh.size || !old.theme || !fresh.theme) return [];
  const size = ({ width, height }: Size): string =>
    `${both(width, height, 72 / 2.54)} cm (${both(width, height, 72)} in)`;
  const names = (theme: ThemeSnapshot): Readonly<Record<string, string>> => ({
    ...theme.colors,
    'heading font': theme.fonts.heading,
    'body font': theme.fonts.body,
  });
  const [before, after] = [names(old.theme), names(fresh.theme)];
  return [
    ...differing('slide-size', size(old.size), size(fresh.size)),
    ...Object.keys(before).flatMap((place) =>
      differing('theme', before[place] ?? '', after[place] ?? '').map((one) => ({ ...one, place })),
    ),
  ];
}

/** To a hundredth of a unit of so many points. */
const both = (width: number, height: number, unit: number): string =>
  [width, height].map((one) => Math.round((one / unit) * 100) / 100).join(' x ');

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
      compareShapes(old.shapes[before] as ShapeSnapshot, fresh.shapes[after] as ShapeSnapshot, renamed),
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
    ...(old.look === fresh.look ? [] : [{ kind: 'look' as const }]),
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

function compareShapes(old: ShapeSnapshot, fresh: ShapeSnapshot, isAnew: boolean): readonly Told[] {
  return [
    ...compareParagraphs('text', old.paragraphs, fresh.paragraphs),
    ...compareCells(old.cells ?? [], fresh.cells ?? []),
    ...compareCharts(old.chart, fresh.chart),
    ...(old.picture === fresh.picture ? [] : [{ kind: 'picture' as const }]),
    ...comparePlaces(old, isAnew ? asHighAs(old, fresh) : fresh),
    ...differing('alt', old.alt, fresh.alt),
    ...compareLinks(old.links, fresh.links),
    ...compareLooks(old, fresh, isAnew),
  ];
}

/** Another look of other words is no news. */
function compareLooks(old: ShapeSnapshot, fresh: ShapeSnapshot, isAnew: boolean): readonly Told[] {
  const [was, is] = isAnew ? [old.emphasis, fresh.emphasis] : [old.look, fresh.look];
  const known = was !== undefined && is !== undefined;
  return known && was !== is && shapeText(old) === shapeText(fresh) ? [{ kind: 'look' }] : [];
}

/** Programs round: LibreOffice to a hundredth of a millimetre, a group's members further. */
const tolerance = 1;

export const isFar = (one: number, other: number): boolean => Math.abs(one - other) > tolerance;

/** Who writes a deck anew sets a table's words anew, and its rows are as high as that makes them. */
export function asHighAs(old: ShapeSnapshot, fresh: ShapeSnapshot): ShapeSnapshot {
  const [was, is] = [old.box, fresh.box];
  return was && is && fresh.kind === 'table' ? { ...fresh, box: { ...is, height: was.height } } : fresh;
}

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
