// The only door to files, assets and the terminal's surroundings. The command uses the file system's (in
// file-world.ts); tests and other programs pass an in-memory one.

/** What can be made again, kept from one run to the next: bytes by a name that says all they depend on. */
export interface Cache {
  /** Undefined where there is none, or it is not whole. */
  read(name: string): Uint8Array | undefined;
  /** Where it cannot be kept it is not, and nothing is said. */
  keep(name: string, bytes: Uint8Array): void;
}

export interface World {
  /** Where there is one. */
  readonly cache?: Cache;
  /**
   * Bytes of a user's file, or undefined where there is none. `path` is as the user gave it.
   * @param most in bytes; more is refused before it is read. Without it, `largestFile`.
   * @throws Refusal where the system does not give it (permission, a folder, a pipe, links in a circle …).
   */
  read(path: string, most?: number): Promise<Uint8Array | undefined>;
  /**
   * What an article or template names: relative to `folder`, and nothing outside it (links followed).
   * @throws Refusal as `read` does.
   */
  readWithin(folder: string, path: string, most?: number): Promise<Uint8Array | 'outside' | undefined>;
  /**
   * Bytes of a file that ships with briefdeck (`templates/…`, `assets/…`). Throws if it is
   * missing: a broken install.
   */
  asset(path: string): Promise<Uint8Array>;
  /**
   * What stands at a user's path; undefined where there is nothing.
   * @throws Refusal where the system does not tell.
   */
  kind(path: string): Promise<'file' | 'folder' | undefined>;
  /** Names in a user's folder, sorted; empty where there is none, or where they are not told. */
  list(path: string): Promise<readonly string[]>;
  /** Names in a shipped folder (`templates`), sorted. */
  listAssets(path: string): Promise<readonly string[]>;
  /**
   * Writes whole or not at all: temporary files, renamed when each of them is complete. Missing folders are made.
   * @param files by path.
   * @throws Refusal where the system does not take one of them; then none is changed.
   */
  write(files: ReadonlyMap<string, Uint8Array>): Promise<void>;
}

/**
 * In bytes. An organisation's file with its pictures and films; and what a computer holds in memory
 * without swapping.
 */
export const largestFile = 256_000_000;
