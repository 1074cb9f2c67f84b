// What is used of hyphenopoly, which has no types of its own.

declare module 'hyphenopoly' {
  interface Settings {
    /** Names of pattern files without their ending. */
    readonly require: readonly string[];
    /** Put between syllables. */
    readonly hyphen: string;
    readonly sync: true;
    readonly loaderSync: (file: string) => Uint8Array;
  }
  const hyphenopoly: {
    /** By pattern: text to text with hyphens. */
    readonly config: (settings: Settings) => ReadonlyMap<string, (text: string) => string>;
  };
  export default hyphenopoly;
}
