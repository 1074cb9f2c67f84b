#!/usr/bin/env node
// The first file that runs (dist/cli.cjs, CommonJS: Node starts faster without its loader of modules).
// It loads the command, one script, with the code that V8 compiled of it when it last ran here, and at
// the end keeps what is new.

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { cacheFolder } from './cache-folder.ts';
import { codeFile, keepCode, readCode } from './code-cache.ts';
import { v8Flags } from './v8-flags.ts';

/**
 * What the script evaluates to; it calls `ran` with the name of each part that it loads when it is needed.
 */
type Command = (require: NodeJS.Require, url: string, ran: (part: string) => void) => void;

/** The newest thing of Node that the command asks for: no deck can be written without it. */
if (typeof crc32 === 'function') start(`${__dirname}/command.js`);
else {
  process.stderr.write(
    `briefdeck: Node ${process.version} is too old; Node 20 from 20.15 on will do, and 22.2 or newer\n`,
  );
  process.exitCode = 2;
}

function start(path: string): void {
  const source = readFileSync(path);
  // Before the code is read: V8 takes code for equal flags only.
  for (const flag of v8Flags(process.versions.v8)) setFlagsFromString(flag);
  const folder = cacheFolder(process.env, process.platform);
  const file = folder && codeFile(folder, path, source);
  const kept = file ? readCode(file) : undefined;
  // The build has made it ASCII: read as such, it is a string of one byte a character.
  const script = new Script(source.toString('latin1'), {
    filename: path,
    ...(kept ? { cachedData: kept.bytecode } : {}),
  });
  const known = kept && !script.cachedDataRejected ? kept.parts : undefined;
  const parts = new Set(known);
  (script.runInThisContext() as Command)(require, pathToFileURL(path).href, (part) => parts.add(part));
  if (!file) return;
  process.once('exit', () => {
    // What was kept comes back from V8 with what is new.
    if (!known || parts.size > known.size) keepCode(file, parts, () => script.createCachedData());
  });
}
