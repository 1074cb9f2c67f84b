// Where each deck goes. Decided for all articles before the first is built, so that a batch never finds out
// halfway that two of its decks would have the same name.

import { basename, join, normalize, resolve } from 'node:path';
import type { World } from '../world/types.ts';
import { missingFolder } from './replacing.ts';

export interface Job {
  /** As given: a path, or `-`. */
  readonly article: string;
  /** A path, or `-` for stdout. */
  readonly output: string;
}

export type Jobs = { readonly jobs: readonly Job[] } | { readonly usage: string; readonly hint: string };

/** @param provenance the file of the only deck's. */
export async function planOutputs(
  articles: readonly string[],
  output: string | undefined,
  provenance: string | undefined,
  world: World,
): Promise<Jobs> {
  const planned = await planDecks(articles, output, world);
  if (provenance === undefined || 'usage' in planned) return planned;
  const [job, another] = planned.jobs;
  if (another)
    return {
      usage: '--provenance is one file, and there are several decks',
      hint: 'build one article at a time',
    };
  for (const [what, path] of [
    ['the deck', job?.output],
    ['the article', job?.article],
  ] as const)
    if (path !== undefined && placeOf(path) === placeOf(provenance) && (path !== '-' || what === 'the deck'))
      return { usage: `the provenance would be written over ${what}`, hint: 'give it a name of its own' };
  return planned;
}

async function planDecks(
  articles: readonly string[],
  output: string | undefined,
  world: World,
): Promise<Jobs> {
  if (output === '-') {
    return articles.length === 1
      ? { jobs: [{ article: articles[0] ?? '-', output }] }
      : { usage: 'only one deck can be written to standard output', hint: 'give a folder with -o' };
  }
  const folder = await outputFolder(articles, output, world);
  if (typeof folder !== 'string' && folder !== undefined) return folder;
  const jobs = articles.map((article) => ({
    article,
    output: folder === undefined ? normalize(output ?? '') : join(folder, deckName(article)),
  }));
  return clash(jobs) ?? { jobs };
}

/** The folder decks go to; undefined when `output` is the deck itself. */
async function outputFolder(
  articles: readonly string[],
  output: string | undefined,
  world: World,
): Promise<string | undefined | Exclude<Jobs, { jobs: unknown }>> {
  if (output === undefined) return '.';
  if (/[/\\]$/.test(output) || (await world.kind(output)) === 'folder') return output;
  const isDeck = /\.pptx$/i.test(output);
  if (isDeck && articles.length === 1) {
    const missing = await missingFolder(output, world);
    if (missing === undefined) return undefined;
    return {
      usage: `there is no folder "${missing}"`,
      hint: `make it first, or write -o ${missing}/ to have it made`,
    };
  }
  if (isDeck) {
    return {
      usage: `${articles.length} articles cannot become one file "${output}"`,
      hint: 'give a folder with -o',
    };
  }
  if (articles.length > 1 && !/\.\w+$/.test(basename(output))) return output;
  return {
    usage: `"${output}" is neither a .pptx file nor a folder`,
    hint: `write -o ${output.replace(/\.\w+$/, '')}.pptx, or -o ${output}/ for a new folder`,
  };
}

function deckName(article: string): string {
  const name = article === '-' ? 'deck' : basename(article).replace(/(?<=.)\.[^.]*$/, '');
  return `${name}.pptx`;
}

/** Without case: two names that differ only in that are one file on most desktops. */
const placeOf = (path: string): string =>
  path === '-' ? path : resolve(path).normalize('NFC').toLowerCase();

function clash(jobs: readonly Job[]): Exclude<Jobs, { jobs: unknown }> | undefined {
  const articles = new Map(
    jobs.filter(({ article }) => article !== '-').map(({ article }) => [placeOf(article), article]),
  );
  const taken = new Map<string, string>();
  for (const { article, output } of jobs) {
    const target = placeOf(output);
    const other = taken.get(target);
    if (other === article) return { usage: `"${article}" is given twice`, hint: 'name each article once' };
    if (other !== undefined) {
      return {
        usage: `"${other}" and "${article}" would both be written to "${output}"`,
        hint: 'build them one by one, each with its own -o',
      };
    }
    const overwritten = articles.get(target);
    if (overwritten)
      return { usage: `"${output}" is the article itself`, hint: 'choose another file with -o' };
    taken.set(target, article);
  }
  return undefined;
}
