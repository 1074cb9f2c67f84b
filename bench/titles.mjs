// `npm run bench:titles [-- text.txt …]`: every provisional title of the drafts of some texts, with its words; without texts, of
// ten that no rule was made on. Exits with 1 where a title is too long, is said again as the first text of its slide, or a
// slide has too many words. Whether a title is a sentence is for a reader to judge.

import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { compile, draftArticle, fileWorld, provenanceOf } = await import(join(root, 'dist/index.js'));
const unseen = [
  'audit-en',
  'column-en',
  'election-en',
  'ruestung-de',
  'speech-de',
  'rapport-fr',
  'chronique-fr',
  'wire-es',
  'obzor-ru',
  'speech-ru',
];
const { positionals } = parseArgs({ allowPositionals: true });
const files =
  positionals.length > 0 ? positionals : unseen.map((name) => join(root, `test/draft/unseen/${name}.txt`));
const most = { title: 14, slide: 60 };

const world = fileWorld(root);
const words = (text) => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)?.length ?? 0;
const plain = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/** What no author wrote, and what has limits of its own: tables, maps, marks, the foot of the slide. */
const isText = ({ shape, from }) => from === 'article' && /^(?:Point|Body|Text|Quote|Statement)/.test(shape);

let [titles, faults] = [0, 0];
for (const file of files) {
  const { markdown } = await draftArticle(readFileSync(file, 'utf8'), {
    file: basename(file),
    world,
    report: () => {},
  });
  const provisional = new Set(
    [...markdown.matchAll(/^## (.*)\n+<!-- review: the title/gm)].map(([, title]) => plain(title)),
  );
  const compiled = await compile(markdown, { file: 'draft.md', world, report: () => {} });
  console.log(`\n${basename(file)}`);
  for (const { title, texts, layout } of provenanceOf(compiled).slides) {
    if (layout.startsWith('sources')) continue;
    const own = texts.filter(isText);
    const size = own.reduce((sum, { text }) => sum + words(text), 0);
    const told = [];
    const isProvisional = provisional.has(plain(title));
    if (isProvisional && words(title) > most.title) told.push('too long');
    if (own[0] && plain(own[0].text) === plain(title)) told.push('said again');
    if (size > most.slide) told.push(`${size} words on the slide`);
    faults += told.length;
    if (isProvisional) titles += 1;
    if (isProvisional || told.length > 0)
      console.log(
        `${String(words(title)).padStart(4)}  ${title}${told.length > 0 ? `  <- ${told.join(', ')}` : ''}`,
      );
  }
}
console.log(`\n${titles} titles, ${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
