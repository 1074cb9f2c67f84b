// One validator stands for two (validate.ts): that of Office 2019 reads every namespace that decks use, and finds there
// what that of Microsoft 365 finds.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { bytesOf, deckOfText } from '../deck-of.ts';
import { validateFor } from './validate.ts';

/** An element of each namespace, which a fault is put into: an attribute that none has. */
const ELEMENTS = [
  'p:sld',
  'adec:decorative',
  'ahyp:hlinkClr',
  'asvg:svgBlip',
  'p14:section',
  'c15:showLeaderLines',
];

const article = `---
title: Harbours
---

## What was landed

<!-- chart: line -->

| Year | Timber | Coal |
| --- | ---: | ---: |
| 2021 | 12 | 40 |
| 2022 | 18 | 31 |
| 2023 | 25 | 20 |

## The quay

The quay was built for coal (Harbour Board, 2023-02-01).

## The crane

![A crane](crane.svg)
`;
const crane =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="200" height="300"/></svg>';

it('Office 2019 finds what Microsoft 365 finds, in every namespace of a deck', async () => {
  const parts = unzipSync(bytesOf(await deckOfText(article, { 'crane.svg': strToU8(crane) })));
  for (const [name, bytes] of Object.entries(parts)) {
    if (!name.endsWith('.xml')) continue;
    const faulty = ELEMENTS.reduce(
      (xml, element) => xml.replace(new RegExp(`<${element}(?=[ />])`), `$& fault="1"`),
      strFromU8(bytes),
    );
    parts[name] = strToU8(faulty);
  }
  const bytes = zipSync(parts, { level: 1 });
  const said = async (version: 'Office2019' | 'Microsoft365') =>
    (await validateFor(version, bytes)).map((one) => one.replace(version, ''));
  const earlier = await said('Office2019');
  for (const element of ELEMENTS)
    expect(
      earlier.some((one) => one.includes(`/${element}[`)),
      element,
    ).toBe(true);
  expect(earlier).toEqual(await said('Microsoft365'));
});
