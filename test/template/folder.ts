// The shipped template as files in memory, for tests that break it.

import { readdirSync, readFileSync } from 'node:fs';

export const shipped = new URL('../../templates/', import.meta.url);

/** A copy of `briefing` at `mine/`, each file's text changed. */
export function copied(
  change: (path: string, text: string) => string = (_, text) => text,
): Record<string, string> {
  const layouts = readdirSync(new URL('briefing/layouts', shipped)).map((file) => `layouts/${file}`);
  return Object.fromEntries(
    ['template.yaml', ...layouts].map((path) => [
      `mine/${path}`,
      change(path, readFileSync(new URL(`briefing/${path}`, shipped), 'utf8')),
    ]),
  );
}
