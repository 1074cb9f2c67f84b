// Brand files of kinds that `made-brands.ts` does not mix: one fault or habit of real files each, put by hand into a package.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Box, box } from '../../src/scene/geometry.ts';
import { brandPackage, type LayoutSpec, type MasterSpec, type Shape } from './brand-package.ts';
import { palettes, photograph } from './made-brands.ts';

interface Plan {
  readonly width?: number;
  readonly height?: number;
  readonly title?: Box;
  readonly body?: Box;
  readonly cover?: readonly [Box, Box];
  readonly ink?: { readonly title?: string; readonly body?: string; readonly feet?: string };
  readonly feet?: readonly (readonly ['dt' | 'ftr' | 'sldNum', Box])[];
  readonly names?: readonly string[];
  readonly typed?: boolean;
  readonly titleSize?: number;
  readonly bodySize?: number;
  readonly more?: readonly LayoutSpec[];
}

const usualNames = ['Title', 'Content', 'Section', 'Two', 'Title only', 'Blank'];
const types = ['title', 'obj', 'secHead', 'twoObj', 'titleOnly', 'blank'];

function layouts(plan: Plan): readonly LayoutSpec[] {
  const { width: w = 960, height: h = 540, ink = {}, names = usualNames, typed = true } = plan;
  const title = plan.title ?? box(w * 0.05, h * 0.05, w * 0.9, h * 0.15);
  const body = plan.body ?? box(w * 0.05, h * 0.24, w * 0.9, h * 0.64);
  const [cover, sub] = plan.cover ?? [
    box(w * 0.1, h * 0.3, w * 0.8, h * 0.25),
    box(w * 0.1, h * 0.58, w * 0.8, h * 0.15),
  ];
  const row = plan.feet ?? [
    ['dt', box(w * 0.05, h * 0.92, w * 0.2, h * 0.05)],
    ['ftr', box(w * 0.3, h * 0.92, w * 0.4, h * 0.05)],
    ['sldNum', box(w * 0.8, h * 0.92, w * 0.15, h * 0.05)],
  ];
  const inked = (color: string | undefined) => (color ? { color } : {});
  const feet = row.map(
    ([hold, at], index): Shape => ({
      hold,
      idx: 10 + index,
      at,
      size: 12,
      anchor: 'ctr',
      ...inked(ink.feet),
    }),
  );
  const head: Shape = { hold: 'title', at: title, anchor: 'ctr', ...inked(ink.title) };
  const hold = (kind: string, idx: number, at: Box): Shape => ({ hold: kind, idx, at, ...inked(ink.body) });
  const half = (body.width - 20) / 2;
  const contents: readonly (readonly Shape[])[] = [
    [
      { hold: 'ctrTitle', at: cover, anchor: 'b', ...inked(ink.title) },
      { ...hold('subTitle', 1, sub), size: 20 } as Shape,
    ],
    [head, hold('obj', 1, body)],
    [head, hold('body', 1, box(body.x, body.y, body.width, body.height * 0.5))],
    [
      head,
      hold('obj', 1, box(body.x, body.y, half, body.height)),
      hold('obj', 2, box(body.x + half + 20, body.y, half, body.height)),
    ],
    [head],
    [],
  ];
  return [
    ...contents.map(
      (shapes, index): LayoutSpec => ({
        name: names[index] ?? '',
        ...(typed ? { type: types[index] as string } : {}),
        shapes: [...shapes, ...feet],
      }),
    ),
    ...(plan.more ?? []),
  ];
}

const master = (plan: Plan, only?: readonly number[]): MasterSpec => {
  const { width: w = 960, height: h = 540, titleSize = 32, bodySize = 20 } = plan;
  const all = layouts(plan);
  return {
    ground: 'plain',
    shapes: [],
    title: { size: titleSize, color: 'tx1', at: plan.title ?? box(w * 0.05, h * 0.05, w * 0.9, h * 0.15) },
    body: { size: bodySize, at: plan.body ?? box(w * 0.05, h * 0.24, w * 0.9, h * 0.64) },
    layouts: only ? all.filter((_, index) => only.includes(index)) : all,
  };
};

type Parts = Record<string, string>;
type Edit = (parts: Parts) => void;
const emu = (points: number): number => Math.round(points * 12700);
const scheme = (name: string, inner = ''): string =>
  `<a:solidFill><a:schemeClr val="${name}">${inner}</a:schemeClr></a:solidFill>`;
const gradient = (angle: number, ...stops: readonly (readonly [number, string])[]): string =>
  `<a:gradFill rotWithShape="1"><a:gsLst>${stops.map(([at, color]) => `<a:gs pos="${at * 1000}">${color}</a:gs>`).join('')}</a:gsLst><a:lin ang="${angle * 60000}" scaled="0"/></a:gradFill>`;
const tint = (name: string, inner = ''): string => `<a:schemeClr val="${name}">${inner}</a:schemeClr>`;
const xfrm = ({ x, y, width, height }: Box, turn = ''): string =>
  `<a:xfrm${turn}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;
let id = 700;
const drawn = (at: Box, form: string, paint: string, turn = ''): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${++id}" name="Ornament ${id}"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${xfrm(at, turn)}${form}${paint}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody></p:sp>`;
const preset = (name: string, guides = ''): string =>
  `<a:prstGeom prst="${name}"><a:avLst>${guides}</a:avLst></a:prstGeom>`;
const path = (steps: string): string =>
  `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="1000" h="1000">${steps}<a:close/></a:path></a:pathLst></a:custGeom>`;
const move = (x: number, y: number): string => `<a:moveTo><a:pt x="${x}" y="${y}"/></a:moveTo>`;
const line = (x: number, y: number): string => `<a:lnTo><a:pt x="${x}" y="${y}"/></a:lnTo>`;
const picture = (at: Box): string =>
  `<p:pic><p:nvPicPr><p:cNvPr id="${++id}" name="Logo ${id}"/><p:cNvPicPr/><p:nvPr userDrawn="1"/></p:nvPicPr><p:blipFill><a:blip r:embed="rId9"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${xfrm(at)}${preset('rect')}</p:spPr></p:pic>`;

const masterPart = (number = 1): string => `ppt/slideMasters/slideMaster${number}.xml`;
const layoutPart = (number: number): string => `ppt/slideLayouts/slideLayout${number}.xml`;
const change =
  (part: string, from: string | RegExp, to: string | ((found: string) => string)): Edit =>
  (parts) => {
    const before = parts[part] ?? '';
    const after = before.replace(from, to as string);
    if (after === before) throw new Error(`nothing to change in ${part}: ${from}`);
    parts[part] = after;
  };
const under = (xml: string, part = masterPart()): Edit => change(part, '<p:grpSpPr/>', `<p:grpSpPr/>${xml}`);
/** The same change in each of some layouts. */
const each =
  (numbers: readonly number[], from: string | RegExp, to: string | ((found: string) => string)): Edit =>
  (parts) => {
    for (const number of numbers) change(layoutPart(number), from, to)(parts);
  };
/** The properties of a placeholder's shape: all that stands between its mark and its text. */
const shaped = (mark: string, numbers: readonly number[], properties: (frame: string) => string): Edit =>
  each(
    numbers,
    new RegExp(`(<p:ph${mark}[^>]*/></p:nvPr></p:nvSpPr><p:spPr>)(<a:xfrm>.*?</a:xfrm>)`),
    (found) => {
      const at = found.indexOf('<a:xfrm>');
      return found.slice(0, at) + properties(found.slice(at));
    },
  );
const withPicture =
  (...partsOf: readonly string[]): Edit =>
  (parts) => {
    for (const part of partsOf) {
      const rels = part.replace(/\/([^/]+)$/, '/_rels/$1.rels');
      parts[rels] = (parts[rels] ?? '').replace(
        '</Relationships>',
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/image1.png"/></Relationships>',
      );
    }
  };

interface Odd {
  readonly masters: readonly MasterSpec[];
  readonly width?: number;
  readonly height?: number;
  readonly rtl?: boolean;
  readonly dark?: boolean;
  readonly colors?: number;
  readonly fonts?: readonly [string, string];
  readonly tableStyles?: string;
  readonly edits?: readonly Edit[];
}

const inSide = { title: box(700, 40, 230, 420), body: box(40, 40, 610, 430) };
const a3 = { width: 1190.6, height: 841.9 };
const wide = { width: 1920, height: 540 };
const tall = { width: 405, height: 720 };
const logo = box(700, 220, 150, 120);

const kinds: Readonly<Record<string, () => Odd>> = {
  'title in a side band of its own form': () => ({
    masters: [
      master({
        ...inSide,
        ink: { title: 'bg1' },
        cover: [box(700, 40, 230, 250), box(700, 300, 230, 160)],
        feet: [['sldNum', box(40, 490, 80, 30)]],
      }),
    ],
    edits: [
      under(
        drawn(
          box(640, 0, 320, 540),
          path(move(150, 0) + line(1000, 0) + line(1000, 1000) + line(0, 1000)),
          scheme('accent1'),
        ),
      ),
    ],
  }),
  'placeholders filled with pictures': () => ({
    masters: [
      master({
        more: [
          {
            name: 'Photo left',
            type: 'picTx',
            shapes: [
              { hold: 'title', at: box(500, 30, 420, 100) },
              { hold: 'pic', idx: 13, at: box(0, 0, 460, 540) },
              { hold: 'body', idx: 14, at: box(500, 150, 420, 320) },
            ],
          },
        ],
      }),
    ],
    edits: [
      shaped(
        ' idx="1"',
        [2],
        (frame) =>
          `${frame}${preset('rect')}<a:blipFill><a:blip r:embed="rId9"/><a:stretch><a:fillRect/></a:stretch></a:blipFill>`,
      ),
      shaped(
        ' type="pic"',
        [7],
        (frame) =>
          `${frame}${preset('rect')}<a:blipFill><a:blip r:embed="rId9"/><a:stretch><a:fillRect/></a:stretch></a:blipFill>`,
      ),
      withPicture(layoutPart(2), layoutPart(7)),
    ],
  }),
  'gradients under the body': () => ({
    masters: [master({})],
    edits: [
      under(
        drawn(
          box(30, 120, 900, 365),
          preset('roundRect'),
          gradient(0, [0, tint('tx2')], [55, tint('accent3')], [100, tint('bg1')]),
        ),
      ),
      shaped(
        ' idx="2"',
        [4],
        (frame) => `${frame}${preset('rect')}${gradient(90, [0, tint('bg2')], [100, tint('accent1')])}`,
      ),
    ],
  }),
  'turned and mirrored placeholders': () => ({
    masters: [master({})],
    edits: [
      each([2, 3, 5], /(<p:ph type="title"\/>.*?)<a:xfrm>/, (found) =>
        found.replace(/<a:xfrm>$/, '<a:xfrm rot="21420000">'),
      ),
      each([2, 4], /(<p:ph idx="1"\/>.*?)<a:xfrm>/, (found) =>
        found.replace(/<a:xfrm>$/, '<a:xfrm flipH="1">'),
      ),
      each([4], /(<p:ph idx="2"\/>.*?)<a:xfrm>/, (found) =>
        found.replace(/<a:xfrm>$/, '<a:xfrm rot="10800000" flipV="1">'),
      ),
    ],
  }),
  'insets, columns and shrunk text': () => ({
    masters: [master({})],
    edits: [
      each(
        [2],
        '<a:bodyPr><a:normAutofit/></a:bodyPr>',
        '<a:bodyPr lIns="914400" tIns="457200" rIns="914400" bIns="0" numCol="3" spcCol="360000"><a:normAutofit fontScale="62500" lnSpcReduction="20000"/></a:bodyPr>',
      ),
      each(
        [3],
        '<a:bodyPr><a:normAutofit/></a:bodyPr>',
        '<a:bodyPr lIns="1828800" rIns="1828800" wrap="none"><a:spAutoFit/></a:bodyPr>',
      ),
      each(
        [2, 4, 5],
        '<a:bodyPr anchor="ctr"><a:normAutofit/></a:bodyPr>',
        '<a:bodyPr lIns="720000" rIns="1440000" anchor="ctr" anchorCtr="1"><a:normAutofit fontScale="90000"/></a:bodyPr>',
      ),
    ],
  }),
  'placeholders without frames': () => ({
    masters: [master({})],
    edits: [each([2, 3, 5], /<a:xfrm>.*?<\/a:xfrm>/g, ''), each([4], /<a:xfrm>.*?<\/a:xfrm>/, '')],
  }),
  'index numbers that match nothing': () => ({
    masters: [master({})],
    edits: [
      each([2, 3], 'idx="1"', 'idx="4294967295"'),
      each([4], 'idx="2"', 'idx="1"'),
      each([4], '<p:ph idx="1"', '<p:ph sz="half" idx="1"'),
      change(masterPart(), 'type="body" idx="1"', 'type="body" idx="17"'),
    ],
  }),
  'colours by the system, by name and by share': () => ({
    masters: [master({})],
    edits: [
      change(
        'ppt/theme/theme1.xml',
        /<a:dk1>.*?<\/a:dk1><a:lt1>.*?<\/a:lt1>/,
        '<a:dk1><a:sysClr val="windowText"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>',
      ),
      change(
        'ppt/theme/theme1.xml',
        /<a:dk2>.*?<\/a:dk2><a:lt2>.*?<\/a:lt2><a:accent1>.*?<\/a:accent1>/,
        '<a:dk2><a:prstClr val="darkSlateBlue"/></a:dk2><a:lt2><a:scrgbClr r="85000" g="90000" b="80000"/></a:lt2><a:accent1><a:hslClr hue="9000000" sat="60000" lum="30000"/></a:accent1>',
      ),
    ],
  }),
  'layouts that turn light and dark round': () => ({
    masters: [master({ more: [] })],
    edits: [
      each(
        [1, 3, 5],
        '<a:masterClrMapping/>',
        '<a:overrideClrMapping bg1="dk2" tx1="lt1" bg2="dk1" tx2="accent6" accent1="accent6" accent2="accent5" accent3="accent4" accent4="accent3" accent5="accent2" accent6="accent1" hlink="hlink" folHlink="folHlink"/>',
      ),
    ],
  }),
  'picture bullets and hanging numbers': () => ({
    masters: [master({})],
    edits: [
      change(
        masterPart(),
        '<a:buFont typeface="Arial"/><a:buChar char="•"/>',
        '<a:buSzPct val="150000"/><a:buBlip><a:blip r:embed="rId9"/></a:buBlip>',
      ),
      change(
        masterPart(),
        '<a:buFont typeface="Arial"/><a:buChar char="•"/>',
        '<a:buClr><a:schemeClr val="accent2"/></a:buClr><a:buFont typeface="+mj-lt"/><a:buAutoNum type="alphaLcParenR"/>',
      ),
      withPicture(masterPart()),
    ],
  }),
  'tiny letters': () => ({
    masters: [master({ titleSize: 10, bodySize: 12 })],
    edits: [change(masterPart(), /sz="1200"/g, 'sz="700"')],
  }),
  'huge letters': () => ({
    masters: [
      master({ titleSize: 96, bodySize: 60, title: box(30, 20, 900, 220), body: box(30, 250, 900, 250) }),
    ],
  }),
  'feet at the top over the title': () => ({
    masters: [
      master({
        title: box(48, 20, 864, 90),
        feet: [
          ['dt', box(48, 2, 200, 24)],
          ['ftr', box(300, 2, 360, 24)],
          ['sldNum', box(760, 2, 152, 24)],
        ],
        ink: { feet: 'accent5' },
      }),
    ],
  }),
  'a logo in the middle of the body': () => ({
    masters: [master({})],
    edits: [under(picture(logo)), withPicture(masterPart())],
  }),
  'bands of arcs': () => ({
    colors: 2,
    masters: [master({ ink: { feet: 'bg1' } })],
    edits: [
      under(
        drawn(
          box(0, 380, 960, 160),
          path(
            `${move(0, 600)}<a:cubicBezTo><a:pt x="300" y="0"/><a:pt x="600" y="1000"/><a:pt x="1000" y="100"/></a:cubicBezTo>${line(1000, 1000)}${line(0, 1000)}`,
          ),
          scheme('tx2'),
        ) +
          drawn(
            box(700, -60, 300, 300),
            path(
              `${move(1000, 0)}<a:arcTo wR="1000" hR="1000" stAng="16200000" swAng="-5400000"/>${line(1000, 1000)}`,
            ),
            scheme('accent1', '<a:lumMod val="40000"/><a:lumOff val="60000"/>'),
          ),
      ),
    ],
  }),
  'ornaments in turned groups': () => ({
    masters: [master({})],
    edits: [
      under(
        `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="690" name="Outer"/><p:cNvGrpSpPr/><p:nvPr userDrawn="1"/></p:nvGrpSpPr><p:grpSpPr><a:xfrm rot="5400000"><a:off x="${emu(620)}" y="${emu(120)}"/><a:ext cx="${emu(360)}" cy="${emu(300)}"/><a:chOff x="100" y="100"/><a:chExt cx="1000" cy="1000"/></a:xfrm></p:grpSpPr><p:grpSp><p:nvGrpSpPr><p:cNvPr id="691" name="Inner"/><p:cNvGrpSpPr/><p:nvPr userDrawn="1"/></p:nvGrpSpPr><p:grpSpPr><a:xfrm flipH="1"><a:off x="100" y="600"/><a:ext cx="1000" cy="500"/><a:chOff x="0" y="0"/><a:chExt cx="${emu(200)}" cy="${emu(100)}"/></a:xfrm></p:grpSpPr>${drawn(box(0, 0, 200, 100), preset('parallelogram'), scheme('accent1'))}</p:grpSp></p:grpSp>`,
      ),
    ],
  }),
  '16:10 and a table style that is not there': () => ({
    width: 960,
    height: 600,
    masters: [master({ width: 960, height: 600 })],
    tableStyles:
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{11111111-2222-3333-4444-555555555555}"/>',
  }),
  'panorama with the title at the left': () => ({
    ...wide,
    masters: [
      master({
        ...wide,
        title: box(60, 40, 400, 440),
        body: box(520, 40, 1340, 440),
        cover: [box(200, 120, 1200, 160), box(200, 300, 1200, 100)],
      }),
    ],
  }),
  'A3 with letters of a report': () => ({ ...a3, masters: [master({ ...a3, titleSize: 24, bodySize: 14 })] }),
  'a telephone held upright': () => ({
    ...tall,
    colors: 1,
    masters: [master({ ...tall, titleSize: 28, bodySize: 18 })],
  }),
  'wanted layouts split between two masters': () => ({
    masters: [
      { ...master({ ink: { title: 'bg1', body: 'bg1', feet: 'bg1' } }, [0, 2, 4]), ground: 'plain' },
      master({}, [1, 3, 5]),
    ],
    edits: [
      change(
        masterPart(1),
        /<p:bg>.*?<\/p:bg>/,
        `<p:bg><p:bgPr>${scheme('accent1')}<a:effectLst/></p:bgPr></p:bg>`,
      ),
    ],
  }),
  'German names and no types': () => ({
    masters: [
      master({
        names: [
          'Titelfolie',
          'Titel und Inhalt',
          'Abschnittsüberschrift',
          'Zwei Inhalte',
          'Nur Titel',
          'Leer',
        ],
        typed: false,
      }),
    ],
    edits: [each([2, 3, 4], 'type="title"', 'type="body" idx="0"')],
  }),
  'Japanese names and fonts': () => ({
    fonts: ['Yu Gothic', 'Yu Gothic'],
    masters: [
      master({
        names: [
          'タイトル スライド',
          'タイトルとコンテンツ',
          'セクション見出し',
          '2 つのコンテンツ',
          'タイトルのみ',
          '白紙',
        ],
      }),
    ],
    edits: [
      change('ppt/theme/theme1.xml', /<a:ea typeface=""\/>/g, '<a:ea typeface="游ゴシック"/>'),
      each([3], /<a:bodyPr anchor="ctr">/, '<a:bodyPr vert="eaVert" anchor="ctr">'),
    ],
  }),
  'Arabic names on a sheer veil': () => ({
    rtl: true,
    masters: [
      {
        ...master({
          names: ['شريحة العنوان', 'عنوان ومحتوى', 'رأس القسم', 'محتويان', 'عنوان فقط', 'فارغة'],
          ink: { title: 'bg1', body: 'bg1', feet: 'bg1' },
        }),
        ground: 'picture',
      },
    ],
    edits: [
      under(
        drawn(
          box(0, 0, 960, 540),
          preset('rect'),
          gradient(
            45,
            [0, tint('tx1', '<a:alpha val="90000"/>')],
            [100, tint('tx1', '<a:alpha val="20000"/>')],
          ),
        ),
      ),
    ],
  }),
  'speech bubbles for placeholders': () => ({
    masters: [master({ body: box(48, 120, 864, 280) })],
    edits: [
      shaped(
        ' idx="1"',
        [2],
        (frame) =>
          `${frame}${preset('wedgeRoundRectCallout', '<a:gd name="adj1" fmla="val -30000"/><a:gd name="adj2" fmla="val 80000"/><a:gd name="adj3" fmla="val 16667"/>')}${scheme('accent1')}`,
      ),
    ],
  }),
  'a body that reaches below feet and slide': () => ({
    masters: [
      master({ body: box(48, 130, 864, 430), cover: [box(96, 160, 768, 135), box(96, 313, 768, 81)] }),
    ],
  }),
  'a card over a card under the title': () => ({
    masters: [master({})],
    edits: [
      under(
        drawn(box(200, 10, 90, 90), preset('rect'), scheme('accent1')) +
          drawn(box(20, 20, 900, 96), preset('rect'), scheme('bg2')),
      ),
    ],
  }),
  'grounds by the theme': () => ({
    masters: [master({})],
    edits: [
      change(
        'ppt/theme/theme1.xml',
        /<a:bgFillStyleLst>.*?<\/a:bgFillStyleLst>/,
        `<a:bgFillStyleLst>${scheme('phClr')}${scheme('phClr')}${gradient(90, [0, tint('phClr', '<a:tint val="40000"/>')], [100, tint('phClr', '<a:shade val="40000"/>')])}</a:bgFillStyleLst>`,
      ),
      change(
        masterPart(),
        /<p:bg>.*?<\/p:bg>/,
        '<p:bg><p:bgRef idx="1003"><a:schemeClr val="accent3"/></p:bgRef></p:bg>',
      ),
    ],
  }),
};

export const oddKinds: readonly string[] = Object.keys(kinds);

/** @returns the bytes of a .potx. */
export async function oddBrand(kind: string): Promise<Uint8Array> {
  const make = kinds[kind];
  if (!make) throw new Error(`no such kind: ${kind}`);
  id = 700;
  const {
    masters,
    edits = [],
    width = 960,
    height = 540,
    rtl = false,
    dark = false,
    colors = 0,
    fonts = ['Calibri', 'Calibri'],
    tableStyles,
  } = make();
  const bytes = brandPackage({
    width,
    height,
    colors: palettes[colors] as readonly string[],
    fonts,
    dark,
    rtl,
    masters,
    picture: await photograph(),
    ...(tableStyles ? { tableStyles } : {}),
  });
  const files = unzipSync(bytes);
  const parts: Parts = {};
  for (const [name, data] of Object.entries(files))
    if (/\.(?:xml|rels)$/.test(name)) parts[name] = strFromU8(data);
  for (const edit of edits) edit(parts);
  for (const [name, text] of Object.entries(parts)) files[name] = strToU8(text);
  if (Object.values(parts).some((text) => text.includes('image1.png')))
    files['ppt/media/image1.png'] = new Uint8Array(await photograph());
  return zipSync(files, { mtime: new Date('1980-01-02'), level: 1 });
}
