// The article's language: a BCP 47 tag in its canonical form. Names of languages and
// underscores are common slips.

import type { Report, Span } from '../diagnostic/diagnostic.ts';
import { languages } from '../language/languages.ts';
import { localeTags } from '../language/locales.ts';
import { badLanguage, languageForm } from './value-messages.ts';

/** The canonical tag; undefined, after a report, for what is none. */
export function readLanguage(written: string, report: Report, span: Span): string | undefined {
  if (/^[a-z]{2}$/.test(written)) return written;
  const tag = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*$/.test(written)
    ? canonical(written.replaceAll('_', '-'))
    : undefined;
  if (tag === undefined) {
    report(badLanguage(written, tagNamed(written.toLowerCase()), span));
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

/** What a language is called in English or in itself: `Swahili` and `Kiswahili` are `sw`. */
function tagNamed(name: string): string | undefined {
  if (name === 'farsi') return 'fa';
  const english = new Intl.DisplayNames('en', { type: 'language' });
  return [...languages.map(({ tag }) => tag), ...localeTags()].find((tag) => {
    const own = new Intl.DisplayNames(tag, { type: 'language' });
    return [english, own].some((names) => names.of(tag)?.toLowerCase() === name);
  });
}
