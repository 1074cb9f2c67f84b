// What is read out: alternative text, languages, direction, links.

import { describe, expect, it } from 'vitest';
import {
  edited,
  findings,
  found,
  group,
  picture,
  related,
  shape,
  slide2,
  slideWith,
  slideWithPicture,
  solid,
} from './decks.ts';

const png = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const withAlt = (alt: string, media = ''): Promise<readonly string[]> =>
  slideWithPicture(png, [picture({ alt, media })]).then(found);

describe('alternative text', () => {
  it.each([
    '',
    ' ',
    'IMG_2041.jpg',
    'image1',
    'Picture 3',
    'C:\\pictures\\river one.png',
    '/home/a/river.jpeg',
    'https://example.org/river.png',
    'DSC_0042',
    'river final 2.png',
  ])('that is "%s" says nothing', async (alt) => expect(await withAlt(alt)).toEqual(['missing-alt-text 2']));
  it.each([
    'Input/output ratio by year',
    'The river and/or its arm, with a mill',
    'A form called image1 on a screen',
    'Picture postcards of 1910 in a rack',
    'A sign that reads "readme.png" at a river',
  ])('that is "%s" says something', async (alt) =>
    expect(await withAlt(alt.replaceAll('"', '&quot;'))).toEqual([]),
  );
  it.each([
    'A picture containing outdoor, water&#10;&#10;Description automatically generated',
    'A group of people at a table&#10;&#10;AI-generated content may be incorrect.',
    'Ein Bild, das Text enthält.&#10;&#10;Automatisch generierte Beschreibung',
    'Une image contenant texte&#10;&#10;Description générée automatiquement',
  ])('that is "%s" was written by a machine', async (alt) =>
    expect(await withAlt(alt)).toEqual(['auto-alt-text 2']),
  );
  it('that begins with "picture of", or does not end, is told', async () => {
    expect(await withAlt('A picture of a river')).toEqual(['redundant-alt-text 2']);
    expect(await withAlt('A river between hills. '.repeat(40))).toEqual(['long-alt-text 2']);
  });
  it('may be the title of an older program', async () => {
    const old = await slideWithPicture(png, [picture({ alt: '' }).replace('descr=""', 'title="A river"')]);
    expect(await found(old)).toEqual([]);
  });
});

describe('groups', () => {
  const mute = picture({ alt: '' });
  const told = picture({ alt: 'A river' });
  const label = shape({ text: 'The river', at: [80, 330, 200, 40] });
  const at = [80, 330, 200, 100] as const;
  const on = (...shapes: string[]): Promise<readonly string[]> => slideWithPicture(png, shapes).then(found);
  it('speak for their members', async () => {
    expect(await on(group({ at, alt: 'A river and its name' }, mute, label))).toEqual([]);
    expect(await on(group({ at, alt: 'All of it' }, group({ at }, mute)))).toEqual([]);
    expect(await on(group({ at, alt: 'All of it' }, group({ at }, group({ at }, mute, label))))).toEqual([]);
  });
  it('are fine where all members speak', async () => {
    expect(await on(group({ at }, told, label))).toEqual([]);
    expect(await on(group({ at }, group({ at }, told), label))).toEqual([]);
  });
  it('are to blame as a whole, or for the member that says nothing', async () => {
    const whole = await findings(
      await slideWithPicture(png, [group({ at, name: 'Mute' }, mute, picture({ alt: '' }))]),
    );
    expect(whole.map(({ message }) => message)).toEqual([
      'slide 2, "Mute": the group has no alternative text (Missing alt text)',
    ]);
    const one = await findings(await slideWithPicture(png, [group({ at, name: 'Half' }, mute, label)]));
    expect(one.map(({ message }) => message)).toEqual([
      'slide 2, "Picture" in "Half": the picture has no alternative text (Missing alt text)',
    ]);
  });
});

describe('other objects', () => {
  const frame = (uri: string, inner: string): string =>
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="900" name="Object"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="1000000" y="4000000"/><a:ext cx="3000000" cy="1000000"/></p:xfrm><a:graphic><a:graphicData uri="${uri}">${inner}</a:graphicData></a:graphic></p:graphicFrame>`;
  it.each([
    ['object', 'http://schemas.openxmlformats.org/presentationml/2006/ole'],
    ['diagram', 'http://schemas.openxmlformats.org/drawingml/2006/diagram'],
    ['chart', 'http://schemas.microsoft.com/office/drawing/2014/chartex'],
    ['object', 'http://schemas.microsoft.com/office/drawing/2017/model3d'],
  ])('a %s needs alternative text', async (what, uri) => {
    const [finding, ...others] = await findings(await slideWith(frame(uri, '')));
    expect(others).toEqual([]);
    expect(finding?.message).toBe(
      `slide 2, "Object": the ${what} has no alternative text (Missing alt text)`,
    );
  });
  it('a film needs alternative text and captions', async () => {
    const film = '<a:videoFile r:link="rIdFilm"/>';
    const captioned = `${film}<p:extLst><p:ext uri="{DAA4B4D4-6D71-4841-9C94-3DE7FCFB9230}"><p14:media xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main" r:embed="rIdFilm"><p14:extLst><p:ext uri="{x}"><p173:tracksInfo xmlns:p173="http://schemas.microsoft.com/office/powerpoint/2017/3/main" displayLoc="media"><p173:trackLst><p173:track id="{1}" label="en" lang="en" r:embed="rIdFilm"/></p173:trackLst></p173:tracksInfo></p:ext></p14:extLst></p14:media></p:ext></p:extLst>`;
    const on = async (alt: string, media: string): Promise<readonly string[]> =>
      found(
        edited(await slideWithPicture(png, [picture({ alt, media })]), {
          'ppt/slides/_rels/slide2.xml.rels': related(
            '<Relationship Id="rIdFilm" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/video" Target="https://example.org/film.mp4" TargetMode="External"/>',
          ),
        }),
      );
    expect(await on('', film)).toEqual(['missing-captions 2', 'missing-alt-text 2']);
    expect(await on('The river in flood', captioned)).toEqual([]);
  });
  it('a drawn shape without words is told once a slide, an ornament is not', async () => {
    const bare = shape({ fill: solid('224466') });
    const deck = await slideWith(bare, shape({ at: [300, 330, 40, 40], fill: solid('224466') }));
    expect(await found(deck)).toEqual(['undescribed-shape 2']);
    expect((await findings(deck))[0]?.message).toMatch(/and 1 more place of this slide/);
    const ornament = bare.replace(
      /(<p:cNvPr [^>]*)\/>/,
      '$1><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></p:cNvPr>',
    );
    expect(await found(await slideWith(ornament))).toEqual([]);
    expect(await found(await slideWith(shape({ fill: '<a:noFill/>' })))).toEqual([]);
  });
});

describe('languages', () => {
  const said = (text: string, lang: string, paragraph = ''): Promise<readonly string[]> =>
    slideWith(shape({ at: [80, 330, 500, 40], text, lang, paragraph, size: 14 })).then(found);
  it('that are not written so are told', async () => {
    expect(await said('Река несёт воду к морю', 'en-US')).toEqual(['wrong-language 2']);
    expect(await said('河流带走山上的水', 'en-US')).toEqual(['wrong-language 2']);
    expect(await said('Река несёт воду к морю', 'ru-RU')).toEqual([]);
    expect(await said('Өзен суды теңізге апарады', 'kk')).toEqual([]);
  });
  it('may hold a name or a formula of another script', async () => {
    expect(await said('The river Эгер (Eger) rises', 'en-US')).toEqual([]);
    expect(await said('ΔαβγΣ = 12', 'en-US')).toEqual([]);
    const mixed = shape({ text: '河流带走山上的水' }).replace('lang="en-US"', 'lang="en-US" altLang="zh-CN"');
    expect(await found(await slideWith(mixed))).toEqual([]);
  });
  it('that run from right to left are set so', async () => {
    const river = 'النهر يحمل الماء إلى البحر';
    expect(await said(river, 'ar')).toEqual(['wrong-direction 2']);
    expect(await said(river, 'ar', '<a:pPr algn="r" rtl="1"/>')).toEqual([]);
  });
});

describe('links', () => {
  const link = (text: string): Promise<readonly string[]> =>
    slideWith(shape({ text, size: 14, at: [80, 330, 500, 40], run: '<a:hlinkClick r:id="rId3"/>' })).then(
      found,
    );
  it.each([
    'here',
    'Click here',
    'Read more…',
    'https://example.org/rivers',
    'www.example.org',
    'подробнее',
    'hier',
    'link',
  ])('"%s" says nothing', async (text) => expect(await link(text)).toEqual(['link-text 2']));
  it.each(['The report on rivers', 'More rivers than hills', 'Hereford bridge', 'example.org'])(
    '"%s" says where it leads',
    async (text) => expect(await link(text)).toEqual([]),
  );
  it('are read as a whole, whatever runs they are in', async () => {
    const half = (text: string): string =>
      `<a:r><a:rPr lang="en-US" sz="1400"><a:hlinkClick r:id="rId3"/></a:rPr><a:t>${text}</a:t></a:r>`;
    const cut = (first: string, second: string): Promise<readonly string[]> =>
      slideWith(shape({ text: 'x' }).replace(/<a:r>.*<\/a:r>/, half(first) + half(second))).then(found);
    expect(await cut('click ', 'here')).toEqual(['link-text 2']);
    expect(await cut('here', ' the report stands')).toEqual([]);
  });
  it('in groups are read, too', async () => {
    const member = shape({ text: 'here', run: '<a:hlinkClick r:id="rId3"/>' });
    expect(await found(await slideWith(group({ at: [80, 330, 200, 40] }, member)))).toEqual(['link-text 2']);
  });
});

describe('a hidden slide', () => {
  it('is looked at, and said to be hidden', async () => {
    const deck = edited(await slideWith(shape({ text: 'here', run: '<a:hlinkClick r:id="rId3"/>' })), {
      [slide2]: (xml) => xml.replace('<p:sld ', '<p:sld show="0" '),
    });
    expect((await findings(deck)).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^slide 2 \(hidden\), "Box \d+": the link reads "here"$/),
    ]);
  });
});
