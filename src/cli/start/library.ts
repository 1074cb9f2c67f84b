// What a program that imports briefdeck runs: the library, in the command's script. Built into dist/library.cjs, which dist/index.js asks for.

import { loadPlain } from './load-command.ts';

export default loadPlain(`${__dirname}/command.js`, require).library();
