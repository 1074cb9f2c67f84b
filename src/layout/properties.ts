// What a document says of itself in its properties, from the article's front matter.

import type { Meta } from '../article/types.ts';
import type { DocumentProperties } from '../scene/types.ts';

/** A document without a date still has fixed properties: the earliest date a ZIP entry can bear. */
const noDate = '1980-01-01';

export function propertiesOf(meta: Meta): DocumentProperties {
  return {
    title: meta.title,
    creator:
      meta.authors.map((author) => author.name).join('; ') ||
      (meta.institution ?? meta.publication?.name ?? ''),
    subject: meta.subtitle ?? '',
    keywords: (meta.keywords ?? []).join(', '),
    company: meta.institution ?? meta.publication?.name ?? '',
    date: meta.date ?? noDate,
  };
}
