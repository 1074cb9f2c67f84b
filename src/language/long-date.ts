// Dates in words. The seven languages that briefdeck's own words are in are written here, as CLDR 44 writes them: the
// platform's Intl takes 20 to 40 ms to wake, and its wording changes with the version of Node.

/** Month names, January first, in the case that stands in a date, and the date's form. */
interface DateForm {
  readonly months: readonly string[];
  readonly write: (day: number, month: string, year: number) => string;
}

const dayMonthYear: DateForm['write'] = (day, month, year) => `${day} ${month} ${year}`;

function form(months: string, write = dayMonthYear): DateForm {
  return { months: months.split(' '), write };
}

const forms: Readonly<Record<string, DateForm>> = {
  en: form('January February March April May June July August September October November December'),
  ru: form(
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    (day, month, year) => `${day} ${month} ${year} г.`,
  ),
  ar: form('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'),
  fr: form('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  de: form(
    'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    (day, month, year) => `${day}. ${month} ${year}`,
  ),
  es: form(
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    (day, month, year) => `${day} de ${month} de ${year}`,
  ),
  zh: form('1 2 3 4 5 6 7 8 9 10 11 12', (day, month, year) => `${year}年${month}月${day}日`),
};

/** Regional forms that differ: `September 19, 2022`; others with a region are Intl's. */
const regions: Readonly<Record<string, DateForm>> = {
  'en-gb': forms['en'] as DateForm,
  'en-us': { ...(forms['en'] as DateForm), write: (day, month, year) => `${month} ${day}, ${year}` },
};

/** `September 2022`, `сентябрь 2022 г.`: the month of an ISO date, as the platform's Intl writes it. */
export function monthDate(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    numberingSystem: 'latn',
    calendar: 'gregory',
  }).format(new Date(`${iso}T00:00:00Z`));
}

/** `19 September 2022`, `19 сентября 2022 г.`: an ISO date in words. */
export function longDate(iso: string, language: string): string {
  const tag = language.toLowerCase();
  const written = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  const known = forms[tag] ?? regions[tag];
  const month = known?.months[Number(written?.[2]) - 1];
  if (known && written && month) return known.write(Number(written[3]), month, Number(written[1]));
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeZone: 'UTC',
    numberingSystem: 'latn',
    calendar: 'gregory',
  }).format(new Date(`${iso}T00:00:00Z`));
}
