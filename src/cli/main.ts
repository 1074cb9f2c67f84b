// The process around the command. The exit status is set, not forced, so that pipes are emptied before the end.

import { fileURLToPath } from 'node:url';
import { run } from '../cli.ts';
import { fileWorld } from '../file-world.ts';

// `briefdeck plan … | head` closes our stdout early: what is left unsaid there is no fault, and a deck that is being
// built is still written.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault;
  });
}

// Text in an SVG picture is drawn with our fonts before the machine's, so that a deck has the same bytes everywhere.
// (The path is from dist/command.js, which this file becomes.)
process.env['FONTCONFIG_FILE'] ??= fileURLToPath(new URL('../assets/fonts/fonts.conf', import.meta.url));

run(process.argv.slice(2), fileWorld(process.cwd()), {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  isTTY: process.stderr.isTTY ?? false,
  columns: process.stdout.columns ?? 100,
  env: process.env,
  now: () => performance.now(),
}).then((status) => {
  process.exitCode = status;
});
