// Builds one after the other, as an article is written: measured text, the atlas and drawn maps are kept between them. A build of a
// session has the bytes that it would have alone.

import { type Compiled, type CompileOptions, compile } from './compile.ts';
import { createStore } from './kept.ts';

export interface Session {
  /** As `compile`. */
  readonly compile: (text: string, options: CompileOptions) => Promise<Compiled>;
}

export function createSession(): Session {
  const kept = createStore();
  return {
    compile: (text, options) => {
      kept.begin();
      return compile(text, { ...options, kept });
    },
  };
}
