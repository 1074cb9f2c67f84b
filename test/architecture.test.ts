// docs/architecture.md as a test: which folder may import which, and who owns which package.

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

interface Module {
  /** From src/, with `/`: `layout/title-slot.ts`. */
  readonly path: string;
  /** The folder in src/; '' for the files at its root. */
  readonly stage: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const modules: readonly Module[] = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
  .map((entry) => {
    const path = relative(src, join(entry.parentPath, entry.name)).split(sep).join('/');
    const text = readFileSync(join(src, path), 'utf8');
    return {
      path,
      stage: path.includes('/') ? path.slice(0, path.indexOf('/')) : '',
      text,
      imports: importsOf(text),
    };
  })
  .sort((a, b) => (a.path < b.path ? -1 : 1));

/** What a module names after `from`, in `import '…'` and in `import('…')`. */
function importsOf(text: string): readonly string[] {
  const code = text.replace(/^\s*(\/\/|\*|\/\*).*$/gm, '');
  return [...code.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)'([^'\n]+)'/g)].map(([, name = '']) => name);
}

/** The ground: every stage may use all of it, and it uses no stage. */
const ground = ['diagnostic', 'language', 'scene', 'values', 'world'];

const stages = [
  'article',
  'audit',
  'deck',
  'draft',
  'integrity',
  'layout',
  'lint',
  'map',
  'media',
  'opc',
  'pptx',
  'svg',
  'template',
  'text',
  'cli',
];

/** Rulers, not stages: what may be imported besides types. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  // Layout breaks and fits lines with the text stage.
  layout: ['text/break.ts', 'text/fit.ts'],
  // An organisation's file is read as a package of parts.
  template: ['opc/read-package.ts', 'opc/relationships.ts', 'opc/xml.ts'],
  // The audit reads a deck as a brand's file is read, and measures as layout does.
  audit: [
    'opc/archive.ts',
    'opc/read-package.ts',
    'opc/xml.ts',
    'media/sharp.ts',
    'template/brand/color-transforms.ts',
    'template/brand/drawing.ts',
    'template/brand/lengths.ts',
    'template/brand/list-style.ts',
    'template/brand/read-brand.ts',
    'text/break.ts',
    'text/families.ts',
    'text/fit.ts',
  ],
  // A draft reads citations, dates and names as the parser and the maps will; a text in Markdown is parsed.
  draft: [
    'article/citations.ts',
    'article/date-at-end.ts',
    'article/month-names.ts',
    'article/parse.ts',
    'deck/shown-sentences.ts',
    'map/fold.ts',
    'map/gazetteer.ts',
  ],
  // "Did you mean" for the names of rules.
  lint: ['article/nearest.ts'],
  // An original is read as a draft reads it: its head, language, sentences, quotations, people and dates.
  integrity: [
    'article/date-at-end.ts',
    'draft/dates-in-text.ts',
    'draft/head.ts',
    'draft/language-of.ts',
    'draft/people.ts',
    'draft/quotations.ts',
    'draft/sentence-spans.ts',
    'draft/words/words.ts',
  ],
  // The command is not a stage: it asks the library.
  cli: [
    'library/compile.ts',
    'deck/describe.ts',
    'library/check-integrity.ts',
    'draft/draft.ts',
    'draft/read-docx.ts',
    'draft/read-html.ts',
    'lint/lint.ts',
    'lint/rules.ts',
    'library/check-deck.ts',
    'library/provenance.ts',
    'library/show-template.ts',
    'media/sharp.ts',
    'template/load.ts',
    'template/brand/mapping-yaml.ts',
  ],
};

/** Packages and the only folders that may import them. */
const owners: Readonly<Record<string, readonly string[]>> = {
  pptxgenjs: ['pptx'],
  sharp: ['media'],
  marked: ['article'],
  yaml: ['values'],
  htmlparser2: ['article', 'draft', 'pptx'],
  mammoth: ['draft'],
  chardet: ['cli'],
  'entities/decode': ['article'],
  linebreak: ['text'],
  commander: ['cli'],
  'fastest-levenshtein': ['article', 'deck', 'integrity', 'map', 'media', 'template', 'cli'],
};

/** The path from src/ that a relative import leads to. */
function target(module: Module, name: string): string {
  const folder = module.path.split('/').slice(0, -1);
  for (const step of name.split('/')) {
    if (step === '..') folder.pop();
    else if (step !== '.') folder.push(step);
  }
  return folder.join('/');
}

describe('the house', () => {
  it('has the folders that the architecture names', () => {
    const folders = [...new Set(modules.map(({ stage }) => stage))].filter((stage) => stage !== '');
    expect(folders.sort()).toEqual([...ground, ...stages, 'library'].sort());
  });

  it('finds imports, so that the tests below can fail', () => {
    expect(
      importsOf(
        "import type { A } from '../a/types.ts';\nconst b = await import('./b.ts');\n// from './c.ts'",
      ),
    ).toEqual(['../a/types.ts', './b.ts']);
    expect(modules.flatMap(({ imports }) => imports).length).toBeGreaterThan(200);
  });

  it.each(stages)('%s imports of other stages only their types', (stage) => {
    const allowed = new Set(exceptions[stage] ?? []);
    const strays = modules
      .filter((module) => module.stage === stage)
      .flatMap((module) =>
        module.imports
          .filter((name) => name.startsWith('.'))
          .map((name) => target(module, name))
          .filter(
            (path) =>
              !path.startsWith(`${stage}/`) &&
              !path.endsWith('/types.ts') &&
              !ground.includes(path.slice(0, path.indexOf('/'))) &&
              !allowed.has(path),
          )
          .map((path) => `${module.path} imports ${path}`),
      );
    expect(strays).toEqual([]);
  });

  it('has every relative import end in .ts, or .js where the module is generated', () => {
    const strays = modules.flatMap(({ path, imports }) =>
      imports
        .filter((name) => name.startsWith('.') && !/(\.ts|\.generated\.js)$/.test(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(strays).toEqual([]);
  });

  it('has every package used only by its owner', () => {
    const strays = modules.flatMap(({ path, stage, imports }) =>
      imports
        .filter((name) => !name.startsWith('.') && !name.startsWith('node:'))
        .filter((name) => !owners[name]?.includes(stage))
        .map((name) => `${path} imports ${name}`),
    );
    expect(strays).toEqual([]);
  });

  it('opens files through the world only', () => {
    // What loads the command is before there is a world.
    const doors = ['world/file-world.ts', 'cli/start.ts'];
    const strays = modules
      .filter(
        ({ path, imports }) =>
          !doors.includes(path) &&
          imports.some((name) => /^node:(fs|child_process|http|https|net)\b/.test(name)),
      )
      .map(({ path }) => path);
    expect(strays).toEqual([]);
  });

  it('prints in the command only', () => {
    // What pptxgenjs prints while it writes a chart is caught, and fails the build.
    const catches = ['pptx/chart-scratch.ts'];
    const strays = modules
      .filter(({ stage, path }) => stage !== 'cli' && !catches.includes(path))
      .filter(({ text }) => /^(?!\s*(\/\/|\*)).*(\bconsole\.\w|process\.(stdout|stderr))/m.test(text))
      .map(({ path }) => path);
    expect(strays).toEqual([]);
  });

  it('asks neither the clock nor chance nor the locale of the machine', () => {
    const strays = modules
      .filter(({ stage }) => stage !== 'cli')
      .filter(({ text }) =>
        /^(?!\s*(\/\/|\*)).*(\bDate\.now\(|\bnew Date\(\)|Math\.random\(|\.toLocale\w*String\(\)|localeCompare\([^,)]*\))/m.test(
          text,
        ),
      )
      .map(({ path }) => path);
    expect(strays).toEqual([]);
  });

  it('loads what is rarely needed late', () => {
    const late = ['sharp', 'pptxgenjs'];
    const strays = modules.flatMap(({ path, text }) =>
      late
        .filter((name) => new RegExp(`^import (?!type )[^;]*from '${name}'`, 'm').test(text))
        .map((name) => `${path}: ${name}`),
    );
    expect(strays).toEqual([]);
  });

  it('opens each file with why it exists', () => {
    const strays = modules.filter(({ text }) => !/^(#!.*\n)?\/\//.test(text)).map(({ path }) => path);
    expect(strays).toEqual([]);
  });
});
