// Articles that nobody wrote: every construct in any order, well and badly made, in several scripts. The same seed gives the same one.

import { fc } from '../property.ts';

const words = [
  'river',
  'minister',
  'treaty',
  'water',
  'Kazakhstan',
  'in',
  'the',
  'of',
  'rises',
  'will fall by 12%',
  '1,234.5',
  'report',
  'вода',
  'договор',
  'министр',
  'вырастет',
  'ماء',
  'وزير',
  'اتفاق',
  '水位',
  '部长',
  '协议',
  'água',
  'Fluß',
  'ütközet',
  'supercalifragilisticexpialidocious',
  'https://example.org/a/b?c=d',
  '“quoted”',
  '(SCO)',
  'naïve',
  '👩‍👩‍👧',
  'e\u0301',
];
const word = fc.constantFrom(...words);
const sentence = fc.array(word, { minLength: 1, maxLength: 18 }).map((some) => `${some.join(' ')}.`);
const short = fc.array(word, { minLength: 1, maxLength: 6 }).map((some) => some.join(' '));
const marked = fc
  .tuple(short, fc.constantFrom('*', '**', '`', '~~', '_', '***'))
  .map(([text, mark]) => `${mark}${text}${mark}`);
const inline = fc.oneof(
  { weight: 6, arbitrary: sentence },
  marked,
  short.map((text) => `[${text}](https://example.org/x)`),
  short.map((text) => `${text} (Reuters, May 3, 2021)`),
  short.map((text) => `${text}[^1]`),
  short.map((text) => `${text}<br>${text}<sup>2</sup>`),
);
const line = fc.array(inline, { minLength: 1, maxLength: 3 }).map((some) => some.join(' '));

const list = fc
  .array(fc.tuple(fc.nat(3), fc.constantFrom('-', '1.', '- [x]'), line), { minLength: 1, maxLength: 9 })
  .map((items) => items.map(([depth, mark, text]) => `${'   '.repeat(depth)}${mark} ${text}`).join('\n'));
const table = fc
  .tuple(
    fc.integer({ min: 2, max: 6 }),
    fc.integer({ min: 1, max: 9 }),
    fc.array(short, { minLength: 60, maxLength: 60 }),
    fc.boolean(),
  )
  .map(([columns, rows, cells, dated]) => {
    const row = (from: number): string =>
      `| ${Array.from({ length: columns }, (_, at) => (dated && at === 0 ? `2025-0${(from % 9) + 1}-1${from % 9}` : (cells[(from * columns + at) % 60] ?? ''))).join(' | ')} |`;
    const header = dated ? `| Date | Event |${' x |'.repeat(columns - 2)}` : row(0);
    return [
      header,
      `|${' --- |'.repeat(columns)}`,
      ...Array.from({ length: rows }, (_, at) => row(at + 1)),
    ].join('\n');
  });
const chart = fc
  .tuple(
    fc.constantFrom('bar', 'column', 'line', 'pie', 'area', 'stacked-bar'),
    fc.array(fc.integer({ min: -50, max: 5000 }), { minLength: 1, maxLength: 9 }),
  )
  .map(
    ([kind, values]) =>
      `<!-- chart: ${kind} -->\n\n| Year | Value |\n| --- | --- |\n${values.map((value, at) => `| ${2000 + at} | ${value} |`).join('\n')}`,
  );
const quotation = fc
  .tuple(fc.array(sentence, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(
    ([said, named]) =>
      `> ${said.join(' ')}${named ? '\n>\n> — A Speaker, minister, 2022-09-14 (DW, June 17)' : ''}`,
  );
const map = fc
  .tuple(
    fc.subarray(['KZ', 'UZ', 'RU', 'CN', 'FR', 'Nowhere'], { minLength: 1 }),
    fc.subarray(['Astana', 'Paris', 'Atlantis']),
  )
  .map(
    ([focus, places]) => `\`\`\`map\nfocus: [${focus.join(', ')}]\nplaces: [${places.join(', ')}]\n\`\`\``,
  );
const odd = fc.constantFrom(
  '---',
  '***',
  '```js\nlet a = 1;\n```',
  '<div>some <b>HTML</b></div>',
  '<!-- layout: quote -->',
  '<!-- backup -->',
  '<!-- remark -->',
  '![none](none.png)',
  '::: notes\nfenced\n:::',
  '==mark== and $x^2$',
  '##NoSpace here now',
  '| a | b |\n| --- |',
  '    code',
  '#',
  '> [!NOTE]\n> a note',
  '[^1]: Reuters, May 3, 2021',
);
const block = fc.oneof(
  { weight: 4, arbitrary: fc.array(line, { minLength: 1, maxLength: 4 }).map((some) => some.join('\n')) },
  { weight: 5, arbitrary: list },
  { weight: 2, arbitrary: table },
  chart,
  quotation,
  odd,
  { weight: 1, arbitrary: fc.oneof({ weight: 4, arbitrary: odd }, map) },
);
const section = fc
  .tuple(fc.constantFrom('#', '##', '##', '##', '###'), line, fc.array(block, { maxLength: 4 }))
  .map(([mark, title, blocks]) => `${mark} ${title}\n\n${blocks.join('\n\n')}`);
const frontMatter = fc.constantFrom(
  '',
  '---\ntitle: A deck\ndate: 2022-09-19\n---\n',
  '---\ntitle: "Колода"\nlanguage: ru\n---\n',
  '---\ntitle: T\nlanguage: ar\nhandling: TLP:AMBER\n---\n',
  '---\ntitle: 标题\nlanguage: zh\nbluf: 水位下降。\n---\n',
  '---\ntitle: A: b\nauthor: [A, B]\n---\n',
  '---\ntitle: T\nlanguage: sw\nagenda: true\n---\n',
);

/** @param seed any whole number. */
export function articleOf(seed: number): string {
  const whole = fc.tuple(frontMatter, fc.array(section, { minLength: 1, maxLength: 6 }));
  const [sample] = fc.sample(whole, { seed, numRuns: 1 });
  const [head, sections] = sample ?? ['', []];
  return `${head}\n${sections.join('\n\n')}\n`;
}

/** A text as published: a headline and paragraphs. */
export function originalOf(seed: number): string {
  const whole = fc.tuple(
    short,
    fc.array(fc.array(sentence, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 12 }),
  );
  const [sample] = fc.sample(whole, { seed, numRuns: 1 });
  const [title, paragraphs] = sample ?? ['', []];
  return `${title}\n\n${paragraphs.map((some) => some.join(' ')).join('\n\n')}\n`;
}
