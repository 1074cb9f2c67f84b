import { describe, expect, test } from 'vitest';
import { Relationships } from '../../src/opc/write-relationships.ts';
import { DEFAULT_STYLE } from '../../src/pptx/style.ts';
import { paragraphs, type TextContext } from '../../src/pptx/text.ts';
import type { ParagraphStyle } from '../../src/scene/style.ts';
import type { SceneParagraph, SceneRun } from '../../src/scene/types.ts';
import { paragraph, run } from './scenes.ts';
import { BULLET, SUB_BULLET, style } from './template.ts';

const inherited = [BULLET, SUB_BULLET];

function write(list: readonly SceneParagraph[], more: Partial<TextContext> = {}): string {
  return paragraphs(list, {
    rels: new Relationships(),
    inherited,
    free: DEFAULT_STYLE,
    rtl: false,
    slide: (index) => `slide${index + 1}.xml`,
    ...more,
  });
}

const one = (
  runs: readonly SceneRun[] | string,
  of: ParagraphStyle = BULLET,
  more: Partial<SceneParagraph> = {},
) => write([paragraph(of, runs, more)]);

describe('a paragraph in a placeholder', () => {
  test('says nothing but its words where it is as the layout wants it', () => {
    expect(one('Hello')).toBe(
      '<a:p><a:r><a:rPr lang="en"/><a:t>Hello</a:t></a:r><a:endParaRPr lang="en"/></a:p>',
    );
    expect(one('Hello', SUB_BULLET, { level: 1 })).toBe(
      '<a:p><a:pPr lvl="1"/><a:r><a:rPr lang="en"/><a:t>Hello</a:t></a:r><a:endParaRPr lang="en"/></a:p>',
    );
  });
  test('writes each difference, and only that', () => {
    const difference = (change: Partial<ParagraphStyle>) => one('x', { ...BULLET, ...change });
    expect(difference({ align: 'end' })).toContain('<a:pPr algn="r"/>');
    expect(difference({ spaceAfter: 3 })).toContain(
      '<a:pPr><a:spcAft><a:spcPts val="300"/></a:spcAft></a:pPr>',
    );
    expect(difference({ lineSpacing: 1.08 })).toContain('<a:lnSpc><a:spcPct val="90000"/></a:lnSpc>');
    expect(difference({ bullet: null, indent: 0, hanging: 0 })).toContain(
      '<a:pPr marL="0" indent="0"><a:buNone/></a:pPr>',
    );
    expect(difference({ bold: true })).toContain('<a:rPr lang="en" b="1"/>');
    expect(difference({ font: 'major' })).toContain('<a:latin typeface="+mj-lt"/>');
    expect(difference({ tracking: 0.5 })).toContain('spc="50"');
    expect(difference({ color: { scheme: 'accent1', lumMod: 75 } })).toContain(
      '<a:solidFill><a:schemeClr val="accent1"><a:lumMod val="75000"/></a:schemeClr></a:solidFill>',
    );
  });
  test('writes everything at a level the layout does not style', () => {
    const xml = one('x', SUB_BULLET, { level: 4 });
    for (const piece of [
      'lvl="4"',
      'marL=',
      'algn="l"',
      'rtl="0"',
      'a:lnSpc',
      'a:spcBef',
      'a:spcAft',
      'a:buChar',
      'sz="1800"',
      'b="0"',
      'i="0"',
      'a:solidFill',
      '+mn-lt',
    ])
      expect(xml).toContain(piece);
  });
  test('a bold layout is undone by b="0"', () => {
    expect(write([paragraph(BULLET, 'x')], { inherited: [{ ...BULLET, bold: true }] })).toContain('b="0"');
  });
});

describe('a run', () => {
  test('has the formatting of its author', () => {
    expect(
      one([run('x', { bold: true, italic: true, strike: true, script: 'super', size: 9, lang: 'fr' })]),
    ).toContain('<a:rPr lang="fr" sz="900" b="1" i="1" strike="sngStrike" baseline="30000"/>');
    expect(one([run('x', { script: 'sub' })])).toContain('baseline="-25000"');
    expect(one([run('x', { code: true })])).toContain(
      '<a:latin typeface="Consolas"/><a:cs typeface="Consolas"/>',
    );
    expect(one([run('x', { color: { rgb: 'ffc000' } })])).toContain('<a:srgbClr val="FFC000"/>');
    expect(one([run('x', { halo: { scheme: 'bg1' } })])).toContain(
      '<a:effectLst><a:glow rad="25400"><a:schemeClr val="bg1"/></a:glow></a:effectLst>',
    );
  });
  test('breaks its line where it holds a line feed', () => {
    expect(one([run('a\nb')])).toContain('<a:t>a</a:t></a:r><a:br><a:rPr lang="en"/></a:br><a:r>');
    expect(one([run('a'), run('\n'), run('b')])).toContain(
      '<a:t>a</a:t></a:r><a:br><a:rPr lang="en"/></a:br><a:r>',
    );
  });
  test('links to an address, or to a slide of the deck', () => {
    const rels = new Relationships();
    const xml = write(
      [
        paragraph(BULLET, [
          run('a', { link: 'https://example.org/' }),
          run('b', { link: 'https://example.org/' }),
          run('c', { slide: 4 }),
        ]),
      ],
      { rels },
    );
    expect(xml.match(/<a:hlinkClick r:id="rId1"\/>/g)).toHaveLength(2);
    expect(xml).toContain('<a:hlinkClick r:id="rId2" action="ppaction://hlinksldjump"/>');
    expect(rels.xml()).toContain('Target="https://example.org/" TargetMode="External"');
    expect(rels.xml()).toContain('/slide" Target="slide5.xml"/>');
  });
  test('without an address Office can read has no link, but its words', () => {
    const xml = one([run('a', { link: 'javascript:alert(1)' })]);
    expect(xml).not.toContain('hlinkClick');
    expect(xml).toContain('<a:t>a</a:t>');
  });
  test('keeps a colour of its own as a link by the extension for it', () => {
    expect(one([run('a', { link: 'https://example.org/', color: { scheme: 'tx1' } })])).toContain(
      '<ahyp:hlinkClr',
    );
  });
});

describe('right to left', () => {
  test('start is right and end is left, for algn is physical', () => {
    const rtl = { rtl: true };
    expect(one('x', BULLET, rtl)).toContain('<a:pPr algn="r" rtl="1"/>');
    expect(one('x', { ...BULLET, align: 'end' }, rtl)).toContain('<a:pPr rtl="1"/>');
    expect(one('x', { ...BULLET, align: 'center' }, rtl)).toContain('algn="ctr" rtl="1"');
  });
  test('inherits its direction in a right-to-left deck, where left-to-right is the difference', () => {
    expect(write([paragraph(BULLET, 'x', { rtl: true })], { rtl: true })).not.toContain('a:pPr');
    expect(write([paragraph(BULLET, 'x')], { rtl: true })).toContain('<a:pPr algn="l" rtl="0"/>');
  });
});

describe('automatic numbers', () => {
  const item = (number: number, level = 0) =>
    paragraph({ ...BULLET, bullet: 'number' }, `${number}`, { number, level });
  const starts = (xml: string) =>
    [...xml.matchAll(/<a:buAutoNum type="arabicPeriod"(?: startAt="(\d+)")?\/>/g)].map((match) =>
      Number(match[1] ?? 1),
    );

  test('count on by themselves, so that a point put in renumbers the rest', () => {
    expect(starts(write([item(1), item(2), item(3)]))).toEqual([1, 1, 1]);
  });
  test('begin where the author begins', () => {
    expect(starts(write([item(5), item(6)]))).toEqual([5, 5]);
  });
  test('begin anew after a paragraph without a number, and go on past a deeper one', () => {
    expect(starts(write([item(1), paragraph({ ...BULLET, bullet: null }, 'prose'), item(2)]))).toEqual([
      1, 2,
    ]);
    expect(starts(write([item(1), paragraph(SUB_BULLET, 'within', { level: 1 }), item(2)]))).toEqual([1, 1]);
  });
});

test('a slide number is a field that shows the number', () => {
  const xml = paragraphs(
    [paragraph(style(12), '7')],
    { rels: new Relationships(), inherited: [style(12)], rtl: false, slide: () => undefined },
    'slidenum',
  );
  expect(xml).toContain(
    '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en"/><a:t>7</a:t></a:fld>',
  );
});

test('no paragraphs are one empty paragraph', () => {
  expect(write([])).toBe('<a:p/>');
});
