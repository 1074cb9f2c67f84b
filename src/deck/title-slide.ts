// The title slide: all that the front matter says of the article, a picture and logos where a layout has room for them.

import type { Article, FigureBlock, Meta, Run } from '../article/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import { byCommas, commaAfter } from '../language/comma-after.ts';
import { longDate } from '../language/long-date.ts';
import type { Origin } from '../values/origin.ts';
import { paragraph } from './bodies.ts';
import { captionOf, logosSlot, pictureSlot } from './fill-media.ts';
import { anyOf, line, textSlot } from './filled.ts';
import { noPlaceForLogos } from './messages.ts';
import { prose } from './notes.ts';
import { hasSlot, layoutFor, type Planning } from './planning.ts';
import { made } from './runs.ts';
import type { NotesParagraph } from './types.ts';
import type { UnplacedSlide } from './unplaced.ts';

export const placeOf = ({ places }: Meta, key: string): { readonly span?: Span } => {
  const span = places?.[key];
  return span ? { span } : {};
};

export function titleSlide(
  article: Article,
  title: readonly Run[],
  cover: FigureBlock | undefined,
  notes: readonly NotesParagraph[],
  spoken: readonly NotesParagraph[],
  span: Span,
  planning: Planning,
): UnplacedSlide {
  const { meta } = article;
  const { words } = planning.language;
  const said = (key: string, written?: string): Origin => ({
    from: 'front matter',
    key: key.replace(/\.\d+$/, ''),
    ...placeOf(meta, key),
    ...(written ? { written } : {}),
  });
  const authors = meta.authors.map(
    (author, index): Run => ({
      text: byCommas([author.name, author.role, author.org], planning.language),
      origin: said(`author.${index}`),
    }),
  );
  const names: readonly (readonly Run[])[] =
    authors.length > 2
      ? [authors.flatMap((one, index) => (index === 0 ? [one] : [made(planning.language.semicolon), one]))]
      : authors.map((one) => [one]);
  const { publication } = meta;
  const published: Run[] = publication
    ? [
        {
          text: publication.name,
          italic: true,
          origin: said(meta.places?.['publication.name'] ? 'publication.name' : 'publication'),
          ...(publication.url ? { link: publication.url } : {}),
        },
        ...(['volume', 'issue'] as const).flatMap((key): readonly Run[] => {
          const value = publication[key];
          if (!value) return [];
          const comma = commaAfter(
            key === 'issue' && publication.volume ? words.volume(publication.volume) : publication.name,
            planning.language,
          );
          return [{ text: comma + words[key](value), origin: said(`publication.${key}`, value) }];
        }),
      ]
    : [];
  const dated: readonly Run[] = meta.date
    ? [{ text: longDate(meta.date, planning.language), origin: said('date', meta.date) }]
    : [];
  const dateline =
    dated.length > 0 && published.length > 0
      ? [...dated, made(' · '), ...published]
      : [...dated, ...published];
  const { logos = [] } = meta;
  const marking = (withPicture: boolean) =>
    planning.marked.find((layout) => hasSlot(layout, 'picture') === withPicture);
  const isPictured = cover !== undefined && planning.pictured.has('title');
  const marked = logos.length > 0 ? marking(isPictured) : undefined;
  if (logos[0] && !marked) planning.report(noPlaceForLogos(logos.length, logos[0].span));
  const slots = {
    ...line(
      'subtitle',
      meta.subtitle ? [{ text: meta.subtitle, origin: said('subtitle') }] : undefined,
      span,
    ),
    ...(names.length > 0 ? { byline: textSlot(names.map((runs) => paragraph(runs, 'none', span))) } : {}),
    ...line('dateline', dateline, span),
    ...(cover
      ? { picture: pictureSlot(cover), ...line('caption', captionOf(cover, planning), cover.span) }
      : {}),
    ...(marked ? { logos: logosSlot(logos) } : {}),
  };
  const layout =
    marked ?? ((cover && planning.pictured.get('title')) || layoutFor(anyOf('title'), 1, planning));
  const rights = publication?.rights
    ? prose([{ text: publication.rights, origin: said('publication.rights') }])
    : [];
  return {
    filled: { layout, slots, notes: rights, span },
    chosenBy: 'planner',
    reason: 'the front matter',
    title,
    notes,
    spoken,
    span,
  };
}
