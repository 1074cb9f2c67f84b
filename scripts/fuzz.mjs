// `npm run fuzz`: random articles, templates, brands and originals, as many and as long as is said, from where the last run ended
// (docs/fuzzing.md).

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    kind: { type: 'string' },
    runs: { type: 'string', default: '1000' },
    from: { type: 'string' },
    seconds: { type: 'string' },
    keep: { type: 'string', default: join(root, 'node_modules/.cache/briefdeck-fuzz/run') },
    again: { type: 'boolean', default: false },
  },
});
const kept = `${values.keep}.${values.kind}.json`;
const next = () =>
  !values.again && values.kind && existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')).next : 0;
const env = {
  ...process.env,
  BRIEFDECK_FUZZ: values.runs,
  BRIEFDECK_FUZZ_FROM: String(values.from ?? next()),
  BRIEFDECK_FUZZ_KEEP: values.keep,
  ...(values.kind ? { BRIEFDECK_FUZZ_KIND: values.kind } : {}),
  ...(values.seconds ? { BRIEFDECK_FUZZ_SECONDS: values.seconds } : {}),
};
const ran = spawnSync('npx', ['vitest', 'run', 'test/fuzz'], { cwd: root, env, stdio: 'inherit' });
process.exitCode = ran.status ?? 1;
