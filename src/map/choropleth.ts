// Countries shaded by value: classes by natural breaks, tints of one colour, a hatch where there is no value, and the
// legend that says so, its numbers written as the language writes them.

import { numberText } from '../language/numbers.ts';
import type { NumberMarks } from '../language/types.ts';
import type { Fill } from '../scene/types.ts';
import { classOf, naturalBreaks } from './breaks.ts';
import type { Entry } from './legend.ts';
import type { Resolved } from './resolve.ts';
import type { CountryShape } from './shapes.ts';
import { classTones, tones } from './tones.ts';
import type { MapContext, MapSpec } from './types.ts';

export interface Choropleth {
  /** Undefined for a country that the values do not speak of. */
  readonly fillOf: (id: string) => Fill | undefined;
  readonly textOf: (id: string) => string | undefined;
  readonly entries: readonly Entry[];
}

export function choroplethOf(
  spec: MapSpec,
  resolved: Resolved,
  shapes: readonly CountryShape[],
  { language, atlas, ...theme }: MapContext,
): Choropleth {
  const { values } = resolved;
  const { noData } = language.words;
  const classes = naturalBreaks([...values.values()], Math.max(2, Math.min(7, spec.classes ?? 5)));
  const format = valueFormat([...values.values()], language.numbers);
  // A country the author names, and gives no value, has none. On a map that has values for most of what it shows, so
  // has every other country; on a map of a few countries, the rest is simply not the subject.
  const most = shapes.filter(({ id }) => values.has(id)).length * 2 > shapes.length;
  const lacking = new Set(
    [...resolved.focus, ...resolved.context, ...(most ? shapes.map(({ id }) => id) : [])].filter(
      (id) => !values.has(id),
    ),
  );
  for (const id of [...lacking]) if (values.has(atlas.country(id)?.partOf ?? id)) lacking.delete(id);
  const hatch: Fill = {
    kind: 'pattern',
    preset: 'ltUpDiag',
    foreground: tones.noData,
    background: tones.bare,
  };
  const bare: Fill = { kind: 'solid', color: tones.bare };
  const classColors = classTones(classes.length, theme);
  const solid = (at: number): Fill => ({ kind: 'solid', color: classColors[at] ?? tones.focus });
  const heading: Entry[] = spec.unit
    ? [{ kind: 'heading', text: spec.unit, origin: { from: 'article' } }]
    : [];
  const ranges = classes.map(
    ({ least, most: top }, at): Entry => ({
      kind: 'tone',
      fill: solid(at),
      text:
        least === top
          ? format(least)
          : least < 0
            ? `${format(least)} – ${format(top)}`
            : `${format(least)}–${format(top)}`,
    }),
  );
  const shownLacking = shapes.some(({ id }) => lacking.has(id));
  // Around what has values lies land that has none: plain, and said once.
  const shownBare = !shownLacking && shapes.some(({ id }) => !values.has(atlas.country(id)?.partOf ?? id));
  return {
    fillOf(id) {
      const value = values.get(id);
      if (value !== undefined) return solid(classOf(value, classes));
      return lacking.has(id) ? hatch : undefined;
    },
    textOf(id) {
      const value = values.get(id);
      if (value !== undefined) return spec.unit ? `${format(value)} ${spec.unit}` : format(value);
      return lacking.has(id) ? noData : undefined;
    },
    entries: [
      ...heading,
      ...ranges,
      ...(shownLacking || shownBare
        ? [{ kind: 'tone', fill: shownBare ? bare : hatch, edge: shownBare, text: noData } as const]
        : []),
    ],
  };
}

/** The values of one map, all with as many decimals as the most exact of them, at most two, or as many as what is not zero takes. */
export function valueFormat(values: readonly number[], marks: NumberMarks): (value: number) => string {
  const exact = Math.max(...values.map(decimalsOf), 0);
  let decimals = Math.min(2, exact);
  while (decimals < exact && values.some((value) => value !== 0 && Math.abs(value) < 0.5 / 10 ** decimals))
    decimals++;
  const least = decimals > 0 && values.every((value) => Math.abs(value) < 1000) ? 1 : 0;
  return (value) => numberText(value, marks, decimals, least);
}

/** `1e-9` has nine. */
function decimalsOf(value: number): number {
  const [digits = '', zeros = '0'] = String(value).split('e-');
  return (digits.split('.')[1]?.length ?? 0) + Number(zeros);
}
