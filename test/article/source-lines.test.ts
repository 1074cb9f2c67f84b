// `Source: …` right under what it is the source of, and the order in which sources are numbered.

import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/parse.ts';

const table = '| Year | Revenue |\n|---|---|\n| 2023 | 10.3 |\n| 2024 | 4.0 |\n';
const parse = (body: string, language = 'en') =>
  parseArticle(
    `---\ntitle: T\nlanguage: ${language}\ndate: 2025-01-01\n---\n\n## A slide\n\n${body}`,
    'a.md',
    () => {},
  );
const sourcesOf = (body: string, language?: string): readonly string[] =>
  parse(body, language).sources.map(({ text }) => text.map((run) => run.text).join(''));

describe('a source line', () => {
  it.each([
    ['en', 'Source: Canal Authority, 2024'],
    ['en', '*Source: Canal Authority, 2024.*'],
    ['de', 'Quelle: Canal Authority, 2024'],
    ['fr', '*Source : Canal Authority, 2024*'],
    ['es', 'Fuente: Canal Authority, 2024'],
    ['ru', 'Источник: Canal Authority, 2024'],
    ['ar', 'المصدر: Canal Authority, 2024'],
    ['zh', '来源：Canal Authority, 2024'],
    ['pl', 'Źródło: Canal Authority, 2024'],
  ])('in %s, "%s", is the source of the table over it, and no text', (language, line) => {
    const { sections, sources } = parse(`${table}\n${line}\n`, language);
    expect(sources.map(({ text }) => text[0]?.text)).toEqual([
      expect.stringMatching(/^Canal Authority[,،，] ?\u200f?2024$/),
    ]);
    expect(sections[0]?.blocks.map(({ kind }) => kind)).toEqual(['table']);
    expect(sections[0]?.notes).toMatchObject([{ kind: 'paragraph', isSource: true }]);
  });
  it('is one source with its full stop and without, as a map may name it', () => {
    const map = '```map\nfocus: [KZ]\nsource: "Natural Earth."\n```\n';
    expect(sourcesOf(`${map}\nSource: Natural Earth.\n`)).toHaveLength(1);
  });
  it('may name two sources, and stand under a chart or a quotation', () => {
    expect(
      sourcesOf(`<!-- chart: column -->\n\n${table}\nSources: Canal Authority, 2024; Port Register, 2023\n`),
    ).toEqual(['Canal Authority, 2024', 'Port Register, 2023']);
    expect(sourcesOf('> We stay.\n>\n> — Anna Holm\n\nSource: Port Register, 2023\n')).toEqual([
      'Port Register, 2023',
    ]);
  });
  it('under a text is a text, as is a sentence that goes on from the word', () => {
    expect(sourcesOf('A text.\n\nSource: Canal Authority, 2024\n')).toEqual([]);
    expect(parse(`${table}\nSources are many.\n`).sections[0]?.blocks).toHaveLength(2);
  });
});

describe('a note', () => {
  const notesOf = (body: string, language?: string) => {
    const [section] = parse(body, language).sections;
    return {
      blocks: section?.blocks.map(({ kind }) => kind),
      notes: section?.notes.map((one) =>
        one.kind === 'paragraph'
          ? `${one.isNote ? 'note' : one.isSource ? 'source' : 'text'}: ${one.runs.map(({ text }) => text).join('')}`
          : one.kind,
      ),
    };
  };
  it.each([
    ['en', 'Note: provisional.'],
    ['en', '*Notes: provisional.*'],
    ['de', 'Anmerkung: vorläufig.'],
    ['fr', '*Note : provisoire.*'],
    ['es', 'Nota: provisional.'],
    ['ru', 'Примечание: предварительно.'],
    ['ar', 'ملاحظة: أرقام أولية.'],
    ['zh', '注：初步数据。'],
  ])('in %s, "%s", belongs to the table over it', (language, line) => {
    expect(notesOf(`${table}\n${line}\n`, language)).toEqual({
      blocks: ['table'],
      notes: [`note: ${line.replaceAll('*', '')}`],
    });
  });
  it('may stand before a source, or with it in one paragraph', () => {
    const notes = ['note: Note: provisional.', 'source: Source: Canal Authority, 2024'];
    const both = [
      `Note: provisional.\n\nSource: Canal Authority, 2024.`,
      `*Note: provisional.*\nSource: Canal Authority, 2024.`,
    ];
    for (const lines of both)
      expect(notesOf(`> We stay.\n>\n> — Anna Holm\n\n${lines}\n`)).toEqual({ blocks: ['quote'], notes });
  });
  it('under a text is a text, and so is a long one', () => {
    expect(notesOf('A text.\n\nNote: provisional.\n').blocks).toHaveLength(2);
    expect(notesOf(`${table}\nNote: ${'a long story '.repeat(20)}\n`).blocks).toHaveLength(2);
  });
});

describe('sources are numbered as they are read', () => {
  it('footnotes and citations in one order, and the notes say so', () => {
    const body = 'Trade fell (World Bank, 2021).[^1] It rose (IMF, 2022).\n\n[^1]: Own calculations.\n';
    expect(sourcesOf(body)).toEqual(['World Bank, 2021', 'Own calculations.', 'IMF, 2022']);
    const [block] = parse(body).sections[0]?.blocks ?? [];
    const runs = block?.kind === 'paragraph' ? block.runs : [];
    expect(runs.flatMap(({ cites, text }) => (cites ? [`${text} ${cites.join()}`] : []))).toEqual([
      '(World Bank, 2021) 1',
      '[2] 2',
      '(IMF, 2022) 3',
    ]);
  });
});

describe('in a text from right to left', () => {
  it('a mark of direction parts a Latin name from the date behind it', () => {
    expect(sourcesOf('انخفض (Port Register، 3 مايو 2023).\n', 'ar')).toEqual([
      'Port Register، \u200f3 مايو 2023',
    ]);
    expect(sourcesOf('انخفض (وزارة المياه، 3 مايو 2023).\n', 'ar')).toEqual(['وزارة المياه، 3 مايو 2023']);
    expect(sourcesOf('It fell (Port Register, May 3, 2023).\n')).toEqual(['Port Register, 3 May 2023']);
  });
  it('what stands under a list is its source, too', () => {
    expect(sourcesOf('- انخفض\n- ارتفع\n\nالمصدر: وزارة المياه، 2023\n', 'ar')).toHaveLength(1);
  });
});
