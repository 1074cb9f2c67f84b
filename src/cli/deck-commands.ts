// The command line of what is asked of decks that somebody may have changed.

import { type Command, Option } from 'commander';
import type { World } from '../world/types.ts';
import type { DiffOptions } from './diff.ts';
import { examples } from './examples.ts';
import type { PullOptions } from './pull.ts';
import type { Io } from './terminal.ts';

export function addDeckCommands(
  program: Command,
  world: World,
  io: Io,
  done: (status: number) => void,
): void {
  program
    .command('diff')
    .description('say what changed from one deck to another, in words; exit status 1 where anything did')
    .argument('<old.pptx>', 'the deck as it was')
    .argument('[new.pptx]', 'the deck as it is')
    .option('--base', 'compare one deck with what was last built into it')
    .addOption(
      new Option('--format <format>', 'how to print; html is a page of both decks’ slides side by side')
        .choices(['text', 'json', 'html'])
        .default('text'),
    )
    .addHelpText(
      'after',
      examples(
        'diff sent.pptx returned.pptx',
        'diff old.pptx new.pptx --format html > changes.html',
        'diff --base talk.pptx',
      ),
    )
    .action(async (old: string, fresh: string | undefined, options: DiffOptions) => {
      const { diff } = await import('./diff.ts');
      done(await diff(old, fresh, options, world, io));
    });

  program
    .command('pull')
    .description(
      'take what was changed in a deck back to its article, as a patch; exit status 1 where not all has a place there',
    )
    .argument('<deck.pptx>', 'a deck that briefdeck built and somebody edited')
    .argument('<article.md>', 'the article that it was built from')
    .option('--write', 'change the article, instead of printing a patch')
    .option('--remove', 'remove the sections of deleted slides, instead of marking them <!-- cut -->')
    .option(
      '-t, --template <name>',
      'the template that the deck was built with, where the article does not say it',
    )
    .option('--cut <name>', 'the cut that the deck is, where the article does not say it')
    .option('--base <sent.pptx>', 'the deck as it was sent, for one that has lost its record')
    .option('--strict', 'warnings are errors: an altered quotation changes nothing')
    .addHelpText('after', examples('pull talk.pptx article.md', 'pull talk.pptx article.md --write'))
    .action(async (deck: string, article: string, options: PullOptions) => {
      const { pull } = await import('./pull.ts');
      done(await pull(deck, article, options, world, io));
    });
}
