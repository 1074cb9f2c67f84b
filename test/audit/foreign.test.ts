// Decks that other programs make: what is wrong with them is found, and nothing that is not.

import { createRequire } from 'node:module';
import { strFromU8, unzipSync } from 'fflate';
import type PptxGenJS from 'pptxgenjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../deck-of.ts';
import { libreOffice } from '../template/brands.ts';
import {
  edited,
  findings,
  found,
  onSlide,
  related,
  relationship,
  shape,
  slide2,
  slideWith,
  solid,
  soundDeck,
  typed,
} from './decks.ts';

describe('a deck of pptxgenjs 4.0.1', () => {
  let deck: Uint8Array;
  beforeAll(async () => {
    // By require: its types describe a default export that its CommonJS entry does not have.
    const Deck: new () => PptxGenJS.default = createRequire(import.meta.url)('pptxgenjs');
    const made = new Deck();
    made.layout = 'LAYOUT_WIDE';
    made.title = 'Harvest';
    made.defineSlideMaster({
      title: 'Plain',
      background: { color: 'FFFFFF' },
      objects: [
        {
          placeholder: {
            options: { name: 'title', type: 'title', x: 0.5, y: 0.3, w: 12, h: 1 },
            text: 'Title',
          },
        },
        {
          placeholder: { options: { name: 'body', type: 'body', x: 0.5, y: 1.5, w: 6, h: 5 }, text: 'Text' },
        },
      ],
    });
    made.addSection({ title: 'Harvest' });
    const first = made.addSlide({ masterName: 'Plain', sectionTitle: 'Harvest' });
    first.addText('The harvest of Lower Merrow fell', { placeholder: 'title' });
    first.addText([{ text: 'The ' }, { text: 'wheat', options: { bold: true } }, { text: ' harvest fell' }], {
      placeholder: 'body',
    });
    first.addTable([['Field', 'Tons'].map((text) => ({ text })), ['North', '10'].map((text) => ({ text }))], {
      x: 7,
      y: 1.6,
      w: 5,
    });
    first.addChart(made.ChartType.bar, [{ name: 'Tons', labels: ['a', 'b'], values: [1, 2] }], {
      x: 7,
      y: 3.5,
      w: 5,
      h: 3,
    });
    first.addNotes('Read this.');
    const second = made.addSlide({ masterName: 'Plain', sectionTitle: 'Harvest' });
    second.addText('A second slide', { placeholder: 'title' });
    second.addImage({ path: `${root}content/pictures/meeting-table.jpg`, x: 7, y: 2, w: 3, h: 2 });
    deck = new Uint8Array((await made.write({ outputType: 'nodebuffer' })) as Uint8Array);
  });
  it('is told what is wrong with it, and no more', async () => {
    const said = (await findings(deck)).map(({ severity, id, message }) => `${severity} ${id}: ${message}`);
    // pptxgenjs counts the charts of all decks of the process.
    const plain = (line: string) =>
      line
        .replace(/"\{[0-9a-f-]+\}"/, '"{…}"')
        .replaceAll(root, '…/')
        .replace(/charts\/chart\d+/g, 'charts/chart1');
    expect(said.map(plain)).toEqual([
      'error phantom-part: the file lists "ppt/slideMasters/slideMaster2.xml", which is not in it',
      'error list-order: the notes master is listed after the slides, and has to be before',
      'error bad-section: the section "Harvest" has the id "{…}", which is no upper-case GUID of its own',
      'error bad-content-type: "ppt/media/image-2-1.jpg" is typed image/jpg, which is no type',
      'warning shared-theme: "ppt/slideMasters/slideMaster1.xml" and "ppt/notesMasters/notesMaster1.xml" share the theme "ppt/theme/theme1.xml"',
      'info background-effects: in "ppt/slideLayouts/slideLayout2.xml" the background has no a:effectLst',
      'error chart-axes: "ppt/charts/chart1.xml" names more than two axes',
      expect.stringMatching(
        /^error chart-workbook: "ppt\/embeddings\/.*xlsx", the data of "ppt\/charts\/chart1.xml", has a table that stands at "A1:B3'", which is no range of cells$/,
      ),
      'error paragraph-properties: slide 1, "Text 0": a paragraph has its properties after its text',
      'error duplicate-shape-id: slide 1, "Table 0": two shapes have the id 2, which PowerPoint may repair',
      'error no-header-row: slide 1, "Table 0": the table has no header row (No header row)',
      'error missing-alt-text: slide 1, "Chart 0": the chart has no alternative text (Missing alt text)',
      'error missing-alt-text: slide 2, "Image 0": the alternative text "…/content/pictures/meeting-table.jpg" is a file\'s name (Missing alt text)',
      'warning empty-placeholder: slide 2, "Text 0": an empty placeholder: whoever edits the slide sees "Click to add text"',
    ]);
  });
});

const theirs = new Map([...libreOffice()].filter(([name]) => ['Candy', 'Freshes'].includes(name)));

describe.skipIf(theirs.size === 0)('decks of LibreOffice (needs soffice)', () => {
  // What PowerPoint opens without a word.
  const harmless = new Set(['missing-alt-text', 'missing-slide-title', 'no-header-row']);
  it.each([...theirs])('%s is no damaged package', async (_, deck) => {
    const errors = (await findings(deck)).filter(
      ({ severity, id }) => severity === 'error' && !harmless.has(id),
    );
    expect(errors.map(({ message }) => message)).toEqual([]);
  });
  it('have their contrast judged on freeforms, gradients and photographs', async () => {
    const deck = theirs.get('Candy') as Uint8Array;
    const pale = (await findings(deck))
      .filter(({ id }) => id === 'low-contrast')
      .map(({ message }) => message);
    const says = (pattern: RegExp) =>
      expect(
        pale.some((one) => pattern.test(one)),
        pale.join('\n'),
      ).toBe(true);
    // White on a light photograph, on a bright button, on pink; light blue on white. Looked at in a
    // rendering.
    says(/^slide 1, .*"CANDY" stands out/);
    says(/^slide 1, .*"Lorem Ipsum" stands out .* only 2\.0 to 1/);
    says(/^slide 5, .* only 3\.7 to 1/);
    says(/^slide 4, .*"Lorem" stands out .* only 2\.0 to 1/);
    // White on purple can be read, and so can black on cyan.
    expect(pale.filter((one) => /^slide 5, "PlaceHolder [12]"/.test(one))).toEqual([]);
  });
});

describe('what PowerPoint writes', () => {
  it('is no fault', async () => {
    const creation =
      '<a:extLst><a:ext uri="{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}"><a16:creationId xmlns:a16="http://schemas.microsoft.com/office/drawing/2014/main" id="{0B2C4A5E-1111-4222-8333-944455556666}"/></a:ext></a:extLst>';
    const marked = shape({ id: 41, text: 'Marked', name: 'TextBox 4' }).replace(
      /(<p:cNvPr [^>]*)\/>/,
      `$1>${creation}</p:cNvPr>`,
    );
    const formula = shape({ id: 42, name: 'TextBox 5', text: 'E = mc', at: [320, 330, 200, 40] });
    const choice = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main" Requires="a14">${formula}</mc:Choice><mc:Fallback>${formula}</mc:Fallback></mc:AlternateContent>`;
    const transition =
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main" Requires="p14"><p:transition spd="slow" p14:dur="2000"/></mc:Choice><mc:Fallback><p:transition spd="slow"/></mc:Fallback></mc:AlternateContent>';
    const type = (part: string, of: string): string =>
      `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.presentationml.${of}+xml"/>`;
    const deck = edited(await slideWith(marked, choice), {
      [slide2]: (xml) =>
        xml
          .replace(
            '</p:spTree>',
            '</p:spTree><p:custDataLst><p:tags r:id="rIdTags"/></p:custDataLst><p:extLst><p:ext uri="{BB962C8B-B14F-4D97-AF65-F5344CB8AC3E}"><p14:creationId xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main" val="1234567"/></p:ext></p:extLst>',
          )
          .replace('</p:clrMapOvr>', `</p:clrMapOvr>${transition}`),
      'ppt/slides/_rels/slide2.xml.rels': related(
        relationship('rIdTags', 'tags', '../tags/tag1.xml'),
        relationship('rIdSaid', 'comments', '../comments/comment1.xml'),
      ),
      'ppt/tags/tag1.xml':
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<p:tagLst xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:tag name="A" val="1"/></p:tagLst>',
      'ppt/comments/comment1.xml':
        '<p:cmLst xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:cm authorId="1" dt="2024-05-06T10:00:00" idx="1"><p:pos x="10" y="10"/><p:text>Is this so?</p:text></p:cm></p:cmLst>',
      '[Content_Types].xml': (xml) =>
        xml.replace(
          '</Types>',
          `${type('/ppt/tags/tag1.xml', 'tags')}${type('/ppt/comments/comment1.xml', 'comments')}</Types>`,
        ),
    });
    expect((await findings(deck)).map(({ message }) => message)).toEqual([]);
  });

  it('as its default shape, a blue rectangle with white words, is judged right', async () => {
    const style =
      '<p:style><a:lnRef idx="2"><a:schemeClr val="accent1"><a:shade val="15000"/></a:schemeClr></a:lnRef><a:fillRef idx="1"><a:schemeClr val="accent1"/></a:fillRef><a:effectRef idx="0"><a:schemeClr val="accent1"/></a:effectRef><a:fontRef idx="minor"><a:schemeClr val="lt1"/></a:fontRef></p:style>';
    const theme = (accent: string) => async (): Promise<readonly string[]> =>
      found(
        edited(await slideWith(shape({ text: 'Rectangle', fill: '', style })), {
          'ppt/theme/theme1.xml': (xml) =>
            xml.replace(/<a:accent1>.*?<\/a:accent1>/, `<a:accent1><a:srgbClr val="${accent}"/></a:accent1>`),
        }),
      );
    expect(await theme('156082')()).toEqual([]);
    expect(await theme('FFC000')()).toContain('low-contrast 2');
  });
});

describe('a Strict file', () => {
  const strict = (xml: string): string =>
    xml
      .replaceAll(
        'http://schemas.openxmlformats.org/presentationml/2006/main',
        'http://purl.oclc.org/ooxml/presentationml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/drawingml/2006/',
        'http://purl.oclc.org/ooxml/drawingml/',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      )
      .replace(
        /<(a:(?:tint|shade|lumMod|lumOff|alpha|spcPct)) val="(\d+)"/g,
        (_, name, value) => `<${name} val="${Number(value) / 1000}%"`,
      )
      .replace('<p:presentation ', '<p:presentation conformance="strict" ');
  const converted = (deck: Uint8Array): Uint8Array => {
    const parts = unzipSync(deck);
    const changes = Object.keys(parts)
      .filter((name) => /\.(xml|rels)$/.test(name) && !name.startsWith('['))
      .map((name) => [name, strict(strFromU8(parts[name] as Uint8Array))] as const);
    return edited(deck, Object.fromEntries(changes));
  };
  it('is read as any other', async () => {
    const deck = converted(await soundDeck());
    expect(strFromU8(unzipSync(deck)['ppt/presentation.xml'] as Uint8Array)).toContain(
      'conformance="strict"',
    );
    expect((await findings(deck)).map(({ message }) => message)).toEqual([]);
  });
  it('has its faults found', async () => {
    const veil = (alpha: string): string =>
      shape({
        text: 'White',
        run: solid('FFFFFF'),
        fill: `<a:solidFill><a:srgbClr val="000000"><a:alpha val="${alpha}"/></a:srgbClr></a:solidFill>`,
      });
    expect(await found(converted(edited(await soundDeck(), { [slide2]: onSlide(veil('80000')) })))).toEqual(
      [],
    );
    expect(await found(converted(edited(await soundDeck(), { [slide2]: onSlide(veil('20000')) })))).toEqual([
      'low-contrast 2',
    ]);
  });
});

describe('other kinds of file', () => {
  it('are typed by their extension, too', async () => {
    const deck = edited(await soundDeck(), {
      '[Content_Types].xml': (xml) => `${typed('fntdata', 'application/x-fontdata')(xml)} `,
    });
    expect(await found(deck)).toEqual([]);
  });
});
