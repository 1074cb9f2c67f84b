// What a worker of a compiler runs (src/library/compile-worker.ts, in the command's script). Built into dist/compile-worker.cjs.

import { loadPlain } from './load-command.ts';

const { compiling } = loadPlain(`${__dirname}/command.js`, require);

export default compiling();
