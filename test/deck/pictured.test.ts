// Pictures where something else leads: the title, a part, a quotation.

import { describe, expect, it } from 'vitest';
import type { FigureBlock, QuoteBlock, Run } from '../../src/article/types.ts';
import {
  article,
  figure,
  layoutsOf,
  notes,
  opening,
  part,
  plan,
  quote,
  said,
  section,
  ul,
} from './articles.ts';
import { layout, layouts, templateOf } from './template.ts';

const pictured = templateOf([
  ...layouts,
  layout('title-picture', 'title', 1, ['subtitle', 'byline', 'dateline', 'picture', 'caption']),
  layout('section-picture', 'section', 1, ['index', 'lead', 'picture', 'caption']),
  layout('quote-portrait', 'quote', 1, ['quote', 'attribution', 'picture', 'caption']),
]);
const credited: FigureBlock = {
  ...figure,
  caption: [{ text: 'Astana' }] as readonly Run[],
  credit: 'A. Name',
};
const spoken: QuoteBlock = { ...quote(12, 'A minister'), rest: [credited] };

describe('a picture on the title slide', () => {
  it('is the front matter’s, with its credit', () => {
    const { plan: deck } = plan(article([section('A', ul('x'))], { cover: credited }), pictured);
    expect(layoutsOf(deck.slides)).toEqual(['title-picture', 'assertion']);
    expect(deck.slides[0]?.slots['picture']).toMatchObject({
      picture: { src: 'photo.jpg', alt: figure.alt },
    });
    expect(said(deck.slides[0], 'caption')).toEqual(['Astana (Source: A. Name)']);
  });

  it('is the first before any heading', () => {
    const { plan: deck } = plan(article([opening(figure), section('A', ul('x'))]), pictured);
    expect(layoutsOf(deck.slides)).toEqual(['title-picture', 'assertion']);
  });

  it('is on a slide of its own where no layout has room for it, or its author wants it there', () => {
    const shown = article([opening(figure), section('A', ul('x'))]);
    expect(layoutsOf(plan(shown).plan.slides)).toEqual(['title', 'image-full', 'assertion']);
  });

  it('is told where it is the front matter’s and no layout has room', () => {
    const { plan: deck, ids } = plan(article([section('A', ul('x'))], { cover: figure }));
    expect(ids).toContain('to-notes');
    expect(notes(deck.slides[0])).toContain(figure.alt);
  });
});

describe('a picture under the heading of a part', () => {
  it('stands on its divider', () => {
    const { plan: deck } = plan(article([part('One', credited), section('A', ul('x'))]), pictured);
    expect(layoutsOf(deck.slides)).toEqual(['title', 'section-picture', 'assertion']);
    expect(said(deck.slides[1], 'caption')).toEqual(['Astana (Source: A. Name)']);
  });

  it('leaves what follows it to slides of their own', () => {
    const { plan: deck } = plan(article([part('One', figure, ul('y'))]), pictured);
    expect(layoutsOf(deck.slides)).toEqual(['title', 'section-picture', 'assertion']);
  });
});

describe('a picture with a quotation', () => {
  it('stands beside the one that it is in', () => {
    const { plan: deck, ids } = plan(article([section('A', spoken)]), pictured);
    expect(layoutsOf(deck.slides)).toEqual(['title', 'quote-portrait']);
    expect(Object.keys(deck.slides[1]?.slots ?? {}).sort()).toEqual(['caption', 'picture', 'quote']);
    expect(ids).toEqual([]);
  });

  it.each([
    ['before it', [figure, quote(12, 'A minister')]],
    ['after it', [quote(12, 'A minister'), figure]],
  ])('stands beside a short one that is alone with it: %s', (_, blocks) => {
    expect(layoutsOf(plan(article([section('A', ...blocks)]), pictured).plan.slides)).toEqual([
      'title',
      'quote-portrait',
    ]);
  });

  it.each([
    ['a long one', [figure, quote(60, 'A minister')]],
    ['two', [figure, quote(12, 'A'), quote(12, 'B')]],
  ])('has a slide of its own before %s', (_, blocks) => {
    expect(layoutsOf(plan(article([section('A', ...blocks)]), pictured).plan.slides)).toContain('image-full');
  });

  it('has a slide of its own where no layout has room for both', () => {
    expect(layoutsOf(plan(article([section('A', spoken)])).plan.slides)).toEqual([
      'title',
      'quote',
      'image-full',
    ]);
  });
});

describe('pictures that are all there is', () => {
  const paired = templateOf([
    ...layouts,
    layout('image-pair', 'image-pair', 2, ['picture1', 'caption1', 'picture2', 'caption2']),
  ]);

  it('stand two by two, each with its caption, and the last of an odd number alone', () => {
    const { plan: deck } = plan(article([section('A', figure, credited, figure)]), paired);
    expect(layoutsOf(deck.slides)).toEqual(['title', 'image-pair', 'image-full']);
    const [, pair] = deck.slides;
    expect(Object.keys(pair?.slots ?? {}).filter((name) => name.startsWith('picture'))).toEqual([
      'picture1',
      'picture2',
    ]);
    expect(said(pair, 'caption2')).toEqual(['Astana (Source: A. Name)']);
  });

  it('have a slide each where no layout holds two, or where there is text', () => {
    expect(layoutsOf(plan(article([section('A', figure, credited)])).plan.slides)).toEqual([
      'title',
      'image-full',
      'image-full',
    ]);
    expect(layoutsOf(plan(article([section('A', ul('x'), figure, credited)]), paired).plan.slides)).toEqual([
      'title',
      'assertion-image',
      'image-full',
    ]);
  });
});
