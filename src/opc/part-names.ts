// Names of parts that are made of other names (ECMA-376 part 2, 6.5.2). Apart from what reads XML:
// a writer needs no parser.

/**
 * `ppt/slides/slide1.xml` has its relationships in `ppt/slides/_rels/slide1.xml.rels`; the
 * package in `_rels/.rels`.
 */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}
