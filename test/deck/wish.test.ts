import { describe, expect, it } from 'vitest';
import {
  article,
  asks,
  figure,
  h,
  layoutsOf,
  map,
  notes,
  p,
  plan,
  quote,
  rule,
  said,
  section,
  table,
  ul,
} from './articles.ts';

const planned = (...all: Parameters<typeof asks>) => plan(article([asks(...all)]));

describe('<!-- layout: X -->', () => {
  it('is followed and recorded', () => {
    const { plan: deck, ids } = planned('implications', section('A', ul('x')));
    expect(deck.slides[1]).toMatchObject({
      layout: 'implications',
      chosenBy: 'author',
      reason: '<!-- layout: implications -->',
    });
    expect(ids).toEqual([]);
  });

  it('that does not exist is an error that says what does', () => {
    const { plan: deck, told } = planned('qoute', section('A', ul('x')));
    expect(deck.slides[1]).toMatchObject({ layout: 'assertion', chosenBy: 'planner' });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({
      severity: 'error',
      id: 'unknown-layout',
      message: 'there is no layout "qoute"',
    });
    expect(told[0]?.hints).toEqual(['did you mean "quote"?']);
    expect(planned('xyzzy', section('A', ul('x'))).told[0]?.hints[0]).toContain('timeline');
  });

  it('names a family: the planner takes the member that holds the count', () => {
    const { plan: deck } = planned(
      'timeline',
      section(
        'A',
        table(
          ['Who', 'What'],
          [
            ['a', 'b'],
            ['c', 'd'],
            ['e', 'f'],
          ],
        ),
      ),
    );
    expect(deck.slides[1]).toMatchObject({ layout: 'timeline-3', chosenBy: 'author' });
    expect(said(deck.slides[1], 'event2')).toEqual(['d']);
  });

  it('names a member: what it cannot hold follows', () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].map((one) => [one, one]);
    const { plan: deck } = planned('timeline-3', section('A', table(['Date', 'Event'], rows)));
    expect(layoutsOf(deck.slides.slice(1))).toEqual(['timeline-3', 'timeline-2']);
  });

  it('that needs what the section has not is warned of; nothing is lost', () => {
    const { plan: deck, told } = planned('quote', section('A', ul('x'), p('Said.')));
    expect(told.map((one) => one.message)).toEqual([
      'the "quote" layout needs a quotation; the section has none',
    ]);
    expect(layoutsOf(deck.slides.slice(1))).toEqual(['quote', 'assertion']);
    expect(deck.slides[1]?.chosenBy).toBe('author');
    expect(said(deck.slides[2])).toEqual(['x']);
    expect(notes(deck.slides[1])).toEqual(['Said.']);
  });

  it('fills what slots it can of a layout without its picture', () => {
    const { plan: deck } = planned('map-text', section('A', ul('x')));
    expect(deck.slides).toHaveLength(2);
    expect(said(deck.slides[1])).toEqual(['x']);
  });

  it('goes to the page that has what it needs', () => {
    const { plan: deck } = planned('quote-long', section('A', ul('x'), rule, quote(5)));
    expect(deck.slides.slice(1).map((slide) => [slide.layout, slide.chosenBy])).toEqual([
      ['assertion', 'planner'],
      ['quote-long', 'author'],
    ]);
  });

  it('parts a list into columns', () => {
    const { plan: deck } = planned('two-column', section('A', ul('a', 'b', 'c')));
    expect(said(deck.slides[1], 'body1')).toEqual(['a', 'b']);
    expect(said(deck.slides[1], 'body2')).toEqual(['c']);
  });

  it('sets columns one under the other', () => {
    const { plan: deck } = planned('assertion', section('A', h(3, 'L'), ul('x'), h(3, 'R'), ul('y')));
    expect(deck.slides).toHaveLength(2);
    expect(said(deck.slides[1])).toEqual(['L', 'x', 'R', 'y']);
  });

  it('keeps a picture alone when it is image-full', () => {
    const { plan: deck } = planned('image-full', section('A', figure, ul('x')));
    expect(layoutsOf(deck.slides.slice(1))).toEqual(['image-full', 'assertion']);
  });

  it('joins a long list and a map when it is map-text', () => {
    const { plan: deck } = planned('map-text', section('A', ul(...'abcdef'), quote(3), map));
    expect(layoutsOf(deck.slides.slice(1))).toEqual(['quote', 'map-text']);
  });

  it('draws a table as a chart without a chart comment', () => {
    const { plan: deck } = planned('chart', section('A', table(['A', 'B'], [['x', '1']])));
    expect(deck.slides[1]).toMatchObject({ layout: 'chart', chosenBy: 'author' });
  });

  it('shows a quote where the author wants it pulled, however long', () => {
    const { plan: deck, ids } = planned('quote', section('A', quote(60)));
    expect(deck.slides[1]?.layout).toBe('quote');
    expect(ids).toEqual([]);
  });
});
