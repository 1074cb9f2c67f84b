// The process around the command. The exit status is set, not forced, so that pipes are emptied before the
// end.

import { fileURLToPath } from 'node:url';
import { fileWorld } from '../world/file-world.ts';
import { run } from './program.ts';

/**
 * Standard output or error, opened when first used: a quiet run needs neither. `briefdeck plan … | head`
 * closes them early: what is left unsaid there is no fault, and a deck that is being built is still written.
 */
function stream(name: 'stdout' | 'stderr'): () => NodeJS.WriteStream {
  let opened: NodeJS.WriteStream | undefined;
  return () => {
    opened ??= process[name].on('error', (fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'EPIPE') throw fault;
    });
    return opened;
  };
}

const stdout = stream('stdout');
const stderr = stream('stderr');

// Text in an SVG picture is drawn with our fonts before the machine's, so that a deck has the same bytes
// everywhere. (The path is from dist/command.js, which this file becomes.)
process.env['FONTCONFIG_FILE'] ??= fileURLToPath(new URL('../assets/fonts/fonts.conf', import.meta.url));

run(process.argv.slice(2), fileWorld(process.cwd()), {
  stdout: { write: (chunk) => stdout().write(chunk) },
  stderr: { write: (chunk) => stderr().write(chunk) },
  get stdin() {
    return process.stdin;
  },
  get isTTY() {
    return stderr().isTTY ?? false;
  },
  get columns() {
    return stdout().columns ?? 100;
  },
  env: process.env,
  // (`performance` takes 5 ms to load.)
  now: () => process.uptime() * 1000,
}).then((status) => {
  process.exitCode = status;
});
