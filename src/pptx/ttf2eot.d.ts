// What is used of ttf2eot, which has no types of its own.

declare module 'ttf2eot' {
  /** A TrueType font as Embedded OpenType. @throws Error where it has no names, no head or no OS/2. */
  const ttf2eot: (font: Uint8Array) => Uint8Array;
  export default ttf2eot;
}
