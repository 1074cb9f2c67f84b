// What an author asks of a map, what a drawn one hands to layout, what the map stage needs to draw it, and the two data
// sets behind it.

import type { DataSpec } from '../data/types.ts';
import type { Report, Span } from '../diagnostic/diagnostic.ts';
import type { Language } from '../language/types.ts';
import type { ParagraphStyle, Theme } from '../scene/style.ts';
import type { SceneItem } from '../scene/types.ts';
import type { FontFamilies, Measurer } from '../text/types.ts';
import type { Origin } from '../values/origin.ts';

/** A map as its author asks for it: names not yet looked up. */
export interface MapSpec {
  readonly title?: string;
  /** Countries of the story: ISO 3166 alpha-2/alpha-3 codes or names. */
  readonly focus: readonly string[];
  readonly context: readonly string[];
  readonly places: readonly PlaceSpec[];
  /** Each a chain of two or more place names. */
  readonly routes: readonly (readonly string[])[];
  /** `auto`: focus and context countries and all places; `none`; or a list of country names to label. */
  readonly labels: 'auto' | 'none' | readonly string[];
  /** What part of the world: `auto` (fit what is named), `world`, or [west, south, east, north] in degrees. */
  readonly frame: 'auto' | 'world' | readonly [number, number, number, number];
  /** Choropleth: a value a country. */
  readonly values?: Readonly<Record<string, number>>;
  /** A file that the values are in: names of countries, and a column of numbers. */
  readonly data?: DataSpec;
  readonly unit?: string;
  /** Number of classes of a choropleth, 2-7; default 5. */
  readonly classes?: number;
  /** Legend words for the tones. Absent tones are not in the legend. */
  readonly legend?: { readonly focus?: string; readonly context?: string; readonly route?: string };
  /** Who its data is from, in pieces that are read one behind the other. */
  readonly source?: readonly { readonly text: string }[];
  /** ISO; default the article's date. */
  readonly asOf?: string;
  readonly span: Span;
}

export interface PlaceSpec {
  readonly name: string;
  /** [latitude, longitude] in degrees. */
  readonly at?: readonly [number, number];
  /** Settles an ambiguous name. */
  readonly country?: string;
  /** Shown instead of `name`. */
  readonly label?: string;
}

export interface DrawnMap {
  /** Country freeforms, boundaries, routes, dots, labels, legend, scale bar, in drawing order, slide coordinates. */
  readonly items: readonly SceneItem[];
  /** `Map of Kazakhstan and 7 neighbours; marked: Astana, …`, in the deck's language. */
  readonly alt: string;
  /** Shape name: `Map: Kazakhstan`. */
  readonly name: string;
  /** Source and boundary note, one sentence each, for the slide's source line. */
  readonly notes: readonly MapNote[];
  readonly span: Span;
}

export interface MapNote {
  readonly text: string;
  readonly origin: Origin;
}

/** Everything `drawMap` needs besides what the author wrote. */
export interface MapContext {
  readonly atlas: Atlas;
  readonly measurer: Measurer;
  readonly families: FontFamilies;
  /** Style of a label; its size is never gone below, its colour only used where it reads on the tone beneath. */
  readonly label: ParagraphStyle;
  /** Against which the contrast of labels is checked. */
  readonly colors: Theme['colors'];
  /** True on a dark theme. */
  readonly dark?: boolean;
  readonly language: Language;
  /** In whose name the boundary note speaks. */
  readonly institution?: string;
  /** What the template says instead. */
  readonly boundaryNote?: string;
  /** ISO; the article's. */
  readonly date?: string;
  /** Labels at most (`Limits.mapLabels`). */
  readonly labelLimit: number;
  readonly report: Report;
}

export interface Atlas {
  readonly gazetteer: Gazetteer;
  /** The coarsest file that is still fine enough for a projection of `scale` points per radian; parsed when first asked for. */
  level(scale: number): AtlasLevel;
  /** The next coarser one, or undefined at the coarsest. */
  coarser(level: AtlasLevel): AtlasLevel | undefined;
  country(id: string): Country | undefined;
  /** Id of a country by code or name in any of the seven languages. */
  find(name: string): string | undefined;
  /** Every folded name `find` knows. */
  names(): readonly string[];
  /** Short name for a label, in English where the language has none. */
  label(id: string, language: Language): string;
}

export interface Country {
  /** ISO 3166-1 alpha-2; XK Kosovo, XC Northern Cyprus, XS Somaliland, XG Siachen Glacier. */
  readonly id: string;
  /** Land neighbours. */
  readonly neighbours: readonly string[];
  /** The country it is recognised as part of, whose tone it takes. */
  readonly partOf?: string;
}

/** One file of the atlas. */
export interface AtlasLevel {
  readonly index: number;
  readonly countries: readonly AtlasCountry[];
  /** Arc, and the two countries (indices in `countries`) it parts. */
  readonly borders: readonly (readonly [arc: number, a: number, b: number])[];
  /** Degrees that the numbers of an arc count. */
  readonly quantum: number;
  /** Longitudes and latitudes as whole numbers, alternating. */
  arc(index: number): Int16Array;
}

export interface AtlasCountry {
  readonly id: string;
  readonly polygons: readonly AtlasPolygon[];
}

export interface AtlasPolygon {
  /** Belongs to what a map of the country must show (not a far island or overseas part). */
  readonly main: boolean;
  /** [longitude, latitude, radius] in degrees of a cap that holds it. */
  readonly cap: readonly [number, number, number];
  /** The outer ring, then holes: arc indices. */
  readonly rings: readonly (readonly number[])[];
}

export interface Gazetteer {
  /** All rows of that (folded) name. */
  find(name: string): readonly GazetteerRow[];
  /** Every folded name; only for `did you mean`. */
  names(): readonly string[];
}

export interface GazetteerRow {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2; empty for a region that several countries hold. */
  readonly country: string;
  readonly population: number;
  /** A region has a name on the map and no dot. */
  readonly kind: 'capital' | 'city' | 'region';
  /** Names by language where the hand-kept list has one. */
  readonly names: Readonly<Record<string, string>>;
}
