import { describe, expect, it } from 'vitest';
import {
  alert,
  article,
  at,
  cite,
  figure,
  h,
  layoutsOf,
  map,
  notes,
  ol,
  p,
  plan,
  quote,
  rule,
  said,
  section,
  slidesOf,
  t,
  table,
  text,
  ul,
} from './articles.ts';
import { layouts, templateOf } from './template.ts';

const many = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `item${index}`);

describe('text', () => {
  it('shows key sentences of prose and has all of it in the notes', () => {
    const [slide, ...more] = slidesOf(section('A', p('First here. Some 14 more came.'), p('Second here.')));
    expect(more).toEqual([]);
    expect(slide).toMatchObject({ layout: 'assertion', chosenBy: 'planner' });
    expect(slide?.reason).toContain('key sentences');
    expect(said(slide)).toEqual(['First here.', 'Some 14 more came.', 'Second here.']);
    expect(notes(slide)).toEqual(['First here. Some 14 more came.', 'Second here.']);
  });

  it('shows a list and has the prose in the notes', () => {
    const [slide] = slidesOf(section('A', p('Prose.'), ul('x', 'y')));
    expect(said(slide)).toEqual(['x', 'y']);
    expect(notes(slide)).toEqual(['Prose.']);
  });

  it('keeps nested lists, numbers and task boxes', () => {
    const child = ul('below');
    const list = { ...ol('x'), start: 3 };
    const items = list.items.map((item) => ({ ...item, children: child, checked: true }));
    const [slide] = slidesOf(section('A', { ...list, items }));
    const body = slide?.slots['body'];
    expect(body?.kind === 'text' && body.paragraphs.map(({ level, marker }) => [level, marker])).toEqual([
      [0, 3],
      [1, 'bullet'],
    ]);
    expect(said(slide)).toEqual(['☑ x', 'below']);
  });

  it('splits a long list evenly', () => {
    const slides = slidesOf(section('A', ul(...many(9))));
    expect(slides.map((slide) => said(slide).length)).toEqual([5, 4]);
  });

  it('splits a list of too many words before it is too long', () => {
    const wordy = many(4).map((one) => `${one} ${'word '.repeat(39)}`);
    expect(slidesOf(section('A', ul(...wordy))).map((slide) => said(slide).length)).toEqual([2, 2]);
  });

  it('warns of many words', () => {
    expect(plan(article([section('A', ul('word '.repeat(80)))])).ids).toEqual(['many-words']);
  });

  it('sends what follows in a list item to the notes, with a warning', () => {
    const list = { ...ul('x'), items: [{ runs: t('x'), rest: [p('more')], span: at }] };
    const { plan: deck, ids } = plan(article([section('A', list)]));
    expect(notes(deck.slides[1])).toEqual(['more']);
    expect(ids).toEqual(['to-notes']);
  });

  it('sends code to the notes with a warning, unless there is nothing else', () => {
    const code = { kind: 'code', text: 'a\nb', span: at } as const;
    const beside = plan(article([section('A', ul('x'), code)]));
    expect(beside.ids).toEqual(['to-notes']);
    expect(notes(beside.plan.slides[1])).toEqual(['a\nb']);
    const alone = plan(article([section('A', code)]));
    expect(alone.ids).toEqual([]);
    expect(said(alone.plan.slides[1])).toEqual(['a\nb']);
  });

  it('sends HTML to the notes; the article stage has warned of it', () => {
    const { plan: deck, ids } = plan(
      article([section('A', { kind: 'html', text: 'hidden', span: at }, ul('x'))]),
    );
    expect(ids).toEqual([]);
    expect(notes(deck.slides[1])).toEqual(['hidden']);
  });

  it('sets a smaller heading in bold over its list', () => {
    const [slide] = slidesOf(section('A', h(4, 'Head'), ul('x')));
    expect(said(slide)).toEqual(['Head', 'x']);
  });

  it('warns of an empty section and shows its title', () => {
    const { plan: deck, ids } = plan(article([section('A')]));
    expect(ids).toEqual(['empty-section']);
    expect(deck.slides[1]).toMatchObject({ layout: 'assertion', slots: {} });
  });

  it.each([
    'Implications for Brussels',
    'Рекомендации',
    'التوصيات',
    'Recommandations',
    'Empfehlungen',
    'Opciones',
  ])('sees implications in the title "%s"', (title) =>
    expect(layoutsOf(slidesOf(section(title, ol('x', 'y'))))).toEqual(['implications']),
  );

  it('shows a contact whole', () => {
    const [slide] = slidesOf(section('Contact', p('Jane Roe. The Institute.'), p('jane@example.org')));
    expect(slide?.layout).toBe('contact');
    expect(said(slide)).toEqual(['Jane Roe. The Institute.', 'jane@example.org']);
    expect(notes(slide)).toEqual([]);
  });

  it('begins another slide at a rule', () => {
    const slides = slidesOf(section('A', ul('x'), rule, rule, p('Said.'), ul('y')));
    expect(slides.map((slide) => said(slide))).toEqual([['x'], ['y']]);
    expect(notes(slides[1])).toEqual(['Said.']);
  });
});

describe('alerts', () => {
  it('marked IMPORTANT are key judgments, numbered', () => {
    const [slide] = slidesOf(
      section('A', alert('important', p('One.')), alert('important', p('Two.')), p('Prose.')),
    );
    expect(slide?.layout).toBe('key-judgments');
    const body = slide?.slots['body'];
    expect(body?.kind === 'text' && body.paragraphs.map((one) => one.marker)).toEqual([1, 2]);
  });

  it('marked TIP alone are implications', () => {
    expect(layoutsOf(slidesOf(section('A', alert('tip', p('Do.')))))).toEqual(['implications']);
  });

  it('stand in the list they come with, after a bold word', () => {
    const [slide, ...more] = slidesOf(section('A', alert('warning', p('Careful.')), ul('x')));
    expect(more).toEqual([]);
    expect(said(slide)).toEqual(['x', 'Caveat: Careful.']);
  });

  it('speak the language of the deck', () => {
    const [slide] = slidesOf(section('А', ul('x'), alert('caution', p('Опасно.'))), { language: 'ru' });
    expect(said(slide)).toEqual(['x', 'Риск: Опасно.']);
  });

  it('make a slide where there is no text', () => {
    const slides = slidesOf(section('A', quote(5), alert('note', p('Mind.'))));
    expect(layoutsOf(slides)).toEqual(['quote', 'assertion']);
    expect(said(slides[1])).toEqual(['Context: Mind.']);
  });
});

describe('columns', () => {
  it('are two or three by ### headings', () => {
    expect(layoutsOf(slidesOf(section('A', h(3, 'L'), ul('x'), h(3, 'R'), ul('y'))))).toEqual(['two-column']);
    const three = slidesOf(
      section('A', h(3, 'L'), ul('x'), h(3, 'M'), p('Middle prose.'), h(3, 'R'), ul('y')),
    );
    expect(layoutsOf(three)).toEqual(['three-column']);
    expect(said(three[0], 'head2')).toEqual(['M']);
    expect(said(three[0], 'body2')).toEqual(['Middle prose.']);
    expect(notes(three[0])).toEqual(['M', 'Middle prose.']);
  });

  it.each([
    ['Trade before and after', 'A', 'B'],
    ['Title', 'Before', 'After'],
    ['Title', 'What it keeps', 'What it refuses'],
    ['Заголовок', 'Плюсы', 'Минусы'],
  ])('are a comparison: "%s", "%s", "%s"', (title, left, right) => {
    expect(layoutsOf(slidesOf(section(title, h(3, left), ul('x'), h(3, right), ul('y'))))).toEqual([
      'comparison',
    ]);
  });

  it('are several slides from four on, evenly', () => {
    const blocks = ['a', 'b', 'c', 'd'].flatMap((name) => [h(3, name), ul(`in ${name}`)]);
    expect(layoutsOf(slidesOf(section('A', ...blocks)))).toEqual(['two-column', 'two-column']);
  });

  it('are slides of their own where one holds no text, titled by their heading', () => {
    const slides = slidesOf(section('Trade', p('Said.'), h(3, 'Exports'), map, h(3, 'Imports'), ul('x')));
    expect(slides.map((slide) => [slide.layout, text(slide.title)])).toEqual([
      ['map', 'Trade: Exports'],
      ['assertion', 'Trade: Imports'],
    ]);
    expect(notes(slides[0])).toEqual(['Said.']);
  });
});

describe('quotations', () => {
  it.each([
    [40, 'quote'],
    [41, 'quote-long'],
    [75, 'quote-long'],
  ])('of %i words have the layout %s', (words, layout) => {
    const { plan: deck, ids } = plan(article([section('A', quote(words, 'X'))]));
    expect(deck.slides[1]?.layout).toBe(layout);
    expect(ids).toEqual([]);
  });

  it('of more are warned of and stay whole', () => {
    const { plan: deck, ids } = plan(article([section('A', quote(76, 'X'))]));
    expect(ids).toEqual(['quote-too-long']);
    const content = deck.slides[1]?.slots['quote'];
    expect(content?.kind === 'quote' && text(content.quote.paragraphs[0] ?? []).split(' ')).toHaveLength(76);
  });

  it('pair when both are short', () => {
    expect(layoutsOf(slidesOf(section('A', quote(5), p('and'), quote(6))))).toEqual(['quote-pair']);
    expect(layoutsOf(slidesOf(section('A', quote(5), quote(41))))).toEqual(['quote', 'quote-long']);
    expect(layoutsOf(slidesOf(section('A', quote(5), quote(6), quote(7))))).toEqual(['quote-pair', 'quote']);
  });

  it('stand alone in a template without pairs', () => {
    const without = templateOf(layouts.filter((layout) => layout.name !== 'quote-pair'));
    const { plan: deck } = plan(article([section('A', quote(5), quote(6))]), without);
    expect(layoutsOf(deck.slides.slice(1))).toEqual(['quote', 'quote']);
  });
});

describe('pictures and maps', () => {
  it('a picture stands alone, or with its list, or with two sentences', () => {
    expect(layoutsOf(slidesOf(section('A', figure)))).toEqual(['image-full']);
    expect(layoutsOf(slidesOf(section('A', ul('x'), figure)))).toEqual(['assertion-image']);
    const [slide, ...more] = slidesOf(section('A', figure, p('One 1.'), p('Two 2.'), p('Three 3.')));
    expect(more).toEqual([]);
    expect(said(slide)).toHaveLength(2);
  });

  it('a picture keeps its credit', () => {
    const [slide] = slidesOf(section('A', { ...figure, caption: t('The pair'), credit: 'Qazaqtimes.com' }));
    expect(said(slide, 'caption')).toEqual(['The pair (Source: Qazaqtimes.com)']);
  });

  it('a map has a list beside it, prose in the notes', () => {
    expect(layoutsOf(slidesOf(section('A', map, p('Prose.'))))).toEqual(['map']);
    expect(layoutsOf(slidesOf(section('A', map, ul('x'))))).toEqual(['map-text']);
  });

  it('more than four bullets stand on a slide of their own', () => {
    expect(layoutsOf(slidesOf(section('A', ul(...many(5)), map)))).toEqual(['assertion', 'map']);
  });

  it('several kinds make several slides, in order', () => {
    const slides = slidesOf(
      section('A', p('Said.'), quote(5), map, ul('x'), table(['A', 'B'], [['1', '2']])),
    );
    expect(layoutsOf(slides)).toEqual(['quote', 'map-text', 'table']);
    expect(notes(slides[0])).toEqual(['Said.']);
  });
});

describe('tables', () => {
  const points = (count: number) => many(count).map((one, index) => [`day${index}`, one]);

  it.each([
    [2, ['timeline-2']],
    [6, ['timeline-6']],
    [7, ['timeline-4', 'timeline-3']],
    [13, ['timeline-5', 'timeline-4', 'timeline-4']],
    [1, ['table']],
  ])('of %i dates are %j', (count, expected) => {
    expect(layoutsOf(slidesOf(section('A', table(['Date', 'Event'], points(count)))))).toEqual(expected);
  });

  it('have the sources of events behind them', () => {
    const base = table(
      ['Date', 'Event', 'Source'],
      [
        ['8 May', 'It began', ''],
        ['9 May', 'It ended', 'hearsay'],
      ],
    );
    const rows = base.rows.map((row, index) => (index === 0 ? [...row.slice(0, 2), [cite('(B)', 2)]] : row));
    const [slide] = slidesOf(section('A', { ...base, rows }));
    expect(said(slide, 'event1')).toEqual(['It began (B)']);
    expect(slide?.sources).toEqual([2]);
    expect(notes(slide)).toEqual(['9 May · hearsay']);
  });

  it('of numbers are at most four a slide', () => {
    const rows = many(5).map((one, index) => [`${index}%`, one]);
    expect(layoutsOf(slidesOf(section('A', table(['Number', 'What'], rows))))).toEqual([
      'numbers-3',
      'numbers-2',
    ]);
  });

  it('of actors are at most eight a slide, their sources behind the last words', () => {
    const rows = many(9).map((one) => [one, 'role', 'view', '']);
    const slides = slidesOf(section('A', table(['Actor', 'Role', 'Position', 'Source'], rows)));
    expect(layoutsOf(slides)).toEqual(['actors', 'actors']);
    const content = slides[0]?.slots['table'];
    expect(content?.kind === 'table' && [content.table.header.length, content.table.rows.length]).toEqual([
      3, 5,
    ]);
  });

  it('are warned of when too wide', () => {
    const { ids } = plan(article([section('A', table(['a', 'b', 'c', 'd', 'e', 'f'], [[...'123456']]))]));
    expect(ids).toEqual(['table-too-wide']);
  });

  it('are charts where the author says so, with a short list beside', () => {
    const chart = table(
      ['Country', 'Exports'],
      [
        ['A', '1,200.5'],
        ['B', '3'],
      ],
      { chart: { type: 'bar' } },
    );
    expect(layoutsOf(slidesOf(section('A', chart)))).toEqual(['chart']);
    expect(layoutsOf(slidesOf(section('A', ul('x'), chart)))).toEqual(['chart-text']);
  });

  it('are tables when a number cannot be read', () => {
    const chart = table(['Country', 'Exports'], [['A', 'lots']], { chart: { type: 'bar' } });
    const { plan: deck, told } = plan(article([section('A', chart)]));
    expect(deck.slides[1]?.layout).toBe('table');
    expect(told[0]).toMatchObject({ severity: 'warning', id: 'not-a-number' });
    expect(told[0]?.message).toContain('"lots" in row "A", column "Exports"');
  });
});
