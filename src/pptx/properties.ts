// docProps: what Explorer, Word's file page and PowerPoint's checker show of a deck. No
// clock: the article's date.

import { escapeText, escapeXstring, XML_HEAD } from '../opc/escape.ts';
import type { Scene } from '../scene/types.ts';
import { language } from './escape.ts';

/** ECMA-376 part 2, 11.1. */
export function coreXml(scene: Scene): string {
  const { properties } = scene;
  const date = packageDate(scene);
  const moment = `<dcterms:created xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:modified>`;
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escapeText(properties.title)}</dc:title><dc:subject>${escapeText(properties.subject)}</dc:subject><dc:creator>${escapeText(properties.creator)}</dc:creator>` +
    `<cp:keywords>${escapeText(properties.keywords)}</cp:keywords><cp:lastModifiedBy>${escapeText(properties.creator)}</cp:lastModifiedBy><cp:revision>1</cp:revision>${moment}` +
    `<dc:language>${language(scene.language)}</dc:language></cp:coreProperties>`
  );
}

/** ECMA-376 part 1, 22.2. The titles of parts are the slides' titles, not "Slide 1". */
export function appXml(scene: Scene, theme: string): string {
  const titles = [theme, ...scene.slides.map((slide) => slide.name)];
  const parts = titles.map((title) => `<vt:lpstr>${escapeXstring(title)}</vt:lpstr>`).join('');
  const pair = (name: string, count: number) =>
    `<vt:variant><vt:lpstr>${name}</vt:lpstr></vt:variant><vt:variant><vt:i4>${count}</vt:i4></vt:variant>`;
  return (
    `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">` +
    `<TotalTime>0</TotalTime><Application>Microsoft Office PowerPoint</Application><PresentationFormat>Widescreen</PresentationFormat><Slides>${scene.slides.length}</Slides><Notes>${scene.slides.length}</Notes><HiddenSlides>0</HiddenSlides><ScaleCrop>false</ScaleCrop>` +
    `<HeadingPairs><vt:vector size="4" baseType="variant">${pair('Theme', 1)}${pair('Slide Titles', scene.slides.length)}</vt:vector></HeadingPairs>` +
    `<TitlesOfParts><vt:vector size="${titles.length}" baseType="lpstr">${parts}</vt:vector></TitlesOfParts>` +
    `<Company>${escapeXstring(scene.properties.company)}</Company><LinksUpToDate>false</LinksUpToDate><SharedDoc>false</SharedDoc><HyperlinksChanged>false</HyperlinksChanged><AppVersion>16.0000</AppVersion></Properties>`
  );
}

/** The date every part of the package bears, ISO: the article's, or the first that a ZIP archive can hold. */
export function packageDate(scene: Scene): string {
  return /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(scene.properties.date)?.[0] ?? '1980-01-01';
}
