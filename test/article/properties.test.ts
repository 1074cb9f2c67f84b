// What must hold for any text: it never throws, loses no word, and knows the line of everything.

import { Lexer, Marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { GuardedTokenizer } from '../../src/article/tokenizer.ts';
import type { Block } from '../../src/article/types.ts';
import { fc, tries } from '../property.ts';
import { read, stringsIn } from './read.ts';

/** Pieces of Markdown; `#` stands for a fresh word, so that each word occurs once and its line is known. */
const inlines = [
  '#',
  '**#**',
  '*#*',
  '**#:** #',
  '*#!*',
  '# **#**, *#*; **# #**.',
  '#**#**#',
  '`#`',
  '~~#~~',
  '[#](https://example.org/)',
  '# #',
  'H<sub>#</sub>',
  '<span lang="fr">#</span>',
  '#\\\n#',
  '#  \n#',
  '“#”',
  '(#)',
  '#, #',
  '<b>#</b>',
  '# & #',
  '&lt;#',
  'https://example.org/#',
  '![#](a.png)',
];
const sentence = fc
  .array(fc.constantFrom(...inlines), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(' '));
const oneLine = sentence.map((text) => text.replace(/(\\| {2})\n/g, ' '));
const indent = (by: string, text: string) =>
  text
    .split('\n')
    .map((line) => (line === '' ? line : by + line))
    .join('\n');
const quoteMark = (text: string) =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

const { block } = fc.letrec<{ block: string; list: string }>((tie) => ({
  list: fc
    .array(fc.tuple(sentence, fc.option(tie('block'), { nil: undefined })), { minLength: 1, maxLength: 3 })
    .chain((items) =>
      fc.constantFrom('- ', '* ', '1. ', '- [ ] ').map((marker) =>
        items
          .map(([text, child]) => {
            const by = marker.startsWith('1') ? '   ' : '  ';
            const first = marker + indent(by, text).trimStart();
            return child === undefined ? first : `${first}\n\n${indent(by, child)}`;
          })
          .join('\n'),
      ),
    ),
  block: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    sentence,
    fc.tuple(fc.integer({ min: 1, max: 6 }), oneLine).map(([level, text]) => `${'♯'.repeat(level)} ${text}`),
    fc.constantFrom(
      '```\n# #\n\n#\n```',
      '    # #',
      '---',
      '| # | # |\n| --- | --- |\n| # | # |',
      '<div>\n# <b>#</b>\n</div>',
      '<!-- layout: quote -->',
      '[^x]: #',
    ),
    fc.array(oneLine, { minLength: 1, maxLength: 2 }).map((lines) => quoteMark(lines.join('\n'))),
    tie('block').map(quoteMark),
    tie('list'),
    fc.tuple(oneLine, oneLine).map(([said, who]) => quoteMark(`${said}\n\n— ${who}`)),
    fc
      .tuple(fc.constantFrom('NOTE', 'WARNING'), oneLine)
      .map(([kind, text]) => quoteMark(`[!${kind}]\n${text}`)),
  ),
}));

/** Numbers the words: the n-th `#` becomes `wn`. Headings were written with ♯. */
function filled(blocks: readonly string[]): string {
  let count = 0;
  return blocks
    .join('\n\n')
    .replaceAll('#', () => `w${count++}x`)
    .replaceAll('♯', '#');
}

const numbered = (text: string): string[] => text.match(/w\d+x/g) ?? [];

const article = fc.array(block, { minLength: 1, maxLength: 8 }).map(filled);

describe('any article', () => {
  test('never throws, whatever the text', () => {
    const noise = fc.array(
      fc.constantFrom(
        '>',
        '- ',
        '1. ',
        '#',
        '`',
        '```',
        '*',
        '_',
        '[',
        ']',
        '(',
        ')',
        '!',
        '<',
        '>',
        '<!--',
        '-->',
        '[^1]',
        '[^1]:',
        ':',
        '|',
        '---',
        '\n',
        '\n\n',
        '    ',
        '\t',
        'word',
        'map',
        '&amp;',
        '\\',
        '~',
        '—',
        '“',
        '”',
        'September 14',
        ', ',
        '; ',
        '\0',
        '\ufeff',
        '\r\n',
        '\u2028',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          noise.map((parts) => parts.join('')),
          fc.string({ unit: 'binary', maxLength: 200 }),
        ),
        (text) => {
          read(text);
          read(`---\n${text}\n---\n${text}`);
          read(`---\ntitle: ${text}\ndate: ${text}\nhandling: ${text}\nauthor: [${text}]\n---\n`);
          read(`\`\`\`map\n${text}\n\`\`\`\n\n<!-- notes: ${text} -->\n\n<!-- chart: ${text} -->`);
        },
      ),
      { numRuns: tries(1500) },
    );
  });

  test('keeps every word', () => {
    fc.assert(
      fc.property(article, (text) => {
        const { article } = read(text, 'x.md');
        const kept = new Set(
          numbered(stringsIn([article.sections, article.sources, article.meta.title]).join(' ')),
        );
        expect(numbered(text).filter((word) => !kept.has(word))).toEqual([]);
      }),
      { numRuns: tries(1500) },
    );
  });

  test('gives every block the line it stands on', () => {
    fc.assert(
      fc.property(article, (written) => {
        // Pictures leave their paragraph, which then begins with a later word.
        const text = written.replace(/!\[(\w+)\]\(a\.png\)/g, '$1');
        const lines = text.split('\n');
        const check = (block: Block) => {
          const own = stringsIn(ownText(block)).join(' ');
          const word = /w\d+x/.exec(own)?.[0];
          if (word !== undefined) {
            const at = lines.findIndex((line) => line.includes(word)) + 1;
            expect({ kind: block.kind, word, line: block.span.line }).toEqual({
              kind: block.kind,
              word,
              line: at,
            });
            expect(lines[at - 1]?.slice(0, block.span.column - 1)).toMatch(
              /^[\s>*\d.+-]*(\[ \] )?[\s>*\d.+-]*$/,
            );
          }
          childrenOf(block).forEach(check);
        };
        for (const section of read(text).article.sections) section.blocks.forEach(check);
      }),
      { numRuns: tries(1500) },
    );
  });

  test('says the same of lines that end as on Windows', () => {
    fc.assert(
      fc.property(article, (text) => {
        expect(read(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(read(text));
      }),
      { numRuns: 200 },
    );
  });
});

/** The part of a block whose first word is on the block's first line. */
function ownText(block: Block): unknown {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.runs;
    case 'table':
      return block.header;
    case 'quote':
      return block.paragraphs[0];
    case 'list':
      return block.items[0]?.runs;
    default:
      return undefined;
  }
}

function childrenOf(block: Block): readonly Block[] {
  if (block.kind === 'quote') return block.rest;
  if (block.kind === 'alert') return block.blocks;
  if (block.kind === 'list')
    return block.items.flatMap((item) => [...(item.children ? [item.children] : []), ...item.rest]);
  return [];
}

describe('the guarded tokenizer', () => {
  const marked = new Marked({ gfm: true });
  const lex = (text: string, guarded: boolean) => {
    const lexer = new Lexer({
      ...marked.defaults,
      ...(guarded ? { tokenizer: new GuardedTokenizer() } : {}),
    });
    return JSON.parse(
      JSON.stringify(lexer.lex(text), (key, value) =>
        key === 'text' || key === 'escaped' ? undefined : value,
      ),
    );
  };

  test('gives the tokens marked gives for articles', () => {
    fc.assert(
      fc.property(article, (text) => {
        expect(lex(text, true)).toEqual(lex(text, false));
      }),
      { numRuns: tries(500) },
    );
  });

  test('gives the tokens marked gives for every example of the specification', async () => {
    // @ts-expect-error: the package has no types
    const { tests } = (await import('commonmark-spec')).default as { tests: { markdown: string }[] };
    for (const { markdown } of tests) {
      const text = markdown.replaceAll('→', '\t');
      expect(lex(text, true), text).toEqual(lex(text, false));
    }
  });

  test('gives the tokens marked gives for noise', () => {
    const pieces = fc.array(
      fc.constantFrom(
        'a',
        'b c',
        ' ',
        '  \n',
        '\n',
        'x@y.zz',
        'http://a.b',
        'www.c.d',
        '*',
        '**',
        '_',
        '`',
        '[',
        ']',
        '(/u)',
        '!',
        '<',
        '>',
        '\\',
        '~~',
        '&#35;',
        'https',
        'ftp://e.f',
        'mailto:a@b.cc',
        '-',
        '=',
        '|',
        '#',
        '1.',
        '\t',
        '.',
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        expect(lex(text, true)).toEqual(lex(text, false));
      }),
      { numRuns: tries(3000) },
    );
  });
});
