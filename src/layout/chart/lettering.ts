// How a chart is lettered: the sizes it begins with and the least it goes down to, and how wide words and numbers are in them.

import { numberText } from '../../language/numbers.ts';
import type { Language } from '../../language/types.ts';
import type { ChartLabel, NumberForm } from '../../scene/chart.ts';
import type { ParagraphStyle } from '../../scene/style.ts';
import { breakLines, familyOf } from '../../text/break.ts';
import type { Setting } from '../setting.ts';

/** Sizes in points. The template letters its graphics at the least; values are what a chart is for. */
export interface Lettering {
  readonly style: ParagraphStyle;
  readonly language: Language;
  readonly heading: number;
  readonly names: number;
  readonly values: number;
  readonly least: number;
  readonly width: (text: string, size: number, bold?: boolean) => number;
  /** Of a line, as its font has it. */
  readonly height: (size: number) => number;
  /** As it breaks at words in so many points. */
  readonly lines: (text: string, size: number, width: number, bold?: boolean) => readonly string[];
}

/** Against the size of the template's graphics, 14 points: headings 18, names 20, values 22. */
const scale = { heading: 18 / 14, names: 20 / 14, values: 22 / 14 };

export const lineSpacing = 1.2;

export function letteringOf({ template, assets, families, language }: Setting): Lettering {
  const style = template.graphic;
  const family = familyOf(style, families);
  const round = (points: number): number => Math.round(points * 2) / 2;
  return {
    style,
    language,
    heading: round(style.size * scale.heading),
    names: round(style.size * scale.names),
    values: round(style.size * scale.values),
    least: style.size,
    width: (text, size, bold = false) =>
      assets.measurer.width(text, { family, bold, italic: style.italic }, size),
    height: (size) => {
      const { ascent, descent } = assets.measurer.extent({ family, bold: false, italic: style.italic }, size);
      return ascent + descent;
    },
    lines: (text, size, width, bold = false) =>
      breakLines(
        [{ text, lang: language.tag }],
        { ...style, size, bold, indent: 0 },
        families,
        width,
        assets.measurer,
      ).map((line) =>
        line.runs
          .map((run) => run.text)
          .join('')
          .trim(),
      ),
  };
}

/** For one of several charts that share a slide. */
export function smaller(lettering: Lettering): Lettering {
  const { least } = lettering;
  return { ...lettering, heading: least + 2, names: least, values: least + 2 };
}

/** The largest size, in whole points from `most` down to `least`, that does; `least` where none does. */
export function largestSize(most: number, least: number, does: (size: number) => boolean): number {
  for (let size = most; size > least; size -= 1) if (does(size)) return size;
  return least;
}

/** As PowerPoint will write the number, from the number format. */
export function written(value: number, form: NumberForm, { numbers }: Language): string {
  if (form.natural && value < 0) return '';
  const shown = form.absolute ? Math.abs(value) : value;
  const text = numberText(form.share ? shown * 100 : shown, numbers, form.decimals, form.decimals);
  const plus = form.signed && value > 0 ? '+' : '';
  return `${plus}${text}${form.share ? '%' : form.sign}`;
}

export interface Labelled {
  readonly name: string;
  readonly category: string;
  readonly value: number;
  readonly numbers: NumberForm;
}

/** Words of the author's in a label are set like the axis, not like the value. */
export function noteSize({ names, least }: Pick<Lettering, 'names' | 'least'>): number {
  return Math.min(names, least + 2);
}

/** U+200E: what comes after it is as if it stood behind a Latin letter. */
const leftToRight = '\u200e';

/**
 * Between a name and its number on one line: a name that ends in a digit would run into it ("2020 26.3%"). Behind an Arabic letter the
 * digits of `55%` would part from their sign (UAX #9, W2 and W5), and LibreOffice, which sets labels from left to right, would put
 * the sign at the other end.
 */
export function afterName(name: string, { language }: Pick<Lettering, 'language'>): string {
  const between = /\p{Nd}$/u.test(name) ? language.colon : ' ';
  return language.direction === 'rtl' ? `${between}${leftToRight}` : between;
}

/** What a label shows, a line each; words of the author's are not among it. */
export function labelLines(label: ChartLabel, of: Labelled, language: Language): readonly string[] {
  const parts = label.shows.map((part) => partText(part, of, language));
  return label.between === '\n' ? parts : parts.length > 0 ? [parts.join(label.between ?? ' ')] : [];
}

function partText(part: ChartLabel['shows'][number], of: Labelled, language: Language): string {
  switch (part) {
    case 'name':
      return of.name;
    case 'category':
      return of.category;
    case 'value':
    case 'across':
      return written(of.value, of.numbers, language);
  }
}
