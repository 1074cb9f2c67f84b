// The clauses of ISO 14289-1 (PDF/UA-1) that a program can check, checked on the bytes with nothing of ours.

import { objectsOf, type PdfObject, unmarked } from './read.ts';

/** ISO 32000-1, 14.8.4: types that need no role map. */
const standard = new Set(
  'Document Part Sect Div BlockQuote P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD Span Link Figure Caption Note'.split(
    ' ',
  ),
);

/** What does not hold, by clause; empty where all does. */
export function brokenClauses(bytes: Uint8Array): readonly string[] {
  const objects = objectsOf(bytes);
  const byNumber = new Map(objects.map((one) => [one.number, one]));
  const of = (pattern: RegExp): readonly PdfObject[] =>
    objects.filter(({ dictionary }) => pattern.test(dictionary));
  const [catalog] = of(/\/Type \/Catalog/);
  const about = catalog?.dictionary ?? '';
  const metadata = of(/\/Type \/Metadata/)[0]?.stream?.toString() ?? '';
  const elements = of(/\/S \/\w+[\s\S]*\/P \d+ 0 R|\/P \d+ 0 R[\s\S]*\/S \/\w+/);
  const typeOf = ({ dictionary }: PdfObject): string => /\/S \/(\w+)/.exec(dictionary)?.[1] ?? '';
  const kind = (type: string): readonly PdfObject[] => elements.filter((one) => typeOf(one) === type);
  const found: string[] = [];
  const hold = (clause: string, holds: boolean): void => {
    if (!holds) found.push(clause);
  };
  hold('5 identification', /<pdfuaid:part>1<\/pdfuaid:part>/.test(metadata));
  hold('7.1 marked', /\/Marked true/.test(about) || of(/\/Marked true/).length > 0);
  hold('7.1 title shown', /\/DisplayDocTitle true/.test(about) || of(/\/DisplayDocTitle true/).length > 0);
  hold('7.1 title', /<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]+</.test(metadata));
  hold(
    '7.1 types',
    elements.every((one) => standard.has(typeOf(one))),
  );
  const pages = of(/\/Type \/Page\b/);
  // Of pages, not whatever looks like it: a font's bytes may hold anything, and a page without a mark is one to be found.
  const contents = new Set(
    pages.map(({ dictionary }) => Number(/\/Contents (\d+) 0 R/.exec(dictionary)?.[1])),
  );
  for (const { stream } of objects.filter(({ number }) => contents.has(number)))
    hold('7.1 everything marked', stream !== undefined && unmarked(stream.toString('latin1')).length === 0);
  hold('7.1 pages have content', !contents.has(Number.NaN));
  hold('7.2 language', /\/Lang \(/.test(about));
  hold(
    '7.3 figures',
    kind('Figure').every(({ dictionary }) => /\/Alt [(<][^)>]/.test(dictionary)),
  );
  hold('7.4 headings', inOrder(about, byNumber, typeOf));
  hold(
    '7.5 headers',
    kind('TH').every(({ dictionary }) => /\/Scope \/Column/.test(dictionary)),
  );
  hold(
    '7.6 lists',
    kind('L').every(({ dictionary }) => /\/ListNumbering \/\w+/.test(dictionary)),
  );
  hold(
    '7.18.3 tab order',
    pages.every(({ dictionary }) => /\/Tabs \/S/.test(dictionary)),
  );
  for (const { dictionary } of of(/\/Subtype \/Link/))
    hold('7.18.5 links', /\/Contents [(<][^)>]/.test(dictionary) && /\/StructParent \d/.test(dictionary));
  for (const { dictionary } of of(/\/Subtype \/Type0/))
    hold('7.21 meaning of glyphs', /\/ToUnicode \d/.test(dictionary));
  hold('7.21 fonts', of(/\/FontFile[23]? \d/).length === of(/\/Subtype \/Type0/).length);
  hold('pages are labelled', /\/PageLabels \d/.test(about));
  return [...new Set(found)];
}

/** No level is skipped on the way down. */
function inOrder(
  catalog: string,
  byNumber: ReadonlyMap<number, PdfObject>,
  typeOf: (one: PdfObject) => string,
): boolean {
  const levels: number[] = [];
  const visit = (number: number): void => {
    const one = byNumber.get(number);
    if (!one) return;
    const level = /^H([1-6])$/.exec(typeOf(one))?.[1];
    if (level) levels.push(Number(level));
    const kids = /\/K \[([^\]]*)\]/.exec(one.dictionary)?.[1] ?? '';
    for (const [, kid = ''] of kids.matchAll(/(\d+) 0 R/g)) visit(Number(kid));
  };
  const tree = byNumber.get(Number(/\/StructTreeRoot (\d+)/.exec(catalog)?.[1]));
  const kids = /\/K \[([^\]]*)\]/.exec(tree?.dictionary ?? '')?.[1] ?? '';
  for (const [, kid = ''] of kids.matchAll(/(\d+) 0 R/g)) visit(Number(kid));
  return levels[0] === 1 && levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1);
}
