// An author's runs become a slide's: citations turn into superscript numbers, each run gets its language.

import type { Run } from '../article/types.ts';
import type { Language } from '../language/types.ts';
import type { SceneRun } from '../scene/types.ts';
import type { Origin } from '../values/origin.ts';
import { markOf } from '../values/source-mark.ts';
import { placedMarks } from './citation-marks.ts';

/**
 * Scripts that tell a foreign stretch of text from the deck's own language: the tag it is marked with, and
 * which it is not foreign in.
 */
const scripts: readonly {
  readonly test: RegExp;
  readonly tag: string;
  /** ISO 15924. */
  readonly of: readonly string[];
}[] = [
  { test: /\p{Script=Arabic}/u, tag: 'ar', of: ['Arab'] },
  { test: /\p{Script=Hebrew}/u, tag: 'he', of: ['Hebr'] },
  { test: /\p{Script=Cyrillic}/u, tag: 'ru', of: ['Cyrl'] },
  { test: /\p{Script=Hangul}/u, tag: 'ko', of: ['Kore'] },
  { test: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, tag: 'ja', of: ['Jpan'] },
  { test: /\p{Script=Han}/u, tag: 'zh-CN', of: ['Hans', 'Hant', 'Jpan', 'Kore'] },
  { test: /\p{Script=Latin}/u, tag: 'en', of: [] },
];

/** Text beyond the Latin letters and punctuation of Europe; other text is spared the seven patterns above. */
const scripted = /[^\0-\u024f\u2000-\u206f]/;
const otherLetter = /(?!\p{Script=Latin})\p{L}/u;
const latin = /[A-Za-zªºÀ-ÖØ-öø-ɏ]/;

/** Of a language whose script CLDR does not know, Latin letters are taken for its own. */
const isNonLatin = ({ script }: Language): boolean => script !== 'Latn' && script !== 'Zyyy';

/**
 * The tag a text is marked with: the deck's own, unless the text is wholly in a script that language is not
 * written in. A Latin name inside an Arabic deck is marked `en`.
 */
export function tagOf(text: string, language: Language): string {
  const { tag, script } = language;
  if (!scripted.test(text)) return isNonLatin(language) && latin.test(text) ? 'en' : tag;
  for (const one of scripts) {
    if (!one.test.test(text)) continue;
    if (one.of.includes(script)) return tag;
    if (one.tag === 'en') return isNonLatin(language) && !otherLetter.test(text) ? 'en' : tag;
    return one.tag;
  }
  return tag;
}

export function sceneRuns(runs: readonly Run[], language: Language): readonly SceneRun[] {
  return placedMarks(
    runs.flatMap((run) => sceneRun(run, language)).map(withoutSpaceBeforeNumber),
    language,
  ).map(parted);
}

/** `(World Bank, 2021)[^1]`: two citations side by side are 1,2 and not twelve. */
function parted(run: SceneRun, index: number, all: readonly SceneRun[]): SceneRun {
  return run.cites && all[index - 1]?.cites ? { ...run, text: `,${run.text}` } : run;
}

function sceneRun(run: Run, language: Language): SceneRun[] {
  if (run.cites && run.cites.length > 0) {
    return run.quiet ? [] : [citation(run.cites, language, originOfCites(run))];
  }
  if (run.text === '') return [];
  const shared = {
    lang: run.lang ?? tagOf(run.text, language),
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italic: true } : {}),
    ...(run.strike ? { strike: true } : {}),
    ...(run.code ? { code: true } : {}),
    ...(run.script ? { script: run.script } : {}),
    ...(run.link ? { link: run.link } : {}),
    ...(run.origin ? { origin: run.origin } : {}),
  };
  return run.text
    .split(/(\n)/)
    .filter((piece) => piece !== '')
    .map((text) => ({ text: run.code ? text : dashKept(text), ...shared }));
}

/** A dash between two spaces ends a line and begins none: the space before it does not break. */
const dashKept = (text: string): string => text.replace(/(\S) ([–—]) /g, '$1\u00a0$2 ');

/** "sovereignty (Akorda.kz, September 14)." reads "sovereignty¹.": the space before the citation goes. */
function withoutSpaceBeforeNumber(run: SceneRun, index: number, all: readonly SceneRun[]): SceneRun {
  return all[index + 1]?.cites && !run.cites ? { ...run, text: run.text.trimEnd() } : run;
}

/** The words that cite. */
export function originOfCites(run: Run | undefined): Origin {
  if (run?.origin) return run.origin;
  return run ? { from: 'article', written: run.text.trim() } : { from: 'article' };
}

/** The superscript numbers of the sources cited, and the words that cite them. */
export function citation(cites: readonly number[], language: Language, origin: Origin): SceneRun {
  return { text: cites.map(markOf).join(','), lang: language.tag, script: 'super', cites, origin };
}

export function plainText(runs: readonly { readonly text: string }[]): string {
  return runs.map((run) => run.text).join('');
}

/** A title without its citations, which stand in the source line. */
export const titleRuns = (runs: readonly Run[]): readonly Run[] => runs.filter((run) => !run.cites);

export function titleText(runs: readonly Run[]): string {
  return plainText(titleRuns(runs)).replace(/\s+/g, ' ').trim();
}
