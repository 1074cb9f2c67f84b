// `<!-- chart: bar -->` or `<!-- chart: {type: bar, unit: km, …} -->`: how the next table is drawn. The schema describes the
// braces; what is wrong in them is told key by key, and the rest still counts.

import type { DataSpec } from '../data/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import { type ChartKind, chartKinds, namedElsewhere } from '../values/chart-kinds.ts';
import { nearest } from '../values/nearest.ts';
import { parseYaml } from '../values/yaml-value.ts';
import { validateChart } from './chart-schema.generated.js';
import { badChart, chartForm } from './comment-messages.ts';
import type { Parsing } from './parsing.ts';
import { type Excerpt, placeIn } from './place.ts';
import { reportSchemaErrors } from './schema-errors.ts';
import { harmless } from './source-text.ts';
import { validateTable } from './table-schema.generated.js';
import type { ChartHint } from './types.ts';
import { faultMessage } from './yaml-faults.ts';

/** What the schema lets through. */
interface ChartYaml {
  readonly type: string;
  readonly unit?: string;
  readonly title?: string;
  readonly highlight?: string | readonly string[];
  readonly sort?: 'down' | 'up';
  readonly note?: NoteYaml | readonly NoteYaml[];
  readonly totals?: string | readonly string[];
  readonly file?: string;
  readonly sheet?: string;
  readonly range?: string;
  readonly x?: string;
  readonly series?: string | readonly string[];
  readonly where?: Readonly<Record<string, string | readonly string[]>>;
}

type NoteYaml = NonNullable<ChartHint['notes']>[number];

/** The hint, or undefined after reports. `excerpt` is what stands behind `chart:`. */
export function readChartHint(parsing: Parsing, excerpt: Excerpt): ChartHint | undefined {
  const { source, report } = parsing;
  const yaml = parseYaml(excerpt.text, 'text');
  const lead = Math.max(0, excerpt.text.search(/\S/));
  const [fault] = yaml.faults;
  if (fault) {
    const offset = Math.min(fault.offset, excerpt.text.length);
    report(faultMessage(fault, excerpt.text, placeIn(source, excerpt, offset)));
    return undefined;
  }
  const type = typeof yaml.value === 'string' ? yaml.value : undefined;
  if (type !== undefined) {
    const kind = kindOf(parsing, type, excerpt, lead);
    return kind && { type: kind };
  }
  if (typeof yaml.value !== 'object' || yaml.value === null || Array.isArray(yaml.value)) {
    report(chartForm(placeIn(source, excerpt, lead)));
    return undefined;
  }
  const broken = validateChart(yaml.value)
    ? new Set<string>()
    : reportSchemaErrors(
        { parsing, yaml, excerpt, where: 'the chart comment', strict: true },
        validateChart.errors ?? [],
      );
  const given = yaml.value as Partial<ChartYaml>;
  if (typeof given.type !== 'string') return undefined;
  const kind = kindOf(parsing, given.type, excerpt, yaml.offsetOf(['type'], 'value'));
  if (!kind) return undefined;
  const whole = <K extends keyof ChartYaml>(key: K): ChartYaml[K] | undefined =>
    broken.has(key) ? undefined : given[key];
  const [unit, title, sort] = [whole('unit'), whole('title'), whole('sort')];
  const [highlight, note, totals] = [whole('highlight'), whole('note'), whole('totals')];
  return {
    type: kind,
    ...(unit === undefined ? {} : { unit: line(unit) }),
    ...(title === undefined ? {} : { title: line(title) }),
    ...(sort === undefined ? {} : { sort }),
    ...(highlight === undefined ? {} : { highlight: list(highlight).map(line) }),
    ...(note === undefined ? {} : { notes: list(note).map(noteOf) }),
    ...(totals === undefined ? {} : { totals: list(totals).map(line) }),
    ...(given.file === undefined || broken.has('file')
      ? {}
      : {
          data: dataSpec(
            {
              ...given,
              names: whole('x'),
              columns: whole('series'),
              where: whole('where'),
            },
            placeIn(source, excerpt, yaml.offsetOf(['file'], 'value')),
          ),
        }),
  };
}

function kindOf(parsing: Parsing, written: string, excerpt: Excerpt, offset: number): ChartKind | undefined {
  const kind = chartKinds.find((known) => known === written.trim().toLowerCase());
  if (kind) return kind;
  const span = placeIn(parsing.source, excerpt, offset);
  const near = namedElsewhere[written.trim().toLowerCase()] ?? nearest(written, chartKinds);
  parsing.report(badChart(written, near, chartKinds, span));
  return undefined;
}

/** `table: {file: …}`: undefined, and silent, for a remark that only begins like one. */
export function readTableData(parsing: Parsing, excerpt: Excerpt): DataSpec | undefined {
  const { source } = parsing;
  const yaml = parseYaml(excerpt.text, 'text');
  const { value } = yaml;
  if (typeof value !== 'object' || value === null || Array.isArray(value) || yaml.faults.length > 0)
    return undefined;
  if (!validateTable(value)) {
    const context = { parsing, yaml, excerpt, where: 'the table comment', strict: true };
    reportSchemaErrors(context, validateTable.errors ?? []);
    return undefined;
  }
  return dataSpec(value as DataYaml, placeIn(source, excerpt, yaml.offsetOf(['file'], 'value')));
}

interface DataYaml {
  readonly file?: string;
  readonly sheet?: string | undefined;
  readonly range?: string | undefined;
  readonly names?: string | undefined;
  readonly columns?: string | readonly string[] | undefined;
  readonly where?: Readonly<Record<string, string | readonly string[]>> | undefined;
}

function dataSpec({ file = '', sheet, range, names, columns, where }: DataYaml, span: Span): DataSpec {
  return {
    file: line(file),
    ...(sheet === undefined ? {} : { sheet: line(sheet) }),
    ...(range === undefined ? {} : { range: line(range) }),
    ...(names === undefined ? {} : { names: line(names) }),
    ...(columns === undefined ? {} : { columns: list(columns).map(line) }),
    ...(where === undefined
      ? {}
      : {
          where: Object.fromEntries(
            Object.entries(where).map(([column, one]) => [column, list(one).map(line)]),
          ),
        }),
    span,
  };
}

const line = (text: string): string => harmless(text).replace(/\s+/g, ' ').trim();

function list<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

function noteOf({ at, series, text }: NoteYaml): NoteYaml {
  return { at: line(at), ...(series === undefined ? {} : { series: line(series) }), text: line(text) };
}
