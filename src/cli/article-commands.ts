// The command line of what begins, drafts, shows and checks articles; finished decks are checked by the same command.

import { type Command, Option } from 'commander';
import type { World } from '../world/types.ts';
import type { CheckOptions } from './check.ts';
import type { DraftCommandOptions } from './draft.ts';
import { examples } from './examples.ts';
import type { NewArticleOptions } from './new-article.ts';
import { cutOption, portOption, strictOption, templateOption } from './options.ts';
import type { LoadPipeline } from './pipeline.ts';
import type { PlanOptions } from './plan.ts';
import type { PreviewCommandOptions } from './preview.ts';
import type { Io } from './terminal.ts';

export function addArticleCommands(
  program: Command,
  world: World,
  io: Io,
  load: LoadPipeline,
  done: (status: number) => void,
): void {
  program
    .command('new')
    .description('begin an article: one that builds at once and shows each construct once')
    .argument('<article.md>', 'where')
    .option('--force', 'replace a file that is there')
    .addHelpText('after', examples('new article.md'))
    .action(async (file: string, options: NewArticleOptions) => {
      const { newArticle } = await import('./new-article.ts');
      done(await newArticle(file, options, world, io));
    });

  program
    .command('preview')
    .description('show the deck in the browser while the article is written')
    .argument('<article>', 'a Markdown file')
    .addOption(templateOption())
    .addOption(cutOption())
    .addOption(portOption())
    .option('--no-open', 'print the address, and open no browser')
    .option('--editor <address>', 'what a line of the article opens, e.g. "vscode://file/{file}:{line}"')
    .addHelpText('after', examples('preview article.md', 'preview article.md -t night --no-open'))
    .action(async (article: string, options: PreviewCommandOptions) => {
      const { preview } = await import('./preview.ts');
      done(await preview(article, options, world, io, load, io.interrupted()));
    });

  program
    .command('draft')
    .description('make an article to edit of one as published: plain text, HTML or Word')
    .argument('<file>', 'a .txt, .html or .docx file; - is standard input')
    .option('-o, --output <article.md>', 'the draft (default: standard output)')
    .option('--date <date>', "the article's date, 2022-09-19, where it does not say it")
    .option('--json', 'print what was found instead')
    .option('--force', 'replace a draft that is there')
    .addHelpText(
      'after',
      examples('draft article.txt -o article.md', 'draft saved.html --date 2022-09-19 -o article.md'),
    )
    .action(async (file: string, options: DraftCommandOptions) => {
      const { draft } = await import('./draft.ts');
      done(await draft(file, options, world, io));
    });

  program
    .command('plan')
    .description('show the slides, their layouts, why, and how to choose others')
    .argument('<article>', 'a Markdown file; - is standard input')
    .addOption(templateOption())
    .addOption(cutOption())
    .option('--json', 'print the plan as JSON')
    .addHelpText('after', examples('plan article.md', 'plan article.md --json'))
    .action(async (article: string, options: PlanOptions) => {
      const { plan } = await import('./plan.ts');
      done(await plan(article, options, world, io, load));
    });

  program
    .command('check')
    .description('say what is wrong with articles, without building, or with finished decks')
    .argument('<file...>', 'Markdown files, - is standard input; or .pptx files')
    .addOption(templateOption())
    .addOption(cutOption())
    .addOption(
      new Option('--format <format>', 'how to print')
        .choices(['text', 'json', 'github', 'sarif'])
        .default('text'),
    )
    .option('--icd203', 'hold judgments to the analytic standards of ICD 203')
    .option(
      '--against <original.txt>',
      'compare quotations, numbers, names and doubts with the text as published',
    )
    .addOption(strictOption())
    .addHelpText(
      'after',
      examples(
        'check article.md',
        'check article.md --against original.txt',
        'check *.md --strict',
        'check deck.pptx',
        'check *.md --format github',
      ),
    )
    .action(async (articles: string[], options: CheckOptions) => {
      const { check } = await import('./check.ts');
      done(await check(articles, options, world, io, load));
    });
}
