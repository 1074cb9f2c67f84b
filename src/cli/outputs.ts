// Where each deck goes, and as what. Decided for all articles before the first is built, so that a batch never finds out
// halfway that two of its decks would have the same name.

import { basename, join, normalize, resolve } from 'node:path';
import type { OutputFormat } from '../library/emit.ts';
import type { World } from '../world/types.ts';
import { outputPlace } from './output-place.ts';
import { missingFolder } from './replacing.ts';

export interface Output {
  readonly format: OutputFormat;
  /** A path, or `-` for stdout; of pictures what their names begin with: `slides/talk` for `slides/talk-01.png`. */
  readonly path: string;
}

export interface Job {
  /** As given: a path, or `-`. */
  readonly article: string;
  readonly outputs: readonly Output[];
}

export interface Misuse {
  readonly usage: string;
  readonly hint: string;
}

export type Jobs = { readonly jobs: readonly Job[] } | Misuse;

/** `-o` as often as it is given, and `--as`. */
export interface Wanted {
  readonly output?: readonly string[];
  readonly as?: OutputFormat;
  /** Of a .pdf: each slide over its notes, or so many a page. */
  readonly notes?: boolean;
  readonly perPage?: number;
}

/** Formats of which a deck is one file, with the ending that stands for them. */
const single: readonly OutputFormat[] = ['pptx', 'pdf', 'html'];

export const isOneFile = (format: OutputFormat): boolean =>
  single.includes(format) || format === 'read-ahead';

/** @param as a .pdf is the read-ahead, where that is asked for */
function formatOf(path: string, as: OutputFormat | undefined): OutputFormat | undefined {
  const found = single.find((format) => path.toLowerCase().endsWith(`.${format}`));
  return found === 'pdf' && as === 'read-ahead' ? as : found;
}

/** @param provenance the file of the only deck's. */
export async function planOutputs(
  articles: readonly string[],
  wanted: Wanted,
  provenance: string | undefined,
  world: World,
): Promise<Jobs> {
  const planned = await planDecks(articles, wanted, world);
  if (provenance === undefined || 'usage' in planned) return planned;
  const [job, another] = planned.jobs;
  if (another)
    return {
      usage: '--provenance is one file, and there are several decks',
      hint: 'build one article at a time',
    };
  for (const [what, path] of [
    ...(job?.outputs ?? []).map(({ path }) => ['the deck', path] as const),
    ['the article', job?.article],
  ] as const)
    if (path !== undefined && placeOf(path) === placeOf(provenance) && (path !== '-' || what === 'the deck'))
      return { usage: `the provenance would be written over ${what}`, hint: 'give it a name of its own' };
  return planned;
}

async function planDecks(articles: readonly string[], wanted: Wanted, world: World): Promise<Jobs> {
  const { output: given = [], as } = wanted;
  const all: Output[][] = articles.map(() => []);
  for (const output of given.length > 0 ? given : [undefined]) {
    const found = await outputsOf(articles, output, as, world);
    if ('usage' in found) return found;
    for (const [index, one] of found.entries()) all[index]?.push(one);
  }
  const printed = wanted.notes ? '--notes' : wanted.perPage ? '--per-page' : undefined;
  if (printed && all.flat().every(({ format }) => format !== 'pdf'))
    return { usage: `${printed} is of a .pdf, and none is written`, hint: 'add -o talk.pdf, or --as pdf' };
  const unheard = as && all.flat().every(({ format }) => format !== as);
  if (unheard)
    return {
      usage: `--as ${as} is for a folder, and each output is a file whose ending says what it is`,
      hint: `leave --as out, or add -o slides/`,
    };
  const jobs = articles.map((article, index) => ({ article, outputs: all[index] ?? [] }));
  return clash(jobs) ?? { jobs };
}

/** One an article. */
async function outputsOf(
  articles: readonly string[],
  output: string | undefined,
  as: OutputFormat | undefined,
  world: World,
): Promise<readonly Output[] | Misuse> {
  if (output === '-') {
    const format = as ?? 'pptx';
    if (!isOneFile(format))
      return {
        usage: 'pictures are one a slide, and standard output is one file',
        hint: 'give a folder with -o',
      };
    return articles.length === 1
      ? [{ format, path: output }]
      : { usage: 'only one deck can be written to standard output', hint: 'give a folder with -o' };
  }
  const place = await placeFor(articles, output, as, world);
  if ('usage' in place) return place;
  if ('file' in place) return [place.file];
  const format = as ?? 'pptx';
  return articles.map((article) => {
    const name = join(place.folder, nameOf(article));
    return { format, path: isOneFile(format) ? `${name}.${format === 'read-ahead' ? 'pdf' : format}` : name };
  });
}

/** The folder that decks go to, or the only deck's own file. */
async function placeFor(
  articles: readonly string[],
  output: string | undefined,
  as: OutputFormat | undefined,
  world: World,
): Promise<{ readonly folder: string } | { readonly file: Output } | Misuse> {
  if (output === undefined) return { folder: '.' };
  if (/[/\\]$/.test(output) || (await outputPlace(world).kind(output)) === 'folder')
    return { folder: output };
  const format = formatOf(output, as);
  if (format && articles.length === 1) {
    const missing = await missingFolder(output, world);
    if (missing === undefined) return { file: { format, path: normalize(output) } };
    return {
      usage: `there is no folder "${missing}"`,
      hint: `make it first, or write -o ${missing}/ to have it made`,
    };
  }
  if (format) {
    return {
      usage: `${articles.length} articles cannot become one file "${output}"`,
      hint: 'give a folder with -o',
    };
  }
  if (/^\/dev\/./.test(output))
    return {
      usage: `"${output}" is a device, and a deck is a file`,
      hint: 'write -o deck.pptx, or -o - for standard output',
    };
  const picture = /\.(png|svg)$/i.exec(output)?.[1]?.toLowerCase();
  if (picture)
    return {
      usage: `"${output}" is one picture, and a deck has many slides`,
      hint: `write -o ${output.slice(0, -4)}/ --as ${picture}`,
    };
  if (articles.length > 1 && !/\.\w+$/.test(basename(output))) return { folder: output };
  const isThere = (await outputPlace(world).kind(output)) !== undefined;
  return {
    usage: `"${output}" is neither a .pptx file nor a folder`,
    hint: `write -o ${output.replace(/\.\w+$/, '')}.pptx${isThere ? '' : `, or -o ${output}/ for a new folder`}`,
  };
}

const nameOf = (article: string): string =>
  article === '-' ? 'deck' : basename(article).replace(/(?<=.)\.[^.]*$/, '');

/** Without case: two names that differ only in that are one file on most desktops. */
const placeOf = (path: string): string =>
  path === '-' ? path : resolve(path).normalize('NFC').toLowerCase();

function clash(jobs: readonly Job[]): Misuse | undefined {
  const articles = new Map(
    jobs.filter(({ article }) => article !== '-').map(({ article }) => [placeOf(article), article]),
  );
  const taken = new Map<string, Job>();
  for (const job of jobs) {
    const { article, outputs } = job;
    for (const { path } of outputs) {
      const target = placeOf(path);
      const other = taken.get(target);
      if (other === job) return { usage: `"${path}" is given twice`, hint: 'name each output once' };
      if (other?.article === article)
        return { usage: `"${article}" is given twice`, hint: 'name each article once' };
      if (other) {
        return {
          usage: `"${other.article}" and "${article}" would both be written to "${path}"`,
          hint: 'build them one by one, each with its own -o',
        };
      }
      if (articles.has(target))
        return { usage: `"${path}" is the article itself`, hint: 'choose another file with -o' };
      taken.set(target, job);
    }
  }
  return undefined;
}
