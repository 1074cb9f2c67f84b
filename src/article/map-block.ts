// Fenced `map` blocks: YAML that the schema describes. A wrong block is reported key by key and kept as code.

import type { DataSpec } from '../data/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import type { AreaSpec, MapSpec, PlaceSpec, RouteSpec } from '../map/types.ts';
import { parseYaml } from '../values/yaml-value.ts';
import { citeWhole } from './citations.ts';
import { isIsoDate } from './date-at-end.ts';
import { readText } from './inline.ts';
import { validateMapBlock } from './map-block-schema.generated.js';
import { mapFrame, mapNames } from './messages.ts';
import type { Parsing } from './parsing.ts';
import { type Excerpt, placeIn } from './place.ts';
import { citesOf } from './runs.ts';
import { reportSchemaErrors } from './schema-errors.ts';
import { harmless } from './source-text.ts';
import type { CaptionedMap } from './types.ts';
import { noSuchDay, yamlShape } from './value-messages.ts';
import { faultMessage } from './yaml-faults.ts';

type PlaceYaml = string | PlaceSpec;

interface RouteYaml {
  readonly places: readonly PlaceYaml[];
  readonly kind?: 'sea' | 'air' | 'land' | 'direct';
  readonly via?: readonly (readonly [number, number])[];
  readonly value?: number;
}

/** What the schema lets through. */
interface MapYaml {
  readonly title?: string;
  readonly focus?: string | readonly string[];
  readonly context?: string | readonly string[];
  readonly places?: readonly PlaceYaml[];
  readonly routes?: readonly (readonly PlaceYaml[] | RouteYaml)[];
  readonly layers?: NonNullable<MapSpec['layers']>;
  readonly inset?: NonNullable<MapSpec['inset']>;
  readonly areas?: NonNullable<MapSpec['areas']>;
  readonly figure?: string | { readonly number: string; readonly what?: string };
  readonly labels?: 'auto' | 'none' | readonly string[];
  readonly frame?: MapSpec['frame'];
  readonly values?: Readonly<Record<string, number>> | MapData;
  readonly bubbles?: Readonly<Record<string, number>>;
  readonly unit?: string;
  readonly classes?: number;
  readonly legend?: NonNullable<MapSpec['legend']>;
  readonly caption?: string;
  readonly source?: string;
  readonly 'as-of'?: string;
  readonly boundaries?: NonNullable<MapSpec['boundaries']>;
}

interface MapData {
  readonly file: string;
  readonly sheet?: string;
  readonly range?: string;
  readonly country?: string;
  readonly value?: string;
  readonly where?: Readonly<Record<string, number | string | readonly (number | string)[]>>;
}

/** `values` of a file of data; undefined where they are written in the block. */
function dataOf(values: MapYaml['values'], span: Span): DataSpec | undefined {
  if (values === undefined || typeof values['file'] !== 'string') return undefined;
  const { file, sheet, range, country, value, where } = values as MapData;
  return {
    file: harmless(file.trim()),
    ...(sheet === undefined ? {} : { sheet: sheet.trim() }),
    ...(range === undefined ? {} : { range: range.trim() }),
    ...(country === undefined ? {} : { names: country.trim() }),
    ...(value === undefined ? {} : { columns: [value.trim()] }),
    ...(where
      ? {
          where: Object.fromEntries(
            Object.entries(where).map(([column, one]) => [column, [one].flat().map(String)]),
          ),
        }
      : {}),
    span,
  };
}

/** The map, or undefined after reports. `excerpt` is the YAML between the fences, `span` the block's place. */
export function readMap(parsing: Parsing, excerpt: Excerpt, span: Span): CaptionedMap | undefined {
  const { source, report } = parsing;
  const yaml = parseYaml(excerpt.text, 'numbers');
  if (yaml.faults.length > 0) {
    for (const fault of yaml.faults.slice(0, 1)) {
      const offset = Math.min(fault.offset, excerpt.text.length);
      report(faultMessage(fault, excerpt.text, placeIn(source, excerpt, offset)));
    }
    return undefined;
  }
  if (yaml.value === undefined || yaml.value === null) {
    report(mapNames(span));
    return undefined;
  }
  if (typeof yaml.value !== 'object' || Array.isArray(yaml.value)) {
    report(yamlShape('a map block', placeIn(source, excerpt)));
    return undefined;
  }
  if (!validateMapBlock(yaml.value)) {
    const context = { parsing, yaml, excerpt, where: 'the map block', strict: true };
    reportSchemaErrors(context, validateMapBlock.errors ?? []);
    return undefined;
  }
  const map = yaml.value as MapYaml;
  const place = (key: string) => placeIn(source, excerpt, yaml.offsetOf([key], 'value'));
  const data = dataOf(map.values, placeIn(source, excerpt, yaml.offsetOf(['values'], 'key')));
  const named = [
    map.focus,
    map.context,
    map.places,
    map.routes,
    map.areas,
    ...[map.values, map.bubbles].map((each) => each && Object.keys(each)),
  ];
  if (named.every((each) => each === undefined || each.length === 0) && (map.frame ?? 'auto') === 'auto') {
    report(mapNames(span));
    return undefined;
  }
  if (Array.isArray(map.frame) && !(map.frame[1] < map.frame[3])) {
    report(mapFrame(place('frame')));
    return undefined;
  }
  const asOf = map['as-of'];
  if (asOf !== undefined && !isIsoDate(asOf)) {
    report(noSuchDay(asOf, place('as-of')));
    return undefined;
  }
  const text = (value: string, key: string): Excerpt => ({ text: value, line: place(key).line - 1 });
  const caption =
    map.caption === undefined ? undefined : readText(parsing, map.caption, text(map.caption, 'caption'));
  // A source is a source even where it is no more than a name.
  const sourceRuns =
    map.source === undefined
      ? undefined
      : citeWhole(
          parsing,
          readText(parsing, map.source, text(map.source, 'source')),
          text(map.source, 'source'),
        );
  return {
    ...(map.title === undefined ? {} : { title: harmless(map.title.trim()) }),
    focus: names(map.focus),
    context: names(map.context),
    places: (map.places ?? []).map(placeOf),
    routes: (map.routes ?? []).map(routeOf),
    labels:
      typeof map.labels === 'string' ? map.labels : map.labels === undefined ? 'auto' : names(map.labels),
    frame: map.frame ?? 'auto',
    ...(data ? { data } : map.values ? { values: map.values as Readonly<Record<string, number>> } : {}),
    ...(map.bubbles ? { bubbles: map.bubbles } : {}),
    ...(map.unit === undefined ? {} : { unit: harmless(map.unit.trim()) }),
    ...(map.classes === undefined ? {} : { classes: map.classes }),
    ...(map.legend ? { legend: map.legend } : {}),
    ...(map.layers === undefined ? {} : { layers: map.layers }),
    ...(map.inset === undefined ? {} : { inset: map.inset }),
    ...(map.areas ? { areas: map.areas.map(areaOf) } : {}),
    ...(map.figure === undefined ? {} : { figure: figureOf(map.figure) }),
    ...(caption ? { caption } : {}),
    ...(sourceRuns ? { source: sourceRuns } : {}),
    cites: citesOf(sourceRuns ?? []),
    ...(asOf === undefined ? {} : { asOf }),
    ...(map.boundaries === undefined ? {} : { boundaries: map.boundaries }),
    span,
  };
}

function names(value: string | readonly string[] | undefined): readonly string[] {
  return (typeof value === 'string' ? [value] : (value ?? [])).map((name) => harmless(name.trim()));
}

function figureOf(figure: NonNullable<MapYaml['figure']>): NonNullable<MapSpec['figure']> {
  if (typeof figure === 'string') return { number: harmless(figure.trim()) };
  const { number, what } = figure;
  return {
    number: harmless(number.trim()),
    ...(what === undefined ? {} : { what: harmless(what.trim()) }),
  };
}

function routeOf(route: readonly PlaceYaml[] | RouteYaml): RouteSpec {
  if (isList(route)) return { places: route.map(placeOf), via: [] };
  const { places, kind, via, value } = route;
  return {
    places: places.map(placeOf),
    ...(kind ? { kind } : {}),
    via: via ?? [],
    ...(value === undefined ? {} : { value }),
  };
}

function areaOf({ name, polygon, file }: AreaSpec): AreaSpec {
  return {
    name: harmless(name.trim()),
    ...(polygon ? { polygon } : {}),
    ...(file === undefined ? {} : { file: harmless(file.trim()) }),
  };
}

const isList = <T>(value: readonly T[] | RouteYaml): value is readonly T[] => Array.isArray(value);

function placeOf(given: PlaceYaml): PlaceSpec {
  if (typeof given === 'string') return { name: harmless(given.trim()) };
  const { name, at, country, label, symbol, note } = given;
  return {
    name: harmless(name.trim()),
    ...(at ? { at } : {}),
    ...(country === undefined ? {} : { country: country.trim() }),
    ...(label === undefined ? {} : { label: harmless(label.trim()) }),
    ...(symbol ? { symbol } : {}),
    ...(note === undefined ? {} : { note: harmless(note.trim()) }),
  };
}
