// What stands on every slide around its content: the handling label, date, footer, number. The source line is source-line.ts.

import type { Meta } from '../article/types.ts';
import { byCommas } from '../language/comma-after.ts';
import { longDate, monthDate } from '../language/long-date.ts';
import type { Language } from '../language/types.ts';
import type { FixedColor } from '../scene/style.ts';
import type { SceneRun, TextItem } from '../scene/types.ts';
import type { Furniture, SlideLayout, Slot } from '../template/types.ts';
import { byBriefdeck, byTemplate, type Origin } from '../values/origin.ts';
import { beginning } from './beginning.ts';
import { plainText } from './runs.ts';
import type { Setting } from './setting.ts';
import { lineOf } from './text-slot.ts';

/** FIRST, Traffic Light Protocol 2.0: the label's colour on black. */
const tlpColors: Readonly<Record<string, string>> = {
  'TLP:RED': 'FF2B2B',
  'TLP:AMBER': 'FFC000',
  'TLP:AMBER+STRICT': 'FFC000',
  'TLP:GREEN': '33FF00',
  'TLP:CLEAR': 'FFFFFF',
};

/**
 * What sets the furniture of a slide. All of it but the number is the same on every slide of a layout, and
 * set once.
 */
export function createFurniture(
  meta: Meta,
  setting: Setting,
): (layout: SlideLayout, slideNumber: number) => readonly TextItem[] {
  const { furniture } = setting.template;
  const label = handling(meta, setting);
  const date = dateText(meta.date, setting.language, furniture?.date ?? 'long');
  const text: Readonly<Record<string, readonly SceneRun[] | undefined>> = {
    'handling-top': furniture?.handling === 'bottom' ? undefined : label,
    'handling-bottom': furniture?.handling === 'top' ? undefined : label,
    date: date ? [{ ...plain(date, setting), origin: fromFrontMatter(meta, 'date', meta.date) }] : undefined,
    footer: footerRuns(meta, furniture?.footer, setting),
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
        const item = lineOf([ours(String(slideNumber), setting)], slot, setting, 'Slide number');
        return [{ ...item, field: 'slidenum' }];
      }
      const item = constant(slot);
      return item ? [item] : [];
    });
}

function dateText(
  date: string | undefined,
  language: Language,
  form: NonNullable<Furniture['date']>,
): string | undefined {
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
function footerRuns(meta: Meta, pattern: string | undefined, setting: Setting): readonly SceneRun[] {
  const said = (key: string, text: string | undefined): SceneRun | undefined =>
    text ? { ...plain(text, setting), origin: fromFrontMatter(meta, key) } : undefined;
  const publication = said(
    meta.places?.['publication.name'] ? 'publication.name' : 'publication',
    meta.publication?.name,
  );
  const values: Readonly<Record<string, SceneRun | undefined>> = {
    institution: said('institution', meta.institution),
    publication,
    title: said('title', meta.title),
    author: said(
      'author',
      byCommas(
        meta.authors.map(({ name }) => name),
        setting.language,
      ),
    ),
  };
  const first = values['institution'] ?? publication ?? values['title'] ?? plain(meta.title, setting);
  if (pattern === undefined) return [first];
  const filled = pattern.split(/(?=\{\w+\})/).flatMap((part): readonly SceneRun[] => {
    const [, name, literal = ''] = /^\{(\w+)\}([\s\S]*)$/.exec(part) ?? [undefined, undefined, part];
    const fixed: readonly SceneRun[] =
      literal === '' ? [] : [{ ...plain(literal, setting), origin: byTemplate }];
    if (name === undefined) return fixed;
    const value = values[name];
    return value ? [value, ...fixed] : [];
  });
  const trimmed = withoutSeparators(filled);
  return trimmed.length > 0 ? trimmed : [first];
}

/** The template's words at either end, without the separators that part nothing. */
function withoutSeparators(runs: readonly SceneRun[]): readonly SceneRun[] {
  const cut = (run: SceneRun, edge: RegExp): SceneRun => ({ ...run, text: run.text.replace(edge, '') });
  return runs
    .map((run, index) => {
      if (run.origin !== byTemplate) return run;
      const begun = index === 0 ? cut(run, /^[\s·|–—,:;/-]+/) : run;
      return index === runs.length - 1 ? cut(begun, /[\s·|–—,:;/-]+$/) : begun;
    })
    .filter(({ text }) => text !== '');
}

function fromFrontMatter({ places, titleSpan }: Meta, key: string, written?: string): Origin {
  const span = places?.[key];
  if (key === 'title' && !span) return titleSpan ? { from: 'article', span: titleSpan } : byBriefdeck;
  return { from: 'front matter', key, ...(span ? { span } : {}), ...(written ? { written } : {}) };
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
  if (runs.length === 0 || fits(runs)) return runs;
  return cutTo(
    runs,
    beginning(plainText(runs), (text) => fits(cutTo(runs, text))),
  );
}

/** The runs as far as `text`, their beginning and an ellipsis, goes. */
function cutTo(runs: readonly SceneRun[], text: string): readonly SceneRun[] {
  let left = text.length - 1;
  const kept: SceneRun[] = [];
  for (const run of runs) {
    if (left <= 0) break;
    kept.push({ ...run, text: run.text.slice(0, left) });
    left -= run.text.length;
  }
  const last = kept.pop();
  return last ? [...kept, { ...last, text: `${last.text}…` }] : [];
}

export const plain = (text: string, setting: Pick<Setting, 'language'>): SceneRun => ({
  text,
  lang: setting.language.tag,
});
/** Words that no author wrote. */
export const ours = (text: string, setting: Pick<Setting, 'language'>): SceneRun => ({
  ...plain(text, setting),
  origin: byBriefdeck,
});

export function handling(meta: Meta, setting: Pick<Setting, 'language'>): readonly SceneRun[] | undefined {
  if (!meta.handling) return undefined;
  const rgb = tlpColors[meta.handling];
  const origin = fromFrontMatter(meta, 'handling');
  if (!rgb) {
    const stamp = meta.stamp ? meta.handling.slice(0, meta.stamp) : '';
    const own = meta.handling.slice(stamp.length);
    return [...(stamp ? [ours(stamp, setting)] : []), ...(own ? [{ ...plain(own, setting), origin }] : [])];
  }
  const color: FixedColor = { rgb };
  // No-break spaces give the black ground some air; the label itself is never translated.
  return [{ origin, text: ` ${meta.handling} `, lang: 'en', color, highlight: { rgb: '000000' } }];
}
