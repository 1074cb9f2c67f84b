import { describe, expect, it } from 'vitest';
import { chartOf } from '../../src/deck/chart/content.ts';
import { readNumber } from '../../src/deck/numerals.ts';
import { planningOf } from '../../src/deck/planning.ts';
import { alignments, readTable } from '../../src/deck/tables.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { languageOf } from '../../src/language/languages.ts';
import { isMissing } from '../../src/language/missing.ts';
import { article, table } from './articles.ts';
import { template } from './template.ts';

describe('a table is known by its columns', () => {
  it.each([
    ['timeline', ['Date', 'Event']],
    ['timeline', ['Event', 'When', 'Source']],
    ['timeline', ['Дата', 'Событие', 'Источник']],
    ['timeline', ['التاريخ', 'الحدث', 'المصدر']],
    ['timeline', ['Date', 'Événement']],
    ['timeline', ['Datum', 'Ereignis', 'Quelle']],
    ['timeline', ['Fecha', 'Acontecimiento', 'Fuente']],
    ['actors', ['Actor', 'Role', 'Position', 'Source']],
    ['actors', ['Участник', 'Должность', 'Позиция']],
    ['actors', ['الطرف', 'الدور', 'الموقف']],
    ['actors', ['Acteur', 'Rôle']],
    ['actors', ['Akteur', 'Haltung']],
    ['actors', ['Actor', 'Papel', 'Postura']],
    ['numbers', ['Number', 'What']],
    ['numbers', ['Число', 'Что', 'Источник']],
    ['numbers', ['الرقم', 'ماذا']],
    ['numbers', ['Chiffre', 'Quoi']],
    ['numbers', ['Zahl', 'Was']],
    ['numbers', ['Cifra', 'Qué']],
    ['data', ['Country', 'Exports']],
    ['data', ['Date', 'Event', 'Weather']],
  ])('%s: %j', (kind, header) => {
    expect(readTable(table(header, [header]), languageOf('en')).kind).toBe(kind);
  });

  it('sets numbers at the end of their column, unless the author says otherwise', () => {
    const one = table(
      ['a', 'b', 'c'],
      [
        ['x', '1,000', '2'],
        ['y', '–', '3'],
      ],
    );
    expect(alignments({ ...one, align: [undefined, undefined, 'left'] }, languageOf('en'))).toEqual([
      'start',
      'end',
      'start',
    ]);
  });
});

describe('numbers', () => {
  it.each([
    ['en', '1,234.5', 1234.5],
    ['ru', '1 234,5', 1234.5],
    ['ru', '1\u00a0234,5', 1234.5],
    ['fr', '1\u202f234,5', 1234.5],
    ['de', '1.234,5', 1234.5],
    ['de', '1.234', 1234],
    ['en', '1.234', 1.234],
    ['de', '4.5', 4.5],
    ['ru', '4.5', 4.5],
    ['en', '−3', -3],
    ['en', '18%', 18],
    ['ru', '18 %', 18],
    ['ar', '٣٫٥', 3.5],
    ['en', '1,234,567', 1234567],
    ['en', '4,5', undefined],
    ['en', '1,23', undefined],
    ['en', '12 km', undefined],
    ['en', 'lots', undefined],
    ['en', '1 2', undefined],
    ['en', '3–5', undefined],
  ])('%s %s', (language, cell, value) => {
    expect(readNumber(cell, languageOf(language))?.value).toBe(value);
  });

  it('may have the unit behind them that the chart names', () => {
    expect(readNumber('12 km', languageOf('en'), 'km')?.value).toBe(12);
  });

  it('may be missing', () => {
    const said = ['', '–', 'n/a', '…', 'k. A.', 'н/д', 'Нет данных', '不详', '0', '-1', 'Ka'];
    expect(said.map(isMissing)).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('a chart', () => {
  const made = (rows: readonly (readonly string[])[], type: 'bar' | 'pie' = 'bar') => {
    const told: Diagnostic[] = [];
    const planning = planningOf(article([]), template, (one) => told.push(one));
    const chart = chartOf(table(['Country', 'Exports', 'Imports'], rows, { chart: { type } }), planning);
    return { chart, told };
  };

  it('has a series a column, nulls for empty cells, and its data in words', () => {
    const { chart } = made([
      ['A', '1.25', '–'],
      ['B', '2', '3'],
    ]);
    expect(chart).toMatchObject({
      categories: ['A', 'B'],
      series: [
        { name: 'Exports', values: [1.25, 2] },
        { name: 'Imports', values: [null, 3] },
      ],
      decimals: 2,
      description:
        'Bar chart: Exports, Imports (Country). Exports: from 1.25 to 2.00; highest, last: B 2.00; lowest, first: A 1.25. Imports: B 3.',
    });
  });

  it('reads a currency sign before or behind the digits, and takes it as the unit', () => {
    expect(readNumber('$1,200', languageOf('en'))).toEqual({ value: 1200, decimals: 0, sign: '$' });
    expect(readNumber('−€ 3.5', languageOf('en'))).toEqual({ value: -3.5, decimals: 1, sign: '€' });
    expect(readNumber('900 €', languageOf('fr'))).toEqual({ value: 900, decimals: 0, sign: '€' });
    expect(readNumber('$', languageOf('en'))).toBeUndefined();
  });

  it('takes its unit from the cells when all are percentages', () => {
    expect(made([['A', '1%', '2%']]).chart?.unit).toBe('%');
    expect(made([['A', '1%', '2']]).chart?.unit).toBeUndefined();
  });

  it('that is a pie has one series', () => {
    const { chart } = made(
      [
        ['A', '1', '3'],
        ['B', '2', '4'],
      ],
      'pie',
    );
    expect(chart?.series.map(({ name }) => name)).toEqual(['Exports']);
  });

  it('without numbers is refused', () => {
    expect(made([]).told.map((one) => one.id)).toEqual(['no-chart-numbers']);
    expect(made([['A', '', '']]).told.map((one) => one.id)).toEqual(['no-chart-numbers']);
  });
});
