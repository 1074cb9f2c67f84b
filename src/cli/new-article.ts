// `briefdeck new`: an article to begin from, which builds at once and shows each construct once.

import { Refusal } from '../diagnostic/diagnostic.ts';
import type { World } from '../world/types.ts';
import { articleName } from './messages.ts';
import { folderIsThere, mustBeNew } from './replacing.ts';
import type { Io } from './terminal.ts';

export interface NewArticleOptions {
  readonly force?: boolean;
}

/** @throws Refusal where there is something at `file`, or its name is not that of Markdown. */
export async function newArticle(
  file: string,
  options: NewArticleOptions,
  world: World,
  io: Io,
): Promise<number> {
  if (!/\.(md|markdown)$/i.test(file)) throw new Refusal(articleName(file));
  if (!options.force) await mustBeNew(file, world);
  await folderIsThere(file, world);
  await world.write(new Map([[file, await world.asset('assets/starter/article.md')]]));
  io.stdout.write(
    `${file}: an article to begin from\n  $ briefdeck check ${file}\n  $ briefdeck build ${file}\n`,
  );
  return 0;
}
