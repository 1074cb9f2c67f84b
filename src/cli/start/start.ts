#!/usr/bin/env node
// The first file that runs (dist/cli.cjs, CommonJS: Node starts faster without its loader of modules).
// It loads the command, one script, with the code that V8 compiled of it when it last ran here, and at
// the end keeps what is new.

import { setFlagsFromString } from 'node:v8';
import { crc32 } from 'node:zlib';
import { loadCommand } from './load-command.ts';
import { v8Flags } from './v8-flags.ts';

/** The newest thing of Node that the command asks for: no deck can be written without it. */
if (typeof crc32 === 'function') start(`${__dirname}/command.js`);
else {
  process.stderr.write(
    `briefdeck: Node ${process.version} is too old; Node 20 from 20.15 on will do, and 22.2 or newer\n`,
  );
  process.exitCode = 2;
}

function start(path: string): void {
  // Before the code is read: V8 takes code for equal flags only.
  for (const flag of v8Flags(process.versions.v8, process.argv.slice(2))) setFlagsFromString(flag);
  const { command, keep } = loadCommand(path, require);
  command.main();
  process.once('exit', keep);
}
