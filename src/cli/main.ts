// The process around the command: what it is started with, and what a worker of it does. The exit status is set, not forced, so that pipes are
// emptied before the end.

import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { fileWorld } from '../world/file-world.ts';
import { systemReason } from '../world/messages.ts';
import type { World } from '../world/types.ts';
import { bugStatus, formatDiagnostics } from './diagnostics.ts';
import { faultOf } from './faults.ts';
import { outputFault } from './messages.ts';
import { loadPipeline } from './pipeline.ts';
import { run } from './program.ts';
import { cacheFolder } from './start/cache-folder.ts';
import { pictureCache } from './start/picture-cache.ts';
import type { Built, WorkOrder } from './task.ts';
import type { Io, Sink } from './terminal.ts';

/** What went wrong with the terminal itself, as an exit status. */
let failed = 0;

/**
 * Standard output or error, opened when first used: a quiet run needs neither. `briefdeck plan … | head`
 * closes them early: what is left unsaid there is no fault, and a deck that is being built is still written.
 */
function stream(name: 'stdout' | 'stderr'): Sink & { readonly opened: () => NodeJS.WriteStream } {
  let opened: NodeJS.WriteStream | undefined;
  // Who asked to be told says it; what else is lost is said here, once.
  let told = false;
  const opening = (): NodeJS.WriteStream => {
    opened ??= process[name].on('error', (fault: NodeJS.ErrnoException) => {
      if (told || fault.code === 'EPIPE') return;
      told = true;
      failed = 1;
      if (name === 'stdout') stderr.write(formatDiagnostics([outputFault(systemReason(fault))], 'text'));
    });
    return opened;
  };
  return {
    opened: opening,
    write: (chunk, done) =>
      opening().write(chunk, (fault) => {
        if (fault && done) told = true;
        done?.(fault);
      }),
  };
}

const stdout = stream('stdout');
const stderr = stream('stderr');

/** Out of reach of the command's own net: said in a line like all else, never with our source. */
function stopped(fault: unknown): void {
  const found = faultOf(fault, undefined, { env: process.env, stderr });
  stderr.write(formatDiagnostics([found], 'text'));
  process.exitCode = found.id === 'bug' ? bugStatus : 1;
}

export function main(): void {
  process.on('uncaughtException', (fault) => {
    stopped(fault);
    // What was under way is in an unknown state.
    process.exit();
  });

  // Text in an SVG picture is drawn with our fonts before the machine's, so that a deck has the same bytes
  // everywhere. (The path is from dist/command.js, which this file becomes.)
  process.env['FONTCONFIG_FILE'] ??= fileURLToPath(new URL('../assets/fonts/fonts.conf', import.meta.url));

  run(process.argv.slice(2), machine(), terminal).then((status) => {
    // A stream tells its fault after the last word.
    process.once('exit', () => {
      process.exitCode = Math.max(status, failed);
    });
  }, stopped);
}

/** One deck of a batch, in a worker. */
export async function work({ task, ...order }: WorkOrder): Promise<Built> {
  const [{ buildOne }, pipeline] = await Promise.all([import('./build-one.ts'), loadPipeline()]);
  return buildOne(task, { ...order, world: machine(), io: terminal, pipeline });
}

/** This machine's files, and what is kept on it of pictures. */
function machine(): World {
  const folder = cacheFolder(process.env, process.platform);
  return fileWorld(process.cwd(), folder === undefined ? undefined : pictureCache(folder));
}

const terminal: Io = {
  stdout,
  stderr,
  get stdin() {
    return process.stdin;
  },
  get isTTY() {
    return stderr.opened().isTTY ?? false;
  },
  get columns() {
    return stdout.opened().columns ?? 100;
  },
  env: process.env,
  interrupted: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    }),
  // (`performance` takes 5 ms to load.)
  now: () => process.uptime() * 1000,
  cores: () => availableParallelism(),
  workers: async (count) => {
    const { openPool } = await import('../library/pool.ts');
    return openPool({ count, script: fileURLToPath(new URL('./worker.cjs', import.meta.url)) });
  },
};
