import { expect, it } from 'vitest';
import { languageOf } from '../../src/language/languages.ts';
import { withWholeDates } from '../../src/language/whole-dates.ts';

it.each([
  ['en', 'EDM, 21 January 2022; DW, June 2022', 'EDM, 21~January~2022; DW, June~2022'],
  ['en', 'Post, September 14, 2022, page 3', 'Post, September~14,~2022, page 3'],
  ['en', 'Boundaries as of 19–20 September 2022.', 'Boundaries as of 19–20~September~2022.'],
  ['de', 'Tagblatt, 3. März 2024, Seite 2', 'Tagblatt, 3.~März~2024, Seite 2'],
  ['es', 'El País, 14 de septiembre de 2022', 'El País, 14~de~septiembre~de~2022'],
  ['fr', 'Le Monde, 1er mai 2024', 'Le Monde, 1er~mai~2024'],
  ['ru', 'РИА, 4 марта 2024 г.', 'РИА, 4~марта~2024~г.'],
  ['pl', 'Rzeczpospolita, 14 września 2022 r.', 'Rzeczpospolita, 14~września~2022~r.'],
  ['en', 'Volume 19, issue 136', 'Volume 19, issue 136'],
  ['ja', '朝日新聞、2022年9月14日', '朝日新聞、2022年9月14日'],
])('%s: no line ends within a date of "%s"', (tag, text, whole) => {
  expect(withWholeDates(text, languageOf(tag)).replace(/\u00a0/g, '~')).toBe(whole);
});
