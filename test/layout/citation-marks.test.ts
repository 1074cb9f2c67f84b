// A source's number stands on the side of the stop where readers of the language look for it.

import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/languages.ts';
import { plainText, sceneRuns } from '../../src/layout/runs.ts';
import { sceneOfText } from '../deck-of.ts';

/** `{1}` is a citation of source 1. */
function shown(written: string, tag: string): string {
  const runs = written
    .split(/(\{\d+\})/)
    .filter((text) => text !== '')
    .map((text) => (text.startsWith('{') ? { text: '(X)', cites: [Number(text.slice(1, -1))] } : { text }));
  return plainText(sceneRuns(runs, languageOf(tag)));
}

describe('the number of a source', () => {
  it.each([
    ['en', 'Trade fell {1}.', 'Trade fell.1'],
    ['en', 'Trade fell {1}, then rose {2}.', 'Trade fell,1 then rose.2'],
    ['en', 'Trade fell {1}{2}.', 'Trade fell.1,2'],
    ['en', 'Trade fell {1}.{2}', 'Trade fell.1,2'],
    ['en', 'It is “over {1}.” He left.', 'It is “over.”1 He left.'],
    ['en', 'Of 1990 {1} and 1991 {2} alike', 'Of 19901 and 19912 alike'],
    ['en-US', 'Did it {1}?', 'Did it?1'],
    ['de', 'Der Handel sank {1}.', 'Der Handel sank.1'],
    ['fr', 'Le commerce a chuté.{1}', 'Le commerce a chuté1.'],
    ['fr', 'Le commerce a chuté {1}.', 'Le commerce a chuté1.'],
    ['fr', 'Et après…{1}', 'Et après…1'],
    ['ru', 'Торговля упала.{1}', 'Торговля упала1.'],
    ['ru', 'Это было в 1999 г.{1}', 'Это было в 1999 г.1'],
    ['ru', 'Неужели?{1}', 'Неужели?1'],
    ['tr', 'Ticaret düştü.{1}', 'Ticaret düştü.1'],
    ['tr', 'Ticaret düştü {1}.', 'Ticaret düştü1.'],
    ['sw', 'Biashara ilishuka {1}.', 'Biashara ilishuka1.'],
  ])('in %s: %s', (tag, written, expected) => {
    expect(shown(written, tag)).toBe(expected);
  });
});

describe('a note under a table', () => {
  it('stands behind its source on the slide, and in the notes', async () => {
    const { scene } = await sceneOfText(
      '---\ntitle: T\n---\n\n## Trade fell\n\n| A | B |\n|---|---|\n| x | 1 |\n\nNote: provisional.\n\nSource: Port Register, 2023\n',
    );
    const slide = scene.slides[1];
    const line = slide?.items.flatMap((item) =>
      item.kind === 'text' && item.name === 'Source line'
        ? item.paragraphs.map(({ runs }) => plainText(runs))
        : [],
    );
    expect(line).toEqual(['Source: 1\u00a0Port Register, 2023. Note: provisional.']);
    expect(slide?.notes.map(({ runs }) => plainText(runs))).toContain('Note: provisional.');
  });
});
