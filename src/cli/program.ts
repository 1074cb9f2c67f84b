// The command line, put together of its commands, and which exit status comes of it: 0 done; 1 the article, template or
// deck has errors; 2 wrong usage; 70 a bug in briefdeck (EX_SOFTWARE of sysexits.h). Only src/cli prints.

import { Command, CommanderError } from 'commander';
import type { World } from '../world/types.ts';
import { addArticleCommands } from './article-commands.ts';
import { addBuildCommands } from './build-commands.ts';
import { addDeckCommands } from './deck-commands.ts';
import { bugStatus, formatDiagnostics } from './diagnostics.ts';
import { examples } from './examples.ts';
import { faultOf } from './faults.ts';
import { type LoadPipeline, loadPipeline } from './pipeline.ts';
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

  addBuildCommands(program, world, io, load, done);
  addArticleCommands(program, world, io, load, done);
  addDeckCommands(program, world, io, done);
  addTemplateCommands(program, world, io, done);
  return program;
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
