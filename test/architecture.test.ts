// docs/architecture.md as a test: which folder may import which, and who owns which package.

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');

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

/** What a module names after `from`, in `import '…'`, in `import('…')` and in `createRequire(…)('…')`. */
function importsOf(text: string): readonly string[] {
  const code = text.replace(/^\s*(\/\/|\*|\/\*).*$/gm, '');
  return [...code.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|\bcreateRequire\([^)]*\)\()'([^'\n]+)'/g)].map(
    ([, name = '']) => name,
  );
}

/** The ground: everybody may use all of it, and it uses nothing else. */
const ground = ['diagnostic', 'language', 'scene', 'values', 'world'];

/** What a folder may import besides the ground and its own. */
interface Reach {
  /** Folders whose `types.ts` it may import. */
  readonly types: readonly string[];
  /** Folders all of which it may import. */
  readonly whole?: readonly string[];
  /** Rulers, not stages: modules that it may import besides. */
  readonly modules?: readonly string[];
}

/** The lower floors know no article, no plan and no layout, not even their types. */
const lower: Readonly<Record<string, Reach>> = {
  opc: { types: [] },
  // A server of one page, which is handed what it shows.
  preview: { types: [] },
  drawingml: { types: [], whole: ['opc'] },
  text: { types: [] },
  media: { types: ['drawingml'] },
  data: { types: [], modules: ['opc/read-archive.ts'] },
  // A pattern knows of an article only that it is Markdown with YAML in it.
  series: { types: ['data'] },
  map: { types: ['data', 'text'] },
  // An emitter writes a Scene down as its Template has it.
  svg: { types: ['drawingml', 'media', 'template'], modules: ['drawingml/outline.ts'] },
  pdf: { types: ['media', 'template'] },
  html: { types: ['media', 'template'], modules: ['svg/markup.ts', 'svg/text.ts', 'svg/write.ts'] },
  pptx: { types: ['media', 'template'], whole: ['opc'] },
  // The audit reads a deck as a brand's file is read, and measures as layout does.
  audit: {
    types: ['text', 'template'],
    whole: ['opc', 'drawingml'],
    modules: [
      'media/raster.ts',
      'template/brand/layers.ts',
      'template/brand/read-brand.ts',
      'template/brand/read-shape.ts',
      'text/break.ts',
      'text/cut-word.ts',
      'text/families.ts',
      'text/fit.ts',
    ],
  },
};

const upper: Readonly<Record<string, Reach>> = {
  // Decks are compared as the audit reads them.
  merge: {
    types: ['audit', 'drawingml'],
    whole: ['opc'],
    modules: ['audit/read-deck.ts', 'drawingml/drawn.ts', 'svg/markup.ts', 'svg/outline.ts'],
  },
  // A layout says of which family it is; an organisation's file is read as a package of parts.
  template: {
    types: [],
    whole: ['opc', 'drawingml'],
    modules: ['deck/families.ts', 'media/raster.ts', 'text/read-font.ts'],
  },
  article: { types: ['data', 'map'] },
  deck: { types: ['article', 'template'] },
  // A family says of itself what layout asks of it; lines are broken and fitted by the text stage.
  layout: {
    types: ['article', 'deck', 'map', 'template', 'text'],
    modules: [
      'deck/families.ts',
      'text/break.ts',
      'text/cut-word.ts',
      'text/fit.ts',
      'text/line-ends.ts',
      'text/split.ts',
    ],
  },
  // The article on paper: its tables are read as the planner reads them, its drawings are those that slides have.
  paper: {
    types: ['article', 'deck', 'template', 'text'],
    modules: [
      'deck/chart/content.ts',
      'deck/fill-media.ts',
      'deck/fill-table.ts',
      'deck/lexicon.ts',
      'deck/notes.ts',
      'deck/planning.ts',
      'deck/runs.ts',
      'deck/tables.ts',
      'layout/chart/figure.ts',
      'layout/furniture.ts',
      'layout/map-slot.ts',
      'layout/paragraphs.ts',
      'layout/runs.ts',
      'layout/setting.ts',
      'layout/table-measure.ts',
      'layout/table-slot.ts',
      'layout/text-slot.ts',
      'lint/confidence.ts',
      'text/break.ts',
      'text/cut-word.ts',
      'text/line-ends.ts',
    ],
  },
  lint: { types: ['article'] },
  // A draft reads citations, dates and names as the parser and the maps will; a text in Markdown is parsed.
  draft: {
    types: ['article', 'map'],
    modules: [
      'article/citations.ts',
      'article/date-at-end.ts',
      'article/parse.ts',
      'lint/topic.ts',
      'lint/word-classes.ts',
      'map/fold.ts',
      'map/gazetteer.ts',
      'opc/read-archive.ts',
      'opc/write-archive.ts',
      'opc/xml-depth.ts',
    ],
  },
  // An original is read as a draft reads it: its head, language, sentences, quotations, people and dates.
  integrity: {
    types: ['article', 'draft'],
    modules: [
      'article/date-at-end.ts',
      'draft/aliases.ts',
      'draft/dates-in-text.ts',
      'draft/head.ts',
      'draft/organisations.ts',
      'draft/people.ts',
      'draft/shown-people.ts',
      'draft/quotations.ts',
      'draft/read-paragraph.ts',
      'draft/sentence-spans.ts',
      'draft/no-words.ts',
    ],
  },
  // The command asks the library, and prints.
  cli: {
    types: ['data', 'deck', 'draft', 'preview', 'series', 'template'],
    modules: [
      'data/read-data.ts',
      'series/pattern.ts',
      'series/rows.ts',
      'preview/serve.ts',
      'deck/describe.ts',
      'draft/draft.ts',
      'draft/read-docx.ts',
      'draft/read-html.ts',
      'library/check-deck.ts',
      'library/check-integrity.ts',
      'library/compile.ts',
      'library/diff-decks.ts',
      'library/emit.ts',
      'library/export-template.ts',
      'library/font-warnings.ts',
      'library/keep-edits.ts',
      'library/diagnostic-ids.ts',
      'library/lint-article.ts',
      'library/pool.ts',
      'library/drawings.ts',
      'library/line-ids.ts',
      'library/preview-deck.ts',
      'library/pull-edits.ts',
      'library/provenance.ts',
      'library/session.ts',
      'library/show-template.ts',
      'lint/rules.ts',
      'media/sharp.ts',
      'opc/seal.ts',
      'template/load.ts',
      'template/brand/mapping-yaml.ts',
    ],
  },
};

const reaches: Readonly<Record<string, Reach>> = { ...lower, ...upper };

/** Tables of a stage that those below it read, too: they import nothing, and so can be read before anything. */
const tables = ['deck/families.ts'];

/** What puts the stages together, and may import any of them. */
const assembly = 'library';

/** Packages and the only folders that may import them. */
const owners: Readonly<Record<string, readonly string[]>> = {
  hyphenopoly: ['text'],
  'topojson-client': ['map'],
  pdfkit: ['pdf'],
  chokidar: ['preview'],
  fontkit: ['pdf', 'text'],
  ttf2eot: ['pptx'],
  'bidi-js': ['pdf'],
  sharp: ['media'],
  marked: ['article'],
  papaparse: ['data'],
  liquidjs: ['series'],
  'hucre/xlsx': ['data'],
  yaml: ['values'],
  htmlparser2: ['article', 'draft'],
  saxes: ['opc'],
  'node-diff3': ['merge'],
  diff: ['cli'],
  mammoth: ['draft'],
  chardet: ['cli'],
  'entities/decode': ['article'],
  commander: ['cli'],
  tinypool: ['library'],
  'fastest-levenshtein': ['values', 'deck', 'integrity', 'map', 'media', 'template', 'cli'],
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

const folderOf = (path: string): string => path.slice(0, path.indexOf('/'));

/** Of the modules given, the imports that their folders may not have: `map/draw.ts imports deck/types.ts`. */
function strays(of: readonly Module[]): readonly string[] {
  const forbidden = (stage: string, path: string): boolean => {
    const folder = folderOf(path);
    if (folder === stage || ground.includes(folder)) return false;
    if (ground.includes(stage)) return true;
    if (stage === assembly) return folder === 'cli' || !(folder in reaches);
    const reach = reaches[stage];
    if (!reach) return true;
    if (reach.whole?.includes(folder)) return false;
    return path.endsWith('/types.ts') ? !reach.types.includes(folder) : !reach.modules?.includes(path);
  };
  return of
    .filter(({ stage }) => stage !== '')
    .flatMap((module) =>
      relativeImports(module)
        .filter((path) => forbidden(module.stage, path))
        .map((path) => `${module.path} imports ${path}`),
    );
}

const relativeImports = (module: Module): readonly string[] =>
  module.imports.filter((name) => name.startsWith('.')).map((name) => target(module, name));

/** A module that is not there, for tests of the tests. */
const planted = (path: string, ...imports: readonly string[]): Module => ({
  path,
  stage: folderOf(path),
  text: '',
  imports,
});

describe('the house', () => {
  it('has the folders that the architecture names', () => {
    const folders = [...new Set(modules.map(({ stage }) => stage))].filter((stage) => stage !== '');
    expect(folders.sort()).toEqual([...ground, ...Object.keys(reaches), assembly].sort());
  });

  it('has nothing loose beside its folders but the library’s entry', () => {
    expect(modules.filter(({ stage }) => stage === '').map(({ path }) => path)).toEqual(['index.ts']);
  });

  it('finds imports, so that the tests below can fail', () => {
    expect(
      importsOf(
        "import type { A } from '../a/types.ts';\nconst b = await import('./b.ts');\nexport * from './d.ts';\ncreateRequire(import.meta.url)('e')\n// from './c.ts'",
      ),
    ).toEqual(['../a/types.ts', './b.ts', './d.ts', 'e']);
    expect(modules.flatMap(({ imports }) => imports).length).toBeGreaterThan(200);
  });

  it.each([
    ['the ground a stage', planted('scene/x.ts', '../text/fit.ts')],
    ['the ground a stage’s types', planted('scene/types.ts', '../deck/types.ts')],
    ['a lower floor an upper one’s types', planted('map/brand/x.ts', '../../article/types.ts')],
    ['an emitter a plan’s types', planted('svg/x.ts', '../deck/types.ts')],
    ['an emitter more than the types of a template', planted('pptx/x.ts', '../template/load.ts')],
    ['a stage another', planted('deck/x.ts', '../article/parse.ts')],
    ['a stage the library', planted('lint/x.ts', '../library/compile.ts')],
    ['the library the command', planted('library/x.ts', '../cli/build.ts')],
    ['anybody what has no room', planted('library/x.ts', '../index.ts')],
  ])('would find that %s imports', (_, module) => {
    expect(strays([module])).toHaveLength(1);
  });

  it.each([...ground, ...Object.keys(reaches), assembly])('%s imports what it may', (stage) => {
    expect(strays(modules.filter((module) => module.stage === stage))).toEqual([]);
  });

  it('allows no import that nobody needs', () => {
    const idle = Object.entries(reaches).flatMap(([stage, { types, whole = [], modules: rulers = [] }]) => {
      const used = new Set(modules.filter((one) => one.stage === stage).flatMap(relativeImports));
      const usedTypes = new Set([...used].filter((path) => path.endsWith('/types.ts')).map(folderOf));
      return [
        ...types.filter((folder) => !usedTypes.has(folder)),
        ...whole.filter((folder) => ![...used].some((path) => folderOf(path) === folder)),
        ...rulers.filter((path) => !used.has(path)),
      ].map((name) => `${stage}: ${name}`);
    });
    expect(idle).toEqual([]);
  });

  it('has no ring of folders: each can be read before those that import it', () => {
    const needs = new Map<string, ReadonlySet<string>>();
    for (const { stage } of modules) {
      const all = modules
        .filter((one) => one.stage === stage)
        .flatMap(relativeImports)
        .filter((path) => !tables.includes(path))
        .map(folderOf);
      needs.set(stage, new Set(all.filter((folder) => folder !== stage)));
    }
    const read = new Set<string>();
    for (let before = -1; before < read.size; ) {
      before = read.size;
      for (const [folder, needed] of needs) if ([...needed].every((one) => read.has(one))) read.add(folder);
    }
    expect([...needs.keys()].filter((folder) => !read.has(folder))).toEqual([]);
  });

  it('has tables for those below that import nothing', () => {
    const found = modules.filter(({ path }) => tables.includes(path));
    expect(found.map(({ imports }) => imports)).toEqual(tables.map(() => []));
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

  it('owns no package that it does not use', () => {
    const idle = Object.entries(owners).flatMap(([name, folders]) =>
      folders
        .filter((folder) => !modules.some(({ stage, imports }) => stage === folder && imports.includes(name)))
        .map((folder) => `${folder}: ${name}`),
    );
    expect(idle).toEqual([]);
  });

  it('is what docs/architecture.md shows: every folder with its packages, and no module that is not there', () => {
    const page = readFileSync(`${root}docs/architecture.md`, 'utf8');
    const rows = [...page.matchAll(/^\| `(\w+)\/` \|(.*)\|$/gm)].map(([, name = '', row = '']) => ({
      name,
      row,
    }));
    expect(rows.map(({ name }) => name).sort()).toEqual(
      [...ground, ...Object.keys(reaches), assembly].sort(),
    );
    const unsaid = rows.flatMap(({ name, row }) =>
      Object.entries(owners)
        .filter(([, folders]) => folders[0] === name && folders.length <= 3)
        .filter(([owned]) => !row.includes(owned.split('/')[0] ?? owned))
        .map(([owned]) => `${name}: ${owned}`),
    );
    expect(unsaid).toEqual([]);
    const files = ['src', 'test', 'scripts'].flatMap((folder) =>
      readdirSync(`${root}${folder}`, { recursive: true }).map((path) => `/${folder}/${String(path)}`),
    );
    const named = [...page.matchAll(/`(?:\.\/)?([\w./-]+\.(?:ts|mjs|txt))`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(10);
    const lost = named.filter(
      (path) => !path.startsWith('dist/') && !files.some((file) => file.endsWith(`/${path}`)),
    );
    expect(lost).toEqual([]);
  });

  it('opens files through the world only', () => {
    // What loads the command is before there is a world.
    const doors = [
      'world/file-world.ts',
      'world/write-files.ts',
      'cli/start/',
      'preview/serve.ts',
      'preview/open.ts',
      // Asks only when a file was written.
      'preview/watch.ts',
    ];
    const strays = modules
      .filter(
        ({ path, imports }) =>
          !doors.some((door) => path.startsWith(door)) &&
          imports.some((name) => /^node:(fs|child_process|http|https|net)\b/.test(name)),
      )
      .map(({ path }) => path);
    expect(strays).toEqual([]);
  });

  it('prints in the command only', () => {
    const strays = modules
      .filter(({ stage }) => stage !== 'cli')
      .filter(({ text }) => /^(?!\s*(\/\/|\*)).*(\bconsole\.\w|process\.(stdout|stderr))/m.test(text))
      .map(({ path }) => path);
    expect(strays).toEqual([]);
  });

  it('asks neither the clock nor chance nor the locale of the machine', () => {
    // The preview asks whether a file was written while it was read; what it shows does not depend on it.
    const strays = modules
      .filter(({ stage, path }) => stage !== 'cli' && path !== 'preview/serve.ts')
      .filter(({ text }) =>
        /^(?!\s*(\/\/|\*)).*(\bDate\.now\(|\bnew Date\(\)|Math\.random\(|\.toLocale\w*String\(\)|localeCompare\([^,)]*\))/m.test(
          text,
        ),
      )
      .map(({ path }) => path);
    expect(strays).toEqual([]);
  });

  it('loads what is rarely needed late', () => {
    const late = ['sharp'];
    const strays = modules.flatMap(({ path, text }) =>
      late
        .filter((name) => new RegExp(`^import (?!type )[^;]*from '${name}'`, 'm').test(text))
        .map((name) => `${path}: ${name}`),
    );
    expect(strays).toEqual([]);
  });

  it('has the words of a language in its file, and nowhere else', () => {
    // Signs that no language has for itself: those of a date and a list in Chinese, Roman numerals in Cyrillic
    // letters, acronyms of states.
    const known = [
      'draft/dates-in-text.ts',
      'draft/read-text.ts',
      'lint/acronyms.ts',
      'lint/known-acronyms.ts',
    ];
    const word =
      /[\u0400-\u04ff]{2}|[\u0620-\u064a]{2}|[\u4e00-\u9fff]{2}|[\u3041-\u30fe]{2}|[\uac00-\ud7a3]{2}/;
    const code = (text: string): string => text.replace(/^\s*(\/\/|\*|\/\*).*$|\/\/.*$/gm, '');
    const found = modules
      .filter(({ stage }) => stage !== 'language')
      .filter(({ text }) => word.test(code(text)))
      .map(({ path }) => path);
    expect(found).toEqual(known);
    // A table by language has its tags for keys.
    const tables = modules
      .filter(({ text, stage }) => stage !== 'language' && /^\s*'?(?:ru|fr|zh|pl|ja)'?: /m.test(code(text)))
      .map(({ path }) => path);
    expect(tables).toEqual([]);
  });

  it('makes the words of drafts, checks and hints in their own stage only: a build pays for none', () => {
    const asking = modules.flatMap(({ path, stage, text }) =>
      [...text.matchAll(/\b(draft|integrity|lint)\(\)/g)].map(([, of = '']) => ({ path, stage, of })),
    );
    expect(new Set(asking.map(({ of }) => of)).size).toBe(3);
    // A paper leaves out a point that its prose says, and asks whether it is denied there; no deck does.
    const others = asking.filter(({ stage, of }) => stage !== of).map(({ path }) => path);
    expect(others).toEqual(['paper/restated.ts']);
    const languages = modules.filter(({ path }) => /^language\/\w\w\.ts$/.test(path));
    expect(languages.length).toBeGreaterThan(6);
    for (const { path, text } of languages)
      for (const of of ['draft', 'integrity', 'lint'])
        expect(text, path).toMatch(new RegExp(`^  ${of}: (?:lazy\\(|'none',$)`, 'm'));
  });

  it('finds the language of a tag once, where the front matter is read', () => {
    // What is in another language than the article: a quotation, a published text, an original.
    const others = [
      'deck/sample.ts',
      'draft/find.ts',
      'draft/no-words.ts',
      'draft/read-html.ts',
      'integrity/languages.ts',
      'layout/paragraphs.ts',
    ];
    const asking = modules
      .filter(({ stage, text }) => stage !== 'language' && /\blanguageOf\(/.test(text))
      .map(({ path }) => path);
    expect(asking).toEqual(['article/meta.ts', ...others].sort());
  });

  it('opens each file with why it exists', () => {
    const strays = modules.filter(({ text }) => !/^(#!.*\n)?\/\//.test(text)).map(({ path }) => path);
    expect(strays).toEqual([]);
  });
});
