// A strict look at XML that we wrote, for htmlparser2 forgives everything. (XML 1.0 and its namespaces, by
// saxes.)

import { SaxesParser } from 'saxes';

/** The first fault, or undefined for well-formed XML. */
export function illFormed(xml: string): string | undefined {
  let fault: string | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => {
    fault ??= message;
  });
  parser.write(xml).close();
  return fault;
}
