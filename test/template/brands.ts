// Brand files for the tests: one made here, and those that other programs ship, where they are installed.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';

export interface BrandFixture {
  readonly name: string;
  /** Undefined where the program is not installed: the test says so and skips. */
  readonly bytes: Uint8Array | undefined;
}

/** The same package with its parts changed. */
export function repacked(bytes: Uint8Array, change: (parts: Record<string, Uint8Array>) => void): Uint8Array {
  const parts = unzipSync(bytes);
  change(parts);
  return zipSync(parts, { mtime: new Date('1980-01-02'), level: 0 });
}

export function edited(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  return repacked(bytes, (parts) => {
    const text = new TextDecoder().decode(parts[part]);
    const after = change(text);
    if (after === text) throw new Error(`nothing to change in ${part}`);
    parts[part] = new TextEncoder().encode(after);
  });
}

const has = (program: string, ...args: readonly string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0;

export function pandocReference(): Uint8Array | undefined {
  if (!has('pandoc', '--version')) return undefined;
  return execFileSync('pandoc', ['--print-default-data-file', 'reference.pptx'], { maxBuffer: 1e8 });
}

const presentations = '/usr/lib/libreoffice/share/template/common/presnt';

/** Those of LibreOffice's own templates that the tests look at. */
const NAMES = ['DNA', 'Beehive', 'Metropolis', 'Candy', 'Freshes', 'Midnightblue'];

let converted: ReadonlyMap<string, Uint8Array> | undefined;

/** Templates of LibreOffice, saved by it as .potx; none where it is not installed. It is started once. */
export function libreOffice(): ReadonlyMap<string, Uint8Array> {
  converted ??= convert();
  return converted;
}

function convert(): ReadonlyMap<string, Uint8Array> {
  const files = NAMES.map((name) => `${presentations}/${name}.otp`).filter(existsSync);
  if (files.length === 0 || !has('soffice', '--version')) return new Map();
  const folder = mkdtempSync(join(tmpdir(), 'brands-'));
  execFileSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      '--convert-to',
      'potx',
      '--outdir',
      folder,
      ...files,
    ],
    { stdio: 'ignore', timeout: 120_000 },
  );
  const made = NAMES.flatMap((name) => {
    const path = join(folder, `${name}.potx`);
    return existsSync(path) ? [[name, readFileSync(path)] as const] : [];
  });
  rmSync(folder, { recursive: true, force: true });
  return new Map(made);
}

/** The presentation that python-pptx begins with. */
export function pythonDefault(): Uint8Array | undefined {
  const code =
    'import pptx, os; print(os.path.join(os.path.dirname(pptx.__file__), "templates", "default.pptx"))';
  const found = spawnSync('python3', ['-c', code], { encoding: 'utf8' });
  return found.status === 0 ? readFileSync(found.stdout.trim()) : undefined;
}

/** Names of the decks that LibreOffice opens and prints; undefined where it is not installed. */
export function openedByLibreOffice(decks: ReadonlyMap<string, Uint8Array>): readonly string[] | undefined {
  if (!has('soffice', '--version')) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'decks-'));
  const files = [...decks].map(([name, bytes], index) => {
    const path = join(folder, `deck${index}.pptx`);
    writeFileSync(path, bytes);
    return { name, path };
  });
  execFileSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...files.map(({ path }) => path),
    ],
    { stdio: 'ignore', timeout: 150_000 },
  );
  const printed = files.filter(
    ({ path }) =>
      existsSync(path.replace(/pptx$/, 'pdf')) && readFileSync(path.replace(/pptx$/, 'pdf')).length > 10_000,
  );
  rmSync(folder, { recursive: true, force: true });
  return printed.map(({ name }) => name);
}

/** Files of a folder, for `npm run proof:brands`. */
export const foreignBrands = (
  folder: string,
): readonly { readonly name: string; readonly bytes: Uint8Array }[] =>
  readdirSync(folder)
    .filter((name) => /\.(?:potx|pptx)$/.test(name))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
