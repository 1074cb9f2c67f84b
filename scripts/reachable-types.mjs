// Of the declarations that the compiler wrote, those that a user of the library can come to: the compiler writes one for every module, and nine of
// ten are of modules that nobody can import.

import { readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const types = fileURLToPath(new URL('../dist/types', import.meta.url));

const reached = new Set();
const left = [join(types, 'index.d.ts')];
for (let file = left.pop(); file !== undefined; file = left.pop()) {
  if (reached.has(file)) continue;
  reached.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, path] of text.matchAll(/(?:\bfrom|\bimport\(|\bimport)\s*["'](\.[^"']+)["']/g))
    left.push(join(dirname(file), path.replace(/(\.d)?\.ts$/, '.d.ts')));
}

const entries = readdirSync(types, { recursive: true, withFileTypes: true });
const pathOf = ({ parentPath, path, name }) => join(parentPath ?? path, name);
for (const entry of entries) if (entry.isFile() && !reached.has(pathOf(entry))) rmSync(pathOf(entry));
// The deepest first, so that a folder of empty folders goes, too.
const folders = entries.filter((entry) => entry.isDirectory()).map(pathOf);
for (const folder of folders.sort((a, b) => b.length - a.length))
  if (readdirSync(folder).length === 0) rmdirSync(folder);
console.log(`kept ${reached.size} declarations in ${relative(process.cwd(), types)}`);
