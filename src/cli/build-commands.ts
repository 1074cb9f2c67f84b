// The command line of what builds decks: of articles, and of the rows of a table.

import { type Command, Option } from 'commander';
import type { World } from '../world/types.ts';
import type { BuildOptions } from './build.ts';
import { examples } from './examples.ts';
import {
  allowDraftOption,
  cutOption,
  gathered,
  jobsOption,
  jsonOption,
  quietOption,
  resumeOption,
  scaleOption,
  shardOption,
  slidesPerPage,
  strictOption,
  templateOption,
} from './options.ts';
import type { LoadPipeline } from './pipeline.ts';
import type { SeriesOptions } from './series.ts';
import type { Io } from './terminal.ts';

export function addBuildCommands(
  program: Command,
  world: World,
  io: Io,
  load: LoadPipeline,
  done: (status: number) => void,
): void {
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
    .addOption(scaleOption())
    .addOption(templateOption())
    .addOption(cutOption())
    .addOption(strictOption())
    .addOption(allowDraftOption())
    .option('--provenance <file.json>', 'write where each text of the deck comes from')
    .option('--keep-edits', 'keep what was changed in the deck that is there')
    .option(
      '--base <sent.pptx>',
      'with --keep-edits: the deck as it was sent, where the one there has lost its record',
    )
    .option('--force', 'replace a file that is there, whoever made it')
    .addOption(jobsOption())
    .addOption(shardOption())
    .addOption(resumeOption())
    .option('--watch', 'build again whenever something is saved, until Ctrl+C')
    .addOption(quietOption())
    .addOption(jsonOption())
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
    .addOption(scaleOption())
    .addOption(templateOption())
    .addOption(cutOption())
    .option('--report <file>', 'a .csv or .json file of all decks; several times for several', gathered)
    .addOption(strictOption())
    .addOption(allowDraftOption())
    .option('--keep-edits', 'keep what was changed in the decks that are there')
    .option('--force', 'replace files that are there, whoever made them')
    .addOption(jobsOption())
    .addOption(shardOption())
    .addOption(resumeOption())
    .addOption(quietOption())
    .addOption(jsonOption())
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
}
