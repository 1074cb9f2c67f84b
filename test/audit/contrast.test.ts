// Text against what it stands on: plain fills, groups, gradients, patterns, pictures, styles, tables, colour
// maps.

import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
  edited,
  findings,
  found,
  group,
  layout2,
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

const white = solid('FFFFFF');
const grey = solid('BBBBBB');
const black = solid('000000');
const light = ['low-contrast 2'];
const ratioOf = async (deck: Uint8Array): Promise<string> =>
  /only ([\d.]+) to 1/.exec((await findings(deck)).map(({ message }) => message).join('\n'))?.[1] ?? '';

describe('plain grounds', () => {
  it('are the text’s own fill', async () => {
    expect(await found(await slideWith(shape({ text: 'Pale', run: white, fill: grey })))).toEqual(light);
    expect(await found(await slideWith(shape({ text: 'Clear', run: black, fill: grey })))).toEqual([]);
  });
  it('are what lies under it, the topmost', async () => {
    const under = (color: string): string =>
      shape({ name: `Card ${color}`, at: [60, 320, 300, 80], fill: solid(color), text: ' ' });
    const text = shape({ text: 'White', run: white });
    expect(await found(await slideWith(under('FFFFFF'), under('222222'), text))).toEqual([
      'undescribed-shape 2',
    ]);
    expect(await found(await slideWith(under('222222'), under('EEEEEE'), text))).toContain('low-contrast 2');
  });
  // Grey 888888 on white stands out 3.5 to 1.
  it.each([
    [18, false, []],
    [17.5, false, light],
    [14, true, []],
    [13.5, true, light],
    [14, false, light],
  ])('ask 3 to 1 of large text, 4.5 of other: %s points, bold %s', async (size, bold, expected) => {
    const text = shape({ text: 'Grey', run: solid('888888'), fill: solid('FFFFFF'), size, bold });
    expect(await found(await slideWith(text))).toEqual(expected);
  });
  it('let others shine through', async () => {
    const veil = (alpha: number): string =>
      shape({
        text: 'White',
        run: white,
        fill: `<a:solidFill><a:srgbClr val="000000"><a:alpha val="${alpha}"/></a:srgbClr></a:solidFill>`,
      });
    expect(await found(await slideWith(veil(80_000)))).toEqual([]);
    expect(await found(await slideWith(veil(20_000)))).toEqual(light);
  });
  it('are asked only where the letters stand, not their whole box', async () => {
    const card = shape({ name: 'Card', at: [60, 320, 150, 80], fill: solid('FFFFCC'), text: 'A' });
    const wide = shape({ at: [80, 330, 700, 40], text: 'Short', run: black });
    expect(await found(await slideWith(card, wide))).toEqual([]);
  });
  it('hold a highlight or a wide glow for the ground', async () => {
    const marked = (color: string): string =>
      `${white}<a:highlight><a:srgbClr val="${color}"/></a:highlight>`;
    expect(await found(await slideWith(shape({ text: 'Marked', run: marked('003366') })))).toEqual([]);
    expect(await found(await slideWith(shape({ text: 'Marked', run: marked('FFFF00') })))).toEqual(light);
    const glow = '<a:effectLst><a:glow rad="25400"><a:srgbClr val="000000"/></a:glow></a:effectLst>';
    expect(await found(await slideWith(shape({ text: 'Glows', run: `${white}${glow}` })))).toEqual([]);
  });
  it('may be the fill of the layout’s placeholder', async () => {
    const dark = edited(await soundDeck(), {
      [await layout2()]: (xml) =>
        xml.replace(
          /(<p:ph type="body" idx="20".*?<\/a:xfrm>(?:<a:prstGeom.*?<\/a:prstGeom>)?)/,
          `$1${solid('101010')}`,
        ),
    });
    expect(await found(dark)).toEqual(light);
  });
  it('are what the layout draws, unless the slide hides it', async () => {
    const drawing = shape({ name: 'Band', at: [60, 320, 400, 80], fill: solid('101010') });
    const drawn = edited(await slideWith(shape({ text: 'Black', run: black })), {
      [await layout2()]: (xml) => xml.replace('</p:spTree>', `${drawing}</p:spTree>`),
    });
    expect(await found(drawn)).toEqual(light);
    const hidden = edited(drawn, { [slide2]: (xml) => xml.replace('<p:sld ', '<p:sld showMasterSp="0" ') });
    expect(await found(hidden)).toEqual([]);
  });
  it('that come or go are not counted on', async () => {
    const card = shape({
      id: 555,
      name: 'Card',
      at: [60, 320, 300, 80],
      fill: solid('101010'),
      text: 'A',
      run: white,
    });
    const still = await slideWith(card, shape({ text: 'Black', run: black }));
    expect(await found(still)).toEqual(light);
    const timing =
      '<p:timing><p:tnLst><p:par><p:cTn id="1"><p:childTnLst><p:set><p:cBhvr><p:cTn id="2"/><p:tgtEl><p:spTgt spid="555"/></p:tgtEl></p:cBhvr></p:set></p:childTnLst></p:cTn></p:par></p:tnLst></p:timing>';
    expect(
      await found(edited(still, { [slide2]: (xml) => xml.replace('</p:sld>', `${timing}</p:sld>`) })),
    ).toEqual([]);
  });
  it('are where the text is once it is turned', async () => {
    const card = shape({
      name: 'Card',
      at: [330, 300, 40, 70],
      fill: solid('101010'),
      text: 'A',
      run: white,
    });
    // Turned by a quarter, the line runs down through x = 350; unturned it would stand below the card.
    const down = (x: number): string =>
      shape({ at: [x, 380, 200, 40], text: 'Runs downwards', run: black, turn: 90 });
    expect(await found(await slideWith(card, down(250)))).toEqual(light);
    expect(await found(await slideWith(card, down(100)))).toEqual([]);
  });
  it('say nothing of letters without a colour of their own', async () => {
    expect(await found(await slideWith(shape({ text: 'Hollow', run: '<a:noFill/>' })))).toEqual([]);
  });
  it('show a link in the theme’s colour, whatever the run says', async () => {
    const link = `${white}<a:hlinkClick r:id="rId3"/>`;
    const onDark = shape({ text: 'Report on rivers', run: link, fill: solid('404040') });
    expect(await found(await slideWith(onDark))).toEqual(light);
  });
});

describe('groups', () => {
  it('have their members’ text judged, however deep and however scaled', async () => {
    const member = shape({ at: [0, 0, 100, 40], text: 'Pale', run: white, fill: grey });
    const inner = group({ at: [0, 0, 100, 100], name: 'Inner' }, member);
    const deck = await slideWith(
      group({ at: [80, 330, 300, 100], inner: [0, 0, 100, 100], name: 'Outer' }, inner),
    );
    const [finding, ...others] = await findings(deck);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      id: 'low-contrast',
      span: { line: 2, slide: 2, shape: expect.stringMatching(/^Box/) },
    });
    expect(finding?.message).toMatch(/in "Inner"/);
  });
  it('stand where the group puts them', async () => {
    const dark = shape({
      name: 'Dark',
      at: [300, 320, 200, 100],
      fill: solid('202020'),
      text: 'A',
      run: white,
    });
    // Twice as large: from 40 to 80 in the group is from 320 to 400 on the slide.
    const member = shape({
      at: [40, 5, 40, 20],
      text: 'In',
      run: black,
      body: '<a:bodyPr lIns="0" rIns="0"/>',
    });
    const scaled = group({ at: [240, 330, 160, 120], inner: [0, 0, 80, 60] }, member);
    expect(await found(await slideWith(dark, scaled))).toEqual(light);
  });
  it('give their fill to members that ask for it', async () => {
    const member = shape({ text: 'Pale', run: white, fill: '<a:grpFill/>' });
    expect(await found(await slideWith(group({ at: [80, 330, 200, 40], fill: grey }, member)))).toEqual(
      light,
    );
    expect(
      await found(await slideWith(group({ at: [80, 330, 200, 40], fill: solid('333333') }, member))),
    ).toEqual([]);
  });
});

describe('shapes of other forms', () => {
  const on = (geometry: string, fill: string, x: number): Promise<readonly string[]> =>
    slideWith(
      shape({ name: 'Form', at: [60, 300, 400, 150], fill, geometry, text: 'A', run: white }),
      shape({ at: [x, 400, 80, 40], text: 'Dark', run: black }),
    ).then(found);
  const dark = solid('202020');
  it('are ground where they are, and none beside', async () => {
    const triangle = '<a:prstGeom prst="rtTriangle"><a:avLst/></a:prstGeom>';
    expect(await on(triangle, dark, 70)).toEqual(light);
    expect(await on(triangle, dark, 380)).toEqual([]);
    const chevron = '<a:prstGeom prst="chevron"><a:avLst/></a:prstGeom>';
    expect(await on(chevron, dark, 250)).toEqual(light);
  });
  it('and bars that are lines, too', async () => {
    const bar = `<a:ln w="762000">${dark}</a:ln>`;
    const line =
      '<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="777" name="Bar"/><p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr><a:xfrm><a:off x="762000" y="5334000"/><a:ext cx="5080000" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>LINE</p:spPr></p:cxnSp>';
    const text = shape({ at: [80, 402, 80, 40], text: 'Dark', run: black });
    expect(await found(await slideWith(line.replace('LINE', bar), text))).toContain('low-contrast 2');
  });
  it('have a group’s gradient run through all of them', async () => {
    const member = (x: number): string =>
      shape({ at: [x, 330, 200, 40], text: 'Pale', run: white, fill: '<a:grpFill/>' });
    const both = group(
      { at: [80, 330, 600, 40], fill: gradient('101010', 'F0F0F0') },
      member(80),
      member(480),
    );
    expect((await findings(await slideWith(both))).map(({ id }) => id)).toEqual(['low-contrast']);
  });
  it('may show the slide’s own ground', async () => {
    const card = shape({ name: 'Card', at: [60, 320, 300, 80], fill: dark, text: 'A', run: white });
    const hole = shape({ text: 'Dark', run: black, fill: '' }).replace('<p:sp>', '<p:sp useBgFill="1">');
    expect(await found(await slideWith(card, hole))).toEqual([]);
  });
});

const gradient = (from: string, to: string, angle = 0): string =>
  `<a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="${from}"/></a:gs><a:gs pos="100000"><a:srgbClr val="${to}"/></a:gs></a:gsLst><a:lin ang="${angle * 60000}" scaled="0"/></a:gradFill>`;

describe('gradients', () => {
  const line = 'White words run from one end of it to the other end';
  const across = (fill: string, text = line): string =>
    shape({ at: [80, 330, 440, 40], text, size: 18, run: white, fill });
  it('are judged at their worst', async () => {
    const deck = await slideWith(across(gradient('101010', 'F0F0F0')));
    expect(await found(deck)).toEqual(light);
    expect(Number(await ratioOf(deck))).toBeLessThan(1.7);
    expect((await findings(deck))[0]?.message).toMatch(/at worst \(\d\d % of it/);
    expect(await found(await slideWith(across(gradient('101010', '404040'))))).toEqual([]);
  });
  it('are judged where the text stands', async () => {
    expect(await found(await slideWith(across(gradient('101010', 'F0F0F0'), 'Left')))).toEqual([]);
    expect(await found(await slideWith(across(gradient('F0F0F0', '101010'), 'Left')))).toEqual(light);
    // From top to bottom, the middle is under all of it.
    expect(await found(await slideWith(across(gradient('000000', 'FFFFFF', 90), 'Left')))).toEqual([]);
    expect(await found(await slideWith(across(gradient('BBBBBB', 'FFFFFF', 90), 'Left')))).toEqual(light);
  });
  it('run from a centre outwards', async () => {
    const round = (inside: string, outside: string): string =>
      gradient(inside, outside).replace(
        /<a:lin[^>]*>/,
        '<a:path path="circle"><a:fillToRect l="50000" t="50000" r="50000" b="50000"/></a:path>',
      );
    const middle = (fill: string): string =>
      shape({
        at: [80, 300, 300, 150],
        text: 'Core',
        run: white,
        fill,
        body: '<a:bodyPr anchor="ctr"/>',
        paragraph: '<a:pPr algn="ctr"/>',
      });
    expect(await found(await slideWith(middle(round('101010', 'FFFFFF'))))).toEqual([]);
    expect(await found(await slideWith(middle(round('FFFFFF', '101010'))))).toEqual(light);
  });
  it('and patterns have both their colours judged', async () => {
    const pattern = (front: string, back: string): string =>
      `<a:pattFill prst="pct50"><a:fgClr><a:srgbClr val="${front}"/></a:fgClr><a:bgClr><a:srgbClr val="${back}"/></a:bgClr></a:pattFill>`;
    expect(await found(await slideWith(across(pattern('202020', 'E0E0E0'))))).toEqual(light);
    expect(await found(await slideWith(across(pattern('202020', '303030'))))).toEqual([]);
  });
  it('may be the slide’s ground', async () => {
    const deck = (from: string, to: string): Promise<Uint8Array> =>
      soundDeck().then((bytes) =>
        edited(bytes, {
          [slide2]: (xml) =>
            xml.replace(
              '<p:cSld>',
              `<p:cSld><p:bg><p:bgPr>${gradient(from, to)}<a:effectLst/></p:bgPr></p:bg>`,
            ),
        }),
      );
    expect(await found(await deck('FFFFFF', 'F0F0F0'))).toEqual([]);
    expect(await found(await deck('202020', '303030'))).toContain('low-contrast 2');
  });
});

/** Dark on the left, light on the right. */
async function halves(left: string, right: string): Promise<Uint8Array> {
  const half = (background: string) =>
    sharp({ create: { width: 200, height: 200, channels: 3, background } })
      .png()
      .toBuffer();
  return sharp({ create: { width: 400, height: 200, channels: 3, background: left } })
    .composite([{ input: await half(right), left: 200, top: 0 }])
    .png()
    .toBuffer();
}

describe('pictures', () => {
  const at = [80, 320, 400, 120] as const;
  const over = (x: number, color: string): string =>
    shape({ at: [x, 350, 150, 40], text: 'Over it', run: solid(color) });
  it('are looked at where the text stands on them', async () => {
    const bytes = await halves('#101010', '#f0f0f0');
    const on = (x: number, color: string): Promise<readonly string[]> =>
      slideWithPicture(bytes, [picture({ at }), over(x, color)]).then(found);
    expect(await on(100, 'FFFFFF')).toEqual([]);
    expect(await on(300, 'FFFFFF')).toEqual(light);
    expect(await on(300, '000000')).toEqual([]);
    expect(await on(100, '000000')).toEqual(light);
  });
  it('are looked at as they are cut', async () => {
    const bytes = await halves('#101010', '#f0f0f0');
    const right = picture({ at, crop: '<a:srcRect l="50000"/>' });
    expect(await found(await slideWithPicture(bytes, [right, over(100, '000000')]))).toEqual([]);
    expect(await found(await slideWithPicture(bytes, [right, over(100, 'FFFFFF')]))).toEqual(light);
  });
  it('are looked at as they are set into their shape', async () => {
    const bytes = await halves('#101010', '#f0f0f0');
    const pushed = picture({ at }).replace('<a:fillRect/>', '<a:fillRect l="50000"/>');
    // The picture's dark half begins in the middle; before it is the slide.
    expect(await found(await slideWithPicture(bytes, [pushed, over(100, '000000')]))).toEqual([]);
    expect(await found(await slideWithPicture(bytes, [pushed, over(280, '000000')]))).toEqual(light);
    expect(await found(await slideWithPicture(bytes, [pushed, over(400, '000000')]))).toEqual([]);
    // Squeezed into half the box, its halves meet at three quarters.
    const edge = shape({ at: [355, 350, 40, 40], text: 'It', run: black });
    expect(await found(await slideWithPicture(bytes, [pushed, edge]))).toEqual(light);
  });
  it('may fill the shape or the slide', async () => {
    const bytes = await halves('#f0f0f0', '#f0f0f0');
    const blip = '<a:blip r:embed="rIdPicture"/><a:stretch><a:fillRect/></a:stretch>';
    const filled = shape({ text: 'In it', run: white, fill: `<a:blipFill>${blip}</a:blipFill>` });
    expect(await found(await slideWithPicture(bytes, [filled]))).toEqual(light);
    const dark = await halves('#101010', '#101010');
    const ground = {
      [slide2]: (xml: string) =>
        xml.replace(
          '<p:cSld>',
          `<p:cSld><p:bg><p:bgPr><a:blipFill>${blip}</a:blipFill><a:effectLst/></p:bgPr></p:bg>`,
        ),
    };
    expect(await found(await slideWithPicture(bytes, [], { changes: ground }))).toEqual([]);
    expect(await found(await slideWithPicture(dark, [], { changes: ground }))).toContain('low-contrast 2');
  });
  it('let the ground through where they are transparent', async () => {
    const clear = await sharp({ create: { width: 50, height: 50, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer();
    expect(await found(await slideWithPicture(clear, [picture({ at }), over(100, '000000')]))).toEqual([]);
    expect(await found(await slideWithPicture(clear, [picture({ at }), over(100, 'FFFFFF')]))).toEqual(light);
  });
  it('are looked at as their effects and tiles make them', async () => {
    const bytes = await halves('#101010', '#f0f0f0');
    const changed = (effect: string, fill = ''): string =>
      picture({ at })
        .replace(/(<a:blip [^>]*)\/>/, `$1>${effect}</a:blip>`)
        .replace('<a:stretch><a:fillRect/></a:stretch>', fill || '<a:stretch><a:fillRect/></a:stretch>');
    const washed = changed('<a:lum bright="70000" contrast="-70000"/>');
    expect(await found(await slideWithPicture(bytes, [washed, over(100, '000000')]))).toEqual([]);
    const duotone = changed('<a:duotone><a:srgbClr val="000000"/><a:srgbClr val="101040"/></a:duotone>');
    expect(await found(await slideWithPicture(bytes, [duotone, over(300, '000000')]))).toEqual(light);
    // Any of its colours may be behind a letter.
    const tiled = changed('', '<a:tile tx="0" ty="0" sx="20000" sy="20000" flip="none" algn="tl"/>');
    expect(await found(await slideWithPicture(bytes, [tiled, over(300, '000000')]))).toEqual(light);
    const unknown = changed(
      '<a:clrChange><a:clrFrom><a:srgbClr val="101010"/></a:clrFrom><a:clrTo><a:srgbClr val="FFFFFF"/></a:clrTo></a:clrChange>',
    );
    expect(await found(await slideWithPicture(bytes, [unknown, over(300, '000000')]))).toEqual([
      'text-on-picture 2',
    ]);
  });
  it('that cannot be looked at are pointed to', async () => {
    const metafile = new Uint8Array([1, 0, 0, 0, ...new Array<number>(100).fill(0)]);
    const deck = await slideWithPicture(metafile, [picture({ at }), over(100, '000000')], {
      extension: 'emf',
      type: 'image/x-emf',
    });
    expect(await found(deck)).toEqual(['text-on-picture 2']);
  });
  it('are let be where a few squares only are too like the text', async () => {
    const specks = await sharp({ create: { width: 400, height: 200, channels: 3, background: '#181818' } })
      .composite([
        {
          input: await sharp({ create: { width: 5, height: 200, channels: 3, background: '#ffffff' } })
            .png()
            .toBuffer(),
          left: 40,
          top: 0,
        },
      ])
      .png()
      .toBuffer();
    expect(await found(await slideWithPicture(specks, [picture({ at }), over(100, 'FFFFFF')]))).toEqual([]);
  });
});

/** What PowerPoint writes for a shape that is drawn. */
const drawn = (color: string, fillIdx = 1, ink = 'lt1'): string =>
  `<p:style><a:lnRef idx="2"><a:schemeClr val="${color}"><a:shade val="50000"/></a:schemeClr></a:lnRef><a:fillRef idx="${fillIdx}"><a:schemeClr val="${color}"/></a:fillRef><a:effectRef idx="0"><a:schemeClr val="${color}"/></a:effectRef><a:fontRef idx="minor"><a:schemeClr val="${ink}"/></a:fontRef></p:style>`;

describe('shapes’ styles', () => {
  const styled = (style: string, run = ''): string => shape({ text: 'Drawn', fill: '', style, run });
  it('give a shape its fill and its letters their colour', async () => {
    // The default shape: the accent, white letters.
    expect(await found(await slideWith(styled(drawn('accent1'))))).toEqual([]);
    expect(await found(await slideWith(styled(drawn('lt1'))))).toEqual(light);
    expect(await found(await slideWith(styled(drawn('dk1', 1, 'dk1'))))).toEqual(light);
    expect(await found(await slideWith(styled(drawn('dk1', 0, 'dk1'))))).toEqual([]);
  });
  it('are weaker than what the shape and its text say', async () => {
    expect(await found(await slideWith(styled(drawn('dk1', 1, 'dk1'), white)))).toEqual([]);
    expect(
      await found(
        await slideWith(shape({ text: 'Drawn', fill: solid('FFFFFF'), style: drawn('dk1', 1, 'dk1') })),
      ),
    ).toEqual([]);
  });
  it('name the theme’s formats, with what these do to the colour', async () => {
    const deck = edited(await slideWith(styled(drawn('dk1', 2, 'dk1'))), {
      'ppt/theme/theme1.xml': (xml) =>
        xml.replace(
          /(<a:fillStyleLst><a:solidFill>.*?<\/a:solidFill>)<a:solidFill>.*?<\/a:solidFill>/,
          '$1<a:solidFill><a:schemeClr val="phClr"><a:tint val="5000"/></a:schemeClr></a:solidFill>',
        ),
    });
    expect(await found(deck)).toEqual([]);
    expect(await found(await slideWith(styled(drawn('dk1', 2, 'dk1'))))).toEqual(light);
  });
});

describe('tables', () => {
  const rows = (cell: object = {}) => [
    [{ text: 'River' }, { text: 'Length' }],
    [{ text: 'Long', ...cell }, { text: '10' }],
  ];
  const mediumStyle2 = '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}';
  it('have their cells’ fills', async () => {
    const pale = await slideWith(table({ rows: rows({ fill: solid('222222') }) }));
    expect(await found(pale)).toEqual(light);
    expect((await findings(pale))[0]?.message).toMatch(/"Table", row 2, column 1: "Long"/);
    expect(
      await found(await slideWith(table({ rows: rows({ fill: solid('222222'), run: white }) }))),
    ).toEqual([]);
  });
  it('without a style stand on the slide', async () => {
    expect(await found(await slideWith(table({ rows: rows() })))).toEqual([]);
    expect(await found(await slideWith(table({ rows: rows({ run: white }) })))).toEqual(light);
  });
  it('have PowerPoint’s default style, though the file only names it', async () => {
    const styled = (run: string, properties = 'firstRow="1" bandRow="1"'): Promise<readonly string[]> =>
      slideWith(table({ rows: rows({ run }), properties, style: mediumStyle2 })).then(found);
    // White on the accent in the first row, dark on a tint below.
    expect(await styled('')).toEqual([]);
    expect(await styled(white)).toEqual(light);
  });
  it('have the bands of that style', async () => {
    // The theme's first accent at 40 % and 20 %: 4472C4 gives CFD5EA and E9EBF5.
    const deck = edited(
      await slideWith(
        table({
          rows: rows({ run: solid('CFD5EA') }),
          properties: 'firstRow="1" bandRow="1"',
          style: mediumStyle2,
        }),
      ),
      {
        'ppt/theme/theme1.xml': (xml) =>
          xml.replace(/<a:accent1>.*?<\/a:accent1>/, '<a:accent1><a:srgbClr val="4472C4"/></a:accent1>'),
      },
    );
    expect(await ratioOf(deck)).toBe('1.0');
  });
  it('have a style of the file’s own', async () => {
    const id = '{11111111-2222-4333-8444-555555555555}';
    const own = (color: string): Promise<Uint8Array> =>
      slideWith(table({ rows: rows(), style: id })).then((deck) =>
        edited(deck, {
          'ppt/tableStyles.xml': (xml) =>
            xml.replace(
              '</a:tblStyleLst>',
              `<a:tblStyle styleId="${id}" styleName="Own"><a:wholeTbl><a:tcTxStyle><a:fontRef idx="minor"><a:prstClr val="black"/></a:fontRef><a:schemeClr val="lt1"/></a:tcTxStyle><a:tcStyle><a:fill>${solid(color)}</a:fill></a:tcStyle></a:wholeTbl></a:tblStyle></a:tblStyleLst>`,
            ),
        }),
      );
    expect(await found(await own('1F1F1F'))).toEqual([]);
    expect(await found(await own('EEEEEE'))).toEqual(light);
  });
  it('of a style that nobody knows are let be', async () => {
    const unknown = table({
      rows: rows({ fill: solid('222222') }),
      style: '{99999999-2222-4333-8444-555555555555}',
    });
    expect(await found(await slideWith(unknown))).toEqual([]);
  });
});

describe('colour maps', () => {
  const dark =
    '<p:clrMapOvr><a:overrideClrMapping bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="lt1" folHlink="folHlink"/></p:clrMapOvr>';
  const turned = async (...shapes: readonly string[]): Promise<Uint8Array> =>
    edited(await soundDeck(), {
      [slide2]: (xml) =>
        onSlide(...shapes)(xml).replace('<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>', dark),
    });
  it('of a slide’s own turn ground and text', async () => {
    // Our own layouts draw in fixed accents; what is new stands as it should.
    const before = (await found(await turned())).length;
    expect((await found(await turned(shape({ text: 'Light', run: solid('tx1') })))).length).toBe(before);
    expect((await found(await turned(shape({ text: 'Dark', run: solid('bg1') })))).length).toBe(before + 1);
    expect((await found(await turned(shape({ text: 'Black', run: black })))).length).toBe(before + 1);
    expect((await found(await turned(shape({ text: 'White', run: white })))).length).toBe(before);
  });
});

describe('freeforms', () => {
  const freeform = (points: string): string =>
    `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="100" h="100">${points}<a:close/></a:path></a:pathLst></a:custGeom>`;
  const step = (name: string, x: number, y: number): string =>
    `<a:${name}><a:pt x="${x}" y="${y}"/></a:${name}>`;
  const upperLeft = freeform(step('moveTo', 0, 0) + step('lnTo', 100, 0) + step('lnTo', 0, 100));
  const ground = shape({
    name: 'Hill',
    at: [80, 300, 300, 150],
    geometry: upperLeft,
    fill: solid('101010'),
    text: 'A',
    run: white,
  });
  it('have their own text on their fill, wherever it stands', async () => {
    const own = shape({
      at: [80, 300, 300, 150],
      geometry: upperLeft,
      fill: solid('101010'),
      text: 'Right',
      run: black,
      paragraph: '<a:pPr algn="r"/>',
      body: '<a:bodyPr anchor="b"/>',
    });
    expect(await found(await slideWith(own))).toEqual(light);
  });
  it('have holes', async () => {
    const square = (from: number, to: number): string =>
      step('moveTo', from, from) + step('lnTo', to, from) + step('lnTo', to, to) + step('lnTo', from, to);
    const ring = shape({
      name: 'Ring',
      at: [80, 300, 300, 150],
      geometry: freeform(`${square(0, 100)}<a:close/>${square(20, 80)}`),
      fill: solid('101010'),
      text: 'A',
      run: white,
    });
    expect(
      await found(await slideWith(ring, shape({ at: [180, 350, 100, 40], text: 'Hole', run: black }))),
    ).toEqual([]);
    expect(
      await found(await slideWith(ring, shape({ at: [82, 350, 60, 26], text: 'On', run: black, size: 14 }))),
    ).toEqual(light);
  });
  it('hide what they cover and nothing else', async () => {
    const at = (x: number, y: number): string =>
      shape({ at: [x, y, 60, 26], text: 'On', run: black, size: 14 });
    expect(await found(await slideWith(ground, at(90, 302)))).toEqual(light);
    expect(await found(await slideWith(ground, at(310, 420)))).toEqual([]);
  });
});
