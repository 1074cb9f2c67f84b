// How seven languages write numbers in words, their scales and their units. Tables, small on purpose: a word that is missing
// costs a finding, a word too many a wrong one.

/** What a language is known to write; English where it is none of the seven. */
export interface QuantityWords {
  /** One to nineteen and the tens, in the forms that stand before a noun. */
  readonly numbers: ReadonlyMap<string, number>;
  /** First to twelfth. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Behind a number, longest first: `million`. */
  readonly scales: readonly (readonly [pattern: string, factor: number])[];
}

/** `one|two two_of|…`: forms of one number by spaces, numbers from 1 on by bars. */
const counted = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text.split('|').flatMap((forms, index) =>
      forms
        .trim()
        .split(/\s+/)
        .filter((form) => form !== '-')
        .map((form): [string, number] => [form.replaceAll('_', ' '), index + 1]),
    ),
  );

/** Thirteen to nineteen, then twenty, thirty … to a hundred, by bars. */
const tens = (text: string): readonly (readonly [string, number])[] =>
  text.split('|').flatMap((forms, index) =>
    forms
      .trim()
      .split(/\s+/)
      .map((form): [string, number] => [
        form.replaceAll('_', ' '),
        index < 7 ? 13 + index : 20 + (index - 7) * 10,
      ]),
  );

/** `fünfundzwanzig`: the one before the ten, in one word. */
const germanCompounds = (): readonly (readonly [string, number])[] =>
  'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'
    .split(' ')
    .flatMap((ten, tenth) =>
      'ein zwei drei vier fünf sechs sieben acht neun'
        .split(' ')
        .map((one, index): [string, number] => [`${one}und${ten}`, (tenth + 2) * 10 + index + 1]),
    );

const en: QuantityWords = {
  numbers: new Map([
    ...counted('one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve dozen'),
    ...tens(
      'thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred',
    ),
  ]),
  ordinals: counted('first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth'),
  scales: [
    ['thousands?', 1e3],
    ['(?:million|mln|mn)s?', 1e6],
    ['(?:billion|bln|bn)s?', 1e9],
    ['(?:trillion|trn|tn)s?', 1e12],
  ],
};

const byLanguage: Readonly<Record<string, QuantityWords>> = {
  en,
  ru: {
    numbers: new Map([
      ...counted(
        `один одна одно одного одной одному одну|два две двух двум двумя|три трех трем тремя|четыре четырех четырем четырьмя|
      пять пяти пятью|шесть шести шестью|семь семи семью|восемь восьми восемью|девять девяти девятью|десять десяти десятью|
      одиннадцать одиннадцати|двенадцать двенадцати`,
      ),
      ...tens(
        `тринадцать тринадцати|четырнадцать четырнадцати|пятнадцать пятнадцати|шестнадцать шестнадцати|семнадцать семнадцати|
        восемнадцать восемнадцати|девятнадцать девятнадцати|двадцать двадцати|тридцать тридцати|сорок сорока|пятьдесят пятидесяти|
        шестьдесят шестидесяти|семьдесят семидесяти|восемьдесят восьмидесяти|девяносто девяноста|сто ста`,
      ),
    ]),
    ordinals: counted(
      `первый первая первое первого первой первом|второй вторая второе второго втором|третий третья третье третьего третьей|
      четвертый четвертая четвертого четвертой|пятый пятая пятого пятой|шестой шестая шестого|седьмой седьмая седьмого|
      восьмой восьмая восьмого|девятый девятая девятого|десятый десятая десятого|одиннадцатый одиннадцатого|двенадцатый двенадцатого`,
    ),
    scales: [
      [String.raw`тыс(?:яч\p{L}*)?\.?`, 1e3],
      [String.raw`(?:млн|миллион\p{L}*)\.?`, 1e6],
      [String.raw`(?:млрд|миллиард\p{L}*)\.?`, 1e9],
      [String.raw`(?:трлн|триллион\p{L}*)\.?`, 1e12],
    ],
  },
  de: {
    numbers: new Map([
      ...counted(
        'ein eine einen einem einer eines|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf',
      ),
      ...tens(
        'dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert',
      ),
      ...germanCompounds(),
    ]),
    ordinals: counted(
      'erste ersten erster|zweite zweiten zweiter|dritte dritten dritter|vierte vierten|fünfte fünften|sechste sechsten|siebte siebten|achte achten|neunte neunten|zehnte zehnten|elfte elften|zwölfte zwölften',
    ),
    scales: [
      [String.raw`(?:tausend|tsd\.?)`, 1e3],
      [String.raw`(?:millionen|million|mio\.?)`, 1e6],
      [String.raw`(?:milliarden|milliarde|mrd\.?)`, 1e9],
      ['billionen|billion', 1e12],
    ],
  },
  fr: {
    numbers: new Map([
      ...counted('un une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze'),
      ...tens(
        'treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt|trente|quarante|cinquante|soixante|soixante-dix septante|quatre-vingts quatre-vingt|quatre-vingt-dix nonante|cent',
      ),
    ]),
    ordinals: counted(
      'premier première|deuxième second seconde|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|onzième|douzième',
    ),
    scales: [
      ['mille|milliers?', 1e3],
      ['millions?', 1e6],
      ['milliards?', 1e9],
      ['billions?', 1e12],
    ],
  },
  es: {
    numbers: new Map([
      ...counted('un una uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce'),
      ...tens(
        'trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien ciento',
      ),
      ...'veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'
        .split(' ')
        .map((form, index): [string, number] => [form, 21 + index]),
    ]),
    ordinals: counted(
      'primero primera primer|segundo segunda|tercero tercera tercer|cuarto cuarta|quinto quinta|sexto sexta|séptimo séptima|octavo octava|noveno novena|décimo décima|undécimo undécima|duodécimo duodécima',
    ),
    scales: [
      [String.raw`mil\s+millones`, 1e9],
      ['billón|billones', 1e12],
      ['millón|millones', 1e6],
      ['mil|miles', 1e3],
    ],
  },
  ar: {
    numbers: new Map([
      ...counted(
        `واحد واحدة|اثنان اثنين اثنتان اثنتين|ثلاثة ثلاث|أربعة أربع|خمسة خمس|ستة ست|سبعة سبع|ثمانية ثماني ثمان|تسعة تسع|عشرة عشر|
      أحد_عشر إحدى_عشرة|اثنا_عشر اثني_عشر اثنتا_عشرة`,
      ),
      ...tens(
        `ثلاثة_عشر ثلاث_عشرة|أربعة_عشر أربع_عشرة|خمسة_عشر خمس_عشرة|ستة_عشر ست_عشرة|سبعة_عشر سبع_عشرة|ثمانية_عشر ثماني_عشرة|
        تسعة_عشر تسع_عشرة|عشرون عشرين|ثلاثون ثلاثين|أربعون أربعين|خمسون خمسين|ستون ستين|سبعون سبعين|ثمانون ثمانين|تسعون تسعين|مئة مائة`,
      ),
    ]),
    ordinals: counted(
      'الأول الأولى|الثاني الثانية|الثالث الثالثة|الرابع الرابعة|الخامس الخامسة|السادس السادسة|السابع السابعة|الثامن الثامنة|التاسع التاسعة|العاشر العاشرة',
    ),
    scales: [
      ['ألفا?|آلاف', 1e3],
      ['مليونا?|ملايين|مليوني', 1e6],
      ['مليارا?|مليارات|بليون', 1e9],
      ['تريليونا?|تريليونات', 1e12],
    ],
  },
  zh: {
    // Read digit by digit (quantities.ts).
    numbers: new Map(),
    ordinals: new Map(),
    scales: [
      ['万亿', 1e12],
      ['千亿', 1e11],
      ['亿', 1e8],
      ['千万', 1e7],
      ['百万', 1e6],
      ['万', 1e4],
      ['千', 1e3],
    ],
  },
};

export const quantityWords = (language: string): QuantityWords =>
  byLanguage[language.split('-')[0]?.toLowerCase() ?? 'en'] ?? en;

/** In any language: what is measured. The first that fits is meant, so the longer stand first. */
export const units: readonly (readonly [unit: string, pattern: string])[] = [
  [
    'percentage points',
    String.raw`(?:percentage|percent|per\s?cent)[\s-]points?|pp\b|процентн\p{L}*\sпункт\p{L}*|п\.\s?п\.|prozentpunkt\p{L}*|points?\sde\spourcentage|puntos?\sporcentual\p{L}*|نقاط\sمئوية|نقطة\sمئوية|个?百分点`,
  ],
  [
    'percent',
    String.raw`%|٪|percent|per\s?cent|процент\p{L}*|prozent|pour\s?cents?|por\s?ciento|في\s(?:المئة|المائة)|بالمئة|بالمائة`,
  ],
  [
    'square kilometres',
    String.raw`km2|sq\.?\skm|square\skilomet\p{L}*|кв\.?\s?км|квадратн\p{L}*\sкилометр\p{L}*|quadratkilomet\p{L}*|kilomètres\scarrés|kilómetros\scuadrados|平方公里`,
  ],
  [
    'kilometres',
    String.raw`km\b|kilomet(?:er|re)n?s?|км|километр\p{L}*|kilomètres?|kilómetros?|كيلومتر\p{L}*|كم|公里`,
  ],
  ['miles', String.raw`miles?|миль|мил[яьи]\p{L}*|meilen?|millas?|أميال|ميلا?|英里`],
  ['hectares', String.raw`hectares?|ha\b|гектар\p{L}*|hektar|hectáreas?|هكتار\p{L}*|公顷`],
  ['metres', String.raw`met(?:er|re)n?s?\b|метр\p{L}*|mètres?|metros?|مترا?|米`],
  ['tonnes', String.raw`tonn?e?s?\b|tonnen?|тонн\p{L}*|toneladas?|طنا?|吨`],
  ['barrels', String.raw`barrels?|баррел\p{L}*|barils?|barriles|برميلا?|桶`],
  ['dollars', String.raw`us\sdollars?|dollars?|долл(?:ар\p{L}*|\.)|dólares|دولارا?|美元`],
  ['euros', "d'euros?|euros?|евро|يورو|欧元"],
  ['rubles', String.raw`roubles?|rubles?|рубл\p{L}*|rubel|rublos?|روبل|卢布`],
  ['tenge', 'tenge|тенге|تنغي|坚戈'],
  ['years', String.raw`years?|лет|год\p{L}*|jahren?|jahre|ans\b|années?|años?|سنوات|سنة|عاما?|أعوام|年`],
  ['months', String.raw`months?|месяц\p{L}*|monaten?|monate|mois|mes(?:es)?\b|أشهر|شهرا?|个月`],
  ['weeks', String.raw`weeks?|недел\p{L}*|wochen?|semaines?|semanas?|أسابيع|أسبوعا?|周`],
  ['days', 'days?|дн(?:ей|я|и)|день|tagen?|tage|jours?|días?|أيام|يوما?|天'],
  ['hours', String.raw`hours?|час\p{L}*|stunden?|heures?|horas?|ساعات|ساعة|小时`],
];

/** Before a number. */
export const currencies: Readonly<Record<string, string>> = {
  $: 'dollars',
  '€': 'euros',
  '₽': 'rubles',
  '₸': 'tenge',
};
