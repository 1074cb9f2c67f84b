// The months as authors write them in a citation: whole and abbreviated, in the cases that stand in a date.
// Spellings from CLDR (Gregorian calendar, format and stand-alone widths), and for Arabic also the Levantine names.

const spellings: readonly string[] = [
  // English
  'january february march april may june july august september october november december',
  'jan feb mar apr may jun jul aug sep oct nov dec',
  '- - - - - - - - sept - - -',
  // Russian: genitive, nominative, prepositional, abbreviated
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре',
  'янв февр мар апр - июн июл авг сент окт нояб дек',
  '- фев - - - - - - сен - ноя -',
  // French
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'janv févr - avr - - juil aout - - - déc',
  // German
  'januar februar märz april mai juni juli august september oktober november dezember',
  'jän - mär - - - - - - okt - dez',
  'jänner feber - - - - - - - - - -',
  // Spanish
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'ene - - abr - - - ago setiembre - - dic',
  // Arabic: Egypt and the Gulf, the Maghreb, the Levant and Iraq
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  '- - - ابريل - يونيه يوليه اغسطس - اكتوبر - -',
  'جانفي فيفري - أفريل ماي جوان جويلية أوت - - - -',
  '- - - - - - يوليوز غشت شتنبر - نونبر دجنبر',
  'كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول',
];

const months = new Map<string, number>();
for (const line of spellings) {
  line.split(' ').forEach((name, index) => {
    if (name !== '-' && !months.has(name)) months.set(name.replace('_', ' '), index + 1);
  });
}

/** 1 to 12, or undefined for a word that is no month. A final full stop is allowed. */
export function monthNumber(word: string): number | undefined {
  return months.get(word.toLowerCase().replace(/\.$/, '').replace(/\s+/g, ' '));
}
