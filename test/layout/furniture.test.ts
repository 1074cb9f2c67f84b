// What stands around the content of every slide.

import { describe, expect, it } from 'vitest';
import type { Meta } from '../../src/article/types.ts';
import { createFurniture } from '../../src/layout/furniture.ts';
import { ranges } from '../../src/layout/source-line.ts';
import type { Furniture } from '../../src/template/types.ts';
import { layoutOf, settingIn, shown } from './briefing.ts';

it('writes runs of numbers as ranges, each number once', () => {
  expect(ranges([3, 1, 2, 7, 9, 10, 7])).toBe('1–3, 7, 9–10');
});

const meta: Meta = {
  title: 'The deck',
  date: '2022-09-19',
  authors: [{ name: 'A. Writer' }, { name: 'B. Writer' }],
  institution: 'The Institute',
  handling: 'RESTRICTED',
  language: 'en',
  direction: 'ltr',
};

/** The furniture of a slide by its shape's name. */
function furniture(says: Furniture | undefined, more: Partial<Meta> = {}): Readonly<Record<string, string>> {
  const setting = settingIn(more.language ?? 'en');
  const template = says ? { ...setting.template, furniture: says } : setting.template;
  const items = createFurniture({ ...meta, ...more }, { ...setting, template })(
    layoutOf('assertion', setting),
    7,
  );
  return Object.fromEntries(items.map((item) => [item.name, shown(item.paragraphs)]));
}

describe('the furniture of a slide', () => {
  it('is label, institution, date and number unless the template says more', () => {
    expect(furniture(undefined)).toEqual({
      'Handling label, top': 'RESTRICTED',
      'Handling label, bottom': 'RESTRICTED',
      Footer: 'The Institute',
      Date: '19 September 2022',
      'Slide number': '7',
    });
  });

  it.each([
    ['{title} · {author}', {}, 'The deck · A. Writer, B. Writer'],
    ['{publication} · {title}', {}, 'The deck'],
    ['{title} · {publication}', {}, 'The deck'],
    ['{publication}', {}, 'The Institute'],
    ['Strategy Unit', {}, 'Strategy Unit'],
    ['{institution} | {title}', { institution: '{title}' }, '{title} | The deck'],
  ])('has a footer "%s"', (footer, more, said) => {
    expect(furniture({ footer }, more)['Footer']).toBe(said);
  });

  it('says of each word in it whose it is', () => {
    const setting = settingIn('en');
    const says = { footer: '– {publication} · {title} / Unit' };
    const places = { title: { file: 'a.md', line: 2, column: 8 } };
    const items = createFurniture(
      { ...meta, places },
      { ...setting, template: { ...setting.template, furniture: says } },
    )(layoutOf('assertion', setting), 7);
    const origins = (name: string): readonly string[] =>
      items
        .filter((item) => item.name === name)
        .flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs))
        .map(
          ({ text, origin }) => `${text} | ${origin?.from} ${origin && 'key' in origin ? origin.key : ''}`,
        );
    expect(origins('Footer')).toEqual(['The deck | front matter title', ' / Unit | template ']);
    expect(origins('Date')).toEqual(['19 September 2022 | front matter date']);
    expect(origins('Handling label, top')).toEqual(['RESTRICTED | front matter handling']);
    expect(origins('Slide number')).toEqual(['7 | briefdeck ']);
  });

  it('shows the beginning of a footer that is too long, of however many parts', () => {
    const long = 'An institute with a name that goes on and on '.repeat(5).trim();
    const [said] = [furniture({ footer: '{institution} · {title}' }, { institution: long })['Footer'] ?? ''];
    expect(said).toMatch(/^An institute with a name.*…$/);
    expect(long.startsWith(said.slice(0, -1).trim())).toBe(true);
  });

  it.each([
    ['month', 'en', 'September 2022'],
    ['month', 'ru', 'сентябрь 2022 г.'],
    ['iso', 'en', '2022-09-19'],
    ['none', 'en', undefined],
  ] as const)('has a date as "%s" in "%s"', (date, language, said) => {
    expect(furniture({ date }, { language })['Date']).toBe(said);
  });

  it('has the handling label at one edge alone where the template says so', () => {
    expect(furniture({ handling: 'top' })).not.toHaveProperty('Handling label, bottom');
    expect(furniture({ handling: 'bottom' })).not.toHaveProperty('Handling label, top');
  });
});
