// The command line of templates: which commands and options there are and what they say about themselves.

import { type Command, Option } from 'commander';
import type { World } from '../world/types.ts';
import { examples } from './examples.ts';
import { strictOption } from './options.ts';
import type { TemplateCheckOptions } from './template-check.ts';
import type { ExportCommandOptions } from './template-export.ts';
import type { InspectOptions } from './template-inspect.ts';
import type { ListOptions } from './template-list.ts';
import type { NewOptions } from './template-new.ts';
import type { ShowOptions } from './template-show.ts';
import type { Io } from './terminal.ts';

export function addTemplateCommands(
  program: Command,
  world: World,
  io: Io,
  done: (status: number) => void,
): void {
  const template = program
    .command('template')
    .description('list, begin, check and look at templates')
    .addHelpText('after', examples('template list', 'template new our-brand', 'template check our-brand'));

  template
    .command('list')
    .description('the templates that ship')
    .option('--json', 'print them as JSON')
    .action(async (options: ListOptions) => {
      const { listTemplates } = await import('./template-list.ts');
      done(await listTemplates(options, world, io));
    });

  template
    .command('new')
    .description('begin a template: a commented folder that builds at once')
    .argument('<folder>', 'where; its last part is the name')
    .option('--from <name>', 'what to begin with, a template that ships', 'briefing')
    .option('--full', 'copy every file, instead of extending')
    .addHelpText('after', examples('template new our-brand', 'template new our-brand --from journal --full'))
    .action(async (folder: string, options: NewOptions) => {
      const { newTemplate } = await import('./template-new.ts');
      done(await newTemplate(folder, options, world, io));
    });

  template
    .command('check')
    .description('say what is wrong with templates')
    .argument('<template...>', 'folders')
    .addOption(
      new Option('--format <format>', 'how to print')
        .choices(['text', 'json', 'github', 'sarif'])
        .default('text'),
    )
    .addOption(strictOption())
    .addHelpText('after', examples('template check our-brand', 'template check our-brand --format github'))
    .action(async (templates: string[], options: TemplateCheckOptions) => {
      const { checkTemplates } = await import('./template-check.ts');
      done(await checkTemplates(templates, options, world, io));
    });

  addBrandCommands(template, world, io, done);
}

function addBrandCommands(template: Command, world: World, io: Io, done: (status: number) => void): void {
  template
    .command('show')
    .description('draw every layout with sample content and its regions')
    .argument('<template>', 'a template that ships, a folder, or a .potx or .pptx')
    .requiredOption('-o, --output <folder>', 'where the pictures go, an SVG and a PNG a layout')
    .option('--plain', 'without the regions')
    .addHelpText(
      'after',
      examples('template show our-brand -o shown', 'template show night -o shown --plain'),
    )
    .action(async (name: string, options: ShowOptions) => {
      const { showLayouts } = await import('./template-show.ts');
      done(await showLayouts(name, options, world, io));
    });

  template
    .command('export')
    .description('make a PowerPoint template of a template')
    .argument('<template>', 'a template that ships, or a folder')
    .requiredOption('-o, --output <file.potx>', 'the PowerPoint template')
    .option('--force', 'replace a file that is there, whoever made it')
    .addHelpText('after', examples('template export journal -o journal.potx'))
    .action(async (name: string, options: ExportCommandOptions) => {
      const { exportTemplates } = await import('./template-export.ts');
      done(await exportTemplates(name, options, world, io));
    });

  template
    .command('inspect')
    .description("show an organisation's own file, and how its layouts and placeholders will be used")
    .argument('<file>', 'a .potx or .pptx file')
    .option('-o, --output <file>', 'write the mapping as YAML, to edit and to build with')
    .option('--show <sheet>', 'draw every layout with what goes where on one sheet, an .svg or .png')
    .option('--force', 'replace a mapping or sheet that is there')
    .option('--json', 'print it as JSON')
    .addHelpText(
      'after',
      examples(
        'template inspect brand.potx',
        'template inspect brand.potx -o brand.yaml',
        'template inspect brand.potx --show layouts.png',
      ),
    )
    .action(async (file: string, options: InspectOptions) => {
      const { inspectTemplate } = await import('./template-inspect.ts');
      done(await inspectTemplate(file, options, world, io));
    });
}
