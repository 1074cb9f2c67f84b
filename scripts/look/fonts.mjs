// A fontconfig of our own, so that a deck is drawn with the same letters on every machine: the open twins that ship
// in assets/fonts stand in for the fonts a deck names but a Linux machine does not have. Shared by the LibreOffice
// renderer (scripts/look.mjs) and our own (scripts/contact-sheet.mjs).

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Which installed fonts stand in for a family, best first. */
const twins = {
  Georgia: ['Gelasio', 'Noto Serif', 'DejaVu Serif'],
  Calibri: ['Carlito'],
  Cambria: ['Caladea', 'Gelasio'],
  Arial: ['Liberation Sans', 'Arimo', 'Noto Sans Arabic', 'Noto Sans'],
  Helvetica: ['Liberation Sans', 'Arimo'],
  'Times New Roman': ['Liberation Serif', 'Tinos', 'Noto Naskh Arabic'],
  'Courier New': ['Liberation Mono', 'Cousine', 'DejaVu Sans Mono'],
  Consolas: ['Liberation Mono', 'DejaVu Sans Mono'],
  'Segoe UI': ['Noto Sans Arabic', 'Carlito'],
  Tahoma: ['Noto Sans Arabic', 'DejaVu Sans'],
  'Sakkal Majalla': ['Noto Naskh Arabic', 'Noto Sans Arabic'],
  'Simplified Arabic': ['Noto Naskh Arabic', 'Noto Sans Arabic'],
  'Traditional Arabic': ['Noto Naskh Arabic', 'Noto Sans Arabic'],
  'Microsoft YaHei': ['Noto Sans CJK SC'],
  SimSun: ['Noto Serif CJK SC'],
};

/** Added behind whatever was asked for, for text of these languages. */
const byLanguage = {
  ar: 'Noto Sans Arabic',
  fa: 'Noto Sans Arabic',
  he: 'Noto Sans Hebrew',
  zh: 'Noto Sans CJK SC',
};

const systemFolders = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  '/System/Library/Fonts',
  '/Library/Fonts',
  join(process.env.HOME ?? '/nonexistent', '.fonts'),
  join(process.env.HOME ?? '/nonexistent', '.local/share/fonts'),
];

/** Writes the configuration to `.cache/look` and returns its path, to be set as FONTCONFIG_FILE. */
export function writeFontConfig({ system = true } = {}) {
  const folder = join(root, '.cache', 'look');
  mkdirSync(folder, { recursive: true });
  // The development packages hold the same faces as assets/fonts: they serve a checkout whose assets are not yet made.
  const own = [
    'assets/fonts',
    'node_modules/@expo-google-fonts/gelasio',
    'node_modules/@expo-google-fonts/carlito',
  ];
  const folders = [...own.map((path) => join(root, path)), ...(system ? systemFolders : [])].filter(
    existsSync,
  );
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map((path) => `  <dir>${xml(path)}</dir>`),
    `  <cachedir>${xml(join(folder, 'fontconfig'))}</cachedir>`,
    ...Object.entries(twins).map(([family, stand]) => substitute(family, stand)),
    ...Object.entries(byLanguage).map(([language, family]) => fallback(language, family)),
    '  <alias><family>serif</family><prefer><family>Gelasio</family></prefer></alias>',
    '  <alias><family>sans-serif</family><prefer><family>Carlito</family></prefer></alias>',
    '  <alias><family>monospace</family><prefer><family>Liberation Mono</family></prefer></alias>',
    '</fontconfig>',
    '',
  ];
  const path = join(folder, system ? 'fonts.conf' : 'own-fonts.conf');
  writeFileSync(path, lines.join('\n'));
  return path;
}

// `binding="same"` makes the twin as good as the font asked for; without it fontconfig prefers a font of the
// right language and weight over the twin.
function substitute(family, stand) {
  const edits = stand.map((name) => `<string>${xml(name)}</string>`).join('');
  return `  <match target="pattern"><test qual="any" name="family"><string>${xml(family)}</string></test><edit name="family" mode="append" binding="same">${edits}</edit></match>`;
}

function fallback(language, family) {
  return `  <match target="pattern"><test name="lang" compare="contains"><string>${language}</string></test><edit name="family" mode="append" binding="strong"><string>${xml(family)}</string></edit></match>`;
}

function xml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
