import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/languages.ts';
import { themeXml } from '../../src/pptx/theme.ts';
import { inScript } from '../../src/template/in-script.ts';
import { loadTemplate } from '../../src/template/load.ts';
import { files } from '../deck-of.ts';

const briefing = await loadTemplate('briefing', files, () => {});
const contrast = await loadTemplate('contrast', files, () => {});
const fontsIn = (tag: string, template = briefing) => inScript(template, languageOf(tag).fonts).theme.fonts;

describe('a deck names the fonts of its script', () => {
  it('serif for serif', () => {
    const eastAsian = (tag: string) => [fontsIn(tag).major.eastAsian, fontsIn(tag).minor.eastAsian];
    expect(eastAsian('ja')).toEqual(['Yu Mincho', 'Yu Gothic']);
    expect(eastAsian('ko')).toEqual(['Batang', 'Malgun Gothic']);
    expect(eastAsian('zh-TW')).toEqual(['PMingLiU', 'Microsoft JhengHei']);
    expect(fontsIn('ja', contrast).major.eastAsian).toBe('Yu Gothic');
    expect(fontsIn('th').minor.complexScript).toBe('Leelawadee UI');
    expect(fontsIn('hi').major.complexScript).toBe('Nirmala UI');
  });

  it('and keeps those that are of it already, Latin ones and a designer’s own', () => {
    for (const tag of ['en', 'ru', 'sw', 'zh', 'ar', 'fa', 'he'])
      for (const template of [briefing, contrast])
        expect(fontsIn(tag, template)).toEqual(template.theme.fonts);
    const { fonts } = briefing.theme;
    const own = { ...fonts, major: { ...fonts.major, eastAsian: 'House Sung' } };
    const designed = { ...briefing, theme: { ...briefing.theme, fonts: own } };
    expect(fontsIn('ja', designed).major).toEqual({ ...own.major });
    expect(fontsIn('ja').major.latin).toBe(fonts.major.latin);
  });

  it('under the script’s name in the theme, and by name where a style has a family of its own', () => {
    const { theme } = inScript(briefing, languageOf('ko').fonts);
    expect(themeXml(theme)).toContain('<a:ea typeface="Batang"/>');
    expect(themeXml(theme)).toContain('<a:font script="Hang" typeface="Batang"/>');
    expect(themeXml(theme)).not.toMatch(/Hans|SimSun/);
    const quoted = {
      ...briefing,
      graphic: {
        ...briefing.graphic,
        family: { latin: 'Palatino', eastAsian: 'KaiTi', complexScript: 'David' },
      },
    };
    expect(inScript(quoted, languageOf('ja').fonts).graphic.family).toEqual({
      latin: 'Palatino',
      eastAsian: 'Yu Mincho',
      complexScript: 'David',
    });
  });

  it('but for an organisation’s own file', () => {
    const brand = { ...briefing, base: {} as NonNullable<typeof briefing.base> };
    expect(inScript(brand, languageOf('ja').fonts)).toBe(brand);
  });
});
