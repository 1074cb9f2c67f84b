// An article on paper: one page where it has room on one, else two, else as many as it takes; at the largest size of type at which that
// holds.

import type { Article } from '../article/types.ts';
import type { Planning } from '../deck/planning.ts';
import type { Setting } from '../layout/setting.ts';
import type { Paper, PaperItem, PaperPage } from '../scene/paper.ts';
import type { DocumentProperties } from '../scene/types.ts';
import { type Around, atomsFor, sourceAtoms } from './atoms.ts';
import type { TextBlock } from './block.ts';
import { bodySizes, type Grid, gridOf, type PaperSize, stylesOf } from './design.ts';
import { type Atom, balanced, type Column, itemsOn, pour, withAir } from './flow.ts';
import { furniture } from './furniture.ts';
import { type Head, setHead } from './head.ts';
import {
  type Beside,
  contactBlocks,
  type InMargin,
  labelled,
  placed,
  setNote,
  sourceBlocks,
  sourcesLabel,
  type Wanted,
} from './margin.ts';
import type { PaperContent, Piece } from './types.ts';

/** Sizes of prose, points: the largest, and the least at which one page and two are worth having. */
const type = { step: 0.2, onOne: 9.5, onTwo: bodySizes.least, longer: { largest: 10, least: 9 } };

/** Height of maps and charts against the usual, where that saves a page that would be all but empty. */
const lower = 0.85;
const isDrawn = ({ kind }: Piece): boolean => kind === 'map' || kind === 'chart';

export interface PaperOptions {
  readonly size: PaperSize;
  readonly properties: DocumentProperties;
}

export function layPaper(
  article: Article,
  content: PaperContent,
  planning: Planning,
  setting: Setting,
  options: PaperOptions,
): Paper {
  const { bottomLine, judgments, sources, flow } = content;
  const hasMargin =
    bottomLine.length > 0 ||
    judgments !== undefined ||
    sources.length > 0 ||
    (article.meta.contact ?? []).length > 0 ||
    flow.some((piece) => piece.kind === 'margin' && !piece.isText);
  const grid = gridOf(options.size, hasMargin, setting.rtl);
  const tried = new Map<string, Attempt>();
  const at = (body: number, flatness = 1): Attempt => {
    const key = `${body} ${flatness}`;
    const known = tried.get(key) ?? attempt(body, { article, content, planning, setting, grid, flatness });
    tried.set(key, known);
    return known;
  };
  const largest = (least: number, pages: number): Attempt | undefined => {
    for (let body = bodySizes.largest; body >= least; body -= type.step) {
      const one = at(body);
      if (one.pages <= pages) return one;
    }
    return undefined;
  };
  /** Of a longer paper, the fewest pages; of these drawings as they are, rather than lower, and the largest type. */
  const longer = (): Attempt => {
    const all: Attempt[] = [];
    for (const flatness of flow.some(isDrawn) ? [1, lower] : [1])
      for (let body = type.longer.largest; body >= type.longer.least; body -= type.step)
        all.push(at(body, flatness));
    return all.reduce((best, one) => (one.pages < best.pages ? one : best));
  };
  const best = largest(type.onOne, 1) ?? largest(type.onTwo, 2) ?? longer();
  return {
    size: grid.size,
    properties: options.properties,
    language: setting.language.tag,
    rtl: setting.rtl,
    pages: best.finished(),
  };
}

interface Attempt {
  readonly pages: number;
  readonly finished: () => readonly PaperPage[];
}

/** What may stand in the margin: a note by its number, the sources, whom to ask. */
type NoteId = number | 'sources' | 'contact';

/** Of the margin's height, as much as the sources may take. */
const mostInMargin = 0.6;

function attempt(body: number, around: Around, inFlow: ReadonlySet<NoteId> = new Set()): Attempt {
  const { article, content, setting, grid } = around;
  const styles = stylesOf(setting.template, body);
  const head = setHead(article, content, { grid, styles, setting });
  const columnAt = columnsOf(grid, head);
  const notes: Beside[] = [];
  const contact = (width: number): readonly TextBlock[] =>
    contactBlocks(article.meta.contact ?? [], width, styles, setting);
  const said = new Set<string>();
  const atoms = [
    ...content.flow.flatMap((piece, index): readonly Atom[] => {
      if (piece.kind !== 'margin') return atomsFor(piece, styles, { ...around, said });
      const number = notes.length;
      const isInFlow = piece.isText || inFlow.has(number);
      const beside = setNote(piece.note, piece.under, isInFlow ? grid.column : grid.margin, styles, setting);
      notes.push(beside);
      return isInFlow
        ? withAir(beside.blocks)
        : [
            {
              height: 0,
              before: 0,
              anchor: number,
              ...(index < content.flow.length - 1 ? { keep: true } : {}),
            },
          ];
    }),
    ...(inFlow.has('sources') ? sourceAtoms(styles, around) : []),
    ...(inFlow.has('contact') ? withAir(contact(grid.column)) : []),
  ];
  const rough = pour(atoms, columnAt);
  const pages = Math.max(1, Math.ceil(rough.used / 2));
  const poured = balanced(atoms, columnAt, rough);
  const tops = Array.from({ length: pages }, (_, page) => (page === 0 ? head.bottom : grid.top));
  const wanted = poured.put.flatMap(({ atom, column, y }): readonly (Wanted & { readonly id: NoteId })[] => {
    const beside = 'anchor' in atom ? notes[atom.anchor] : undefined;
    return beside && 'anchor' in atom ? [{ beside, page: column.page, y, id: atom.anchor }] : [];
  });
  const listed =
    content.sources.length > 0 && !inFlow.has('sources')
      ? labelled(
          sourcesLabel(content.sources, setting),
          sourceBlocks(content.sources, grid.margin, styles, setting),
          grid.margin,
          styles,
          setting,
        )
      : undefined;
  // A long list is no note.
  if (listed && listed.height > (grid.bottom - grid.top) * mostInMargin)
    return attempt(body, around, new Set([...inFlow, 'sources']));
  const asked = contact(grid.margin);
  const all = [
    ...wanted,
    ...(asked.length > 0 && !inFlow.has('contact')
      ? [
          {
            beside: labelled(setting.language.words.contact, asked, grid.margin, styles, setting),
            page: pages - 1,
            y: grid.top,
            id: 'contact' as const,
          },
        ]
      : []),
    ...(listed ? [{ beside: listed, page: pages - 1, y: grid.bottom, id: 'sources' as const }] : []),
  ];
  const margin = placed(all, tops, grid.bottom);
  const outside = all.filter((_, index) => !margin[index]).map(({ id }) => id);
  // What the margin has no room for stands in the columns.
  if (outside.length > 0) return attempt(body, around, new Set([...inFlow, ...outside]));
  return {
    pages,
    finished: () =>
      tops.map((_, page) => ({
        items: [
          ...(page === 0 ? head.items : []),
          ...itemsOn(page, poured.put, setting),
          ...margin.flatMap((one) => (one?.page === page ? besideItems(one, grid) : [])),
          ...furniture(page, pages, styles, around),
        ],
      })),
  };
}

const besideItems = ({ beside, y }: InMargin, grid: Grid): readonly PaperItem[] =>
  beside.draw(grid.marginX, y);

const columnsOf =
  (grid: Grid, head: Head) =>
  (index: number): Column => {
    const page = Math.floor(index / 2);
    return {
      page,
      x: grid.columns[(index % 2) as 0 | 1],
      top: page === 0 ? head.bottom : grid.top,
      bottom: grid.bottom,
    };
  };
