// Whatever a file says, the answer is findings or a refusal: no value, however odd, is a bug of ours.

import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../src/diagnostic/diagnostic.ts';
import { fc, tries } from '../property.ts';
import { edited, findings, group, layout2, shape, slideWith, solid, table } from './decks.ts';

let deck: Uint8Array;
let parts: readonly string[];
beforeAll(async () => {
  const gradient =
    '<a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="101010"/></a:gs><a:gs pos="100000"><a:schemeClr val="accent1"><a:tint val="40000"/></a:schemeClr></a:gs></a:gsLst><a:lin ang="5400000" scaled="0"/></a:gradFill>';
  const rows = [
    [{ text: 'River' }, { text: 'Length' }],
    [{ text: 'One', fill: solid('EEEEEE') }, { text: '10' }],
  ];
  const member = shape({ at: [300, 330, 100, 40], text: 'Member', fill: gradient, turn: 20 });
  deck = await slideWith(
    group({ at: [300, 330, 200, 60] }, member),
    table({ rows, style: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}' }),
  );
  const layout = await layout2();
  parts = Object.keys(unzipSync(deck)).filter(
    (name) =>
      name === layout || /(slide2|slideMaster1|theme1|presentation|tableStyles)\.xml(\.rels)?$/.test(name),
  );
});

const odd = [
  '',
  '-1',
  '0',
  'NaN',
  '99999999999999999999',
  '1e308',
  '-50%',
  '2.5in',
  'constructor',
  '__proto__',
  'hasOwnProperty',
  'ø',
  '{}',
  '../x',
  '/',
];

describe('checkDeck', () => {
  it('takes any value of any attribute', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.constantFrom(...odd), async (which, place, value) => {
        const name = parts[which % parts.length] ?? '';
        const xml = strFromU8(unzipSync(deck)[name] as Uint8Array);
        const attributes = [...xml.matchAll(/ (?!xmlns)([\w:]+)="[^"]*"/g)];
        const one = attributes[place % attributes.length];
        if (!one) return;
        const changed = `${xml.slice(0, one.index)} ${one[1]}="${value}"${xml.slice(one.index + one[0].length)}`;
        const answer = await findings(edited(deck, { [name]: changed })).catch((fault: unknown) => fault);
        expect(
          Array.isArray(answer) || answer instanceof Refusal,
          `${name}: ${one[1]}="${value}": ${answer}`,
        ).toBe(true);
      }),
      { numRuns: tries(60) },
    );
  });
});
