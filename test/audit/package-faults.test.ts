// Faults of /ppt's parts and lists, each put into a sound deck: it is found, and nothing else is.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, deckOfText } from '../deck-of.ts';
import {
  type Change,
  edited,
  findings,
  found,
  layout2,
  onSlide,
  picture,
  related,
  relationship,
  shape,
  slide2,
  slideWith,
  slideWithPicture,
  solid,
  soundDeck,
  table,
  typed,
} from './decks.ts';

const one = async (part: string, change: Change): Promise<readonly string[]> =>
  found(edited(await soundDeck(), { [part]: change }));
const put =
  (before: string, after: string): Change =>
  (xml) =>
    xml.replace(before, after);
const presentation = 'ppt/presentation.xml';
const rels = 'ppt/slides/_rels/slide2.xml.rels';
const rain = '<a:t>Rain falls on the hills.</a:t></a:r>';

describe('a part that is no XML is refused with the reason', () => {
  const refused = async (change: Change, part = slide2): Promise<string> =>
    one(part, change).then(
      () => 'read',
      (fault) => fault.diagnostic.message,
    );
  it.each([
    [
      'an inner shadow closed as an outer',
      put(rain, `${rain}<a:innerShdw></a:outerShdw>`),
      '<a:innerShdw> is not closed before </a:outerShdw>',
    ],
    ['a bare &', put('Rain', 'Rain & snow'), 'a "&" stands in it that is no markup'],
    [
      'an entity that nobody declared',
      put('Rain', 'Rain&nbsp;and snow'),
      'a "&nbsp;" stands in it that is no markup',
    ],
    ['an attribute twice', put('name="Title"', 'name="Title" name="Title"'), 'has the attribute name twice'],
  ])('%s', async (_, change, why) => {
    const message = await refused(change);
    expect(message).toContain(`"deck.pptx" cannot be used: "${slide2}" in it cannot be read: `);
    expect(message).toContain(why);
  });
  it.each(['ppt/notesSlides/notesSlide2.xml', 'docProps/app.xml', 'ppt/presProps.xml'])(
    'also %s, which no slide shows',
    async (part) => expect(await refused((xml) => `${xml}</x>`, part)).toContain(part),
  );
});

describe('lists', () => {
  it.each<[string, string, Change]>([
    [
      'bad-section',
      'a section’s id in small letters',
      (xml) =>
        xml.replace(
          /(<p14:section name="[^"]*" id="\{)([^}]*)/,
          (_, a, b) => `${a}${`A${b.slice(1)}`.toLowerCase()}`,
        ),
    ],
    [
      'bad-section',
      'a slide in a section that is not there',
      put('<p14:sldId id="257"/>', '<p14:sldId id="257"/><p14:sldId id="299"/>'),
    ],
    [
      'list-order',
      'the notes master after the slides',
      (xml) => {
        const notes = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/.exec(xml)?.[0] ?? '';
        return xml.replace(notes, '').replace('</p:sldIdLst>', `</p:sldIdLst>${notes}`);
      },
    ],
    [
      'list-order',
      'the size before the slides',
      (xml) => {
        const size = /<p:sldSz[^>]*>/.exec(xml)?.[0] ?? '';
        return xml.replace(size, '').replace('<p:sldIdLst>', `${size}<p:sldIdLst>`);
      },
    ],
    ['bad-id', 'a slide’s id under 256', (xml) => xml.replaceAll('id="257"', 'id="12"')],
    ['bad-id', 'a master’s id under 2147483648', (xml) => xml.replace(/(<p:sldMasterId id=")\d+/, '$1256')],
  ])('%s: %s', async (rule, _, change) => {
    expect(await one(presentation, change)).toEqual([`${rule} 1`]);
  });
  it('duplicate-slide-id', async () => {
    // The section lists it, too.
    const rules = await one(presentation, (xml) => xml.replaceAll('id="257"', 'id="256"'));
    expect(rules).toEqual(['duplicate-slide-id 1']);
  });
});

describe('relationships and types', () => {
  it('dangling-relationship, duplicate-relationship, missing-relationship', async () => {
    expect(await one(rels, put('../notesSlides/notesSlide2', '../notesSlides/notesSlide9'))).toEqual([
      'dangling-relationship 1',
    ]);
    expect(
      await one(
        rels,
        related(
          '<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org" TargetMode="External"/>',
        ),
      ),
    ).toEqual(['duplicate-relationship 1']);
    expect(await one(slide2, put('r:id="rId3"', 'r:id="rId9"'))).toEqual(['missing-relationship 2']);
  });
  it('a click that leads nowhere on purpose is no fault', async () => {
    expect(await one(slide2, put('r:id="rId3"', 'r:id="" action="ppaction://noaction"'))).toEqual([]);
  });
  it('phantom-part, no-content-type, bad-content-type', async () => {
    const types = '[Content_Types].xml';
    expect(
      await one(
        types,
        put(
          '</Types>',
          '<Override PartName="/ppt/slideMasters/slideMaster2.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml"/></Types>',
        ),
      ),
    ).toEqual(['phantom-part 1']);
    expect(await found(edited(await soundDeck(), { 'ppt/media/sound.xyz': 'x' }))).toEqual([
      'no-content-type 1',
    ]);
    expect(
      await one(types, (xml) =>
        xml.replace(
          /(PartName="\/ppt\/slides\/slide2.xml" ContentType=")[^"]*/,
          '$1application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml',
        ),
      ),
    ).toContain('bad-content-type 1');
  });
  it('a JPEG typed image/jpg', async () => {
    const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1]);
    const deck = (type: string): Promise<Uint8Array> =>
      slideWithPicture(jpeg, [picture()], { extension: 'jpg', type });
    expect(await found(await deck('image/jpg'))).toEqual(['bad-content-type 1']);
    expect(await found(await deck('image/jpeg'))).toEqual([]);
  });
  it('two masters with one theme', async () => {
    expect(
      await one('ppt/notesMasters/_rels/notesMaster1.xml.rels', (xml) =>
        xml.replace(/theme\/theme\d+/, 'theme/theme1'),
      ),
    ).toEqual(['shared-theme 1']);
  });
});

describe('media', () => {
  it('an SVG that is called a PNG', async () => {
    const svg = strToU8('<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect(await found(await slideWithPicture(svg, [picture()]))).toEqual(['wrong-media 1']);
  });
  it('a picture without an image', async () => {
    const deck = await slideWith(picture({ embed: '' }));
    expect(await found(deck)).toEqual(['empty-picture 2']);
  });
  it('a picture that is in the file for each slide that shows it', async () => {
    const noise = Uint8Array.from({ length: 150_000 }, (_, index) =>
      index < 8 ? ([137, 80, 78, 71, 13, 10, 26, 10][index] as number) : (index * 2654435761) >>> 13,
    );
    const deck = await slideWithPicture(noise, [picture()]);
    expect(await found(deck)).toEqual([]);
    const twice = edited(deck, {
      'ppt/media/again.png': noise,
      'ppt/slides/_rels/slide1.xml.rels': related(relationship('rIdAgain', 'image', '../media/again.png')),
    });
    expect(await found(twice)).toEqual(['repeated-picture 1']);
  });
  it('stored in the archive without packing is no fault', async () => {
    const parts = unzipSync(await soundDeck());
    expect(await found(zipSync(parts, { level: 0 }))).toEqual([]);
  });
});

describe('slides', () => {
  let layout: string;
  beforeAll(async () => {
    layout = await layout2();
  });
  it.each<[string, Change]>([
    ['paragraph-properties', put(rain, `${rain}<a:pPr lvl="0"/>`)],
    [
      'paragraph-properties',
      put('<a:p><a:r><a:rPr lang="en"/><a:t>Rain', '<a:p><a:endParaRPr/><a:r><a:rPr lang="en"/><a:t>Rain'),
    ],
    ['duplicate-shape-id', put('id="3" name="Body"', 'id="2" name="Body"')],
    ['duplicate-shape-id', put('id="2" name="Title"', 'id="1" name="Title"')],
    ['bad-number', onSlide(shape({ text: 'Half' }).replace(/<a:off x="(\d+)"/, '<a:off x="$1.5"'))],
    ['bad-number', onSlide(shape({ text: 'Half' }).replace('sz="1800"', 'sz="1850.5"'))],
    [
      'bad-number',
      onSlide(
        shape({ text: 'Nothing' }).replace(
          '<a:bodyPr wrap="square"/>',
          '<a:bodyPr wrap="square" lIns="NaN"/>',
        ),
      ),
    ],
    ['bad-number', onSlide(shape({ text: 'Deep', paragraph: '<a:pPr lvl="12"/>' }))],
    ['bad-color', onSlide(shape({ text: 'Red', run: '<a:solidFill><a:srgbClr val="red"/></a:solidFill>' }))],
    [
      'table-cells',
      onSlide(table({ rows: [[{ text: 'A' }, { text: 'B' }]] }).replace(/<a:gridCol [^>]*>/, '')),
    ],
    [
      'huge-shadow',
      onSlide(
        shape({
          text: 'Far',
          fill: `<a:noFill/><a:effectLst><a:outerShdw blurRad="483870000" dist="38100"><a:srgbClr val="000000"/></a:outerShdw></a:effectLst>`,
        }),
      ),
    ],
    ['background-effects', put('<p:cSld>', `<p:cSld><p:bg><p:bgPr>${solid('FFFFFF')}</p:bgPr></p:bg>`)],
  ])('%s', async (rule, change) => {
    expect(await one(slide2, change)).toEqual([`${rule} 2`]);
  });
  it('empty-text-body', async () => {
    expect(await one(slide2, onSlide(shape().replace(/<a:p>.*<\/a:p>/, '')))).toEqual(['empty-text-body 2']);
    const cell = table({ rows: [[{ text: 'A' }]] }).replace(/<a:p>.*<\/a:p>/, '');
    expect(await one(slide2, onSlide(cell))).toEqual(['empty-text-body 2']);
  });
  it('are looked at in layouts and notes, too', async () => {
    expect(
      await one(
        layout,
        put(
          '</p:spTree>',
          `${shape({ text: 'Far' }).replace(/<a:off x="(\d+)"/, '<a:off x="$1.5"')}</p:spTree>`,
        ),
      ),
    ).toEqual(['bad-number 1']);
    expect(
      await one('ppt/notesSlides/notesSlide2.xml', (xml) => xml.replace('</a:p>', '<a:pPr lvl="0"/></a:p>')),
    ).toEqual(['paragraph-properties 1']);
  });
  it('say the length in its unit where the format is strict about it', async () => {
    expect(
      await one(
        slide2,
        onSlide(shape({ text: 'Inches' }).replace(/<a:off x="\d+" y="\d+"/, '<a:off x="1.5in" y="4.25in"')),
      ),
    ).toEqual([]);
  });
  it('have a placeholder that their layout has', async () => {
    const rules = await one(slide2, put('<p:ph type="body" idx="20"/>', '<p:ph type="body" idx="77"/>'));
    expect(rules).toContain('orphan-placeholder 2');
  });
});

describe('charts', () => {
  let chart: Uint8Array;
  beforeAll(async () => {
    chart = bytesOf(
      await deckOfText(
        '---\ntitle: Rivers\nauthor: A. Writer\ndate: 2024-05-06\n---\n\n## One river is longer than the others\n\n<!-- chart: bar -->\n\n| River | Length |\n| --- | --- |\n| One | 10 |\n| Other | 20 |\n',
      ),
    );
  });
  const part = 'ppt/charts/chart1.xml';
  it('of ours are sound', async () => {
    expect(Object.keys(unzipSync(chart))).toContain(part);
    expect(await found(chart)).toEqual([]);
  });
  it('have two axes', async () => {
    expect(
      await found(
        edited(chart, {
          [part]: (xml) => xml.replace(/(<c:axId val="\d+"\/>)(<\/c:barChart>)/, '$1<c:axId val="7"/>$2'),
        }),
      ),
    ).toEqual(['chart-axes 1']);
  });
  it('name axes that are there, and count their series', async () => {
    const name = Object.keys(unzipSync(chart)).find((one) => /charts\/chart\d+\.xml$/.test(one)) ?? '';
    const changed = (change: Change): Promise<readonly string[]> => found(edited(chart, { [name]: change }));
    expect(await changed((xml) => xml.replace(/<c:crossAx val="\d+"\/>/, '<c:crossAx val="7"/>'))).toEqual([
      'chart-axes 1',
    ]);
    const again: Change = (xml) => xml.replace(/<c:ser>[\s\S]*?<\/c:ser>/, '$&$&');
    expect(await changed(again)).toEqual(['chart-series 1']);
  });
  it('have a workbook whose table is its cells', async () => {
    const book = Object.keys(unzipSync(chart)).find((name) => name.endsWith('.xlsx')) ?? '';
    const changed = (change: Change): Uint8Array => {
      const inner = unzipSync(unzipSync(chart)[book] as Uint8Array);
      const name = 'xl/tables/table1.xml';
      const after = change(strFromU8(inner[name] as Uint8Array));
      return edited(chart, { [book]: zipSync({ ...inner, [name]: strToU8(after) }) });
    };
    expect(await found(changed((xml) => `${xml} `))).toEqual([]);
    expect(await found(changed((xml) => xml.replace(/ ref="(\w+:\w+)"/, ' ref="$1\'"')))).toEqual([
      'chart-workbook 1',
    ]);
    expect(
      await found(changed((xml) => xml.replace(/(<tableColumn [^>]*name=")[^"]*/, '$1Something else'))),
    ).toEqual(['chart-workbook 1']);
    expect(await found(edited(chart, { [book]: 'no archive' }))).toEqual(['chart-workbook 1']);
  });
});

describe('a file name', () => {
  it('of a part may have a content type by its name or its extension', async () => {
    const deck = edited(await soundDeck(), {
      '[Content_Types].xml': (xml) => `${typed('bin', 'application/octet-stream')(xml)} `,
      'ppt/tags/tag1.bin': 'x',
    });
    expect((await findings(deck)).map(({ message }) => message)).toEqual([]);
  });
});

describe('what the Open XML SDK sees', () => {
  it.each<[string, string, Change, string]>([
    [
      'a colour that no scheme has',
      slide2,
      put(
        rain,
        `${rain}<a:r><a:rPr lang="en"><a:solidFill><a:schemeClr val="accent9"/></a:solidFill></a:rPr><a:t> </a:t></a:r>`,
      ),
      'bad-color 2',
    ],
    [
      'an element that is not known there',
      slide2,
      put('<p:spPr/>', '<p:spPr><a:glowing/></p:spPr>'),
      'unknown-element 2',
    ],
    [
      'an element out of its order',
      slide2,
      put(
        rain,
        `${rain}<a:r><a:rPr lang="en"><a:latin typeface="Georgia"/><a:ln w="0"/></a:rPr><a:t> </a:t></a:r>`,
      ),
      'element-order 2',
    ],
    [
      'a choice of what nobody declares',
      slide2,
      put(
        '</p:cSld>',
        '</p:cSld><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="p99"/><mc:Fallback/></mc:AlternateContent>',
      ),
      'undeclared-prefix 2',
    ],
    [
      'a day that is none',
      'docProps/core.xml',
      (xml) => xml.replace(/(<dcterms:created[^>]*>)[^<]*/, '$1yesterday'),
      'bad-date 1',
    ],
    [
      'a relationship to NULL that nothing uses',
      rels,
      related(relationship('rId99', 'image', 'NULL')),
      'unused-relationship 1',
    ],
  ])('is %s', async (_, part, change, said) => {
    expect(await one(part, change)).toEqual([said]);
  });
});
