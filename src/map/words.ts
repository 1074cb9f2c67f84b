// The words a map needs beyond those of src/language/.

import type { Words } from '../language/language.ts';
import { words } from '../language/language.ts';

export interface MapWords extends Words {
  readonly world: string;
  readonly region: string;
  readonly capital: string;
  readonly focusRole: string;
  readonly contextRole: string;
  readonly and: (focus: string, more: string) => string;
  readonly with: (focus: string, list: string) => string;
  readonly values: (count: number) => string;
  readonly placesFrom: string;
  /** Between the items of a list. */
  readonly comma: string;
  readonly route: (from: string, to: string) => string;
}

type Extra = Omit<MapWords, keyof Words>;

const en: Extra = {
  world: 'the world',
  region: 'the region',
  capital: 'National capital',
  focusRole: 'in focus',
  contextRole: 'context',
  and: (focus, more) => `${focus} and ${more}`,
  with: (focus, list) => `${focus} with ${list}`,
  values: (count) => (count === 1 ? 'a value for 1 country' : `values for ${count} countries`),
  placesFrom: 'places: GeoNames',
  comma: ', ',
  route: (from, to) => `${from} to ${to}`,
};

const extras: Readonly<Record<string, Extra>> = {
  en,
  ru: {
    world: 'мир',
    region: 'регион',
    capital: 'Столица',
    focusRole: 'в центре внимания',
    contextRole: 'контекст',
    and: (focus, more) => `${focus}; ${more}`,
    with: (focus, list) => `${focus}; также ${list}`,
    values: (count) => `стран с данными: ${count}`,
    placesFrom: 'населённые пункты: GeoNames',
    comma: ', ',
    route: (from, to) => `${from} — ${to}`,
  },
  ar: {
    world: 'العالم',
    region: 'المنطقة',
    capital: 'عاصمة',
    focusRole: 'محور الخريطة',
    contextRole: 'سياق',
    and: (focus, more) => `${focus}؛ ${more}`,
    with: (focus, list) => `${focus} مع ${list}`,
    values: (count) => `عدد الدول ذات البيانات: ${count}`,
    placesFrom: 'الأماكن: GeoNames',
    comma: '، ',
    route: (from, to) => `من ${from} إلى ${to}`,
  },
  fr: {
    world: 'monde',
    region: 'région',
    capital: 'Capitale',
    focusRole: 'au centre',
    contextRole: 'contexte',
    and: (focus, more) => `${focus} ; ${more}`,
    with: (focus, list) => `${focus} avec ${list}`,
    values: (count) => `valeurs pour ${count} pays`,
    placesFrom: 'lieux : GeoNames',
    comma: ', ',
    route: (from, to) => `${from} – ${to}`,
  },
  de: {
    world: 'Welt',
    region: 'Region',
    capital: 'Hauptstadt',
    focusRole: 'im Mittelpunkt',
    contextRole: 'Umfeld',
    and: (focus, more) => `${focus}; ${more}`,
    with: (focus, list) => `${focus} mit ${list}`,
    values: (count) => `Werte für ${count} Länder`,
    placesFrom: 'Orte: GeoNames',
    comma: ', ',
    route: (from, to) => `${from} – ${to}`,
  },
  es: {
    world: 'mundo',
    region: 'región',
    capital: 'Capital',
    focusRole: 'en el centro',
    contextRole: 'contexto',
    and: (focus, more) => `${focus}; ${more}`,
    with: (focus, list) => `${focus} con ${list}`,
    values: (count) => `valores de ${count} países`,
    placesFrom: 'lugares: GeoNames',
    comma: ', ',
    route: (from, to) => `${from} – ${to}`,
  },
  zh: {
    world: '世界',
    region: '区域',
    capital: '首都',
    focusRole: '焦点',
    contextRole: '背景',
    and: (focus, more) => `${focus}；${more}`,
    with: (focus, list) => `${focus}及${list}`,
    values: (count) => `${count}个国家的数值`,
    placesFrom: '地名：GeoNames',
    comma: '、',
    route: (from, to) => `${from}至${to}`,
  },
};

export function mapWords(language: string): MapWords {
  return { ...words(language), ...(extras[language.split('-')[0]?.toLowerCase() ?? 'en'] ?? en) };
}
