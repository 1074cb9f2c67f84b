// The article's language: a BCP 47 tag in its canonical form. Names of languages and underscores are common slips.

import type { Report, Span } from '../diagnostic/diagnostic.ts';
import { badLanguage, languageForm } from './value-messages.ts';

const names: Readonly<Record<string, string>> = {
  english: 'en',
  russian: 'ru',
  русский: 'ru',
  arabic: 'ar',
  العربية: 'ar',
  french: 'fr',
  français: 'fr',
  german: 'de',
  deutsch: 'de',
  spanish: 'es',
  español: 'es',
  chinese: 'zh',
  中文: 'zh',
  persian: 'fa',
  farsi: 'fa',
  hebrew: 'he',
  turkish: 'tr',
  kazakh: 'kk',
  ukrainian: 'uk',
  portuguese: 'pt',
  italian: 'it',
  japanese: 'ja',
  korean: 'ko',
  hindi: 'hi',
  urdu: 'ur',
};

/** The canonical tag; undefined, after a report, for what is none. */
export function readLanguage(written: string, report: Report, span: Span): string | undefined {
  if (/^[a-z]{2}$/.test(written)) return written;
  const tag = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*$/.test(written)
    ? canonical(written.replaceAll('_', '-'))
    : undefined;
  if (tag === undefined) {
    const name = written.toLowerCase();
    report(badLanguage(written, Object.hasOwn(names, name) ? names[name] : undefined, span));
  } else if (tag !== written) report(languageForm(written, tag, span));
  return tag;
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
