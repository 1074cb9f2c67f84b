// Numbers as the deck's language writes them, in Western digits. Intl would do, but takes 20 to 30 ms to wake for the one
// number of a scale bar. Marks as in CLDR; a test holds them to Intl.

interface Marks {
  readonly group: string;
  readonly decimal: string;
  /** Digits from which a number is grouped. */
  readonly from: number;
}

const marks: Readonly<Record<string, Marks>> = {
  en: { group: ',', decimal: '.', from: 4 },
  ru: { group: '\u00a0', decimal: ',', from: 4 },
  ar: { group: ',', decimal: '.', from: 4 },
  fr: { group: '\u202f', decimal: ',', from: 4 },
  de: { group: '.', decimal: ',', from: 4 },
  es: { group: '.', decimal: ',', from: 5 },
  zh: { group: ',', decimal: '.', from: 4 },
};

/** At most `most` decimals, at least `least`. */
export function numberText(value: number, language: string, most: number, least = 0): string {
  const own = marks[language.split('-')[0]?.toLowerCase() ?? 'en'] ?? (marks['en'] as Marks);
  const [whole = '', part = ''] = Math.abs(value).toFixed(most).split('.');
  const decimals = part.replace(/0+$/, '').padEnd(least, '0');
  const grouped = whole.length < own.from ? whole : whole.replace(/\B(?=(\d{3})+$)/g, own.group);
  const sign = value < 0 && Number(value.toFixed(most)) !== 0 ? (own === marks['ar'] ? '\u200e-' : '-') : '';
  return sign + grouped + (decimals ? own.decimal + decimals : '');
}
