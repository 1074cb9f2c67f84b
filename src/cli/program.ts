// The command line: which commands and options there are, what they say about themselves, and which exit
// status comes of it: 0 done; 1 the article, template or deck has errors; 2 wrong usage; 70 a bug in
// briefdeck (EX_SOFTWARE of sysexits.h). Only this file and src/cli print.

import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { World } from '../world/types.ts';
import type { BuildOptions } from './build.ts';
import type { CheckOptions } from './check.ts';
import { bugStatus, formatDiagnostics } from './diagnostics.ts';
import type { DiffOptions } from './diff.ts';
import type { DraftCommandOptions } from './draft.ts';
import { examples } from './examples.ts';
import { faultOf } from './faults.ts';
import type { NewArticleOptions } from './new-article.ts';
import { type LoadPipeline, loadPipeline } from './pipeline.ts';
import type { PlanOptions } from './plan.ts';
import type { PreviewCommandOptions } from './preview.ts';
import type { PullOptions } from './pull.ts';
import type { SeriesOptions } from './series.ts';
import { type Shard, shardOf } from './shard.ts';
import { addTemplateCommands } from './template-commands.ts';
import type { Io } from './terminal.ts';

const wrongUsage = 2;

/** @param argv what follows the command's name. */
export async function run(
  argv: readonly string[],
  world: World,
  io: Io,
  load: LoadPipeline = loadPipeline,
): Promise<number> {
  try {
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
      io.stdout.write(`${await version(world)}\n`);
      return 0;
    }
    let status = 0;
    const program = createProgram(world, io, load, (code) => {
      status = code;
    });
    await program.parseAsync([...argv], { from: 'user' });
    return status;
  } catch (fault) {
    if (fault instanceof CommanderError) return fault.exitCode === 0 ? 0 : wrongUsage;
    const found = faultOf(fault, undefined, io);
    io.stderr.write(formatDiagnostics([found], 'text'));
    return found.id === 'bug' ? bugStatus : 1;
  }
}

async function version(world: World): Promise<string> {
  const { version: number } = JSON.parse(new TextDecoder().decode(await world.asset('package.json'))) as {
    version: string;
  };
  return number;
}

function createProgram(world: World, io: Io, load: LoadPipeline, done: (status: number) => void): Command {
  const program = new Command('briefdeck')
    .description('Turns written articles into briefing decks for PowerPoint.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.columns,
      getErrHelpWidth: () => io.columns,
      outputError: (text, write) => write(restyled(text)),
    })
    .option('-V, --version', 'print the version')
    .addHelpText('after', examples('new article.md', 'build article.md', 'help build'));

  program
    .command('build')
    .description('build the deck of each article')
    .argument('<article...>', 'Markdown files; - is standard input')
    .option(
      '-o, --output <file|dir>',
      'the deck: .pptx, .pdf or .html, or a folder; several times for several (default: <article>.pptx here)',
      gathered,
    )
    .addOption(
      new Option(
        '--as <format>',
        'what to put into a folder, pictures one a slide; a .pdf as a read-ahead, the article on paper',
      ).choices(['pptx', 'pdf', 'html', 'svg', 'png', 'read-ahead']),
    )
    .addOption(
      new Option('--paper <size>', 'of what is printed: a4 (default) or letter').choices(['a4', 'letter']),
    )
    .option('--fonts <dir>', 'a folder with fonts for a .pdf: for letters that the shipped ones have not')
    .addOption(new Option('--notes', 'a .pdf has each slide over its notes').conflicts('perPage'))
    .addOption(
      new Option(
        '--per-page <slides>',
        'a .pdf has so many slides a page: 2, 3 with lines to write on, or 6',
      ).argParser(slidesPerPage),
    )
    .addOption(
      new Option('--scale <number>', 'pixels a point of .png pictures, from 0.1 to 8 (default: 2)').argParser(
        scaleOf,
      ),
    )
    .option('-t, --template <name>', 'a template that ships, a folder, or a .potx or .pptx')
    .option('--cut <name>', 'a shorter or fuller deck: executive, full, handout')
    .option('--strict', 'warnings are errors')
    .option('--allow-draft', 'leave the stamp off a draft whose marks are still there')
    .option('--provenance <file.json>', 'write where each text of the deck comes from')
    .option('--keep-edits', 'keep what was changed in the deck that is there')
    .option(
      '--base <sent.pptx>',
      'with --keep-edits: the deck as it was sent, where the one there has lost its record',
    )
    .option('--force', 'replace a file that is there, whoever made it')
    .addOption(jobsOption())
    .addOption(shardOption())
    .option('--resume', 'build only what changed since the last time')
    .option('--watch', 'build again whenever something is saved, until Ctrl+C')
    .option('--quiet', 'print errors only')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      examples(
        'build article.md',
        'build article.md -o talk.pptx -o talk.pdf',
        'build article.md -o slides/ --as png',
        'build *.md -o decks/',
        'build article.md --cut executive',
        'build - -o talk.pptx < article.md',
      ),
    )
    .action(async (articles: string[], options: BuildOptions) => {
      const { build } = await import('./build.ts');
      done(await build(articles, options, world, io, load));
    });

  program
    .command('series')
    .description('build a deck of each row of a table, with one article as the pattern')
    .argument('<pattern.md>', 'a Markdown file with {{ column }} where a value stands')
    .requiredOption('-d, --data <table>', 'a .csv, .tsv or .xlsx file: a row of names, and a row a deck')
    .option('--sheet <name>', 'of a workbook (default: its first)')
    .requiredOption('-o, --output <dir>', 'the folder for the decks')
    .option(
      '--name <pattern>',
      'how the files are called, e.g. "{{ iso }}-brief" (default: the first column)',
    )
    .addOption(
      new Option('--as <format>', 'what each becomes: pictures are one a slide').choices([
        'pptx',
        'pdf',
        'html',
        'svg',
        'png',
      ]),
    )
    .addOption(
      new Option('--scale <number>', 'pixels a point of .png pictures, from 0.1 to 8 (default: 2)').argParser(
        scaleOf,
      ),
    )
    .option('-t, --template <name>', 'a template that ships, a folder, or a .potx or .pptx')
    .option('--cut <name>', 'a shorter or fuller deck: executive, full, handout')
    .option('--report <file>', 'a .csv or .json file of all decks; several times for several', gathered)
    .option('--strict', 'warnings are errors')
    .option('--allow-draft', 'leave the stamp off a draft whose marks are still there')
    .option('--keep-edits', 'keep what was changed in the decks that are there')
    .option('--force', 'replace files that are there, whoever made them')
    .addOption(jobsOption())
    .addOption(shardOption())
    .option('--resume', 'build only what changed since the last time')
    .option('--quiet', 'print errors only')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      examples(
        'series country.md --data countries.csv -o decks/',
        'series country.md --data countries.xlsx --sheet 2026 --name "{{ iso }}" -o decks/ --report decks.csv',
      ),
    )
    .action(async (pattern: string, options: SeriesOptions) => {
      const { series } = await import('./series.ts');
      done(await series(pattern, options, world, io, load));
    });

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
    .option('-t, --template <name>', 'a template that ships, a folder, or a .potx or .pptx')
    .option('--cut <name>', 'a shorter or fuller deck: executive, full, handout')
    .addOption(new Option('--port <number>', 'of the address (default: any that is free)').argParser(portOf))
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
    .option('-t, --template <name>', 'a template that ships, a folder, or a .potx or .pptx')
    .option('--cut <name>', 'a shorter or fuller deck: executive, full, handout')
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
    .option('-t, --template <name>', 'a template that ships, a folder, or a .potx or .pptx')
    .option('--cut <name>', 'a shorter or fuller deck: executive, full, handout')
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
    .option('--strict', 'warnings are errors')
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

  addTemplateCommands(program, world, io, done);
  return program;
}

/** Of an option that may stand several times. */
const gathered = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

const jobsOption = (): Option =>
  new Option(
    '--jobs <number>',
    'decks at once (default: one a core where there are eight or more)',
  ).argParser(jobsOf);

const shardOption = (): Option =>
  new Option('--shard <i/n>', 'only the i-th of n parts of the decks, e.g. 3/8').argParser(shardGiven);

function shardGiven(given: string): Shard {
  const shard = shardOf(given);
  if (!shard) throw new InvalidArgumentError('It is a number of a number, e.g. 3/8.');
  return shard;
}

function jobsOf(given: string): number {
  const jobs = Number(given);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256)
    throw new InvalidArgumentError('It is a whole number from 1 to 256.');
  return jobs;
}

function portOf(given: string): number {
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('It is a whole number up to 65535.');
  return port;
}

function slidesPerPage(given: string): number {
  if (!['2', '3', '6'].includes(given)) throw new InvalidArgumentError('It is 2, 3 or 6.');
  return Number(given);
}

function scaleOf(given: string): number {
  const scale = Number(given);
  if (!(scale >= 0.1 && scale <= 8)) throw new InvalidArgumentError('It is a number from 0.1 to 8.');
  return scale;
}

/** Commander's wording, in ours: `briefdeck: unknown option "--srict"`, the remedy as a hint. */
function restyled(text: string): string {
  const [message = '', ...rest] = text
    .trim()
    .replace(/^error: /, '')
    .replace(/\.$/, '')
    .split('\n');
  const hints = rest.map((line) => line.replace(/^\(Did you mean (.*?)\?\)$/, 'did you mean "$1"?'));
  const shown = hints.length > 0 ? hints : ['`briefdeck help` lists the commands and options'];
  const quoted = message.replace(/(?<=\s)'([^']*)'/g, '"$1"');
  return `briefdeck: ${quoted}\n${shown.map((hint) => `  hint: ${hint}\n`).join('')}`;
}
