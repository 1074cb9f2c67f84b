// Bundles src/ into dist/: the command (`cli.cjs`, which loads `command.js`; see src/cli/start/) and the library
// (`index.js`, with what is not always needed in chunks). Start-up is most of a small deck's time, and a hundred small
// files cost more to open than to run. sharp (native) and tinypool (which has its workers load a file of
// its own) stay ordinary dependencies.
//
// `dist/THIRD-PARTY.txt` holds the licence of everything that ends up in the bundle.

import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Packages whose data is in generated modules (scripts/generate/cldr.mjs, workbook.mjs). */
const dataPackages = ['cldr-core', 'cldr-dates-full', 'cldr-misc-full', 'cldr-numbers-full', 'pptxgenjs'].map(
  (name) => `node_modules/${name}`,
);

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  external: ['sharp', 'tinypool'],
  // Names stay, so that a stack trace in a bug report can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  minifyIdentifiers: false,
  metafile: true,
  // Written when all of it is sound: what was there before is better than a part.
  write: false,
  logLevel: 'warning',
};

/** Reading Word, writing PDF and the preview are rare, and what they take is as large as all the rest: scripts of their own, loaded when asked for. */
const apart = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/read-docx\.ts$/ }, () => ({ path: './read-docx.cjs', external: true }));
    onResolve({ filter: /\/preview\/serve\.ts$/ }, () => ({ path: './preview.cjs', external: true }));
    onResolve({ filter: /\/text\/read-font\.ts$/ }, () => ({ path: './read-font.cjs', external: true }));
    onResolve({ filter: /\/pdf\/write\.ts$/ }, () => ({ path: './write-pdf.cjs', external: true }));
    onResolve({ filter: /\/library\/pool\.ts$/ }, () => ({ path: './pool.cjs', external: true }));
  },
};

/** One script that is a function of `require`, its own address, of what is told of each part that is loaded late, and of the module that it becomes. */
const command = {
  ...common,
  entryPoints: { command: 'src/cli/main.ts' },
  outdir: 'dist',
  format: 'cjs',
  define: { 'import.meta.url': 'commandUrl' },
  supported: { 'dynamic-import': false },
  // commander asks for it at once, for subcommands that are programs of their own, which we have none of; it brings
  // in Node's sockets and streams.
  alias: { 'node:child_process': './scripts/build/nothing.cjs' },
  plugins: [apart],
  legalComments: 'none',
  banner: { js: '(function (require, commandUrl, commandRan, module) {' },
  footer: { js: '})' },
};

const late = lateModules((await build(command)).metafile);
/** Such a module says so when it runs. The command's start keeps compiled code anew where a part has run that it had not. */
const announced = {
  name: 'announced',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const name = relative(root, path).split(sep).join('/');
      if (!late.has(name)) return undefined;
      return {
        contents: `${readFileSync(path, 'utf8')}\ncommandRan(${JSON.stringify(name)});`,
        loader: 'ts',
      };
    });
  },
};

const results = [
  await build({
    ...common,
    entryPoints: { index: 'src/index.ts', 'compile-worker': 'src/library/compile-worker.ts' },
    outdir: 'dist',
    format: 'esm',
    splitting: true,
    legalComments: 'linked',
    // Some bundled packages are CommonJS and ask for Node's own modules by `require`.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
    },
  }),
  await build({ ...command, plugins: [apart, announced] }),
  await build({
    ...common,
    entryPoints: {
      'read-docx': 'src/draft/read-docx.ts',
      'write-pdf': 'src/pdf/write.ts',
      'read-font': 'src/text/read-font.ts',
      preview: 'src/preview/serve.ts',
      pool: 'src/library/pool.ts',
    },
    // pdfkit asks where it is as it loads, for a colour profile that is never read.
    define: { 'import.meta.url': 'scriptUrl' },
    banner: { js: "const scriptUrl = require('node:url').pathToFileURL(__filename).href;" },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    legalComments: 'none',
  }),
  await build({
    ...common,
    entryPoints: { cli: 'src/cli/start/start.ts', worker: 'src/cli/start/worker.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
  }),
];
const outputs = results.map(({ metafile }) => metafile.outputs);

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
for (const { path, contents } of results.flatMap(({ outputFiles }) => outputFiles))
  writeFileSync(path, contents);
chmodSync(join(dist, 'cli.cjs'), 0o755);
makeAscii(join(dist, 'command.js'));
writeFileSync(
  join(dist, 'THIRD-PARTY.txt'),
  thirdParty([...bundledPackages(outputs), ...dataPackages].sort()),
);
for (const [path, { bytes, entryPoint }] of outputs.flatMap(Object.entries)) {
  if (entryPoint?.startsWith('src/') && !path.includes('-'))
    console.log(`built ${path} (${Math.ceil(bytes / 1024)} KB)`);
}

/**
 * The bundler escapes what is not ASCII in strings, but not in regular expressions, the only other place it has left
 * it in. V8 holds an ASCII script in half the memory and reads it faster.
 */
function makeAscii(path) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  // Unit by unit: a pair of escapes is one character where a regular expression has the flag u, two without it.
  writeFileSync(path, readFileSync(path, 'utf8').replace(/[^\0-\x7f]/g, escaped));
}

/** Our modules that are imported when they are needed: `src/map/draw.ts`. */
function lateModules({ inputs }) {
  const imports = Object.values(inputs).flatMap((input) => input.imports);
  return new Set(
    imports.flatMap(({ kind, path }) => (kind === 'dynamic-import' && path.startsWith('src/') ? [path] : [])),
  );
}

/** Folders of the packages whose code is in the output, sorted. */
function bundledPackages(outputs) {
  const used = outputs
    .flatMap(Object.values)
    .flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
    );
  const folders = used.flatMap((path) => {
    const at = path.lastIndexOf('node_modules/');
    if (at < 0) return [];
    const [scope = '', name = ''] = path.slice(at + 'node_modules/'.length).split('/');
    return [`${path.slice(0, at)}node_modules/${scope.startsWith('@') ? `${scope}/${name}` : scope}`];
  });
  return [...new Set(folders)].sort();
}

function thirdParty(folders) {
  const entries = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
    const text = file
      ? readFileSync(join(root, folder, file), 'utf8').trim()
      : licenceElsewhere(folder, name);
    if (!text) throw new Error(`"${name}" is bundled but has no licence text`);
    return `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${text}\n`;
  });
  return `briefdeck's dist/ contains code of these packages.\n\n${entries.join('\n')}`;
}

/** Some small packages have their licence at the end of the README, or in their repository only: then we keep a copy of it. */
function licenceElsewhere(folder, name) {
  const kept = join(root, 'scripts/build/licences', `${name}.txt`);
  if (existsSync(kept)) return readFileSync(kept, 'utf8').trim();
  const page = ['README.md', 'readme.md', 'Readme.md'].find((entry) => existsSync(join(root, folder, entry)));
  const readme = page ? readFileSync(join(root, folder, page), 'utf8') : '';
  return /^#+ *licen[cs]e\b[\s\S]*$/im.exec(readme)?.[0].trim();
}
