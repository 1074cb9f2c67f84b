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
  readonly routes: readonly RouteSpec[];
  /** `auto`: focus and context countries and all places; `none`; or a list of country names to label. */
  readonly labels: 'auto' | 'none' | readonly string[];
  /** What part of the world: `auto` (fit what is named), `world`, or [west, south, east, north] in degrees. */
  readonly frame: 'auto' | 'world' | readonly [number, number, number, number];
  /** Choropleth: a value a country. */
  readonly values?: Readonly<Record<string, number>>;
  /** A file that the values are in: names of countries, and a column of numbers. */
  readonly data?: DataSpec;
  /** Circles: a value a country or place. */
  readonly bubbles?: Readonly<Record<string, number>>;
  readonly unit?: string;
  /** Number of classes of a choropleth, 2-7; default 5. */
  readonly classes?: number;
  /** Legend words for the tones. Absent tones are not in the legend. */
  readonly legend?: {
    readonly focus?: string;
    readonly context?: string;
    readonly route?: string;
    readonly bubbles?: string;
    readonly symbols?: Readonly<Partial<Record<PlaceSymbol, string>>>;
  };
  /** Areas of the author's own, hatched, with their names in the legend. */
  readonly areas?: readonly AreaSpec[];
  /** Waters: `auto` (lakes, without names), `none`, or a list; what is listed has names where there is room. */
  readonly layers?: 'auto' | 'none' | readonly Layer[];
  /** Where in the world the map is: `auto`, where it shows little of it and there is room; default auto. */
  readonly inset?: 'auto' | 'none';
  /** A key figure beside the map. */
  readonly figure?: { readonly number: string; readonly what?: string };
  /** ISO; default the article's date. */
  readonly asOf?: string;
  /** Whose view of boundaries; default the template's, else the atlas's. */
  readonly boundaries?: BoundaryWish;
  readonly span: Span;
}

export interface AreaSpec {
  readonly name: string;
  /** Corners, [latitude, longitude] in degrees; the last is joined to the first. */
  readonly polygon?: readonly (readonly [number, number])[];
  /** GeoJSON in the article's folder: all its areas and lines. */
  readonly file?: string;
}

export type Layer = 'rivers' | 'lakes' | 'seas';

export type BoundaryView = 'un' | 'visionscarto';

/** A file is GeoJSON in the article's folder: areas and lines that stand for those that ship. */
export type BoundaryWish = BoundaryView | { readonly file: string };

/** What lies over the atlas: an area of disputed status, or a line that it has not. */
export interface Overlay {
  readonly name: string;
  /** The legend's words. */
  readonly label?: string;
  readonly kind: 'area' | 'line';
  /** Rings of an area, or lines; degrees, longitude first. */
  readonly lines: readonly (readonly (readonly [number, number])[])[];
  /** Ids, its own country first: shown where a map names that, or is about another of them; empty for all maps. */
  readonly countries: readonly string[];
}

export interface PlaceSpec {
  readonly name: string;
  /** [latitude, longitude] in degrees. */
  readonly at?: readonly [number, number];
  /** Settles an ambiguous name. */
  readonly country?: string;
  /** Shown instead of `name`. */
  readonly label?: string;
  /** Instead of a dot. */
  readonly symbol?: PlaceSymbol;
  /** A few words under the name. */
  readonly note?: string;
}

export type PlaceSymbol = 'square' | 'triangle' | 'diamond' | 'star' | 'cross';

/** A chain of two or more places. */
export interface RouteSpec {
  readonly places: readonly PlaceSpec[];
  /** `sea`: over water; the others: along the great circle; absent, as the legend's words say, else direct. */
  readonly kind?: 'sea' | 'air' | 'land' | 'direct';
  /** [latitude, longitude] that it passes, without a dot. */
  readonly via: readonly (readonly [number, number])[];
  /** Above zero: how much goes that way. */
  readonly value?: number;
}

export interface DrawnMap {
  /** Country freeforms, boundaries, routes, dots, labels, legend, scale bar, in drawing order, slide coordinates. */
  readonly items: readonly SceneItem[];
  /** `Map of Kazakhstan and 7 neighbours; marked: Astana, …`, in the deck's language. */
  readonly alt: string;
  /** Shape name: `Map: Kazakhstan`. */
  readonly name: string;
  /** Base map and boundary note, one sentence each, for the slide's source line; the author's source is one of the slide's own. */
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
  readonly overlays: readonly Overlay[];
  /** True where they are an institution's own. */
  readonly ownBoundaries?: boolean;
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
  /** These only where a map asks for them. */
  readonly provinces?: Provinces;
  readonly seaLanes?: SeaLanes;
  readonly waters?: Waters;
  /** The coarsest file that is still fine enough for a projection of `scale` points per radian; parsed when first asked for. */
  level(scale: number): AtlasLevel;
  country(id: string): Country | undefined;
  /** Whether there is any land in the half degree that a point (longitude first) lies in. */
  isLand(at: readonly [number, number]): boolean;
  /** Id of a country by code or by name, as people and tables write it, in any of the languages. */
  find(name: string): string | undefined;
  /** Ids of the countries that a name may mean: two of `Congo`; empty where it is known, or not known at all. */
  choices(name: string): readonly string[];
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
  /** Longitudes and latitudes, alternating, in quanta. */
  arc(index: number): ArrayLike<number>;
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

/** Points at sea, [longitude, latitude], and lanes over water between them. */
export interface SeaLanes {
  readonly points: readonly (readonly [number, number])[];
  readonly edges: readonly (readonly [number, number])[];
}

/** Lakes and rivers as `countries`, a river's rings being lines; their ids are English names, or numbers where there is none. */
export interface Waters {
  readonly lakes: AtlasLevel;
  /** Only where a map asks for them, as is `seas`. */
  readonly rivers?: AtlasLevel;
  /** Names of rivers by language. */
  readonly names: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** English names that the gazetteer knows. */
  readonly seas: readonly string[];
}

export interface Provinces {
  /** All of that name or code (ISO 3166-2), as regions. */
  find(name: string): readonly GazetteerRow[];
  /** The provinces of a country, and areas made of several, as `countries`. */
  level(country: string): AtlasLevel;
}

export interface Gazetteer {
  /** All rows of that name, or of the name in the language it was opened for. */
  find(name: string): readonly GazetteerRow[];
  /** Every row under every name, without names in other languages than English. */
  all(): readonly GazetteerRow[];
  /** Every name that is shown, in English and the language it was opened for; only for `did you mean`, as it reads all of the text. */
  names(): readonly PlaceName[];
}

export interface PlaceName {
  /** As names are compared (fold.ts). */
  readonly key: string;
  /** As it is written. */
  readonly name: string;
}

export interface GazetteerRow {
  /** In use in English. */
  readonly name: string;
  /** Its name in the gazetteer's language, where the data has one that may be printed. */
  readonly local?: string;
  /** The old name that it was found by. */
  readonly formerly?: string;
  /** It was found by its name in another language than the deck's. */
  readonly elsewhere?: true;
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2; empty for waters, and for what several countries hold or claim. */
  readonly country: string;
  readonly population: number;
  /**
   * `capital`, `city` and `site` (an islet, a base, a plant) have a dot. A `region` has a name on its land, a `strait` one in
   * or at it, a `sea` one upon it: no dot.
   */
  readonly kind: 'capital' | 'city' | 'site' | 'region' | 'strait' | 'sea';
  /** Kilometres from there to the edge of a region or water, about. */
  readonly reach?: number;
  /** Of a region: the province, or area of provinces, of its country. */
  readonly area?: string;
}
