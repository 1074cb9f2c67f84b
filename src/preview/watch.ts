// Files that were read, watched: whoever built from them is told once they are not as they were.

import { statSync } from 'node:fs';
import chokidar from 'chokidar';

export interface WatchedFiles {
  /** Is told of each file, by its absolute path, before it is read: whether it is there or not. */
  readonly meets: (file: string) => void;
  /** After a build: what it met is watched, and what was saved meanwhile is seen. */
  readonly watch: () => void;
  readonly close: () => Promise<void>;
}

/** An editor saves in several steps: they are one change. Milliseconds. */
const settling = 6;
/** Not every system tells of all: of a file that comes back after it was moved away, of a drive elsewhere. Milliseconds. */
const patience = 1000;

export function watchFiles(changed: () => void): WatchedFiles {
  let timer: NodeJS.Timeout | undefined;
  /** What was read, with what the disk said of it when it was last looked at. */
  const seen = new Map<string, string>();
  // Events come late, together or not at all while a build has the process: each only says that it is time to look.
  const watcher = chokidar.watch([], { ignoreInitial: false });
  // Raw ones come first: chokidar holds back what may be a file that is replaced (`atomic`, 100 ms).
  watcher.on('raw', lookSoon);
  watcher.on('all', lookSoon);
  const anyway = setInterval(look, patience).unref();
  return {
    meets: (file) => {
      if (!seen.has(file)) seen.set(file, stateOf(file));
    },
    watch: () => {
      watcher.add([...seen.keys()]);
      lookSoon();
    },
    close: () => {
      clearTimeout(timer);
      clearInterval(anyway);
      return watcher.close();
    },
  };

  function lookSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(look, settling);
  }

  function look(): void {
    let isNew = false;
    for (const [file, before] of seen) {
      const now = stateOf(file);
      if (now === before) continue;
      seen.set(file, now);
      isNew = true;
    }
    if (isNew) changed();
  }
}

/** Two that are the same are of a file that nobody wrote to between. */
function stateOf(file: string): string {
  try {
    const { mtimeMs, ctimeMs, size, ino } = statSync(file);
    return [mtimeMs, ctimeMs, size, ino].join(' ');
  } catch {
    // Nothing, a path through what is no folder, or nothing that may be looked at: whoever reads it says which.
    return 'none';
  }
}
