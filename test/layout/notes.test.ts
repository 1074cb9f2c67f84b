// Notes keep what the slide would have shown: each run's language and its marks.

import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/languages.ts';
import { sceneNote } from '../../src/layout/notes.ts';
import { deckOfText } from '../deck-of.ts';

describe('a paragraph of the notes', () => {
  it.each([
    ['ar', 'Reuters', 'en'],
    ['ar', 'قالت رويترز', 'ar'],
    ['en', 'Reuters', 'en'],
    ['en', 'Акорда', 'ru'],
  ])('in an article in %s marks "%s" as %s', (tag, text, lang) => {
    const note = sceneNote({ runs: [{ text }], style: 'prose', level: 0 }, languageOf(tag));
    expect(note.runs.map((run) => run.lang)).toEqual([lang]);
  });
});

describe('a page that a cut moves to the notes', () => {
  it('keeps its languages, its code, what is struck and what it cites', async () => {
    const rows = Array.from({ length: 9 }, (_, index) => `| Row ${index} | text |`);
    const last = '| <span lang="fr">mot</span> `code` ~~struck~~ | cited (Reuters, May 3, 2021) |';
    const table = ['| Name | Words |', '| --- | --- |', ...rows, last].join('\n');
    const article = `---\ntitle: T\ncut: executive\n---\n\n${['A', 'B', 'C', 'D']
      .map((title) => `## ${title} says something\n\n<!-- cut: executive -->\n\n${table}\n`)
      .join('\n')}`;
    const { scene } = await deckOfText(article);
    const runs = scene.slides.flatMap(({ notes }) => notes.flatMap((note) => note.runs));
    expect(runs).toContainEqual(expect.objectContaining({ text: 'mot', lang: 'fr' }));
    expect(runs).toContainEqual(expect.objectContaining({ text: 'code', code: true }));
    expect(runs).toContainEqual(expect.objectContaining({ text: 'struck', strike: true }));
    expect(runs).toContainEqual(expect.objectContaining({ text: '1', cites: [1], script: 'super' }));
  });
});
