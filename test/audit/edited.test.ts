// A deck of ours, edited as a person does in PowerPoint: each edit is found, and nothing else is.

import { beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, deckOf, deckOfText } from '../deck-of.ts';
import {
  type Change,
  edited,
  findings,
  found,
  onSlide,
  picture,
  related,
  relationship,
  shape,
  solid,
  typed,
  withItsLayouts,
} from './decks.ts';

/** Of the slides that are edited, one each; what check says of a whole deck costs as much as its slides. */
const article = `---
title: Harbours
author: A. Writer
date: 2024-05-06
---

## A harbour takes what the river brings

<!-- layout: assertion -->

- The quay was built for coal, and timber came (Harbour Board, 2023-02-01).
- What is landed in spring is gone by the autumn.

## What was landed

| Year | Timber | Coal |
| --- | ---: | ---: |
| 2021 | 12 | 40 |
| 2022 | 18 | 31 |
| 2023 | 25 | 20 |
`;

let deck: Uint8Array;
let numbers: ReadonlyMap<string, number>;
beforeAll(async () => {
  const built = await deckOfText(article);
  deck = withItsLayouts(bytesOf(built));
  const layouts = built.scene.slides.map(({ layout }) => layout);
  numbers = new Map(layouts.map((layout) => [layout, layouts.indexOf(layout) + 1]));
});

const part = (number: number): string => `ppt/slides/slide${number}.xml`;
const slideOf = (layout: string): number => {
  const number = numbers.get(layout);
  if (!number) throw new Error(`no slide of ${layout} among ${[...numbers.keys()].join(' ')}`);
  return number;
};
const afterEdit = async (
  number: number,
  change: Change,
  more: Parameters<typeof edited>[1] = {},
): Promise<readonly string[]> => found(edited(deck, { [part(number)]: change, ...more }));

/** The first placeholder of that kind, with its text. */
const inPlaceholder =
  (type: string, change: (shape: string) => string): Change =>
  (xml) =>
    xml.replace(new RegExp(`<p:sp>(?:(?!</p:sp>).)*<p:ph type="${type}"(?:(?!</p:sp>).)*</p:sp>`), change);

describe('the gallery and the deck, unedited', () => {
  it('is without a finding', async () => {
    const gallery = bytesOf(await deckOf('content/gallery.md'));
    expect((await findings(gallery)).map(({ message }) => message)).toEqual([]);
    expect(await found(deck)).toEqual([]);
  });
});

describe('a deck, edited', () => {
  const moved =
    '<p:spPr><a:xfrm><a:off x="11000000" y="2000000"/><a:ext cx="8000000" cy="4300000"/></a:xfrm></p:spPr>';
  it('by moving a text off the slide', async () => {
    const number = slideOf('assertion');
    expect(
      await afterEdit(
        number,
        inPlaceholder('body', (xml) => xml.replace('<p:spPr/>', moved)),
      ),
    ).toEqual([`off-slide ${number}`]);
  });
  it('by typing until a placeholder is full', async () => {
    const number = slideOf('assertion');
    const typing = inPlaceholder('body', (xml) =>
      xml.replace(/<\/a:t>/, ` ${'and then the harvest came in at last '.repeat(30)}</a:t>`),
    );
    // The source line and the footer are written over.
    expect(new Set(await afterEdit(number, typing))).toEqual(
      new Set([`text-overflow ${number}`, `text-overlap ${number}`]),
    );
  });
  it('by setting words in a grey that hardly shows', async () => {
    const number = slideOf('assertion');
    const grey = inPlaceholder('body', (xml) =>
      xml.replace(/<a:rPr lang="([^"]*)"\/>/, `<a:rPr lang="$1">${solid('CFCFCF')}</a:rPr>`),
    );
    expect(await afterEdit(number, grey)).toEqual([`low-contrast ${number}`]);
  });
  it('by deleting a title', async () => {
    const number = slideOf('assertion');
    expect(
      await afterEdit(
        number,
        inPlaceholder('title', () => ''),
      ),
    ).toEqual([`missing-slide-title ${number}`]);
  });
  it('by merging cells', async () => {
    const number = slideOf('table');
    const merge: Change = (xml) =>
      xml.replace(/<a:tc>((?:(?!<\/a:tc>).)*<\/a:tc>)<a:tc>/, '<a:tc gridSpan="2">$1<a:tc hMerge="1">');
    expect(await afterEdit(number, merge)).toEqual([`merged-cells ${number}`]);
  });
  it('by taking the header row away', async () => {
    const number = slideOf('table');
    expect(await afterEdit(number, (xml) => xml.replace('firstRow="1"', 'firstRow="0"'))).toEqual([
      `no-header-row ${number}`,
    ]);
  });
  it('by pasting a picture without alternative text', async () => {
    const number = slideOf('assertion');
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
      'base64',
    );
    const pasted = onSlide(picture({ alt: '', at: [700, 400, 100, 60] }));
    const rules = await afterEdit(number, pasted, {
      [`ppt/slides/_rels/slide${number}.xml.rels`]: related(
        relationship('rIdPicture', 'image', '../media/pasted.png'),
      ),
      '[Content_Types].xml': (xml) => `${typed('png', 'image/png')(xml)} `,
      'ppt/media/pasted.png': png,
    });
    expect(rules).toEqual([`missing-alt-text ${number}`]);
  });
  it('by setting a word in a font that is not everybody’s', async () => {
    const number = slideOf('assertion');
    const font = inPlaceholder('body', (xml) =>
      xml.replace(
        /<a:rPr lang="([^"]*)"\/>/,
        '<a:rPr lang="$1"><a:latin typeface="Brandon Grotesque"/></a:rPr>',
      ),
    );
    expect(await afterEdit(number, font)).toEqual([`font-not-safe ${number}`]);
  });
  it('by a link that reads "here"', async () => {
    const number = slideOf('assertion');
    const link = inPlaceholder('body', (xml) =>
      xml.replace(
        /<a:endParaRPr/,
        '<a:r><a:rPr lang="en"><a:hlinkClick r:id="rIdLink"/></a:rPr><a:t> here</a:t></a:r><a:endParaRPr',
      ),
    );
    const rules = await afterEdit(number, link, {
      [`ppt/slides/_rels/slide${number}.xml.rels`]: related(
        '<Relationship Id="rIdLink" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org" TargetMode="External"/>',
      ),
    });
    expect(rules).toEqual([`link-text ${number}`]);
  });
  it('by giving two slides one title', async () => {
    const [one, other] = [slideOf('assertion'), slideOf('table')];
    const words = (xml: string): string =>
      [...xml.matchAll(/<a:t>([^<]*)/g)].map(([, text]) => text).join('');
    let title = '';
    await afterEdit(one, (xml) => {
      inPlaceholder('title', (found) => {
        title = words(found);
        return found;
      })(xml);
      return `${xml} `;
    });
    expect(title).not.toBe('');
    const same = inPlaceholder('title', (xml) =>
      xml.replace(/<a:t>[^<]*/, '<a:t>').replace('<a:t>', `<a:t>${title}`),
    );
    expect(await afterEdit(other, same)).toEqual([`duplicate-slide-title ${Math.max(one, other)}`]);
  });
  it('by drawing a box with small words in it', async () => {
    const number = slideOf('assertion');
    expect(
      await afterEdit(number, onSlide(shape({ at: [700, 420, 150, 30], text: 'Made up', size: 8 }))),
    ).toEqual([`small-text ${number}`]);
  });
});
