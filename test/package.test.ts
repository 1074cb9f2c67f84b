// The package as somebody else gets it: packed, unpacked in an empty folder beside what it says that it needs, run and
// imported there.

import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, deckOf } from './deck-of.ts';
import { installNodes, livingNodes } from './living-nodes.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const article = '---\ntitle: "A deck"\n---\n\n## Rivers rise in spring\n\n- Snow melts\n- Rain falls\n';

const library = `
  import { compile, fileWorld, memoryWorld, slideSvg } from 'briefdeck';
  const text = ${JSON.stringify(article)};
  const world = memoryWorld({}, fileWorld('.'));
  const { pptx, scene, template } = await compile(text, { file: 'a.md', world, report: (one) => { throw new Error(one.message); } });
  console.log(pptx.length > 1000, scene.slides.length, slideSvg(scene.slides[0], scene, template).startsWith('<svg'));`;

let folder: string;
let installed = false;
let nodes: ReadonlyMap<string, string | undefined> = new Map();

function sh(command: string, args: readonly string[], options: { cwd?: string; input?: string } = {}) {
  const done = spawnSync(command, [...args], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 240_000,
    // Compiled code is kept here, not in the folder of whoever runs the tests.
    env: { ...process.env, XDG_CACHE_HOME: folder },
    ...options,
  });
  return { status: done.status, out: done.stdout ?? '', err: done.stderr ?? String(done.error ?? '') };
}

/**
 * A copy of the checkout's own build is packed: `npm ci` has just made it, and making it anew would pull
 * it from under other tests.
 */
async function install(): Promise<boolean> {
  if (!existsSync(join(root, 'dist/cli.cjs')) || !existsSync(join(root, 'dist/types/index.d.ts'))) {
    console.warn('package: skipped, there is no dist/; run `npm run build`');
    return false;
  }
  const packed = sh('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: root,
  });
  if (packed.status !== 0) throw new Error(packed.err);
  const [{ filename }] = JSON.parse(packed.out) as [{ filename: string }];
  await writeFile(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  const home = join(folder, 'node_modules/briefdeck');
  mkdirSync(home, { recursive: true });
  const unpacked = sh('tar', ['-xzf', join(folder, filename), '-C', home, '--strip-components=1']);
  if (unpacked.status !== 0) throw new Error(unpacked.err);
  const { bin } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  chmodSync(join(home, bin.briefdeck), 0o755);
  mkdirSync(join(folder, 'node_modules/.bin'));
  symlinkSync(join(home, bin.briefdeck), join(folder, 'node_modules/.bin/briefdeck'));
  addDependencies(home);
  return true;
}

/** What the package says that it needs, and what that needs: copies of the checkout's, and nothing besides. */
function addDependencies(home: string): void {
  const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    const [from, to] = [root, folder].map((where) => join(where, 'node_modules', name)) as [string, string];
    // Optional ones are there for one system.
    if (existsSync(to) || !existsSync(from)) continue;
    cpSync(from, to, { recursive: true });
    addDependencies(to);
  }
}

const sources = new Map<string, Promise<Uint8Array>>();

/** The bytes of an article's deck as its source builds them, built once. */
function expected(file: string): Promise<Uint8Array> {
  const bytes = sources.get(file) ?? deckOf(file).then(bytesOf);
  sources.set(file, bytes);
  return bytes;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefdeck-package-'));
  installed = await install();
  if (installed) nodes = await installNodes();
}, 300_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the package, installed elsewhere', () => {
  const bin = (args: readonly string[], input?: string) =>
    sh(join(folder, 'node_modules/.bin/briefdeck'), args, input === undefined ? {} : { input });

  it('builds a deck', async ({ skip }) => {
    if (!installed) skip();
    await writeFile(join(folder, 'rivers.md'), article);
    const ran = bin(['build', 'rivers.md']);
    expect(ran).toMatchObject({ status: 0, err: '' });
    expect(ran.out).toMatch(/^rivers\.pptx: \d+ slides/);
    expect((await readFile(join(folder, 'rivers.pptx'))).subarray(0, 2).toString()).toBe('PK');
  });

  const examples = [
    'kazakhstan-diplomatic-spotlight',
    'kazakhstan-diplomatic-spotlight.ru',
    'kazakhstan-diplomatic-spotlight.ar',
    'central-asia-by-the-numbers',
  ];
  it('builds articles in three languages in one run', async ({ skip }) => {
    if (!installed) skip();
    for (const name of examples) await copyFile(join(root, `content/${name}.md`), join(folder, `${name}.md`));
    expect(bin(['build', ...examples.map((name) => `${name}.md`)])).toMatchObject({ status: 0, err: '' });
  });

  it.for(examples)('has built content/%s.md to the bytes that its source builds', async (name, { skip }) => {
    if (!installed) skip();
    const bundled = await readFile(join(folder, `${name}.pptx`));
    // Where these differ, dist/ is older than src/ or the bundler changed what the code means.
    expect(bundled.equals(await expected(`content/${name}.md`))).toBe(true);
  });

  it('takes an article from standard input and survives a reader that leaves', ({ skip }) => {
    if (!installed) skip();
    expect(bin(['check', '-'], article)).toMatchObject({ status: 0, err: '' });
    const piped = sh('bash', ['-c', 'set -o pipefail; node_modules/.bin/briefdeck plan rivers.md | true']);
    expect(piped).toMatchObject({ status: 0, err: '' });
  });

  it('has exit statuses that scripts can rely on', ({ skip }) => {
    if (!installed) skip();
    expect(bin(['--version']).out.trim()).toMatch(/^\d+\.\d+\.\d+$/);
    expect(bin(['build', 'none.md']).status).toBe(1);
    expect(bin(['biuld']).status).toBe(2);
  });

  it('exports compile and a world without files', async ({ skip }) => {
    if (!installed) skip();
    await writeFile(join(folder, 'use.mjs'), library);
    expect(sh(process.execPath, ['use.mjs'])).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^true \d+ true\n$/),
    });
  });

  it('has types that hold by themselves', async ({ skip }) => {
    if (!installed) skip();
    const use = `
      import { compile, fileWorld, type Compiled, type Diagnostic } from 'briefdeck';
      const said: Diagnostic[] = [];
      const made: Compiled = await compile('# A', { file: 'a.md', world: fileWorld('.'), report: (one) => said.push(one) });
      export const bytes: Uint8Array | undefined = made.pptx;
      export const width: number = made.scene.size.width;
      // @ts-expect-error: a file is asked for
      await compile('# A', { world: fileWorld('.'), report: () => {} });`;
    await writeFile(join(folder, 'use.ts'), use);
    const options = [
      '--noEmit',
      '--strict',
      '--target',
      'es2023',
      '--lib',
      'es2023',
      '--module',
      'nodenext',
      '--types',
      '',
    ];
    const checked = sh(process.execPath, [
      join(root, 'node_modules/typescript/bin/tsc'),
      ...options,
      'use.ts',
    ]);
    expect(checked.out).toBe('');
    expect(checked.status).toBe(0);
  });

  it('holds what it needs and the licences of what it bundles', async ({ skip }) => {
    if (!installed) skip();
    const home = join(folder, 'node_modules/briefdeck');
    for (const path of [
      'schema/front-matter.schema.json',
      'schema/provenance.schema.json',
      'templates/briefing/template.yaml',
      'assets/templates/briefing.json',
      'assets/fonts/metrics.json',
      'assets/map/provinces.json.br',
      'dist/types/index.d.ts',
      'LICENSE',
    ]) {
      expect([path, existsSync(join(home, path))]).toEqual([path, true]);
    }
    // What is in it packed is not in it as well as it was, and a large package is once what it bundles.
    expect(existsSync(join(home, 'assets/map/provinces.json'))).toBe(false);
    const scripts = readdirSync(join(home, 'dist')).filter((name) => /js$/.test(name));
    const texts = await Promise.all(scripts.map((name) => readFile(join(home, 'dist', name), 'latin1')));
    expect(scripts.filter((_, index) => texts[index]?.includes('Unknown font format'))).toEqual([
      'fontkit.cjs',
    ]);
    // Compiled code would suit one Node on one kind of machine.
    expect(readdirSync(join(home, 'dist')).filter((name) => /\.(bytecode|cache)$/.test(name))).toEqual([]);
    const licences = await readFile(join(home, 'dist/THIRD-PARTY.txt'), 'utf8');
    for (const name of ['marked', 'yaml', 'commander', 'htmlparser2', 'cldr-core'])
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });
});

describe.each(livingNodes)('the package on Node %s', (version) => {
  it.for([
    ['gallery', 'keeps its code'],
    ['plain', 'has kept its code'],
  ])(
    'builds content/%s.md to the bytes that its source builds, in silence, when it %s',
    async ([name], { skip }) => {
      const node = nodes.get(version);
      if (!node) return skip();
      const cli = join(folder, 'node_modules/briefdeck/dist/cli.cjs');
      const ran = sh(node, [cli, 'build', join(root, `content/${name}.md`), '-o', 'living.pptx', '--quiet']);
      expect(ran).toEqual({ status: 0, out: '', err: '' });
      expect((await readFile(join(folder, 'living.pptx'))).equals(await expected(`content/${name}.md`))).toBe(
        true,
      );
      const kept = readdirSync(join(folder, 'briefdeck')).filter((file) => file.startsWith(`v${version}-`));
      expect(kept.length).toBe(1);
    },
  );

  it('is a library', async ({ skip }) => {
    const node = nodes.get(version);
    if (!node) return skip();
    await writeFile(join(folder, 'use.mjs'), library);
    expect(sh(node, ['use.mjs'])).toEqual({ status: 0, out: 'true 2 true\n', err: '' });
  });
});

describe('package.json', () => {
  it('admits the Nodes that were tried and nothing older', async () => {
    const { engines } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    const lowest = [...engines.node.matchAll(/\d+\.\d+\.\d+/g)].map(([number]) => number);
    expect(lowest).toEqual(livingNodes.slice(0, 2));
  });
});
