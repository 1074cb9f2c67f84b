// Writes src/text/line-classes.ts: the UAX #14 line breaking class of every code point, as runs. Run by hand
// (`node scripts/build-line-classes.mjs`); the output is committed. The classes are read out of the npm package
// `linebreak` (MIT), which is not itself used at run time: loading it takes 15 ms of a 220 ms command.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const bundle = require.resolve('linebreak');
const source = readFileSync(bundle, 'utf8');
// The package keeps its trie to itself, so its base-64 text is taken from the bundle.
const data = /toByteArray\("([^"]+)"\)/.exec(source)?.[1];
if (data === undefined) throw new Error('linebreak: no trie found in its bundle');
const UnicodeTrie = require('unicode-trie');
const trie = new UnicodeTrie(Buffer.from(data, 'base64'));

// Numbers of `linebreak`'s classes.js.
const names =
  'OP CL CP QU GL NS EX SY IS PR PO NU AL HL ID IN HY BA BB B2 ZW CM WJ H2 H3 JL JV JT RI EB EM ZWJ CB AI BK CJ CR LF NL SA SG SP XX'.split(
    ' ',
  );
/** LB1: classes that are resolved to another. */
const resolved = { AI: 'AL', SA: 'AL', SG: 'AL', XX: 'AL', CJ: 'NS' };
const runs = [];
let previous = '';
for (let point = 0; point <= 0x10ffff; point++) {
  const raw = names[trie.get(point)];
  if (raw === undefined) throw new Error(`no class for ${point.toString(16)}`);
  const name = resolved[raw] ?? raw;
  if (name !== previous) runs.push([point, name]);
  previous = name;
}
let last = 0;
const order = names.filter((name) => !(name in resolved));
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+-:;<=>?@';
const text = runs
  .map(([start, name]) => {
    const out = `${letters[order.indexOf(name)]}${(start - last).toString(36)}`;
    last = start;
    return out;
  })
  .join('');
writeFileSync(
  join(root, 'src/text/line-classes.ts'),
  `// UAX #14 line breaking classes of all code points, LB1 applied (AI, SA, SG, XX are AL; CJ is NS).
// Written by scripts/build-line-classes.mjs from the npm package linebreak 1.1.0 (MIT): do not edit.

/** The classes, in the order of the letters below. */
export const lineClasses = [${order.map((name) => `'${name}'`).join(', ')}] as const;

export type LineClass = (typeof lineClasses)[number];

/** One letter a class. */
export const classLetters = '${letters.slice(0, order.length)}';

/** Runs of code points of one class: its letter, then in base 36 how far the run starts from the start of the run before. */
export const classRuns =
  '${text}';
`,
);
console.log(runs.length, 'runs', text.length, 'characters', order.length, 'classes');
