// The only door to files, assets and the terminal's surroundings. The command uses the file system's (in
// file-world.ts); tests and other programs pass an in-memory one.

export interface World {
  /**
   * Bytes of a user's file, or undefined where there is none. `path` is as the user gave it or, for what an
   * article names, relative to `folder`; anything outside `folder` is refused by returning `outside`.
   */
  read(path: string): Promise<Uint8Array | undefined>;
  /** What an article or template names: relative to `folder`, and nothing outside it (links followed). */
  readWithin(folder: string, path: string): Promise<Uint8Array | 'outside' | undefined>;
  /**
   * Bytes of a file that ships with briefdeck (`templates/…`, `assets/…`). Throws if it is
   * missing: a broken install.
   */
  asset(path: string): Promise<Uint8Array>;
  /** What stands at a user's path; undefined where there is nothing. */
  kind(path: string): Promise<'file' | 'folder' | undefined>;
  /** Names in a user's folder, sorted; empty where there is none. */
  list(path: string): Promise<readonly string[]>;
  /** Names in a shipped folder (`templates`), sorted. */
  listAssets(path: string): Promise<readonly string[]>;
  /** Writes whole or not at all: a temporary file, renamed. */
  write(path: string, bytes: Uint8Array): Promise<void>;
}
