// Bundles src/ into dist/: `cli.js`, the command, and `index.js`, the library, with what they share in chunks that are
// loaded when they are needed. Start-up is most of a small deck's time, and a hundred small files cost more to open
// than to run. sharp (native) and pptxgenjs (charts only) stay ordinary dependencies.
//
// `dist/THIRD-PARTY.txt` holds the licence of everything that ends up in the bundle.

import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

rmSync(dist, { recursive: true, force: true });

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  splitting: true,
  platform: 'node',
  target: 'node20',
  external: ['sharp', 'pptxgenjs'],
  // Names stay, so that a stack trace in a bug report can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  minifyIdentifiers: false,
  legalComments: 'linked',
  charset: 'utf8',
  metafile: true,
  logLevel: 'warning',
  // Some bundled packages are CommonJS and ask for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
  },
});

chmodSync(join(dist, 'cli.js'), 0o755);
writeFileSync(join(dist, 'THIRD-PARTY.txt'), thirdParty(bundledPackages(metafile)));
for (const [path, { bytes, entryPoint }] of Object.entries(metafile.outputs)) {
  if (entryPoint) console.log(`built ${path} (${Math.ceil(bytes / 1024)} KB)`);
}

/** Folders of the packages whose code is in the output, sorted. */
function bundledPackages({ outputs }) {
  const used = Object.values(outputs).flatMap(({ inputs }) =>
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
    const text = file ? readFileSync(join(root, folder, file), 'utf8').trim() : readmeLicence(folder);
    if (!text) throw new Error(`"${name}" is bundled but has no licence text`);
    return `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${text}\n`;
  });
  return `briefdeck's dist/ contains code of these packages.\n\n${entries.join('\n')}`;
}

/** Some small packages have their licence at the end of the README only. */
function readmeLicence(folder) {
  const name = ['README.md', 'readme.md', 'Readme.md'].find((entry) => existsSync(join(root, folder, entry)));
  const readme = name ? readFileSync(join(root, folder, name), 'utf8') : '';
  return /^#+ *licen[cs]e\b[\s\S]*$/im.exec(readme)?.[0].trim();
}
