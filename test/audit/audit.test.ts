// Every fault that the audit names, put into a sound deck by hand: it is found, at its slide, and nothing
// else is.

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, deckOf, deckOfText, root } from '../deck-of.ts';
import { type Change, edited, findings, found as foundIn } from './decks.ts';

const article = `---
title: Rivers
author: A. Writer
date: 2024-05-06
---

## Rivers carry what the hills let go

- Rain falls on the hills.
- The [report on rivers](https://example.org/rivers) says where it goes.

![A river between hills](river.png)

## Two rivers meet below the town

| River | Length |
| --- | --- |
| One | 10 |
| Other | 20 |
`;

let good: Uint8Array;
beforeAll(async () => {
  const river = readFileSync(`${root}content/pictures/meeting-table.jpg`);
  good = bytesOf(await deckOfText(article.replace('river.png', 'river.jpg'), { 'river.jpg': river }));
});

const changed = (part: string, change: Change): Uint8Array => edited(good, { [part]: change });

const slide = (number: number): string => `ppt/slides/slide${number}.xml`;
const found = (part: string, change: Change): Promise<readonly string[]> => foundIn(changed(part, change));

describe('a deck of ours', () => {
  it('is without a finding', async () => {
    expect((await findings(good)).map(({ message }) => message)).toEqual([]);
  });
  it.each(['kazakhstan-diplomatic-spotlight', 'kazakhstan-diplomatic-spotlight.ar', 'gallery'])(
    'made from content/%s.md is without a finding',
    async (name) => {
      const deck = bytesOf(await deckOf(`content/${name}.md`));
      expect((await findings(deck)).map(({ message }) => message)).toEqual([]);
    },
  );
});

describe('a deck of ours on another template', () => {
  it.each(['night', 'contrast', 'journal', 'portrait'])('%s is without a finding', async (template) => {
    const deck = bytesOf(await deckOf('content/gallery.md', { template }));
    expect((await findings(deck)).map(({ message }) => message)).toEqual([]);
  });
});

describe('what PowerPoint’s checker finds', () => {
  it('is a picture without alternative text', async () => {
    expect(await found(slide(2), (xml) => xml.replace(/descr="A river[^"]*"/, 'descr=""'))).toEqual([
      'missing-alt-text 2',
    ]);
  });
  it('is a file name for alternative text', async () => {
    expect(
      await found(slide(2), (xml) => xml.replace(/descr="A river[^"]*"/, 'descr="IMG_2041.jpg"')),
    ).toEqual(['missing-alt-text 2']);
  });
  it('is a table without a header row', async () => {
    expect(await found(slide(3), (xml) => xml.replace('firstRow="1"', 'firstRow="0"'))).toEqual([
      'no-header-row 3',
    ]);
  });
  it('is a table with merged cells', async () => {
    expect(await found(slide(3), (xml) => xml.replace('<a:tc>', '<a:tc gridSpan="2">'))).toEqual([
      'merged-cells 3',
    ]);
  });
  it('is a slide without a title', async () => {
    const ids = await found(slide(2), (xml) => xml.replace(/Rivers carry what the hills let go/g, ''));
    expect(ids).toContain('missing-slide-title 2');
  });
  it('is a title twice', async () => {
    const ids = await found(slide(3), (xml) =>
      xml.replace('Two rivers meet below the town', 'Rivers carry what the hills let go'),
    );
    expect(ids).toEqual(['duplicate-slide-title 3']);
  });
  it('is a section that nobody named', async () => {
    const ids = await found('ppt/presentation.xml', (xml) =>
      xml.replace(/(<p14:section name=")[^"]*/, '$1Default Section'),
    );
    expect(ids).toEqual(['default-section-name 1']);
  });
  it('is text too like its ground', async () => {
    const ids = await found(slide(2), (xml) =>
      xml.replace(
        /<a:rPr lang="en"\/><a:t>Rain/,
        '<a:rPr lang="en"><a:solidFill><a:srgbClr val="DDDDDD"/></a:solidFill></a:rPr><a:t>Rain',
      ),
    );
    expect(ids).toEqual(['low-contrast 2']);
  });
  it('is a shape that is read after what stands below it', async () => {
    const box = (name: string, y: number, text: string, id: number): string =>
      `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="${y}"/><a:ext cx="4000000" cy="400000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en" sz="1400"/><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`;
    const ids = await found(slide(3), (xml) =>
      xml.replace(
        '</p:spTree>',
        `${box('Low', 6010000, 'These are five low words', 90)}${box('High', 5605000, 'These are five high words', 91)}</p:spTree>`,
      ),
    );
    expect(ids).toEqual(['reading-order 3']);
  });
});

describe('what it does not find', () => {
  it('is a label above the title that is read last, though it is as wide as what stands below', async () => {
    const deck = await deckOfText(
      '---\ntitle: T\nhandling: For the members of the committee, and for nobody else\n---\n\n## Rivers rise\n\n- Snow melts on the hills\n- Rain falls on the fields\n',
    );
    expect(deck.diagnostics).toEqual([]);
    expect(await findings(bytesOf(deck))).toEqual([]);
  });
  it('is text that leaves its box', async () => {
    const ids = await found(slide(2), (xml) =>
      xml.replace('Rain falls on the hills.', 'Rain falls on the hills. '.repeat(40)),
    );
    // It stands on the footer, too.
    expect(ids).toEqual(['text-overflow 2', 'text-overlap 2']);
  });
  it('is text under a speech bubble that is drawn later: its tail reaches out of its box', async () => {
    const bubble = (tail: number): string =>
      `<p:sp><p:nvSpPr><p:cNvPr id="90" name="Bubble"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="600000" y="1900000"/><a:ext cx="9000000" cy="600000"/></a:xfrm><a:prstGeom prst="wedgeRectCallout"><a:avLst><a:gd name="adj1" fmla="val -33000"/><a:gd name="adj2" fmla="val ${tail}"/></a:avLst></a:prstGeom><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en" sz="1800"><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></a:rPr><a:t>Look</a:t></a:r></a:p></p:txBody></p:sp></p:spTree>`;
    const covered = async (tail: number): Promise<readonly string[]> =>
      (await findings(changed(slide(3), (xml) => xml.replace('</p:spTree>', bubble(tail)))))
        .filter(({ id, message }) => id === 'text-covered' && message.includes('"Title"'))
        .map(({ message }) => message);
    expect(await covered(80000)).toEqual([]);
    expect(await covered(-366000)).toEqual([
      'slide 3, "Title": "Bubble", which is drawn later, lies over its text',
    ]);
  });
  it('is a shape over the edge of the slide', async () => {
    const ids = await found(slide(3), (xml) => xml.replace(/(<p:xfrm><a:off x=")\d+/, '$19000000'));
    expect(ids).toEqual(['off-slide 3']);
  });
  it('is a font that other machines lack, said once', async () => {
    const ids = await found('ppt/theme/theme1.xml', (xml) => xml.replaceAll('Georgia', 'Frutiger LT'));
    expect(ids.filter((id) => id.startsWith('font-not-safe'))).toHaveLength(1);
  });
  it.each(['https://example.org/rivers', 'here', 'click here'])('is a link that reads "%s"', async (text) => {
    expect(await found(slide(2), (xml) => xml.replace('>report on rivers<', `>${text}<`))).toEqual([
      'link-text 2',
    ]);
  });
  it('is text without a language, of its own or inherited, said once a slide', async () => {
    const bare = changed(slide(2), (xml) => xml.replaceAll('<a:rPr lang="en"', '<a:rPr'));
    expect(await findings(bare)).toEqual([]);
    const mute = edited(bare, {
      'ppt/presentation.xml': (xml) => xml.replace('<a:defRPr lang="en-US"/>', ''),
    });
    expect((await findings(mute)).map(({ id, span }) => `${id} ${span?.line}`)).toEqual(['no-language 2']);
  });
  it('is a file without a title', async () => {
    expect(await found('docProps/core.xml', (xml) => xml.replace('>Rivers<', '><'))).toEqual([
      'no-document-title 1',
    ]);
  });
  it('is an empty placeholder', async () => {
    const ids = await found(slide(3), (xml) =>
      xml.replace(
        '</p:spTree>',
        '<p:sp><p:nvSpPr><p:cNvPr id="95" name="Body"/><p:cNvSpPr/><p:nvPr><p:ph type="body" idx="99"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody></p:sp></p:spTree>',
      ),
    );
    expect(ids).toEqual(['orphan-placeholder 3', 'empty-placeholder 3']);
  });
});

describe('faults of the package', () => {
  it('are two shapes with one id', async () => {
    expect(await found(slide(3), (xml) => xml.replace('id="3" name="', 'id="2" name="'))).toEqual([
      'duplicate-shape-id 3',
    ]);
  });
  it('are properties after a paragraph’s text', async () => {
    const ids = await found(slide(2), (xml) =>
      xml.replace('Rain falls on the hills.</a:t></a:r>', 'Rain falls.</a:t></a:r><a:pPr lvl="0"/>'),
    );
    expect(ids).toContain('paragraph-properties 2');
  });
  it('are links to parts that are not there', async () => {
    const ids = await found('ppt/slides/_rels/slide2.xml.rels', (xml) =>
      xml.replace('../media/image1', '../media/image7'),
    );
    expect(ids).toEqual(['dangling-relationship 1']);
  });
  it('are uses of relationships that are not there', async () => {
    const ids = await found(slide(2), (xml) => xml.replace(/r:embed="rId\d+"/, 'r:embed="rId77"'));
    expect(ids).toEqual(['missing-relationship 2']);
  });
  it('are masters that are listed and not there', async () => {
    const ids = await found('[Content_Types].xml', (xml) =>
      xml.replace(
        '</Types>',
        '<Override PartName="/ppt/slideMasters/slideMaster2.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml"/></Types>',
      ),
    );
    expect(ids).toEqual(['phantom-part 1']);
  });
  it('are lists in the wrong order', async () => {
    const ids = await found('ppt/presentation.xml', (xml) => {
      const notes = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/.exec(xml)?.[0] ?? '';
      return xml.replace(notes, '').replace('</p:sldIdLst>', `</p:sldIdLst>${notes}`);
    });
    expect(ids).toEqual(['list-order 1']);
  });
  it.each(['<', '&'])('are XML that cannot be read, such as a bare %s: a refusal', async (mark) => {
    await expect(
      findings(changed(slide(2), (xml) => xml.replace('<a:t>Rain', `<a:t>Rain ${mark} `))),
    ).rejects.toMatchObject({
      diagnostic: { id: 'damaged-file' },
    });
  });
});
