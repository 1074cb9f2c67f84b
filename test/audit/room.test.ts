// Text and tables that have no room, shapes beside the slide, letters too small.

import { describe, expect, it } from 'vitest';
import {
  edited,
  findings,
  found,
  group,
  onSlide,
  picture,
  shape,
  slide2,
  slideWith,
  slideWithPicture,
  solid,
  soundDeck,
  table,
} from './decks.ts';

const many = (words: number): string => Array.from({ length: words }, () => 'wheat').join(' ');

describe('text', () => {
  it('overflows where it leaves its shape, not where it reaches into its insets', async () => {
    expect(
      await found(await slideWith(shape({ at: [80, 330, 200, 24], text: 'One line', size: 18 }))),
    ).toEqual([]);
    const four = shape({ at: [80, 330, 150, 40], text: many(12), size: 18 });
    expect(await found(await slideWith(four))).toEqual(['text-overflow 2']);
  });
  it('is as wide as its own typeface makes it', async () => {
    const narrow = 'illicit '.repeat(4).trim();
    const set = (run: string): string => shape({ at: [80, 330, 200, 26], text: narrow, size: 18, run });
    expect(await found(await slideWith(set('')))).toEqual([]);
    expect(await found(await slideWith(set('<a:latin typeface="Consolas"/>')))).toEqual(['text-overflow 2']);
    expect(await found(await slideWith(set('<a:latin typeface="Courier New"/>')))).toEqual([
      'text-overflow 2',
    ]);
  });
  it('in a group has the room of its box, and its own size', async () => {
    // The group halves its box: PowerPoint does not halve its letters.
    const member = shape({ at: [0, 0, 300, 100], text: many(12), size: 18 });
    const same = group({ at: [80, 330, 300, 100], inner: [0, 0, 300, 100] }, member);
    expect(await found(await slideWith(same))).toEqual([]);
    expect(
      await found(await slideWith(group({ at: [80, 330, 150, 50], inner: [0, 0, 300, 100] }, member))),
    ).toEqual(['text-overflow 2']);
  });
  it('is counted as it is shrunk', async () => {
    const shrunk = (fit: string): string =>
      shape({ at: [80, 330, 150, 60], text: many(12), size: 18, body: `<a:bodyPr>${fit}</a:bodyPr>` });
    expect(await found(await slideWith(shrunk('<a:normAutofit/>')))).toEqual(['text-overflow 2']);
    expect(
      await found(await slideWith(shrunk('<a:normAutofit fontScale="70000" lnSpcReduction="10000"/>'))),
    ).toEqual([]);
    expect(await found(await slideWith(shrunk('<a:spAutoFit/>')))).toEqual([]);
  });
  it('in an ellipse has the room of the rectangle in it', async () => {
    const inside = (preset: string): string =>
      shape({
        at: [80, 330, 120, 68],
        text: 'Rivers carry water to a distant sea',
        size: 16,
        body: '<a:bodyPr anchor="ctr"/>',
        geometry: `<a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom>`,
      });
    expect(await found(await slideWith(inside('rect')))).toEqual([]);
    expect(await found(await slideWith(inside('ellipse')))).toEqual(['text-overflow 2']);
  });
  it('that is turned by a quarter runs down its box', async () => {
    const down = (height: number): string =>
      shape({
        at: [80, 300, 40, height],
        text: 'Runs down the side',
        size: 18,
        body: '<a:bodyPr vert="vert270"/>',
      });
    expect(await found(await slideWith(down(180)))).toEqual([]);
    expect(await found(await slideWith(down(70)))).toEqual(['text-overflow 2']);
  });
  it('in a family that nobody measured is taken for narrow', async () => {
    const text = (family: string): string =>
      shape({
        at: [80, 330, 150, 30],
        text: 'Twenty-three letters ok',
        size: 14,
        run: `<a:latin typeface="${family}"/>`,
      });
    const rules = await found(await slideWith(text('Frutiger LT')));
    expect(rules).toEqual(['font-not-safe 2']);
  });
});

describe('the slide’s edge', () => {
  it('is crossed by words, not by the empty part of their box', async () => {
    expect(await found(await slideWith(shape({ at: [900, 330, 300, 40], text: 'Out' })))).toEqual([]);
    expect(
      await found(await slideWith(shape({ at: [900, 330, 300, 40], text: 'Out of the slide' }))),
    ).toEqual(['off-slide 2']);
  });
  it('is crossed in groups, too', async () => {
    const member = shape({ at: [0, 0, 300, 40], text: 'Out of the slide' });
    expect(
      await found(await slideWith(group({ at: [900, 330, 300, 40], inner: [0, 0, 300, 40] }, member))),
    ).toEqual(['off-slide 2']);
  });
  it('is known for turned shapes', async () => {
    // As high as the slide when it is turned; wider than the slide when it is not.
    const turned = shape({
      at: [780, 250, 400, 40],
      text: 'Along the edge',
      turn: 90,
      paragraph: '<a:pPr algn="ctr"/>',
    });
    expect(await found(await slideWith(turned))).toEqual(['off-slide 2']);
    const upright = shape({
      at: [700, 250, 400, 40],
      text: 'Along the edge',
      turn: 90,
      paragraph: '<a:pPr algn="ctr"/>',
    });
    expect(await found(await slideWith(upright))).toEqual([]);
  });
  it('says what stands wholly beside the slide', async () => {
    const [finding] = await findings(await slideWith(shape({ at: [1000, 330, 200, 40], text: 'Parked' })));
    expect(finding?.message).toMatch(/"Box \d+": it stands beside the slide/);
  });
  it('lets pictures bleed and titles hide', async () => {
    const png = new Uint8Array(
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
        'base64',
      ),
    );
    expect(await found(await slideWithPicture(png, [picture({ at: [-30, 300, 400, 280] })]))).toEqual([]);
    expect(await found(await slideWithPicture(png, [picture({ at: [-300, 300, 400, 100] })]))).toEqual([
      'off-slide 2',
    ]);
    const hidden = edited(await soundDeck(), {
      [slide2]: (xml) =>
        xml.replace(
          '<p:spPr/>',
          '<p:spPr><a:xfrm><a:off x="600000" y="-900000"/><a:ext cx="9000000" cy="700000"/></a:xfrm></p:spPr>',
        ),
    });
    expect(await found(hidden)).toEqual([]);
  });
  it('is crossed on purpose by what flies in', async () => {
    const flying = shape({ id: 777, at: [1000, 330, 200, 40], text: 'Flies in' });
    const timing =
      '<p:timing><p:tnLst><p:par><p:cTn id="1"><p:childTnLst><p:animMotion><p:cBhvr><p:cTn id="2"/><p:tgtEl><p:spTgt spid="777"/></p:tgtEl></p:cBhvr></p:animMotion></p:childTnLst></p:cTn></p:par></p:tnLst></p:timing>';
    const deck = edited(await slideWith(flying), {
      [slide2]: (xml) => xml.replace('</p:sld>', `${timing}</p:sld>`),
    });
    expect(await found(deck)).toEqual([]);
  });
  it('is no matter for what has no size', async () => {
    expect(await found(await slideWith(shape({ at: [80, 330, 200, 0.01], text: 'Flat' })))).toContain(
      'no-size 2',
    );
  });
});

describe('tables', () => {
  const rows = (words: number) => [
    [{ text: 'River' }, { text: 'What it does' }],
    [{ text: 'One' }, { text: many(words) }],
  ];
  it('grow with their text over the edge', async () => {
    const low = (words: number): string => table({ at: [80, 430, 400, 60], rows: rows(words) });
    expect(await found(await slideWith(low(4)))).toEqual([]);
    const deck = await slideWith(low(60));
    expect(await found(deck)).toEqual(['table-overflow 2']);
    expect((await findings(deck))[0]?.message).toMatch(/leaves the slide/);
  });
  it('grow over what stands below', async () => {
    const grown = (words: number): Promise<Uint8Array> =>
      slideWith(
        table({ at: [80, 280, 400, 60], rows: rows(words) }),
        shape({ name: 'Note', at: [80, 345, 400, 40], text: 'Made up for a test' }),
      );
    expect(await found(await grown(4))).toEqual([]);
    const deck = await grown(25);
    expect(await found(deck)).toEqual(['table-overflow 2']);
    expect((await findings(deck))[0]?.message).toMatch(/covers "Note"/);
  });
  it('merged by a span of one are not merged', async () => {
    const spans = (attributes: string): Promise<readonly string[]> =>
      slideWith(table({ rows: [[{ text: 'A', attributes }, { text: 'B' }]] })).then(found);
    expect(await spans(' gridSpan="1" rowSpan="1"')).toEqual([]);
    expect(await spans(' gridSpan="2"')).toEqual(['merged-cells 2']);
  });
});

describe('small text', () => {
  it('is under 12 points, as it is shrunk, said once a slide', async () => {
    expect(await found(await slideWith(shape({ text: 'Twelve', size: 12 })))).toEqual([]);
    const deck = await slideWith(
      shape({ text: 'Eleven', size: 11 }),
      shape({ name: 'Worst', at: [80, 380, 200, 30], text: 'Nine', size: 9 }),
    );
    expect(await found(deck)).toEqual(['small-text 2']);
    expect((await findings(deck))[0]?.message).toMatch(
      /"Worst": its text has 9 pt, and 12 pt is the least.*and 1 more place/,
    );
    const shrunk = shape({
      at: [80, 330, 300, 60],
      text: 'Shrunk',
      size: 14,
      body: '<a:bodyPr><a:normAutofit fontScale="62500"/></a:bodyPr>',
    });
    expect(await found(await slideWith(shrunk))).toEqual(['small-text 2']);
  });
  it('is measured by the slide’s height: a small slide is shown as large', async () => {
    const small = edited(await soundDeck(), {
      [slide2]: onSlide(shape({ at: [40, 150, 200, 30], text: 'Ten', size: 10 })),
      'ppt/presentation.xml': (xml) => xml.replace('cx="12192000" cy="6858000"', 'cx="6096000" cy="3429000"'),
    });
    expect(await found(small)).not.toContain('small-text 2');
  });
  it('is no footer, number or raised mark', async () => {
    const raised = shape({ text: 'x', size: 14 }).replace('sz="1400"', 'sz="900" baseline="30000"');
    expect(await found(await slideWith(raised))).toEqual([]);
    const footer = edited(await soundDeck(), {
      [slide2]: (xml) => xml.replace(/(<p:ph type="ftr".*?<a:rPr lang="en")/, '$1 sz="800"'),
    });
    expect(await found(footer)).toEqual([]);
  });
});

describe('what lies under a table', () => {
  it('is not mistaken for the table', async () => {
    const dark = shape({
      name: 'Dark',
      at: [60, 320, 460, 120],
      fill: solid('101010'),
      text: 'A',
      run: solid('FFFFFF'),
    });
    const rows = [[{ text: 'River', run: solid('FFFFFF') }]];
    expect(await found(await slideWith(dark, table({ rows })))).toEqual([]);
    expect(await found(await slideWith(table({ rows })))).toEqual(['low-contrast 2']);
  });
});
