// What stands on every slide around its content: the source line, the handling label, date, footer, number.

import type { Meta, Run } from '../article/types.ts';
import { longDate, monthDate } from '../long-date.ts';
import type { FixedColor, Furniture, ParagraphStyle, SlideLayout, Slot } from '../template/types.ts';
import { beginning } from './beginning.ts';
import { sceneRuns } from './runs.ts';
import type { Setting } from './setting.ts';
import { lineOf } from './text-slot.ts';
import type { SceneRun, TextItem } from './types.ts';

/** FIRST, Traffic Light Protocol 2.0: the label's colour on black. */
const tlpColors: Readonly<Record<string, string>> = {
  'TLP:RED': 'FF2B2B',
  'TLP:AMBER': 'FFC000',
  'TLP:AMBER+STRICT': 'FFC000',
  'TLP:GREEN': '33FF00',
  'TLP:CLEAR': 'FFFFFF',
};

/** What sets the furniture of a slide. All of it but the number is the same on every slide of a layout, and set once. */
export function createFurniture(
  meta: Meta,
  setting: Setting,
): (layout: SlideLayout, slideNumber: number) => readonly TextItem[] {
  const { furniture } = setting.template;
  const label = handling(meta, setting);
  const date = dateText(meta, furniture?.date ?? 'long');
  const text: Readonly<Record<string, readonly SceneRun[] | undefined>> = {
    'handling-top': furniture?.handling === 'bottom' ? undefined : label,
    'handling-bottom': furniture?.handling === 'top' ? undefined : label,
    date: date ? [plain(date, setting)] : undefined,
    footer: [plain(footerText(meta, furniture?.footer), setting)],
  };
  const known = new Map<Slot, TextItem>();
  const constant = (slot: Slot): TextItem | undefined => {
    const runs = text[slot.name];
    const item =
      known.get(slot) ??
      (runs && lineOf(onOneLine(runs, slot, setting), slot, setting, names[slot.name] ?? slot.name));
    if (item) known.set(slot, item);
    return item;
  };
  return (layout, slideNumber) =>
    layout.slots.flatMap((slot): readonly TextItem[] => {
      if (slot.type === 'sldNum') {
        const item = lineOf([plain(String(slideNumber), setting)], slot, setting, 'Slide number');
        return [{ ...item, field: 'slidenum' }];
      }
      const item = constant(slot);
      return item ? [item] : [];
    });
}

function dateText({ date, language }: Meta, form: NonNullable<Furniture['date']>): string | undefined {
  if (!date) return undefined;
  switch (form) {
    case 'long':
      return longDate(date, language);
    case 'month':
      return monthDate(date, language);
    case 'iso':
      return date;
    case 'none':
      return undefined;
  }
}

/** What the article does not say is left out, with the separator before it. */
function footerText(meta: Meta, pattern: string | undefined): string {
  const first = meta.institution ?? meta.publication?.name ?? meta.title;
  if (pattern === undefined) return first;
  const values: Readonly<Record<string, string | undefined>> = {
    institution: meta.institution,
    publication: meta.publication?.name,
    title: meta.title,
    author: meta.authors.map(({ name }) => name).join(', ') || undefined,
  };
  const filled = pattern
    .split(/(?=\{\w+\})/)
    .map((part) => part.replace(/\{(\w+)\}/, (_, name: string) => values[name] ?? '\0'))
    .map((part) => (part.startsWith('\0') ? '' : part))
    .join('')
    .replace(/^[\s·|–—,:;/-]+|[\s·|–—,:;/-]+$/g, '');
  return filled || first;
}

const names: Readonly<Record<string, string>> = {
  'handling-top': 'Handling label, top',
  'handling-bottom': 'Handling label, bottom',
  date: 'Date',
  footer: 'Footer',
};

/** A footer is one line: of a long name its beginning. */
function onOneLine(runs: readonly SceneRun[], slot: Slot, setting: Setting): readonly SceneRun[] {
  const fits = (shown: readonly SceneRun[]): boolean =>
    lineOf(shown, slot, setting, 'Footer').paragraphs.every((paragraph) => paragraph.lines.length <= 1);
  const [only] = runs;
  if (!only || fits(runs)) return runs;
  return [{ ...only, text: beginning(only.text, (text) => fits([{ ...only, text }])) }];
}

const plain = (text: string, setting: Setting): SceneRun => ({ text, lang: setting.language });

function handling(meta: Meta, setting: Setting): readonly SceneRun[] | undefined {
  if (!meta.handling) return undefined;
  const rgb = tlpColors[meta.handling];
  if (!rgb) return [plain(meta.handling, setting)];
  const color: FixedColor = { rgb };
  // No-break spaces give the black ground some air; the label itself is never translated.
  return [{ text: ` ${meta.handling} `, lang: 'en', color, highlight: { rgb: '000000' } }];
}

/**
 * `Sources: 1 Akorda.kz, 14 September 2022; 4 DW, 17 June 2022`, then a map's own notes. Where that is too long for
 * the slot, numbers alone, with the Sources slide to look them up.
 */
export function sourceLine(
  numbers: readonly number[],
  notes: readonly string[],
  slot: Slot,
  sourcesSlide: number | undefined,
  setting: Setting,
): TextItem | undefined {
  const found = numbers.flatMap((number) => setting.sources.get(number) ?? []);
  if (found.length === 0 && notes.length === 0) return undefined;
  const style = slot.levels[0] as ParagraphStyle;
  const label = found.length === 1 ? setting.words.source : setting.words.sources;
  const long: SceneRun[] = found.flatMap((source, index) => [
    plain(index === 0 ? `${label}: ` : '; ', setting),
    { ...plain(String(source.number), setting), bold: true },
    plain(' ', setting),
    ...sceneRuns(linked(source.text, source.url), setting.language),
  ]);
  const remarks: SceneRun[] = notes.map((note, index) =>
    plain(`${index > 0 || found.length > 0 ? ' ' : ''}${note}`, setting),
  );
  const closing: SceneRun[] = found.length > 0 && notes.length > 0 ? [plain('.', setting)] : [];
  const whole = [...long, ...closing, ...remarks];
  const line = lineOf(whole, slot, setting, 'Source line');
  const room = Math.floor(slot.box.height / (style.size * style.lineSpacing) + 0.01);
  const fits = line.paragraphs.every((one) => one.style.size === style.size && one.lines.length <= room);
  if (fits) return line;
  const short: SceneRun[] =
    found.length === 0
      ? []
      : [
          {
            ...plain(`${label}: ${ranges(found.map((source) => source.number))}`, setting),
            ...(sourcesSlide === undefined ? {} : { slide: sourcesSlide }),
          },
        ];
  return lineOf([...short, ...closing, ...remarks], slot, setting, 'Source line');
}

function linked(runs: readonly Run[], url: string | undefined): readonly Run[] {
  return url ? runs.map((run) => ({ ...run, link: run.link ?? url })) : runs;
}

/** `1–4, 7, 9–11`. */
export function ranges(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const groups: [number, number][] = [];
  for (const number of sorted) {
    const last = groups.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else groups.push([number, number]);
  }
  return groups.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
