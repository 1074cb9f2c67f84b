// The folder where the command keeps code for its next start: the user's own, for whoever can write there
// could have the command run code of theirs.

import { lstatSync, mkdirSync, type Stats, statSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';

/**
 * The system's folder for what can be made again, and ours in it. Undefined where the system names none (no
 * HOME), and where the user wants none: BRIEFDECK_CODE_CACHE=0, or NODE_DISABLE_COMPILE_CACHE, Node's own
 * switch for the like. Where coverage is measured there is none either: V8 counts less in code that was kept.
 */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string | undefined {
  if (/^(0|no|off|false)$/i.test(env['BRIEFDECK_CODE_CACHE'] ?? '')) return undefined;
  if (env['NODE_DISABLE_COMPILE_CACHE'] || env['NODE_V8_COVERAGE']) return undefined;
  // XDG Base Directory Specification 0.8: a path that is not absolute is to be ignored.
  const named = [env['XDG_CACHE_HOME'], systemFolder(env, platform)].find((path) => path && isAbsolute(path));
  return named ? join(named, 'briefdeck') : undefined;
}

function systemFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string | undefined {
  if (platform === 'win32') return env['LOCALAPPDATA'];
  const home = env['HOME'];
  if (!home) return undefined;
  return platform === 'darwin' ? join(home, 'Library/Caches') : join(home, '.cache');
}

/**
 * Whether it is this user's, and nobody else's to write. (On Windows a profile's folders are, by their access
 * lists.)
 */
export function isOwn({ uid, mode }: Stats): boolean {
  const user = process.geteuid?.();
  return user === undefined || (uid === user && (mode & 0o022) === 0);
}

/**
 * Whether it is a folder, and no link to one, that only this user can write. Throws where it is not there.
 */
export function isOwnFolder(folder: string): boolean {
  const stats = lstatSync(folder);
  return stats.isDirectory() && isOwn(stats);
}

/**
 * Makes the folder and, at most, the one it is in. Only inside a folder of the user's own: with `sudo` the
 * home may still be another's, who could not use a folder of root's. A home that does not exist is not made.
 */
export function makeFolder(folder: string): void {
  const user = process.geteuid?.();
  for (const path of [dirname(folder), folder]) {
    if (statSync(path, { throwIfNoEntry: false })) continue;
    if (user !== undefined && statSync(dirname(path)).uid !== user) throw new Error(`${path} is another's`);
    try {
      mkdirSync(path, 0o700);
    } catch (fault) {
      // Another process has just made it.
      if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
    }
  }
}
