// Runs dist/command.js as src/cli/start.ts does, without bytecode, and at the end keeps what V8 compiled.
// node scripts/build/warm.cjs ARGUMENTS of the command

const { readFileSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const dist = join(__dirname, '../../dist');
const path = join(dist, 'command.js');
// Functions that ran once and long ago are to be kept too. (The flag is set back: it is part of what V8 compares.)
setFlagsFromString('--no-flush-bytecode');
const script = new Script(readFileSync(path, 'latin1'), { filename: path });
script.runInThisContext()(createRequire(path), pathToFileURL(path).href);
process.on('exit', () => {
  setFlagsFromString('--flush-bytecode');
  const name = `command-${process.version}-${process.platform}-${process.arch}.bytecode`;
  writeFileSync(join(dist, name), script.createCachedData());
});
