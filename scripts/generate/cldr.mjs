// Writes src/language/cldr.generated.js: what Unicode's CLDR says of every locale (direction and script, quotation marks,
// number marks, months and date patterns), from the npm packages cldr-*. The locales that a language's file names
// (`cldr['pl']`) are plain objects; all others are packed, since few articles need one.
//
// CLDR's JSON has inheritance resolved, but for what differs by script or region only: `pa-PK` is written as `pa-Arab`.

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const home = (name) => dirname(require.resolve(`${name}/package.json`));
const json = async (name, path) => JSON.parse(await readFile(join(home(name), path), 'utf8'));

export default async function generate(root) {
  const folder = 'src/language';
  const scripts = await scriptsOf();
  const names = (await readdir(join(home('cldr-dates-full'), 'main'))).sort();
  const forms = new Map();
  for (const name of names) forms.set(name, await formsOf(name, scripts));
  const own = {};
  for (const name of await namedIn(join(root, folder))) {
    if (!forms.has(name)) throw new Error(`CLDR has no locale "${name}"`);
    own[name] = forms.get(name);
  }
  const version = (await json('cldr-core', 'package.json')).version;
  const head = `// Made by scripts/generate/cldr.mjs from Unicode CLDR ${version} (Unicode-3.0).\n`;
  await writeFile(
    join(root, folder, 'cldr.generated.js'),
    `${head}export const cldr = ${JSON.stringify(own, null, 1)};\nexport const packed =\n  '${packed(forms, await otherTags(forms, scripts))}';\nexport const rightToLeft =\n  '${rightToLeft(forms, scripts)}';\nexport const zeros = '${await zeros()}';\n`,
  );
  await writeFile(
    join(root, folder, 'cldr.generated.d.ts'),
    `${head}import type { LocaleForms } from './types.ts';\n` +
      `/** The locales that the languages' files name. */\nexport declare const cldr: Readonly<Record<${Object.keys(
        own,
      )
        .map((name) => `'${name}'`)
        .join(' | ')}, LocaleForms>>;\n` +
      '/** Every locale: lines of tags, a tab and a JSON of forms; deflated, base 64. */\nexport declare const packed: string;\n' +
      '/** Languages and scripts that run from right to left and are no locale of CLDR, between spaces. */\nexport declare const rightToLeft: string;\n' +
      '/** The zero of each system of decimal digits. */\nexport declare const zeros: string;\n',
  );
  return [`${folder}/cldr.generated.js`];
}

/** The locales that the files of the languages name. */
async function namedIn(folder) {
  const names = new Set();
  for (const file of await readdir(folder)) {
    if (!file.endsWith('.ts') || file.endsWith('.d.ts')) continue;
    const text = await readFile(join(folder, file), 'utf8');
    for (const [, name] of text.matchAll(/\bcldr\['([\w-]+)'\]/g)) names.add(name);
  }
  return [...names].sort();
}

/** The script of a locale (UTS #35, likely subtags), and which scripts run from right to left. */
async function scriptsOf() {
  const { likelySubtags } = (await json('cldr-core', 'supplemental/likelySubtags.json')).supplemental;
  const { scriptMetadata } = await json('cldr-core', 'scriptMetadata.json');
  const said = (tag) => /^[a-z]+-([A-Z][a-z]{3})\b/.exec(tag)?.[1];
  return {
    likelySubtags,
    of: (tag) => {
      const [language] = tag.split('-');
      return said(tag) ?? said(likelySubtags[tag] ?? '') ?? said(likelySubtags[language] ?? '') ?? 'Latn';
    },
    isRightToLeft: (script) => scriptMetadata[script]?.rtl === 'YES',
    all: Object.keys(scriptMetadata),
  };
}

/** Where CLDR has single marks for both, as in Dutch, the double ones stand within. */
function innerQuotes({ quotationStart, alternateQuotationStart: open, alternateQuotationEnd: close }) {
  return quotationStart === '‘' && open === '‘' ? ['“', '”'] : [open, close];
}

async function formsOf(name, scripts) {
  const gregorian = (await json('cldr-dates-full', `main/${name}/ca-gregorian.json`)).main[name].dates
    .calendars.gregorian;
  const { numbers } = (await json('cldr-numbers-full', `main/${name}/numbers.json`)).main[name];
  const { delimiters } = (await json('cldr-misc-full', `main/${name}/delimiters.json`)).main[name];
  const { orientation } = (await json('cldr-misc-full', `main/${name}/layout.json`)).main[name].layout;
  return {
    locale: name,
    script: scripts.of(name),
    direction: orientation.characterOrder === 'right-to-left' ? 'rtl' : 'ltr',
    quotes: [delimiters.quotationStart, delimiters.quotationEnd],
    innerQuotes: innerQuotes(delimiters),
    numbers: marksOf(numbers),
    dates: datesOf(gregorian),
  };
}

/** In Western digits, in which briefdeck writes. A locale that has no marks for them has those of its own digits. */
function marksOf(numbers) {
  const system = numbers['symbols-numberSystem-latn'] ? 'latn' : numbers.defaultNumberingSystem;
  const { decimal, group, minusSign } = numbers[`symbols-numberSystem-${system}`];
  const [, secondary, primary] = /(?:,(#+))?,([#0]+)(?:\.|$)/.exec(
    numbers[`decimalFormats-numberSystem-${system}`].standard,
  );
  return {
    decimal,
    group,
    minus: minusSign,
    // One constructed language has other groups than of three digits at the end: none is right, three are not.
    from: primary.length === 3 ? 3 + Number(numbers.minimumGroupingDigits) : 99,
    secondary: (secondary ?? primary).length,
  };
}

/**
 * Patterns of UTS #35 with no other fields than d, dd, MMMM, LLLL, M, MM and y: an era is a word, short months are months. The
 * narrow no-break space, as before Russian `г.`, is a space, as in every browser: few fonts have it.
 */
function datesOf({ months, dateFormats, dateTimeFormats, eras }) {
  const text = (pattern) =>
    (typeof pattern === 'string' ? pattern : pattern._value).replaceAll('\u202f', ' ');
  const patterns = [text(dateFormats.long), text(dateTimeFormats.availableFormats.yMMMM)];
  const fields = patterns.join(' ').replace(/'[^']*'/g, '');
  const isShort = /(?<!M)MMM(?!M)/.test(fields);
  const list = (context) => Object.values(months[context][isShort ? 'abbreviated' : 'wide']);
  const named = list('format');
  // CLDR knows the language and not its months.
  if (/^M\d\d$/.test(named[0])) return { long: 'y-MM-dd', month: 'y-MM', months: [], alone: [], short: [] };
  const [long, month] = patterns.map((pattern) =>
    pattern
      .split(/('[^']*')/)
      .map((part) =>
        part.startsWith("'")
          ? part
          : part.replace(/(?<!M)MMM(?!M)/g, 'MMMM').replaceAll('G', `'${eras.eraAbbr[1]}'`),
      )
      .join(''),
  );
  for (const pattern of [long, month]) {
    const strange = pattern
      .replace(/'[^']*'/g, '')
      .match(/[A-Za-z]+/g)
      ?.find((field) => !/^(d|dd|M|MM|MMMM|LLLL|y)$/.test(field));
    if (strange) throw new Error(`the date pattern ${pattern} has the field "${strange}"`);
  }
  const short = named.map((_, index) => {
    const forms = ['format', 'stand-alone'].map(
      (context) => Object.values(months[context].abbreviated)[index],
    );
    return [...new Set(forms.map((form) => form.replace(/\.$/, '')))].join('/');
  });
  return { long, month, months: named, alone: list('stand-alone'), short };
}

/** Of the decimal systems whose digits are one UTF-16 unit each, but for the Western. */
async function zeros() {
  const { numberingSystems } = (await json('cldr-core', 'supplemental/numberingSystems.json')).supplemental;
  return Object.values(numberingSystems)
    .filter(({ _type, _digits }) => _type === 'numeric' && _digits?.length === 10 && _digits[0] > '9')
    .filter(({ _digits }) =>
      [..._digits].every((digit, at) => digit.charCodeAt(0) === _digits.charCodeAt(0) + at),
    )
    .map(({ _digits }) => _digits[0])
    .sort()
    .join('');
}

/** Tags that are written as another: `pa-PK` as `pa-Arab`, `iw` as `he`, `en-US` as `en`. */
async function otherTags(forms, { likelySubtags, of }) {
  const { languageAlias } = (await json('cldr-core', 'supplemental/aliases.json')).supplemental.metadata
    .alias;
  const aliases = Object.entries(languageAlias).flatMap(([tag, { _replacement: name }]) =>
    /^[a-z]{2}$/.test(tag) && forms.has(name) ? [[tag, name]] : [],
  );
  const scripted = Object.entries(likelySubtags).flatMap(([tag, whole]) => {
    const [language, script, region] = whole.split('-');
    if (!/^[a-z]{2,3}-[A-Z]{2}$/.test(tag) || forms.has(tag) || of(language) === script) return [];
    const name = [`${language}-${script}-${region}`, `${language}-${script}`].find((one) => forms.has(one));
    return name ? [[tag, name]] : [];
  });
  const { defaultContent } = await json('cldr-core', 'defaultContent.json');
  const usual = defaultContent.flatMap((tag) => {
    const name = tag.slice(0, tag.lastIndexOf('-'));
    return forms.has(name) ? [[tag, name]] : [];
  });
  return [...aliases, ...scripted, ...usual];
}

function packed(forms, others) {
  const lines = new Map();
  const add = (tag, one) => {
    const key = JSON.stringify({ ...one, locale: '' });
    const line = lines.get(key) ?? { tags: [], text: JSON.stringify(one) };
    line.tags.push(tag);
    lines.set(key, line);
  };
  for (const [tag, one] of forms) add(tag, one);
  for (const [tag, name] of others) if (!forms.has(tag)) add(tag, forms.get(name));
  const text = [...lines.values()].map(({ tags, text }) => `|${tags.join('|')}|\t${text}`).join('\n');
  if (text.replace(/^\|.*\t/gm, '').includes('|'))
    throw new Error('a bar in a locale parts its tags no longer');
  return deflateRawSync(text, { level: 9 }).toString('base64');
}

function rightToLeft(forms, { likelySubtags, isRightToLeft, all }) {
  const languages = Object.keys(likelySubtags).filter(
    (tag) => /^[a-z]{2,3}$/.test(tag) && !forms.has(tag) && isRightToLeft(likelySubtags[tag].split('-')[1]),
  );
  return ` ${[...languages, ...all.filter(isRightToLeft)].sort().join(' ')} `;
}
