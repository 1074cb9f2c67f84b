// The properties of the file: when it was made, and its title.

import type { OpcPackage } from '../opc/types.ts';
import type { EditedPackage } from './edited-package.ts';
import { unescaped } from './markup.ts';
import { viewOf } from './recorder.ts';

const propertiesOf = (of: OpcPackage): string | undefined =>
  of.relationships('').find(({ type }) => type === 'core-properties')?.target;

/** When the new build says that it was made: the article's date. */
export function dateOf(ours: OpcPackage): string {
  const text = viewOf(ours).text(propertiesOf(ours) ?? '') ?? '';
  return (
    /<dcterms:modified[^>]*>([^<]*)Z<\/dcterms:modified>/.exec(text)?.[1] ?? '1980-01-01T00:00:00'
  ).concat('.000');
}

const titleElement = /(<dc:title\b[^>]*>)([^<]*)(<\/dc:title>)/;

/** The new build's title takes the old one's place, where nobody gave the file another. @param was the title of the cover as it was built. */
export function keepTitle(into: EditedPackage, theirs: OpcPackage, ours: OpcPackage, was: string): void {
  const part = propertiesOf(theirs);
  if (part === undefined || !into.has(part)) return;
  const text = into.text(part);
  const own = titleElement.exec(text)?.[2] ?? '';
  const fresh = titleElement.exec(viewOf(ours).text(propertiesOf(ours) ?? '') ?? '')?.[2] ?? own;
  const plain = (said: string): string => said.replace(/\s+/g, ' ').trim();
  if (plain(unescaped(own)) === plain(was) && own !== fresh)
    into.set(
      part,
      text.replace(titleElement, (_, open: string, __, close: string) => open + fresh + close),
    );
}
