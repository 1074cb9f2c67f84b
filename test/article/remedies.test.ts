// Each message that has a remedy is put to the test: what the author wrote is told by its id at its line, and the hint, applied to
// the article as its author would, makes the fault go away.

import { describe, expect, it } from 'vitest';
import { type ReadResult, read } from './read.ts';

const body = '\n## The minister met the president in June\n\n- One point here.\n';
const matter = (yaml: string): string => `---\n${yaml}\n---\n${body}`;

interface Slip {
  readonly what: string;
  readonly text: string;
  readonly id: string;
  readonly line: number;
  /** What the hint must say; its groups are put into `remedy`. */
  readonly hint: RegExp;
  readonly remedy: (text: string, said: readonly string[]) => string;
}

const slips: readonly Slip[] = [
  {
    what: 'a key that is indented under a text',
    text: matter('title: A\n  author: B'),
    id: 'yaml-indent',
    line: 3,
    hint: /begin the line with it: (.*)/,
    remedy: (text, [line = '']) => text.replace(`  ${line}`, line),
  },
  {
    what: 'the same, with more behind it',
    text: matter('subtitle: A long one\n author: B\ndate: 2022-09-19'),
    id: 'yaml-indent',
    line: 3,
    hint: /begin the line with it: (.*)/,
    remedy: (text, [line = '']) => text.replace(` ${line}`, line),
  },
  {
    what: 'a first key that is indented',
    text: matter(' title: A\nauthor: B'),
    id: 'yaml-indent',
    line: 2,
    hint: /begin the line with it: (.*)/,
    remedy: (text, [line = '']) => text.replace(` ${line}`, line),
  },
  {
    what: 'a colon without its space',
    text: matter('title:A'),
    id: 'yaml-colon',
    line: 2,
    hint: /write (title: A)/,
    remedy: (text, [line = '']) => text.replace('title:A', line),
  },
  {
    what: 'an equals sign',
    text: matter('title = A'),
    id: 'yaml-colon',
    line: 2,
    hint: /write (title: A)/,
    remedy: (text, [line = '']) => text.replace('title = A', line),
  },
  {
    what: 'a line without a key',
    text: matter('title: A\nbluf: one\ntwo and more'),
    id: 'yaml-line',
    line: 4,
    hint: /indent it .*: {3}(.*)/,
    remedy: (text, [line = '']) => text.replace(`\n${line}`, `\n  ${line}`),
  },
  {
    what: 'a quotation mark that is not closed',
    text: matter('title: "Rivers'),
    id: 'yaml-quote',
    line: 2,
    hint: /close it: (.*)/,
    remedy: (text, [line = '']) => text.replace('title: "Rivers', line),
  },
  {
    what: 'emphasis in a title',
    text: matter('title: *Rivers*'),
    id: 'yaml-quote',
    line: 2,
    hint: /put it in quotes: (.*)/,
    remedy: (text, [line = '']) => text.replace('title: *Rivers*', line),
  },
  {
    what: 'a colon in a title',
    text: matter('title: Rivers: a study'),
    id: 'yaml',
    line: 2,
    hint: /put it in quotes: (.*)/,
    remedy: (text, [line = '']) => text.replace('title: Rivers: a study', line),
  },
  {
    what: 'a number sign in a title',
    text: matter('title: Rivers #1'),
    id: 'yaml-comment',
    line: 2,
    hint: /put the value in quotes: (.*)/,
    remedy: (text, [line = '']) => text.replace('title: Rivers #1', line),
  },
  {
    what: 'a list that is not closed',
    text: `## A\n\n\`\`\`map\nfocus: [KZ, UZ\n\`\`\`\n`,
    id: 'yaml-bracket',
    line: 4,
    hint: /close it with "(.*)"/,
    remedy: (text, [mark = '']) => text.replace('UZ', `UZ${mark}`),
  },
  {
    what: 'a comma that is missing',
    text: '## A\n\n<!-- chart: {type: bar unit: m} -->\n\n| a | b |\n| - | - |\n| x | 1 |\n| y | 2 |\n',
    id: 'yaml-comma',
    line: 3,
    hint: /write (, unit:)/,
    remedy: (text, [piece = '']) => text.replace(' unit:', piece),
  },
  {
    what: 'a day before the month',
    text: matter('title: A\ndate: 19/09/2022'),
    id: 'date-form',
    line: 3,
    hint: /write it as (.*)/,
    remedy: (text, [date = '']) => text.replace('19/09/2022', date),
  },
  {
    what: 'a month before the day',
    text: matter('title: A\ndate: 9/19/2022'),
    id: 'date-form',
    line: 3,
    hint: /write it as (2022-09-19)/,
    remedy: (text, [date = '']) => text.replace('9/19/2022', date),
  },
  {
    what: 'a day that may be two',
    text: matter('title: A\ndate: 03/04/2022'),
    id: 'bad-date',
    line: 3,
    hint: /(2022-04-03) or 2022-03-04/,
    remedy: (text, [date = '']) => text.replace('03/04/2022', date),
  },
  {
    what: 'a day that there is not',
    text: matter('title: A\ndate: 31/02/2022'),
    id: 'bad-date',
    line: 3,
    hint: /YYYY-MM-DD, e\.g\. (.*)/,
    remedy: (text, [date = '']) => text.replace('31/02/2022', date),
  },
  {
    what: 'a year for a day',
    text: matter('title: A\ndate: 2022'),
    id: 'bad-date',
    line: 3,
    hint: /YYYY-MM-DD, e\.g\. (.*)/,
    remedy: (text, [date = '']) => text.replace('date: 2022', `date: ${date}`),
  },
  {
    what: 'a key by another program’s name',
    text: matter('title: A\ntheme: night'),
    id: 'unknown-key',
    line: 3,
    hint: /briefdeck calls it "(.*)"/,
    remedy: (text, [key = '']) => text.replace('theme', key),
  },
  {
    what: 'another',
    text: matter('title: A\nlang: ru'),
    id: 'unknown-key',
    line: 3,
    hint: /briefdeck calls it "(.*)"/,
    remedy: (text, [key = '']) => text.replace('lang', key),
  },
  {
    what: 'a key twice, in another case',
    text: matter('title: A\nTITLE: B'),
    id: 'unknown-key',
    line: 3,
    hint: /"title" is there already: delete this line/,
    remedy: (text) => text.replace('TITLE: B\n', ''),
  },
  {
    what: 'a key in another case',
    text: matter('Title: A'),
    id: 'unknown-key',
    line: 2,
    hint: /did you mean "(.*)"/,
    remedy: (text, [key = '']) => text.replace('Title', key),
  },
  {
    what: 'a hint without its colon',
    text: '## A\n\n<!-- layout quote -->\n\n> b\n>\n> — C\n',
    id: 'hint-without-colon',
    line: 3,
    hint: /write (<!-- .* -->)/,
    remedy: (text, [comment = '']) => text.replace('<!-- layout quote -->', comment),
  },
];

const found = ({ diagnostics }: ReadResult, id: string) => diagnostics.find((one) => one.id === id);

describe('a slip', () => {
  it.each(slips)('is told, and its remedy mends it: $what', ({ text, id, line, hint, remedy }) => {
    const told = found(read(text), id);
    expect(told?.span?.line).toBe(line);
    const said = told?.hints.map((one) => hint.exec(one)).find((one) => one !== null);
    expect(said).toBeTruthy();
    const mended = remedy(text, said?.slice(1) ?? []);
    expect(mended).not.toBe(text);
    expect(
      read(mended).diagnostics.filter(
        (one) => !['title-from-heading', 'title-from-file', 'english-words'].includes(one.id),
      ),
    ).toEqual([]);
  });

  it('is none in front matter as it should be', () => {
    for (const yaml of [
      'title: A # a remark',
      'title: "Rivers #1"',
      'date: 2022-09-19 #todo',
      'author: {name: J, role: K}',
      'bluf: >\n  one\n  two',
    ])
      expect(
        read(
          matter(`title: T\n${yaml.startsWith('title') ? '' : yaml}`.replace(/^title: T\n$/, `${yaml}\n`)),
        ).diagnostics.filter(({ id }) => id.startsWith('yaml')),
      ).toEqual([]);
  });
});
