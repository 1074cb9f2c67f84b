// One thing of a shape said otherwise, as changes of its part's text: its place, its description, its id among those of another slide.

import { escapeAttribute } from '../opc/escape.ts';
import { type Markup, marked, type Splice } from './markup.ts';
import { ownProperties, transformOf } from './read-record.ts';

/** @param xml the transform; empty for its layout's place. */
export function withTransform(shape: Markup, xml: string): readonly Splice[] {
  const own = transformOf(shape);
  if (own) return [{ start: own.start, end: own.end, xml }];
  const properties = marked(shape, 'p:spPr');
  if (!properties || xml === '') return [];
  const [from] = properties.inner;
  if (from < properties.end) return [{ start: from, end: from, xml }];
  return [{ start: properties.start, end: properties.end, xml: `<p:spPr>${xml}</p:spPr>` }];
}

export function withAlt(shape: Markup, alt: string): readonly Splice[] {
  const own = ownProperties(shape);
  if (!own) return [];
  const head = /^<[^>]*>/.exec(own.xml)?.[0] ?? '';
  const described = `descr="${escapeAttribute(alt)}"`;
  const xml = /\bdescr="[^"]*"/.test(head)
    ? head.replace(/\bdescr="[^"]*"/, () => described)
    : head.replace(/^<p:cNvPr/, () => `<p:cNvPr ${described}`);
  return [{ start: own.start, end: own.start + head.length, xml }];
}

/** Gives shapes of another slide ids that this one has not. @param slide its part. */
export function freshIds(slide: string): (xml: string) => string {
  let id = Math.max(1, ...[...slide.matchAll(/<p:cNvPr\b[^>]*?\bid="(\d+)"/g)].map(([, one]) => Number(one)));
  return (xml) =>
    xml.replace(/(<p:cNvPr\b[^>]*?\bid=")\d+"/g, (_, head: string) => {
      id += 1;
      return `${head}${id}"`;
    });
}
