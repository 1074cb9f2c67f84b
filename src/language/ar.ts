// Arabic.

import { cldr } from './cldr.generated.js';
import { noActors } from './integrity-words.ts';
import { lazy } from './lazy.ts';
import { counted, tens } from './number-words.ts';
import { scriptFonts } from './script-fonts.ts';
import type { Language } from './types.ts';
import { list, setOf } from './word-lists.ts';

export const ar = {
  ...cldr['ar'],
  tag: 'ar',
  fonts: scriptFonts.Arab,
  told: {
    letters: '',
    words: '',
  },
  nameWords: '',
  comma: '، ',
  semicolon: '؛ ',
  colon: ': ',
  citationMark: 'as written',
  quotationStop: 'within',
  words: {
    sources: 'المصادر',
    source: 'المصدر',
    agenda: 'المحاور',
    contact: 'للتواصل',
    backup: 'ملحق',
    leftOut: 'ما لم يُدرج في هذا العرض',
    section: 'القسم',
    bluf: 'الخلاصة أولًا',
    notes: 'ملاحظات',
    part: (index, count) => `(${index} من ${count})`,
    noData: 'لا بيانات',
    noValue: 'غير متاح, غير متوفر',
    tableOf: (what) => `جدول: ${what}`,
    translation: 'ترجمتنا',
    alerts: { note: 'السياق', tip: 'التوصية', important: 'التقدير', warning: 'تحفّظ', caution: 'المخاطر' },
    volume: (number) => `المجلد ${number}`,
    issue: (number) => `العدد ${number}`,
  },
  lcid: '401',
  charts: {
    kinds: {
      bar: 'مخطط شريطي أفقي',
      column: 'مخطط أعمدة',
      line: 'مخطط خطي',
      area: 'مخطط مساحي',
      stacked: 'أعمدة مكدسة',
      'stacked-bar': 'أشرطة مكدسة',
      percent: 'أعمدة بنسبة 100%',
      'percent-bar': 'أشرطة بنسبة 100%',
      pie: 'مخطط دائري',
      doughnut: 'مخطط حلقي',
      scatter: 'مخطط مبعثر',
      bubble: 'مخطط فقاعي',
      dot: 'مخطط نقطي',
      dumbbell: 'مخطط الفارق بين نقطتين',
      slope: 'مخطط الميل',
      multiples: 'مخططات صغيرة متعددة',
      waterfall: 'مخطط شلالي',
      'column-line': 'أعمدة وخط',
      range: 'أشرطة المدى',
      pyramid: 'هرم سكاني',
    },
    total: 'المجموع',
    range: (least, most) => `من ${least} إلى ${most}`,
    size: (what) => `حجم الفقاعة: ${what}`,
    inYear: '(?:في )?(?:عام|سنة) YEAR',
    highest: 'الأعلى',
    lowest: 'الأدنى',
    first: 'الأول',
    last: 'الأخير',
    highlighted: 'المميَّز',
  },
  amounts: lazy(() => ({
    scales: [
      ['ألفا?|آلاف', 1e3],
      ['مليونا?|ملايين|مليوني', 1e6],
      ['مليارا?|مليارات|بليون', 1e9],
      ['تريليونا?|تريليونات', 1e12],
    ],
    spaces: true,
    percentBefore: '',
    percent: String.raw`في\s(?:المئة|المائة)|بالمئة|بالمائة`,
    points: String.raw`نقاط\sمئوية|نقطة\sمئوية`,
    times: String.raw`أضعاف|ضعف\p{L}*|مرات|مرة`,
    about: [String.raw`نحو|حوالي|قرابة|زهاء|ما\sيقارب|تقريبا[ًا]?`, 'تقريبا[ًا]?'],
    almost: [String.raw`ما\sيقرب\sمن|يقترب\sمن`, ''],
    over: [String.raw`أكثر\sمن|ما\sيزيد\s(?:على|عن)|فوق|لا\sيقل\sعن|تجاوز\p{L}*|يتجاوز`, ''],
    under: [String.raw`أقل\sمن|دون|ما\sيقل\sعن|لا\sيزيد\s(?:على|عن)`, ''],
  })),
  map: {
    mapOf: (what) => `خريطة: ${what}`,
    neighbours: (count) => `عدد الدول المجاورة: ${count}`,
    marked: (list) => `المواقع: ${list}`,
    routesAlt: (list) => `المسارات: ${list}`,
    boundaryNote: (institution) =>
      `لا تعني الحدود والأسماء المبيّنة إقرارًا بها${institution ? ` من ${institution}` : ''}.`,
    boundariesAsOf: (date) => `الحدود حتى تاريخ ${date}`,
    disputed: 'حدود متنازع عليها',
    disputedArea: 'منطقة محتلة أو متنازع عليها',
    basemap: 'خريطة الأساس: Natural Earth',
    kilometres: (number) => `${number} كم`,
    world: 'العالم',
    region: 'المنطقة',
    capital: 'عاصمة',
    focusRole: 'محور الخريطة',
    contextRole: 'سياق',
    and: (focus, more) => `${focus} و${more}`,
    with: (focus, list) => `${focus} مع ${list}`,
    values: (count) => `عدد الدول ذات البيانات: ${count}`,
    range: (least, most) => `من ${least} إلى ${most}`,
    bySea: /بحر|سفن|ناقلات/,
    placesFrom: 'الأماكن: GeoNames',
    comma: '، ',
    route: (from, to) => `من ${from} إلى ${to}`,
    countries: () => ({
      AE: 'الإمارات',
      CD: 'الكونغو الديمقراطية',
      CG: 'الكونغو',
      CF: 'أفريقيا الوسطى',
      MM: 'ميانمار',
      VA: 'الفاتيكان',
      HK: 'هونغ كونغ',
      MO: 'ماكاو',
      PS: 'فلسطين',
      XC: 'شمال قبرص',
      XS: 'صوماليلاند',
      XG: 'سياتشن',
    }),
    places: () => ({
      Astana: 'أستانا',
      Almaty: 'ألماتي',
      Turkistan: 'تركستان',
      Samarkand: 'سمرقند',
      Tashkent: 'طشقند',
      'New York City': 'نيويورك',
      'Washington, D.C.': 'واشنطن',
      Moscow: 'موسكو',
      Beijing: 'بكين',
      Bishkek: 'بيشكيك',
      Ashgabat: 'عشق آباد',
      Dushanbe: 'دوشنبه',
      Izium: 'إيزيوم',
      Kyiv: 'كييف',
      Donetsk: 'دونيتسك',
      Luhansk: 'لوهانسك',
      'Vatican City': 'الفاتيكان',
      Ürümqi: 'أورومتشي',
      Kabul: 'كابول',
      Tehran: 'طهران',
      Baku: 'باكو',
      Ankara: 'أنقرة',
      Khorgos: 'خورغوس',
      Ramallah: 'رام الله',
      Xinjiang: 'شينجيانغ',
      Tibet: 'التبت',
      'Inner Mongolia': 'منغوليا الداخلية',
      Karabakh: 'قره باغ',
      Nakhchivan: 'نخجوان',
      Crimea: 'القرم',
      Donbas: 'دونباس',
      Transnistria: 'ترانسنيستريا',
      Abkhazia: 'أبخازيا',
      'South Ossetia': 'أوسيتيا الجنوبية',
      Chechnya: 'الشيشان',
      Siberia: 'سيبيريا',
      Karakalpakstan: 'قرقل باغستان',
      'Ferghana Valley': 'وادي فرغانة',
      'Gorno-Badakhshan': 'غورنو باداخشان',
      Kashmir: 'كشمير',
      'Golan Heights': 'الجولان',
      'Gaza Strip': 'قطاع غزة',
      'West Bank': 'الضفة الغربية',
      Kurdistan: 'كردستان',
      Tigray: 'تيغراي',
      Darfur: 'دارفور',
      Catalonia: 'كتالونيا',
      Scotland: 'اسكتلندا',
      Alaska: 'ألاسكا',
      California: 'كاليفورنيا',
      Texas: 'تكساس',
    }),
  },
  writtenDates: {
    months: [
      '- - - ابريل - يونيه يوليه اغسطس - اكتوبر - -',
      // The Maghreb, the Levant and Iraq.
      ...[cldr['ar-DZ'], cldr['ar-MA'], cldr['ar-SY']].map(({ dates }) =>
        dates.months.map((name) => name.replaceAll(' ', '_')).join(' '),
      ),
    ],
    day: '',
    of: '',
    ofYear: '',
    year: String.raw`م\.?`,
    signs: 'none',
  },
  citations: {
    explains: 'لا|ليس|ليست|لم|لن|هو|هي|كان|كانت|[يت]شمل|[يت]عني|[يت]قصد|هنا|باستثناء|دون|فقط|لأن|التي|الذي',
    works: 'حسابات|تقديرات|مقابلة|مراسلات|استطلاع|استنادا|المرجع نفسه|أرشيف|بيان|انظر',
    see: 'انظر(?: أيضا| أيضًا)?|راجع',
    source: 'المصدر|المصادر|مصدر|الصورة',
    note: 'ملاحظة|ملاحظات|ملحوظة',
    within: 'أعلاه|أدناه|الجدول|الشكل',
    column: 'المصدر|المصادر|مصدر',
  },
  columns: {
    date: 'التاريخ, تاريخ, متى, السنة, اليوم',
    event: 'الحدث, الأحداث, ماذا حدث',
    source: 'المصدر, المصادر',
    actor: 'الطرف, الأطراف, الفاعل, الجهة, من',
    role: 'الدور, المنصب, الصفة',
    position: 'الموقف, المصلحة, المصالح, الهدف',
    number: 'الرقم, العدد, كم',
    what: 'ما, ماذا, الوصف, المعنى, البيان',
  },
  titles: {
    contact: 'للتواصل, الاتصال, اتصل بنا',
    implications: 'التوصيات, الخيارات, الانعكاسات, التداعيات',
    comparison: 'مقابل, قبل, بعد, مقارنة',
    opposites: ['قبل, بعد', 'المخاطر, الفرص', 'المزايا, العيوب', 'مع, ضد'],
  },
  sentences: {
    always: '',
    beforeNumber: '',
    mayEnd: '',
    openers: '',
    takingBack: {
      openings: 'لا|كلا|بل|على العكس|العكس|في الحقيقة|في الواقع|لا شيء من (هذا|ذلك)',
      pronouns: String.raw`(لكن|ولكن)?\s?(هو|هي|هم|هذا|هذه|ذلك|تلك|لكنه|لكنها|لكنهم|ولكنه|ولكنها|غير أنه|غير أنها)( \S+)?`,
      negations: 'لا|لم|لن|ليس|ليست|ليسوا|غير',
      denials: String.raw`كاذب\S*|خاطئ\S*|كذب\S*|زائف\S*|باطل\S*|خرافة|أسطورة|شائعة|ملفق\S*|[وف]?(نفى|نفت|نفوا|تنفي|ينفي|دحض\S*|تراجع\S*|سحب\S*)|غير صحيح\S*|لا أساس \S+ من الصحة`,
    },
    leaning: 'هو هي هم هذا هذه لكن كما ثم',
  },
  audit: {
    links: 'هنا|اضغط هنا|انقر هنا|المزيد|اقرأ المزيد',
    pictures: '',
    redundant: '',
    byMachine: '',
    sections: '',
  },
  onlyHere: [],
  draft: lazy(() => ({
    spaces: true,
    capitalNouns: false,
    institutions: list(`
      كلية | منظمة | لجنة | وزارة | جامعة | معهد | مجلس | بنك | اتحاد | جمعية | مؤتمر | وكالة | برلمان |
      محكمة | صندوق | منتدى | رابطة | حزب | مركز | مؤسسة | هيئة | المنظمة | اللجنة | الوزارة | الجامعة |
      المعهد | المجلس | البنك | الاتحاد | الجمعية | الوكالة | البرلمان | المحكمة | الصندوق | المنتدى |
      الرابطة | المركز | المؤسسة | الهيئة | نقابة | غرفة | سلطة | شركة | ديوان | مصلحة | مرصد | بعثة |
      أمانة
    `),
    people: {
      kind: 'phrases',
      titles: list(`
        الرئيس | رئيس الوزراء | رئيسة الوزراء | رئيس | رئيسة | وزير الخارجية | وزيرة الخارجية |
        وزير الدفاع | وزير المالية | وزير النقل | وزيرة النقل | وزير | وزيرة | الأمين العام | السفير |
        السفيرة | سفير | المتحدث باسم | المتحدث | الناطق باسم | الملك | الأمير | البابا | النائب |
        الدكتور | الأستاذ | مدير | مديرة | محافظ | رئيس البلدية | رئيسة البلدية | رئيس الجمهورية |
        رئيس البرلمان | رئيس مجلس | وزير الداخلية | وزير المياه | وزيرة المياه | وزير الزراعة |
        وزيرة الزراعة | وزير الطاقة | وزير البيئة | وزيرة البيئة | وزير التجارة | وزير الموانئ |
        وزيرة الموانئ | الأمينة العامة | المدير العام | المديرة العامة | مدير عام | المتحدثة باسم |
        المتحدثة | الناطقة باسم | نائب الوزير | نائب الرئيس | النائبة | العضو | القائد | اللواء | العميد |
        العقيد | القاضي | القاضية | البروفيسور | الباحث | الباحثة | الخبير | الخبيرة | المهندس |
        المهندسة | المحلل | المحللة | الكاتب | الكاتبة | المؤرخ | المؤرخة | العمدة | المحافظ | المستشار |
        المستشارة | الشيخ | الأميرة | الملكة | المفوض | المفوضة | المبعوث | المبعوثة | رئيس الوفد |
        رئيسة الوفد | رئيس الهيئة | رئيس النقابة | رئيس الاتحاد
      `),
      patterns: ({ title, verb }) => {
        // A name's first word has no article; its last may.
        const name = String.raw`(?<name>(?!ال)\p{L}{2,}(?:\s(?:بن|بنت|أبو|عبد|آل|أم))?\s\p{L}{2,})`;
        const end = String.raw`(?=\s*(?:[،:,.«“"؛(]|$|\s(?:إن|أن|في|خلال|إنه|إنها|على|يوم|للصحفيين|للصحافة|عن|إلى|من|أمس|اليوم|بعد|قبل|لدى|ردا|ردًا|رداً|بأنه|بأنها|بأن|الذي|التي|لـ|لإذاعة|لصحيفة|لقناة|لوكالة)(?!\p{L})))`;
        return [
          // `قال وزير النقل في رودانيا سالم المرجاني إن …`: the office, what it is of, then the name up to what cannot belong to one.
          String.raw`(?<!\p{L})(?:و|ف)?${verb}\s(?:(?<role>${title}(?:\s(?:ال\p{L}+|(?:في|باسم|جمهورية|مدينة|هيئة|نقابة|اتحاد|غرفة|سلطة|مجلس|مرصد|معهد|جامعة)\s\p{L}+)){0,4})\s)?${name}${end}`,
          // `رئيس البلدية كريم الحداد` without a verb beside it.
          String.raw`(?<!\p{L})(?<role>${title}(?:\sال\p{L}+){0,3})\s${name}${end}`,
        ];
      },
    },
    saying: {
      verbs: list(`
        قال | قالت | صرح | صرّح | صرحت | أعلن | أعلنت | أكد | أكدت | أضاف | أضافت | أوضح | أوضحت | حذر |
        حذّر | حذرت | ذكر | ذكرت | شدد | شددت | أشار | أشارت | وصف | وصفت | كتب | كتبت | وقال | وقالت |
        وأضاف | وأضافت | وأكد | وأكدت | يقول | تقول | لفت | لفتت | اعتبر | اعتبرت | رأى | رأت | بيّن |
        بين | نبه | نبّه | نبهت | كشف | كشفت | تابع | تابعت | وتابع | وتابعت | وأوضح | وأوضحت | وأعلن |
        وأعلنت | وصرح | وصرّح | وصرحت | وحذر | وحذّر | وحذرت | وأشار | وأشارت | وشدد | وشددت | ووصف |
        ووصفت | وكتب | وكتبت | وذكر | وذكرت | ويقول | وتقول | ويرى | وترى | يرى | ترى | رد | ردت | ورد |
        وردت | علق | علّق | علقت | وبحسب | بحسب | وفقا ل | دعا | دعت | ودعا | ودعت | طالب | طالبت |
        وطالب | وطالبت | أجاب | أجابت | وختم | وختمت | قال إن
      `),
      according: [],
      told: [],
      addressee: String.raw`\sللصحفيين`,
      openers: '',
      prepositions: '',
      determiners: '',
      between: '',
      affiliations: '',
      honorifics: '',
      leads: 'quotation',
    },
    organisations: {
      pattern: (word) => String.raw`(?:و|ب|ل)?${word}(?:\sال\p{L}+){1,2}(?:\s(?:لل|ل)\p{L}+(?:\sال\p{L}+)?)?`,
      before: '',
      behind: '',
    },
    acronyms: { called: '', attached: 'و?ال|لل|وال' },
    countries: {
      abbreviated: [],
      doubtful: list('عمان | مالي'),
      forms: (word) => [
        word.replace(/^[وفبلك]/u, ''),
        word.replace(/^و?[بلك]/u, ''),
        word.replace(/^و?لل/u, 'ال'),
      ],
    },
    places: {
      kind: 'phrases',
      find: (text) =>
        [
          ...text.matchAll(/(?:^|\s)(?:في|إلى|من|مدينة|قرب)\s(?:مدينة\s|العاصمة\s)?(\p{L}+)(\s\p{L}+)?/gu),
        ].map(({ 1: first = '', 2: second = '', index }) => ({
          start: index,
          names: [`${first}${second}`, first],
        })),
    },
    numbers: {
      scales: 'ألف|آلاف|مليون|ملايين|مليار|مليارات',
      units: `في المئة|في المائة|بالمئة|كيلومتر[اً]?|متر[اً]?(?:\\s(?:مكعب|مربع)[اً]?)?|طن[اً]?|دولار[اً]?|يورو|شخص[اً]?|دينار[اً]?|
        درهم[اً]?|ريال[اً]?|جنيه[اً]?|ليرة|مليون يورو`,
      between: 'بين',
      range: 'إلى|و',
      spelled: '',
      named: 'المادة|القرار',
      ordinal: '',
      uncounted: '',
      leaning: 'في|من|منذ|خلال|إلى|بين',
      relatives: 'الذي|التي',
    },
    dates: {
      prepositions: 'في|منذ|عام|سنة|قبل|بعد|منتصف|نهاية|بداية',
      since: 'منذ',
      parts: 'نهاية |بداية |مطلع |شهر ',
      relatives: '',
      notMonths: '',
      of: '',
      ordinal: '',
      years: {
        last: 'العام (?:الماضي|الفائت)|السنة الماضية',
        own: 'هذا العام|هذه السنة|العام الجاري',
        next: 'العام المقبل|السنة المقبلة|العام القادم',
        same: 'من العام نفسه|من السنة نفسها',
      },
      before: { past: '', coming: '' },
      behind: { past: 'الماضي|الفائت|المنصرم', coming: 'المقبل|القادم' },
      until: '[وف]?قبل|[وف]?بحلول',
      meant: '',
      future: String.raw`[وف]?س?(?:يبدأ|تبدأ|ينطلق|تنطلق|يفتتح|تفتتح|تنشر|ينشر|تعقد|يعقد)|سوف|[وف]?من المقرر|المقبل|
        سي\p{L}{3,}|ست\p{L}{3,}`,
      past: 'كان|كانت',
    },
    clauses: {
      joints: '',
      introductory: 'في|بعد|قبل|منذ|خلال|عندما',
      leads: `و?في|و?بعد|و?قبل|و?منذ|و?خلال|و?عندما|و?مع|و?على|كما|كذلك`,
      tails: String.raw`و\p{L}+|التي|الذي|الذين|بعد|قبل|في|من|على|حيث|بينما|لكن|مما|مع|خلال|إذ|أغلق`,
      conditions: String.raw`إذا|إلا|لو|ربما|سوى|ما\sلم|يُزعم|دون|لم|لا|لن|فقط`,
      breaks: '',
      subordinators: 'عندما|إذا|لأن|بينما|لكن|أن|إن|التي|الذي',
      coordinators: '',
      quoting: 'كما',
      that: 'أن|إن',
      trims: '',
      nounAtEnd: '',
      bracket: '',
      finite: String.raw`\p{L}+`,
      hanging: `في|من|على|إلى|عن|مع|أن|إن|التي|الذي|و|لا|هذا|هذه`,
      infinitive: String.raw`^(?:أن|إن|أنه|أنها)\s`,
      dateline: '',
    },
    head: {
      publication: 'المصدر|المجلة|نشر في|النشر',
      volume: 'المجلد',
      volumeAround: '',
      issue: 'العدد',
      issueAround: '',
      byline: 'تقرير|إعداد|بقلم|الكاتب|كتبه',
      interview: 'حوار مع|مقابلة مع|حديث مع',
      noAuthor: '(?:المراسل|مراسلنا|هيئة التحرير)',
      and: String.raw` و(?=\p{L})`,
      occasion: '',
      date: 'التاريخ|نشر في',
      dateArticle: '',
      at: '',
      clock: '',
      caption: 'الصورة|صورة|في الصورة',
      captionVerb: '',
      credit: 'المصدر|تصوير',
      creditAtEnd: 'تصوير|المصدر',
      creditBehind: '',
      boilerplate: {
        lines: `إعلان|مشاركة|تعليقات|طباعة|اقرأ أيضا|اقرأ أيضاً|مواضيع ذات صلة`,
        starts:
          'اختُصر الحوار|نشرتنا البريدية|وقت القراءة|مدة القراءة|شارك (?:هذا|المقال|على)|اشترك في|اقرأ أيض|جميع الحقوق محفوظة|تابعنا|سياسة التعليقات',
      },
      origin: 'ترجمة|ترجمها|نقلا عن|أجرى الحوار|أجرت الحوار|حاوره|حاورته',
      kicker: 'رأي|مقال|تحليل|حوار|مقابلة|أخبار|تقرير|خطاب|بيان صحفي|ورقة (?:سياسات|بحثية|موقف)|دراسة',
    },
    concluding: list(`
      في الختام | وفي الختام | ختاما | وبالتالي | لذلك | إجمالا | وهكذا
    `),
    stopWords: list(`
      الذي | التي | الذين | هذا | هذه | ذلك | تلك | كان | كانت | يكون | بعد | قبل | بين | خلال | حتى |
      منذ | حول | على | إلى | عند | غير | أيضا | كما | لكن | حيث | عبر | ضمن
    `),
    labels: {
      date: 'التاريخ',
      event: 'الحدث',
      source: 'المصدر',
      actor: 'الطرف',
      role: 'المنصب',
      number: 'الرقم',
      what: 'البيان',
      acronym: 'الاختصار',
      meaning: 'المعنى',
      timeline: 'تواريخ في المقال',
      numbers: 'أرقام في المقال',
      actors: 'أشخاص في المقال',
      map: 'دول في المقال',
      acronyms: 'اختصارات في المقال',
    },
  })),
  integrity: lazy(() => ({
    numbers: {
      cardinals: new Map([
        ...counted(`واحد واحدة| اثنان اثنين اثنتان اثنتين| ثلاثة ثلاث| أربعة أربع| خمسة خمس| ستة ست| سبعة سبع|
          ثمانية ثماني ثمان| تسعة تسع| عشرة عشر| أحد_عشر إحدى_عشرة| اثنا_عشر اثني_عشر اثنتا_عشرة`),
        ...tens(`ثلاثة_عشر ثلاث_عشرة| أربعة_عشر أربع_عشرة| خمسة_عشر خمس_عشرة| ستة_عشر ست_عشرة| سبعة_عشر سبع_عشرة|
          ثمانية_عشر ثماني_عشرة| تسعة_عشر تسع_عشرة| عشرون عشرين| ثلاثون ثلاثين| أربعون أربعين|
          خمسون خمسين| ستون ستين| سبعون سبعين| ثمانون ثمانين| تسعون تسعين| مئة مائة`),
      ]),
      ordinals: new Map(
        counted(`الأول الأولى| الثاني الثانية| الثالث الثالثة| الرابع الرابعة| الخامس الخامسة| السادس السادسة|
          السابع السابعة| الثامن الثامنة| التاسع التاسعة| العاشر العاشرة`),
      ),
      bySigns: 'none',
      and: '',
      ordinalEnd: '',
    },
    units: {
      'square kilometres': '',
      kilometres: String.raw`كيلومتر\p{L}*|كم`,
      miles: 'أميال|ميلا?',
      hectares: String.raw`هكتار\p{L}*`,
      metres: 'مترا?',
      tonnes: 'طنا?',
      barrels: 'برميلا?',
      dollars: 'دولارا?',
      euros: 'يورو',
      rubles: 'روبل',
      tenge: 'تنغي',
      years: 'سنوات|سنة|عاما?|أعوام',
      months: 'أشهر|شهرا?',
      weeks: 'أسابيع|أسبوعا?',
      days: 'أيام|يوما?',
      hours: 'ساعات|ساعة',
    },
    claims: {
      hedges: setOf('قد ربما يبدو يحتمل المحتمل المرجح يرجح يزعم المزعوم يعتقد المتوقع يتوقع لعل'),
      weak: setOf('قد يمكن'),
      strong: setOf('سوف يجب حتما بالتأكيد'),
      negations: setOf('لا لم لن ليس ليست ليسوا دون غير'),
      undone: setOf('فقط سيما'),
      months: '',
      attributions: 'وفقا|بحسب|حسب|وفق|على\\sحد\\sقول',
      denials: setOf(''),
      joints: '',
      conditional: '',
      lacks: new Set(),
    },
    opposites: [
      ['ارتفع|ارتفعت|يرتفع|ترتفع|زاد|زادت|نما|نمت', 'انخفض|انخفضت|ينخفض|تنخفض|تراجع|تراجعت|هبط|هبطت'],
      ['أكثر', 'أقل'],
      ['أكبر', 'أصغر'],
      ['أعلى', 'أدنى'],
      ['قبل', 'بعد'],
    ],
    than: 'من',
    converses: [],
    actors: noActors,
    names: {
      forms: { kind: 'derived', derived: {}, irregular: [] },
      relational: '',
      ranks: '',
      capitalNouns: false,
      measures: new Set(),
      openers: setOf(``),
      verbal: '',
      small: setOf(''),
    },
    inDateCase: (text) => text,
  })),
  lint: lazy(() => ({
    longSentence: { most: 30, unit: 'words' },
    knownAcronyms: ``,
    states: '',
    titles: 'none',
    icd203: 'none',
  })),
} satisfies Language;
