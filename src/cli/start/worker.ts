// What a worker of a batch runs: the command's script, asked for one deck after the other. Built into dist/worker.cjs. V8's flags are the
// process's, and set.

import { loadCommand } from './load-command.ts';

const { command } = loadCommand(`${__dirname}/command.js`, require);

export default command.work;
