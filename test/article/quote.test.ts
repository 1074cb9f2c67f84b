// Block quotes: words verbatim, speaker and date apart, the author's quotation marks off; and alerts.

import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/article/runs.ts';
import type { QuoteBlock } from '../../src/article/types.ts';
import { blocksOf, placeless, read, readBody } from './read.ts';

function quote(text: string): QuoteBlock {
  const [block] = blocksOf(text);
  if (block?.kind !== 'quote') throw new Error(`no quotation: ${block?.kind}`);
  return block;
}

const said = (text: string) => quote(text).paragraphs.map(textOf);

describe('the attribution', () => {
  test('is the last paragraph after a dash: speaker, role, date, source', () => {
    const { paragraphs, attribution } = quote(
      '> We […] will continue.\n>\n> — Xi Jinping, President of China, 2022-09-14 (Akorda.kz, September 14)',
    );
    expect(paragraphs.map(textOf)).toEqual(['We […] will continue.']);
    expect(attribution).toEqual({
      speaker: 'Xi Jinping',
      role: 'President of China',
      date: '2022-09-14',
      written: '2022-09-14',
      cites: [1],
      runs: [
        { text: 'Xi Jinping, President of China, 2022-09-14 ' },
        { text: '(Akorda.kz, September 14)', cites: [1] },
      ],
      span: { file: 'a.md', line: 7, column: 5 },
    });
  });

  test('is divided at 、 in Japanese; in Chinese that stands between names', () => {
    const speaker = (language: string, line: string) => {
      const { article } = read(`---\ntitle: T\nlanguage: ${language}\n---\n> 字。\n>\n> ${line}\n`);
      const [block] = article.sections.flatMap(({ blocks }) => blocks);
      return block?.kind === 'quote' ? block.attribution : undefined;
    };
    expect(speaker('ja', '——田中 実、店主、2024年2月14日')).toMatchObject({
      speaker: '田中 実',
      role: '店主',
      date: '2024-02-14',
    });
    expect(speaker('zh', '——张三、李四，发言人')).toMatchObject({ speaker: '张三、李四', role: '发言人' });
  });

  test.each([
    ['— Xi Jinping', { speaker: 'Xi Jinping' }],
    ['– Xi Jinping, President', { speaker: 'Xi Jinping', role: 'President' }],
    [
      '― Xi Jinping, President, September 14',
      { speaker: 'Xi Jinping', role: 'President', date: '2022-09-14' },
    ],
    ['-- Xi Jinping, September 14, 2021', { speaker: 'Xi Jinping', date: '2021-09-14' }],
    ['--- Xi Jinping, 14 September 2021', { speaker: 'Xi Jinping', date: '2021-09-14' }],
    [
      '— **Xi Jinping**, President of China, in Astana',
      { speaker: 'Xi Jinping', role: 'President of China, in Astana' },
    ],
    ['— Martin Luther King, Jr., minister', { speaker: 'Martin Luther King, Jr.', role: 'minister' }],
    [
      '— Айдос Сарым, депутат, 14 сентября 2022 г.',
      { speaker: 'Айдос Сарым', role: 'депутат', date: '2022-09-14' },
    ],
    [
      '— شي جين بينغ، رئيس الصين، 14 سبتمبر 2022',
      { speaker: 'شي جين بينغ', role: 'رئيس الصين', date: '2022-09-14' },
    ],
    ['— Spokesperson (translated)', { speaker: 'Spokesperson (translated)' }],
    [
      '— Jane Roe, harbour master, hearing of 12 May 2022',
      { speaker: 'Jane Roe', role: 'harbour master, hearing of 12 May 2022' },
    ],
    ['— Minister of Transport 3 June 2022', { speaker: 'Minister of Transport', date: '2022-06-03' }],
  ])('%s', (line, expected) => {
    const {
      runs: _runs,
      cites: _cites,
      span: _span,
      written: _written,
      ...rest
    } = quote(`> Words.\n>\n> ${line}`).attribution ?? { runs: [], cites: [], span: {} };
    expect(rest).toEqual(expected);
  });

  test('may be the last line of the quotation, after a hard break or none', () => {
    for (const end of ['', '  ', '\\']) {
      const { paragraphs, attribution } = quote(`> One\n> two.${end}\n> — Xi Jinping`);
      expect([paragraphs.map(textOf), attribution?.speaker]).toEqual([['One two.'], 'Xi Jinping']);
    }
  });

  test('is the last of two lines that begin with a dash: the first is what was said', () => {
    const one = quote('> Peace is not given.\n> — It is made.\n> — Xi Jinping');
    expect([one.paragraphs.map(textOf), one.attribution?.speaker]).toEqual([
      ['Peace is not given. — It is made.'],
      'Xi Jinping',
    ]);
    const apart = quote('> Who makes peace?\n>\n> — We do.\n> — Xi Jinping');
    expect([apart.paragraphs.map(textOf), apart.attribution?.speaker]).toEqual([
      ['Who makes peace?', '— We do.'],
      'Xi Jinping',
    ]);
  });

  test('may have the two dashes of Chinese before it', () => {
    expect(quote('> “一句话。”\n>\n> ——阮文明，专家').attribution?.speaker).toBe('阮文明');
  });

  test('is no dash within the words, nor a quotation that begins with one', () => {
    expect(quote('> One — two.').attribution).toBeUndefined();
    expect(said('> — Привет, сказал он.')).toEqual(['— Привет, сказал он.']);
  });

  test('may cite a footnote', () => {
    expect(quote('> Words.\n>\n> — Pope Francis, 2022-09-13 [^a]\n\n[^a]: Note').attribution).toMatchObject({
      speaker: 'Pope Francis',
      date: '2022-09-13',
      cites: [1],
    });
  });

  test('written as a list item is not taken for one, but pointed out', () => {
    const { messages, article } = readBody('> Words.\n>\n> - Xi Jinping');
    expect(article.sections[0]?.blocks).toMatchObject([{ kind: 'quote', rest: [{ kind: 'list' }] }]);
    expect(messages).toEqual([
      'a.md:5:1: info: a list item ends the quotation  [hyphen-attribution]\n  hint: if it names the speaker, begin it with an em dash: — Speaker, role',
    ]);
  });
});

describe('a last line without a dash', () => {
  const told = (text: string) => {
    const { article, diagnostics } = readBody(text);
    const [block] = article.sections.flatMap(({ blocks }) => blocks);
    if (block?.kind !== 'quote') throw new Error('no quotation');
    return {
      said: block.paragraphs.map(textOf),
      speaker: block.attribution?.speaker,
      severities: diagnostics.flatMap(({ id, severity }) => (id === 'unmarked-speaker' ? [severity] : [])),
    };
  };

  test.each([
    ['> *“Il n’y a pas eu de négligence.”*\n>\n> Jean-Marc Duval, directeur du port', 'Jean-Marc Duval'],
    ['> "We were not asked."\n> Per Lund, deputy', 'Per Lund'],
    ['> «Нас не спросили».\n>\n> Иван Петров', 'Иван Петров'],
    ['> 「聞いていない」\n>\n> 港長', '港長'],
  ])('behind a whole quotation in its marks is who said it: %s', (text, speaker) => {
    const { said, speaker: found, severities } = told(text);
    expect(found).toBe(speaker);
    expect(said.join()).not.toContain(speaker);
    expect(severities).toEqual(['info']);
  });

  test.each([
    [
      'of its own in italics is asked about',
      '> I never saw it. You put it there.\n>\n> *Minutes, 13 May 2022*',
      ['warning'],
    ],
    ['that is a sentence is speech', '> "We were not asked."\n>\n> Nobody was.', []],
    ['that goes on with the quotation is speech', '> First we waited\n> Then we left', []],
  ])('%s', (_, text, expected) => {
    const { speaker, severities } = told(text);
    expect(speaker).toBeUndefined();
    expect(severities).toEqual(expected);
  });
});

describe('quotation marks', () => {
  test.each([
    ['“Words.”', 'Words.'],
    ['"Words."', 'Words.'],
    ['«Слова»', 'Слова'],
    ['«Слова».', 'Слова.'],
    ['„Worte“', 'Worte'],
    ['»Worte«', 'Worte'],
    ['« Des mots »', 'Des mots'],
    ['«\u00a0Des **mots**\u202f».', 'Des mots.'],
    ['”كلمات“', 'كلمات'],
    ['「言葉」', '言葉'],
    ['‘It’s so.’', 'It’s so.'],
    ['“He said ‘no’ and “never”.”', 'He said ‘no’ and “never”.'],
    ['“Words.” (DW, June 17)', 'Words. (DW, June 17)'],
    ['“*Words* and **more**”', 'Words and more'],
  ])('%s come off', (text, words) => {
    expect(said(`> ${text}`)).toEqual([words]);
  });

  test.each([
    '“A” and “B”',
    '"A" and "B"',
    '“Words',
    'Words”',
    '«A», сказал он, «B»',
    '“A” he said',
    '"',
    '“”x',
  ])('%s stay', (text) => {
    expect(said(`> ${text}`)).toEqual([text]);
  });

  test('come off several paragraphs, each of which may open with one', () => {
    expect(said('> “One.\n>\n> “Two.”\n>\n> — X')).toEqual(['One.', 'Two.']);
    expect(said('> “One.\n>\n> Two.”')).toEqual(['One.', 'Two.']);
  });
});

test('lists, tables and code in a quotation follow its paragraphs', () => {
  expect(quote('> Words\n>\n> - a\n>\n> ```\n> c\n> ```\n>\n> > inner').rest.map(({ kind }) => kind)).toEqual(
    ['list', 'code', 'quote'],
  );
});

describe('alerts', () => {
  test.each(['NOTE', 'TIP', 'IMPORTANT', 'WARNING', 'CAUTION', 'note'])('[!%s] is one', (name) => {
    expect(placeless(blocksOf(`> [!${name}]\n> A **b**\n> - c`))).toEqual([
      {
        kind: 'alert',
        alert: name.toLowerCase(),
        blocks: [
          { kind: 'paragraph', runs: [{ text: 'A ' }, { text: 'b', bold: true }] },
          { kind: 'list', ordered: false, start: 1, items: [{ runs: [{ text: 'c' }], rest: [] }] },
        ],
      },
    ]);
  });

  test('of another name are notes, with a warning: nobody is quoted', () => {
    const { messages } = readBody('> [!INFO]-\n> x');
    expect(blocksOf('> [!INFO]-\n> x')).toMatchObject([{ kind: 'alert', alert: 'note' }]);
    expect(messages).toEqual([
      'a.md:5:1: warning: "[!INFO]" is no alert; it is shown as a note  [unknown-alert]\n  hint: the alerts are NOTE, TIP, IMPORTANT, WARNING, CAUTION',
    ]);
    expect(readBody('> [!TLDR]\n> x').messages[0]).toContain('`bluf: …`');
    expect(said('> [!QUOTE]\n> x')).toEqual(['[!QUOTE] x']);
  });
});
