#!/usr/bin/env node
// The first file that runs (dist/cli.cjs, CommonJS: Node starts faster without its loader of modules). It loads the
// command, one script, with the bytecode that the build kept of it: compiling takes longer than building a small deck.
// What V8 kept suits one version of Node on one kind of machine; elsewhere it is not found, or V8 refuses it, and the
// script is compiled as ever.

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** What the script evaluates to. */
type Command = (require: NodeJS.Require, url: string) => void;

const path = `${__dirname}/command.js`;

function bytecode(): Buffer | undefined {
  try {
    return readFileSync(
      `${__dirname}/command-${process.version}-${process.platform}-${process.arch}.bytecode`,
    );
  } catch {
    return undefined;
  }
}

const cachedData = bytecode();
// The build has made it ASCII: read as such, it is a string of one byte a character.
const script = new Script(readFileSync(path, 'latin1'), {
  filename: path,
  ...(cachedData ? { cachedData } : {}),
});
// V8's optimizing compiler is told to wait some five times as long as by default before it takes a function on: in a
// process of half a second most of what it makes is never used. (After the script is read, for V8 keeps bytecode for
// equal flags only; and only where the flag is known, Node 20 to 24, for V8 complains of any other.)
if (Number.parseInt(process.versions.v8, 10) <= 13) setFlagsFromString('--interrupt-budget=600000');
(script.runInThisContext() as Command)(require, pathToFileURL(path).href);
