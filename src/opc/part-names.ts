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

/** The part that a target means, seen from the part that names it: RFC 3986, 5.2.4; a step above the root stays at the root. */
export function resolved(source: string, target: string): string {
  const steps = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
