// Nothing is lost: every word of a text, a page and a Word document is in the draft of it, as often as it stands there.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { draftArticle } from '../../src/draft/draft.ts';
import { readDocx } from '../../src/draft/read-docx.ts';
import { readHtml } from '../../src/draft/read-html.ts';
import type { SourceDocument } from '../../src/draft/types.ts';
import { files } from '../deck-of.ts';
import { docx, paragraph, run } from './docx-of.ts';

const texts = [
  'unseen/memo-en',
  'unseen/rapport-fr',
  'unseen/entrevista-es',
  'unseen/speech-de',
  'unseen/obzor-ru',
  'unseen/list-ar',
  'unseen/wire-zh',
];

const read = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`${name}.txt`, import.meta.url)), 'utf8').normalize('NFC');
const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Letters and digits, by how often they stand there; ideographs one by one. */
function counted(text: string): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const [word] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu))
    all.set(word, (all.get(word) ?? 0) + 1);
  return all;
}

async function lost(source: string | SourceDocument, said: string): Promise<readonly string[]> {
  const { markdown } = await draftArticle(source, { file: 'a.txt', world: files, report: () => {} });
  // What a mark alone has is lost with it.
  const kept = markdown.replace(/<!-- review:[\s\S]*?-->/g, '');
  const drafted = counted(kept.replace(/\\(?=\p{P}|\p{S})/gu, ''));
  return [...counted(said)].flatMap(([word, times]) =>
    (drafted.get(word) ?? 0) < times ? [`${word}: ${drafted.get(word) ?? 0} of ${times}`] : [],
  );
}

it('and a word that is not there is told', async () => {
  expect(await lost('The port opens\n\nIt opens at noon.', 'It opens at noon and closes.')).toEqual([
    'and: 0 of 1',
    'closes: 0 of 1',
  ]);
});

describe.each(texts)('every word of %s', (name) => {
  const text = read(name);
  const paragraphs = text.split(/\n\s*\n/).map((one) => one.replace(/\s+/g, ' ').trim());
  it('is in the draft of the text', async () => expect(await lost(text, text)).toEqual([]));
  it('is in the draft of a page', async () => {
    const [first = '', ...rest] = paragraphs;
    const html = `<h1>${escaped(first)}</h1>${rest.map((one) => `<p>${escaped(one)}</p>`).join('\n')}`;
    expect(await lost(readHtml(`<!doctype html><article>${html}</article>`), paragraphs.join('\n'))).toEqual(
      [],
    );
  });
  it('is in the draft of a Word document', async () => {
    const document = await readDocx(docx(...paragraphs.map((one) => paragraph(run(escaped(one))))), () => {});
    expect(await lost(document, paragraphs.join('\n'))).toEqual([]);
  });
});
