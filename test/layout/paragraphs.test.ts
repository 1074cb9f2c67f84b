import { describe, expect, it } from 'vitest';
import type { SlotContent, TextParagraph } from '../../src/deck/types.ts';
import { attributionParagraphs, slotParagraphs } from '../../src/layout/paragraphs.ts';
import { plainText } from '../../src/layout/runs.ts';
import { settingIn, slotOf, span, text } from './briefing.ts';

const english = settingIn('en');
const body = slotOf('assertion', 'body', english);
const item = (words: string, marker: TextParagraph['marker'], level: 0 | 1 = 0): TextParagraph => ({
  runs: text(words),
  level,
  marker,
  span,
});
const set = (paragraphs: readonly TextParagraph[], slot = body) =>
  slotParagraphs({ kind: 'text', paragraphs }, slot, english);

describe('text', () => {
  it('has the slot’s bullet in a list, and none in prose', () => {
    const [bullet, prose] = set([item('A point', 'bullet'), item('Prose', 'none')]);
    expect(bullet?.style).toMatchObject({ bullet: '–', indent: 28, hanging: 28 });
    expect(prose?.style).toMatchObject({ bullet: null, indent: 0, hanging: 0 });
  });

  it('has the second level’s style in a list within a list', () => {
    const [, nested] = set([item('A point', 'bullet'), item('Under it', 'bullet', 1)]);
    expect(nested).toMatchObject({ level: 1, style: { size: 24, indent: 52 } });
  });

  it('keeps the author’s number, with room for it', () => {
    const [third] = set([item('Third', 3)]);
    expect(third).toMatchObject({ number: 3, style: { bullet: 'number' } });
    expect(third?.style.hanging).toBeGreaterThan(22);
  });

  it('is numbered where the slot numbers, counting on over prose', () => {
    const judgments = slotOf('key-judgments', 'body', english);
    const all = set([item('One', 'bullet'), item('An aside', 'none'), item('Two', 'bullet')], judgments);
    expect(all.map((one) => one.number)).toEqual([1, undefined, 2]);
  });

  it('stands close to the points under it', () => {
    const [parent, child, next] = set([item('A', 'bullet'), item('B', 'bullet', 1), item('C', 'bullet')]);
    expect(parent?.style.spaceAfter).toBe(8);
    expect(child?.style.spaceAfter).toBe(22);
    expect(next?.style.spaceAfter).toBe(22);
  });

  it('names the line of the article it is from', () => {
    expect(set([item('A', 'bullet')])[0]?.span).toEqual(span);
  });
});

describe('a quotation', () => {
  const quoted = (words: readonly string[], language: string) => {
    const setting = settingIn(language);
    const content: SlotContent = { kind: 'quote', quote: { paragraphs: words.map(text), span } };
    return slotParagraphs(content, slotOf('quote', 'quote', setting), setting).map((one) =>
      plainText(one.runs),
    );
  };

  it('stands in the marks of the deck’s language, verbatim within', () => {
    expect(quoted(['We will […] not choose'], 'en')).toEqual(['“We will […] not choose”']);
    expect(quoted(['Мы не выбираем'], 'ru')).toEqual(['«Мы не выбираем»']);
    expect(quoted(['Wir wählen nicht'], 'de')).toEqual(['„Wir wählen nicht“']);
  });

  it('is opened once and closed once, however many paragraphs it has', () => {
    expect(quoted(['One.', 'Two.', 'Three.'], 'en')).toEqual(['“One.', 'Two.', 'Three.”']);
  });

  it('keeps its own marks where it is read the other way', () => {
    expect(quoted(['We will not choose'], 'ar')).toEqual(['“We will not choose”']);
  });
});

describe('code', () => {
  it('is upright where the slot’s style slants', () => {
    const slanted = { ...body, levels: body.levels.map((level) => ({ ...level, italic: true })) };
    const content = {
      kind: 'text' as const,
      paragraphs: [
        {
          marker: 'none' as const,
          level: 0 as const,
          runs: [{ text: 'Type ' }, { text: 'ls', code: true as const }],
          span,
        },
      ],
    };
    expect(slotParagraphs(content, slanted, english)[0]?.runs.map(({ italic }) => italic)).toEqual([
      undefined,
      false,
    ]);
    expect(slotParagraphs(content, body, english)[0]?.runs.map(({ italic }) => italic)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('an attribution', () => {
  const slot = slotOf('quote', 'attribution', english);
  const of = (more: object) =>
    attributionParagraphs({ speaker: 'A. Speaker', cites: [], runs: [], span, ...more }, slot, english).map(
      (one) => plainText(one.runs),
    );

  it('has the speaker, then role and date, then the source’s number', () => {
    expect(of({ role: 'president', date: '2022-09-14', cites: [4] })).toEqual([
      'A. Speaker',
      'president, 14\u00a0September 20224',
    ]);
  });

  it('is one line where there is a speaker alone', () => {
    expect(of({})).toEqual(['A. Speaker']);
    expect(of({ cites: [2, 3] })).toEqual(['A. Speaker2,3']);
  });
});

it('makes no paragraphs of what is no text', () => {
  expect(
    slotParagraphs({ kind: 'picture', picture: { src: 'a.png', alt: '', span } }, body, english),
  ).toEqual([]);
});
