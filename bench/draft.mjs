// `npm run bench:draft`: precision and recall of drafts, kind by kind, over the texts in test/draft/cases, harder, unseen and later.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

function print(title, rows) {
  console.log(`\n${title}\nkind            right wrong missed open precision recall`);
  // By language, what is said of people and years.
  const shown = rows.filter(
    ({ kind }) => !/ [a-z]{2,3}$/.test(kind) || /^(?:speakers|roles|years|people) /.test(kind),
  );
  for (const { kind, right, wrong, missed, open, precision, recall } of shown)
    console.log(
      `${kind.padEnd(15)} ${String(right).padStart(5)} ${String(wrong).padStart(5)} ${String(missed).padStart(6)} ${String(open).padStart(4)} ${precision.toFixed(2).padStart(9)} ${recall.toFixed(2).padStart(6)}`,
    );
}

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'briefdeck-bench-'));
const file = join(scratch, 'table.json');
try {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'test/draft/cases.test.ts'],
    { cwd: root, env: { ...process.env, BRIEFDECK_DRAFT_TABLE: file }, encoding: 'utf8' },
  );
  if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
  const { cases, harder, unseen, later } = JSON.parse(readFileSync(file, 'utf8'));
  print('texts that the rules were mended on', cases);
  print('harder ones that they were mended on', harder);
  print('texts that they were not mended on', unseen);
  print('later ones, in four languages', later);
  process.exitCode = status ?? 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
