import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/article/types.ts';
import {
  article,
  asks,
  at,
  cite,
  figure,
  layoutsOf,
  notes,
  opening,
  p,
  part,
  plan,
  quote,
  said,
  section,
  slidesOf,
  t,
  text,
  ul,
} from './articles.ts';

const source = (number: number, url?: string): Source => ({
  number,
  text: t(`Akorda.kz, ${number} September 2022`),
  ...(url ? { url } : {}),
  span: at,
});

describe('the order of a deck', () => {
  it('is title, bottom line, agenda, parts, sources, contact, backup', () => {
    const { plan: deck } = plan(
      article(
        [
          opening(ul('Because')),
          part('One'),
          section('A', ul('x')),
          { ...section('Spare', ul('y')), hints: { backup: true } },
          part('Two'),
          section('B', ul('z')),
        ],
        { bluf: t('All is well.'), contact: [t('me@example.org')] },
        [source(1)],
      ),
    );
    expect(layoutsOf(deck.slides)).toEqual(
      'title bluf agenda section assertion section assertion sources contact section assertion'.split(' '),
    );
    expect(deck.parts).toEqual(['The deck', 'One', 'Two', 'Sources', 'Backup']);
    expect(deck.slides.map((slide) => slide.part)).toEqual([0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
    expect(deck.slides.map((slide) => slide.backup)).toEqual([...Array(9).fill(false), true, true]);
    expect(said(deck.slides[1], 'lead')).toEqual(['All is well.']);
    expect(said(deck.slides[1])).toEqual(['Because']);
    expect(said(deck.slides[2])).toEqual(['One', 'Two']);
  });

  it('has no agenda for one part', () => {
    expect(layoutsOf(plan(article([part('One'), section('A', ul('x'))])).plan.slides)).not.toContain(
      'agenda',
    );
  });

  it('has no agenda where its author wants none', () => {
    const parts = [part('One'), section('A', ul('x')), part('Two'), section('B', ul('y'))];
    expect(layoutsOf(plan(article(parts, { agenda: false })).plan.slides)).not.toContain('agenda');
  });

  it('lists the sections where its author wants an agenda and there are no parts', () => {
    const { plan: deck } = plan(article([section('A', ul('x')), section('B', ul('y'))], { agenda: true }));
    expect(layoutsOf(deck.slides)).toEqual(['title', 'agenda', 'assertion', 'assertion']);
    expect(said(deck.slides[1])).toEqual(['A', 'B']);
  });

  it('takes the slides of a backup part along', () => {
    const { plan: deck } = plan(
      article([section('A', ul('x')), { ...part('Annex'), hints: { backup: true } }, section('B', ul('y'))]),
    );
    expect(deck.slides.map((slide) => text(slide.title))).toEqual(['The deck', 'A', 'Backup', 'Annex', 'B']);
    expect(deck.slides.filter((slide) => slide.backup)).toHaveLength(3);
  });

  it('gives parts of one name names of their own', () => {
    const { plan: deck } = plan(article([part('The deck'), part('The deck'), part(' ')]));
    expect(deck.parts).toEqual(['The deck', 'The deck (2)', 'The deck (3)', 'The deck (4)']);
  });

  it('titles a deck without a title by its file', () => {
    expect(text(plan(article([], { title: ' ' })).plan.slides[0]?.title ?? [])).toBe('a');
  });
});

describe('the title slide', () => {
  it('says who, when and where', () => {
    const { plan: deck } = plan(
      article([], {
        subtitle: 'Under',
        date: '2022-09-19',
        authors: [{ name: 'A. Analyst', role: 'Fellow', org: 'Institute' }],
        publication: { name: 'Monitor', volume: '19', issue: '136', rights: 'All rights reserved' },
      }),
    );
    expect(said(deck.slides[0], 'subtitle')).toEqual(['Under']);
    expect(said(deck.slides[0], 'byline')).toEqual(['A. Analyst, Fellow, Institute']);
    expect(said(deck.slides[0], 'dateline')).toEqual(['19 September 2022 · Monitor, Volume 19, Issue 136']);
    expect(notes(deck.slides[0])).toEqual(['All rights reserved']);
  });

  it('has the prose before the first heading in its notes', () => {
    const { plan: deck } = plan(article([opening(p('Hear this.')), section('A', ul('x'))]));
    expect(notes(deck.slides[0])).toEqual(['Hear this.']);
    expect(layoutsOf(deck.slides)).toEqual(['title', 'assertion']);
  });
});

describe('an article without headings', () => {
  it('makes slides of its prose, three paragraphs each, evenly', () => {
    const paragraphs = ['One a. Tail.', 'Two a.', 'Three a.', 'Four a.'];
    const { plan: deck } = plan(article([opening(...paragraphs.map((one) => p(one)))]));
    expect(layoutsOf(deck.slides)).toEqual(['title', 'assertion', 'assertion']);
    expect(said(deck.slides[1])).toEqual(['One a.', 'Tail.', 'Two a.']);
    expect(deck.slides.slice(1).flatMap(notes)).toEqual(paragraphs);
    expect(text(deck.slides[2]?.title ?? [])).toBe('The deck');
  });

  it('sets a picture beside the prose before it', () => {
    const { plan: deck } = plan(article([opening(p('One.'), figure, p('Two.'))]));
    expect(layoutsOf(deck.slides)).toEqual(['title', 'assertion-image', 'assertion']);
  });
});

describe('a part', () => {
  it('has its number, a lead and all its prose in the notes; lists make slides after it', () => {
    const { plan: deck } = plan(article([part('One', p('First. Second.'), p('Third.'), ul('a', 'b'))]));
    expect(layoutsOf(deck.slides)).toEqual(['title', 'section', 'assertion']);
    expect(said(deck.slides[1], 'index')).toEqual(['1']);
    expect(said(deck.slides[1], 'lead')).toEqual(['First.']);
    expect(notes(deck.slides[1])).toEqual(['First. Second.', 'Third.']);
    expect(notes(deck.slides[2])).toEqual([]);
  });

  it('follows its author in being something else', () => {
    const [slide] = slidesOf(asks('assertion', part('One', p('First.'))));
    expect(slide).toMatchObject({ layout: 'assertion', chosenBy: 'author' });
  });
});

describe('notes', () => {
  it('are the prose, then what the author says, then the sources with their links', () => {
    const one = {
      ...section('A', ul('x'), p([{ text: 'Said ' }, cite('(Akorda.kz, September 1)', 1), { text: '.' }])),
      notes: [p('Mind the gap.')],
    };
    const { plan: deck } = plan(article([one], {}, [source(1, 'https://akorda.kz/')]));
    expect(notes(deck.slides[1])).toEqual([
      'Said (Akorda.kz, September 1).',
      'Mind the gap.',
      'Sources',
      '1. Akorda.kz, 1 September 2022',
    ]);
    expect(deck.slides[1]?.notes.at(-1)?.runs.at(-1)?.link).toBe('https://akorda.kz/');
    expect(deck.slides[1]?.sources).toEqual([1]);
  });

  it('are none where there is nothing to say', () => {
    expect(notes(slidesOf(section('A', ul('x')))[0])).toEqual([]);
  });

  it('name the section that the slide is made from, and it alone stands on the slides of no section', () => {
    const { plan: deck } = plan(article([section('A', ul('x'))], {}, [source(1)]));
    expect(deck.slides.map((slide) => [slide.layout, slide.section?.heading])).toEqual([
      ['title', undefined],
      ['assertion', 'A'],
      ['sources', undefined],
    ]);
    const note = deck.slides[1]?.section?.note;
    expect(note?.runs.map((run) => [run.text, run.origin?.from])).toEqual([
      ['Section: ', 'briefdeck'],
      ['A', 'article'],
    ]);
  });
});

describe('sources of a slide', () => {
  it('are those its slots cite; the notes list those of the prose as well', () => {
    const one = section(
      'A',
      { ...ul(), items: [{ runs: [{ text: 'x ' }, cite('(B)', 2)], rest: [], span: at }] },
      p([cite('(C)', 3)]),
    );
    const { plan: deck } = plan(article([one], {}, [source(2), source(3)]));
    expect(deck.slides[1]?.sources).toEqual([2]);
    expect(notes(deck.slides[1]).filter((line) => /^\d\./.test(line))).toHaveLength(2);
  });

  it('include those of an attribution', () => {
    const base = quote(5, 'X');
    const one = { ...base, attribution: { speaker: 'X', cites: [4], runs: t('X'), span: at } };
    expect(slidesOf(section('A', one))[0]?.sources).toEqual([4]);
  });
});

describe('the sources slide', () => {
  it('numbers and links them', () => {
    const { plan: deck } = plan(article([], {}, [source(1, 'https://akorda.kz/'), source(2)]));
    const body = deck.slides.at(-1)?.slots['body'];
    expect(body?.kind === 'text' && body.paragraphs.map((one) => [one.marker, one.runs[0]?.link])).toEqual([
      [1, 'https://akorda.kz/'],
      [2, undefined],
    ]);
  });
});
