// Points that a paper leaves out because its prose says them: none that says something else, for nobody would miss it. The pairs were
// written after the rule, of other subjects than it was made on.

import { expect, it } from 'vitest';
import { languageOf } from '../../src/language/languages.ts';
import { isRestated } from '../../src/paper/restated.ts';

const isSaid = (point: string, prose: string, language = 'en'): boolean =>
  isRestated([{ text: point }], prose, languageOf(language));

const orchard = 'The orchards above the weir were sold in 2014. Growers have kept two of the five presses.';
const tram = 'Trams carry more people than buses in the morning, and fares have not changed since 2017.';

it.each([
  ['Orchards sold in 2014', orchard],
  ['Growers have kept two of five presses', orchard],
  ['Trams carry more people than buses', tram],
  ['Fares not changed since 2017', tram],
  ['Прессы проданы', 'Старые прессы были проданы соседям.', 'ru'],
  ['Die Presse steht still', 'Die Presse steht seit Mai still.', 'de'],
])('is said: %s', (point: string, prose: string, language?: string) => {
  expect(isSaid(point, prose, language)).toBe(true);
});

it.each([
  ['Orchards sold in 2015', orchard],
  ['Growers have kept three of five presses', orchard],
  ['Growers sold the orchards', orchard],
  ['Presses sold', orchard],
  ['Orchards flooded', orchard],
  ['Buses carry more people than trams', tram],
  ['Fares changed in 2017', tram],
  ['Fares changed since 2017', tram],
  ['Buses are late', tram],
  ['Прессы не проданы', 'Старые прессы были проданы соседям.', 'ru'],
  ['Die Presse steht nicht still', 'Die Presse steht seit Mai still.', 'de'],
  ['المدن: 9%', 'تأخذ المدن أقل من 8%.', 'ar'],
])('is not: %s', (point: string, prose: string, language?: string) => {
  expect(isSaid(point, prose, language)).toBe(false);
});
