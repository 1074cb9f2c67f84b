// A Template: theme, tokens and layouts, whether read from a template folder or taken from a .potx.

import type { Family, Holding } from '../deck/families.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import type { DrawnShape, Layer, Paint } from '../drawingml/types.ts';
import type { OpcPackage, Relationship, XmlElement } from '../opc/types.ts';
import type { Box, Inset, Size } from '../scene/geometry.ts';
import type { Color, FixedColor, Ornament, ParagraphStyle, SchemeName, Theme } from '../scene/style.ts';
import type { PlaceholderType, Stroke } from '../scene/types.ts';
import type { HouseFont } from './house-fonts.ts';

export type { HouseFont } from './house-fonts.ts';

export interface Template {
  readonly name: string;
  /** One sentence: what the template is for. */
  readonly purpose?: string;
  readonly size: Size;
  readonly theme: Theme;
  readonly limits: Limits;
  readonly master: Master;
  readonly layouts: readonly SlideLayout[];
  /** Names of the layouts that every deck has; of the others those that its slides use. Absent: all. */
  readonly gallery?: readonly string[];
  /** How graphics are lettered: table cells, and what stands inside charts and maps. */
  readonly cell: ParagraphStyle;
  readonly cellMinSize: number;
  readonly graphic: ParagraphStyle;
  readonly palette: Palette;
  /** How far text of any size stands out from its ground, to 1: WCAG's 4.5 unless the template promises more. */
  readonly textContrast?: number;
  /** The colours on each ground; absent of an organisation's own file. */
  readonly grounds?: Readonly<Record<Ground, Palette>>;
  /**
   * What a shorter or longer deck of the same article keeps, by the cut's name: `executive`, `full`,
   * `handout`.
   */
  readonly cuts: Readonly<Record<string, Cut>>;
  readonly furniture?: Furniture;
  readonly boundaries?: Boundaries;
  /** House fonts that it gives as files. */
  readonly fonts?: readonly HouseFont[];
  /** Only where the template is an organisation's own .potx or .pptx. */
  readonly base?: Base;
}

/** The organisation's own file: what a deck keeps of it, byte for byte. */
export interface Base {
  readonly file: string;
  /** As it was read. */
  readonly package: OpcPackage;
  /**
   * Parts kept, by name without the leading slash, the .rels of kept parts among them: masters, layouts,
   * themes, media, fonts, notes master, handout master, table styles, custom XML. Everything reachable from
   * the presentation part except slides, notes slides, comments and what only they use.
   */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Of the whole file: by extension, and by part name without the leading slash. */
  readonly contentTypes: {
    readonly defaults: ReadonlyMap<string, string>;
    readonly overrides: ReadonlyMap<string, string>;
  };
  /**
   * Name of the presentation part; it is rewritten (slide list), with its relationships. Both are among
   * `parts`.
   */
  readonly presentation: string;
  readonly presentationXml: XmlElement;
  /** Those of the presentation part that a deck keeps. */
  readonly relationships: readonly Relationship[];
  /** Name of its notes master; undefined where it has none. */
  readonly notesMaster?: string;
  /** True where the first master's text runs from right to left. */
  readonly rtl: boolean;
  /** True where briefdeck wrote the file: what text inherits in it is known. */
  readonly own?: true;
  /** True where it is as briefdeck wrote it, and its layouts are where this version has them. */
  readonly unchanged?: true;
}

/** What stands around the content of every slide, where the template says more than its slots do. */
export interface Furniture {
  /**
   * The footer's text, with `{institution}`, `{publication}`, `{title}` and `{author}`; the first of
   * these there is, unless said.
   */
  readonly footer?: string;
  /** `19 September 2022`, `September 2022`, `2022-09-19` or nothing; the first unless said. */
  readonly date?: 'long' | 'month' | 'iso' | 'none';
  /** At which edges the handling label stands; both unless said. */
  readonly handling?: 'both' | 'top' | 'bottom';
  /** What a map says of its boundaries instead of briefdeck's own sentence. */
  readonly boundaryNote?: string;
  /** Whose view of boundaries maps take, or a file of GeoJSON in the template's folder. */
  readonly boundaries?: 'un' | 'visionscarto' | { readonly file: string };
}

/** The institution's view of boundaries; a file with its text. */
export type Boundaries =
  | 'un'
  | 'visionscarto'
  | { readonly file: string; readonly text: string; readonly span: Span };

/** Which slides of an article one cut keeps. */
export interface Cut {
  /** At most so many slides, the title among them. */
  readonly slides?: number;
  /** Layout families in order of importance; without it every slide is kept. */
  readonly keep?: readonly string[];
  /** Layout families that this cut never shows. */
  readonly drop?: readonly string[];
  /** Whether `<!-- backup -->` sections are among them. */
  readonly backup: boolean;
}

/** What a slide may stand on. */
export type Ground = 'light' | 'stone' | 'dark';

/** What an author asks of the slides of a section: another ground, another of the theme's accents. */
export interface Look {
  readonly ground?: Ground;
  readonly accent?: SchemeName;
}

/** The colours by what they are for. */
export interface Palette {
  readonly ink: Color;
  readonly muted: Color;
  readonly accent: Color;
  readonly deep: Color;
  readonly rule: Color;
  readonly hairline: Color;
  readonly paper: Color;
  readonly link: Color;
}

/** design.md section 6; all sizes in points. */
export interface Limits {
  readonly bullets: number;
  readonly wordsWarned: number;
  readonly wordsSplit: number;
  readonly quoteWords: number;
  readonly quoteLongWords: number;
  readonly timelinePoints: number;
  readonly numbers: number;
  readonly actors: number;
  readonly tableRows: number;
  readonly tableColumns: number;
  readonly mapLabels: number;
  /** Largest picture resolution, pixels per inch. */
  readonly ppi: number;
}

export interface Master {
  readonly background: Color;
  readonly ornaments: readonly Ornament[];
  /** The placeholders every layout inherits: title, body, dt, ftr, sldNum. */
  readonly slots: readonly Slot[];
}

export interface SlideLayout {
  readonly name: string;
  /** As PowerPoint's layout gallery shows it, e.g. `Quote, long`. */
  readonly label: string;
  /** One sentence for the designer and for `briefdeck plan`. */
  readonly purpose: string;
  /** Layouts that differ only in how many things they hold share a family: timeline-3 … timeline-6. */
  readonly family: string;
  /** The family as which it is filled: its own, where that is one that briefdeck knows. */
  readonly like: Family;
  /**
   * The type of slide layout (ECMA-376 part 1, 19.7.15) that such a family is to other
   * programs, where one fits.
   */
  readonly standard?: 'title' | 'secHead';
  /**
   * The layout's part in the organisation's own file (`ppt/slideLayouts/slideLayout2.xml`);
   * several layouts may share one.
   */
  readonly part?: string;
  /** Attributes of that part's own colour map, where it has one: its slides need it, too. */
  readonly colorMap?: Readonly<Record<string, string>>;
  /** How many things (points, numbers, columns, quotes) it holds; 1 where that has no meaning. */
  readonly capacity: number;
  /** What it is taken for, before the planner's own rules are asked. */
  readonly when?: When;
  /** The layout, of the same slots, that it takes turns with in a run of such slides. */
  readonly turns?: string;
  /** The layout, of the same slots, whose place it takes where all pictures are wider, or narrower, than this: width by height. */
  readonly instead?: { readonly of: string; readonly wider?: number; readonly narrower?: number };
  readonly background?: Color;
  /** The colours as they are on this layout's ground. */
  readonly palette: Palette;
  /** False where the master's ornaments are hidden. */
  readonly masterOrnaments: boolean;
  readonly slots: readonly Slot[];
  readonly ornaments: readonly Ornament[];
  /** Of an organisation's own file: what its layout draws. */
  readonly drawn?: DrawnLayout;
}

export interface DrawnLayout {
  /** Its master's number, from 1. */
  readonly master: number;
  /** Under a slide's own shapes, from the background up; a picture is named by its part. */
  readonly layers: () => readonly Layer[];
  /** Six hex digits: what a scheme colour looks like there. */
  readonly rgb: (color: Color) => string;
}

/** Conditions on what a section holds; all that are given must hold. */
export interface When {
  /** Its evidence, or one of these. */
  readonly holds?: Holding | readonly Holding[];
  /** From and to how many: points, quotations, columns, places, rows. */
  readonly items?: readonly [number, number];
  /** From and to how many words of text. */
  readonly words?: readonly [number, number];
  /** Whether text stands beside a picture, map, chart or table. */
  readonly text?: boolean;
}

/**
 * `region` is no placeholder but an area: a map's group fills it, or, in an organisation's own file that has
 * no placeholder for it, a shape that stands by itself.
 */
export type SlotType = PlaceholderType | 'region';

/** Paper under a text or a drawing on an uneven ground. */
export interface Sheet {
  readonly color: Color;
  /** What can be read on it. */
  readonly palette: Palette;
  /** Whether the slot's levels are in its inks, since no ink is read all over the slot; else it is for lines that reach too far. */
  readonly inked: boolean;
  /** Whether what stands in a place is read without it. @param least the contrast it needs, to one. */
  readonly isSpared: (place: Box, ink: Color | FixedColor, least: number) => boolean;
}

/** An organisation's style of tables, as it looks in one place. */
export interface TableStyle {
  /** `a:tableStyleId`: a GUID in braces, or what the file has. */
  readonly id: string;
  readonly head: CellLook;
  /** Under the head, by turns. */
  readonly rows: readonly [CellLook, CellLook];
  /** Whether words need room at the outer edges, too: a fill or a line is there. */
  readonly isBoxed: boolean;
}

export interface CellLook {
  readonly fill?: FixedColor;
  readonly letters: Pick<ParagraphStyle, 'color' | 'bold' | 'italic' | 'font' | 'family'>;
  /** How they stand out from what is under them, to 1; infinite where nobody can look. */
  readonly contrast: number;
  /** What is read there, where they are not. */
  readonly spare: Color | FixedColor;
  readonly top?: Stroke;
  readonly bottom?: Stroke;
  readonly left?: Stroke;
  readonly right?: Stroke;
  /** Between two columns. */
  readonly between?: Stroke;
}

export interface Slot {
  readonly name: string;
  readonly type: SlotType;
  /** Unique in the layout; title, dt, ftr, sldNum have fixed ones (0, 10, 11, 12). */
  readonly idx: number;
  readonly box: Box;
  /** Degrees, clockwise, of a placeholder of an organisation's file that does not stand upright; its box is before it is turned. */
  readonly turn?: number;
  /** What the empty placeholder says. */
  readonly prompt: string;
  /** One a list level, at least one. Empty for pic, tbl, chart, and for a map's region. */
  readonly levels: readonly ParagraphStyle[];
  /** What its placeholder in the organisation's own file says, where the levels differ from it. */
  readonly inherits?: readonly ParagraphStyle[];
  /** True where it stands elsewhere than its placeholder in the organisation's own file. */
  readonly moved?: true;
  readonly anchor: 'top' | 'middle' | 'bottom';
  /** What its placeholder in the organisation's own file is filled with, in which form. */
  readonly painted?: Pick<DrawnShape, 'outline'> & { readonly paint: Paint };
  /** What is laid under it, where it could not be read on the ground there. */
  readonly sheet?: Sheet;
  /** The colours as they are there, where the ground may be another than the layout's. */
  readonly palette?: Palette;
  /** The organisation's style of tables there, in a slot that holds one. */
  readonly tableStyle?: TableStyle;
  /** Text inset on the four sides, points. */
  readonly inset: Inset;
  /** What its placeholder in the organisation's own file says, where that differs. */
  readonly inheritedInset?: Inset;
  /** Smallest size text may step down to, points. */
  readonly minSize: number;
  /** Text columns inside the box, default 1. */
  readonly columns: number;
  readonly columnGap: number;
  readonly maxLines?: number;
}
