// Bundles src/ into dist/: one script that holds the command and the library (`command.js`; see src/cli/start/), and the doors to it: `cli.cjs`, and
// `index.js` for a program that imports us. Start-up is most of a small deck's time, and a hundred small
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

/**
 * What Word is read and PDF written with, and the preview, are rare and as large as all the rest: scripts of their own, loaded when asked for. Of
 * a package only the package is in one, so that our own code, its classes among it, is there once.
 */
const packages = ['mammoth', 'pdfkit', 'fontkit'];
const apart = {
  name: 'apart',
  setup({ onResolve }) {
    const instead = (filter, script) =>
      onResolve({ filter }, ({ path, kind }) =>
        kind === 'entry-point' ? undefined : { path: `./${script ?? path}.cjs`, external: true },
      );
    instead(new RegExp(`^(${packages.join('|')})$`));
    instead(/\/preview\/serve\.ts$/, 'preview');
    instead(/\/pool\.ts$/, 'pool');
  },
};

/** One script that is a function of `require`, its own address, of what is told of each part that is loaded late, and of the module that it becomes. */
const command = {
  ...common,
  stdin: {
    contents: `export { main, work } from './src/cli/main.ts';
      export const library = () => require('./src/index.ts');
      export const compiling = () => require('./src/library/compile-worker.ts').default;`,
    resolveDir: root,
    sourcefile: 'command.ts',
    loader: 'ts',
  },
  outfile: 'dist/command.js',
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

const commonScript = { ...common, outdir: 'dist', outExtension: { '.js': '.cjs' }, format: 'cjs' };
const results = [
  await build({ ...command, plugins: [apart, announced] }),
  await build({
    ...commonScript,
    entryPoints: {
      ...Object.fromEntries(packages.map((name) => [name, name])),
      preview: 'src/preview/serve.ts',
      pool: 'src/library/pool.ts',
    },
    plugins: [apart],
    // pdfkit asks where it is as it loads, for a colour profile that is never read.
    define: { 'import.meta.url': 'scriptUrl' },
    banner: { js: "const scriptUrl = require('node:url').pathToFileURL(__filename).href;" },
    // What is imported of a script is all of it; of pdfkit it is its class that is asked for.
    footer: { js: 'if (module.exports.default) module.exports = module.exports.default;' },
    // Others' code, a quarter smaller so.
    minifyIdentifiers: true,
    keepNames: true,
    legalComments: 'none',
  }),
  await build({
    ...commonScript,
    entryPoints: {
      cli: 'src/cli/start/start.ts',
      worker: 'src/cli/start/worker.ts',
      'compile-worker': 'src/cli/start/compile-worker.ts',
      library: 'src/cli/start/library.ts',
    },
  }),
];
const outputs = results.map(({ metafile }) => metafile.outputs);

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
for (const { path, contents } of results.flatMap(({ outputFiles }) => outputFiles))
  writeFileSync(path, contents);
chmodSync(join(dist, 'cli.cjs'), 0o755);
makeAscii(join(dist, 'command.js'));
writeFileSync(join(dist, 'index.js'), await libraryModule());
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

/** The library as an ES module. Its names are written out: Node finds those of a script only where they stand in its text. */
async function libraryModule() {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/index.ts'],
    outfile: 'dist/index.js',
    format: 'esm',
    metafile: true,
    write: false,
  });
  const names = Object.values(metafile.outputs).flatMap((output) => output.exports);
  return `import { createRequire } from 'node:module';
export const { ${names.sort().join(', ')} } = createRequire(import.meta.url)('./library.cjs').default;
`;
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
