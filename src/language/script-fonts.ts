// The fonts that Office has for the scripts that theme fonts name beside the Latin one: East Asian and
// complex scripts (ECMA-376 part 1, 20.1.4.1.16 and 17). The first of a list is what a deck names; the others
// are as good and are kept. From Microsoft's list of fonts by script in Windows and Office.

import type { ScriptFonts } from './types.ts';

const eastAsian = (script: string, serif: readonly string[], sans: readonly string[]): ScriptFonts => ({
  kind: 'eastAsian',
  script,
  serif,
  sans,
});

const complex = (script: string, sans: readonly string[], serif: readonly string[] = sans): ScriptFonts => ({
  kind: 'complexScript',
  script,
  serif,
  sans,
});

const indic = ['Nirmala UI'];

/** By ISO 15924, as CLDR names a language's script. `script` is the theme's name of it. */
export const scriptFonts = {
  Hans: eastAsian(
    'Hans',
    ['SimSun', 'NSimSun', 'FangSong', 'KaiTi'],
    ['Microsoft YaHei', 'SimHei', 'DengXian'],
  ),
  Hant: eastAsian('Hant', ['PMingLiU', 'MingLiU', 'DFKai-SB'], ['Microsoft JhengHei']),
  Jpan: eastAsian(
    'Jpan',
    ['Yu Mincho', 'MS Mincho', 'MS PMincho'],
    ['Yu Gothic', 'Meiryo', 'MS PGothic', 'MS Gothic'],
  ),
  Kore: eastAsian('Hang', ['Batang'], ['Malgun Gothic', 'Gulim']),
  Arab: complex('Arab', ['Arial', 'Tahoma'], ['Times New Roman', 'Traditional Arabic', 'Arabic Typesetting']),
  Hebr: complex('Hebr', ['Arial', 'Tahoma'], ['Times New Roman', 'David']),
  Thai: complex('Thai', ['Leelawadee UI']),
  Laoo: complex('Laoo', ['Leelawadee UI']),
  Khmr: complex('Khmr', ['Leelawadee UI']),
  Deva: complex('Deva', indic),
  Beng: complex('Beng', indic),
  Gujr: complex('Gujr', indic),
  Guru: complex('Guru', indic),
  Knda: complex('Knda', indic),
  Mlym: complex('Mlym', indic),
  Orya: complex('Orya', indic),
  Sinh: complex('Sinh', indic),
  Taml: complex('Taml', indic),
  Telu: complex('Telu', indic),
  Ethi: complex('Ethi', ['Ebrima']),
} as const satisfies Readonly<Record<string, ScriptFonts>>;

/** The fonts of a script; 'none' where a theme's Latin font is its font, or none is known. */
export const fontsOf = (script: string): ScriptFonts | 'none' =>
  Object.hasOwn(scriptFonts, script) ? scriptFonts[script as keyof typeof scriptFonts] : 'none';
