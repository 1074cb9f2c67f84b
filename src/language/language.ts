// The few fixed words that briefdeck itself puts on a slide, by language, and how a language writes quotations.

export interface Words {
  readonly sources: string;
  readonly source: string;
  readonly agenda: string;
  readonly contact: string;
  readonly backup: string;
  /** Over the titles of the slides that a cut has not. */
  readonly leftOut: string;
  /** Before the heading that a slide is made from, in its notes. */
  readonly section: string;
  readonly bluf: string;
  readonly notes: string;
  /** Quotation marks, opening and closing (CLDR delimiters). */
  readonly quotes: readonly [string, string];
  readonly part: (index: number, count: number) => string;
  readonly mapOf: (what: string) => string;
  readonly neighbours: (count: number) => string;
  readonly marked: (list: string) => string;
  readonly routesAlt: (list: string) => string;
  readonly boundaryNote: (institution: string | undefined) => string;
  readonly boundariesAsOf: (date: string) => string;
  readonly disputed: string;
  readonly noData: string;
  readonly basemap: string;
  readonly kilometres: string;
  readonly chartOf: (type: string, what: string) => string;
  readonly tableOf: (what: string) => string;
  readonly translation: string;
  /** The bold word before the text of a GitHub alert: note, tip, important, warning, caution. */
  readonly alerts: {
    readonly note: string;
    readonly tip: string;
    readonly important: string;
    readonly warning: string;
    readonly caution: string;
  };
  readonly volume: (number: string) => string;
  readonly issue: (number: string) => string;
}

const en: Words = {
  sources: 'Sources',
  source: 'Source',
  agenda: 'Agenda',
  contact: 'Contact',
  backup: 'Backup',
  leftOut: 'Left out of this deck',
  section: 'Section',
  bluf: 'Bottom line up front',
  notes: 'Notes',
  quotes: ['“', '”'],
  part: (index, count) => `(${index} of ${count})`,
  mapOf: (what) => `Map of ${what}`,
  neighbours: (count) => (count === 1 ? '1 neighbour' : `${count} neighbours`),
  marked: (list) => `marked: ${list}`,
  routesAlt: (list) => `routes: ${list}`,
  boundaryNote: (institution) =>
    `Boundaries and names shown do not imply endorsement${institution ? ` by ${institution}` : ''}.`,
  boundariesAsOf: (date) => `Boundaries as of ${date}`,
  disputed: 'Disputed boundary',
  noData: 'No data',
  basemap: 'Base map: Natural Earth',
  kilometres: 'km',
  chartOf: (type, what) => `${type} chart: ${what}`,
  tableOf: (what) => `Table: ${what}`,
  translation: 'our translation',
  alerts: {
    note: 'Context',
    tip: 'Recommendation',
    important: 'Judgment',
    warning: 'Caveat',
    caution: 'Risk',
  },
  volume: (number) => `Volume ${number}`,
  issue: (number) => `Issue ${number}`,
};

const ru: Words = {
  sources: 'Источники',
  source: 'Источник',
  agenda: 'План',
  contact: 'Контакты',
  backup: 'Дополнительные материалы',
  leftOut: 'Не вошло в эту презентацию',
  section: 'Раздел',
  bluf: 'Главный вывод',
  notes: 'Заметки',
  quotes: ['«', '»'],
  part: (index, count) => `(${index} из ${count})`,
  mapOf: (what) => `Карта: ${what}`,
  neighbours: (count) => `соседние страны: ${count}`,
  marked: (list) => `отмечены: ${list}`,
  routesAlt: (list) => `маршруты: ${list}`,
  boundaryNote: (institution) =>
    `Границы и названия на карте не означают их признания${institution ? ` со стороны ${institution}` : ''}.`,
  boundariesAsOf: (date) => `Границы по состоянию на ${date}`,
  disputed: 'Спорная граница',
  noData: 'Нет данных',
  basemap: 'Основа карты: Natural Earth',
  kilometres: 'км',
  chartOf: (_type, what) => `Диаграмма: ${what}`,
  tableOf: (what) => `Таблица: ${what}`,
  translation: 'перевод наш',
  alerts: { note: 'Контекст', tip: 'Рекомендация', important: 'Вывод', warning: 'Оговорка', caution: 'Риск' },
  volume: (number) => `Том ${number}`,
  issue: (number) => `Выпуск ${number}`,
};

const ar: Words = {
  sources: 'المصادر',
  source: 'المصدر',
  agenda: 'المحاور',
  contact: 'للتواصل',
  backup: 'ملحق',
  leftOut: 'ما لم يُدرج في هذا العرض',
  section: 'القسم',
  bluf: 'الخلاصة أولًا',
  notes: 'ملاحظات',
  quotes: ['”', '“'],
  part: (index, count) => `(${index} من ${count})`,
  mapOf: (what) => `خريطة: ${what}`,
  neighbours: (count) => `عدد الدول المجاورة: ${count}`,
  marked: (list) => `المواقع: ${list}`,
  routesAlt: (list) => `المسارات: ${list}`,
  boundaryNote: (institution) =>
    `لا تعني الحدود والأسماء المبيّنة إقرارًا بها${institution ? ` من ${institution}` : ''}.`,
  boundariesAsOf: (date) => `الحدود حتى تاريخ ${date}`,
  disputed: 'حدود متنازع عليها',
  noData: 'لا بيانات',
  basemap: 'خريطة الأساس: Natural Earth',
  kilometres: 'كم',
  chartOf: (_type, what) => `رسم بياني: ${what}`,
  tableOf: (what) => `جدول: ${what}`,
  translation: 'ترجمتنا',
  alerts: { note: 'السياق', tip: 'التوصية', important: 'التقدير', warning: 'تحفّظ', caution: 'المخاطر' },
  volume: (number) => `المجلد ${number}`,
  issue: (number) => `العدد ${number}`,
};

const fr: Words = {
  source: 'Source',
  sources: 'Sources',
  agenda: 'Plan',
  quotes: ['« ', ' »'],
  part: (i, n) => `(${i} sur ${n})`,
  backup: 'Annexes',
  leftOut: 'Laissé de côté dans cette présentation',
  section: 'Section',
  noData: 'Pas de données',
  bluf: 'L’essentiel',
  chartOf: (_type, what) => `Graphique : ${what}`,
  tableOf: (what) => `Tableau : ${what}`,
  alerts: {
    note: 'Contexte',
    tip: 'Recommandation',
    important: 'Jugement',
    warning: 'Réserve',
    caution: 'Risque',
  },
  volume: (n) => `Volume ${n}`,
  issue: (n) => `Numéro ${n}`,
  contact: 'Contact',
  notes: 'Notes',
  mapOf: (what) => `Carte : ${what}`,
  neighbours: (count) => (count === 1 ? '1 pays voisin' : `${count} pays voisins`),
  marked: (list) => `lieux : ${list}`,
  routesAlt: (list) => `itinéraires : ${list}`,
  boundaryNote: (institution) =>
    `Les frontières et les noms indiqués n’impliquent aucune reconnaissance${institution ? ` de la part de ${institution}` : ''}.`,
  boundariesAsOf: (date) => `Frontières au ${date}`,
  disputed: 'Frontière contestée',
  basemap: 'Fond de carte : Natural Earth',
  kilometres: 'km',
  translation: 'notre traduction',
};
const de: Words = {
  source: 'Quelle',
  sources: 'Quellen',
  agenda: 'Übersicht',
  contact: 'Kontakt',
  quotes: ['„', '“'],
  part: (i, n) => `(${i} von ${n})`,
  backup: 'Anhang',
  leftOut: 'In dieser Präsentation ausgelassen',
  section: 'Abschnitt',
  noData: 'Keine Daten',
  bluf: 'Das Wichtigste zuerst',
  chartOf: (_type, what) => `Diagramm: ${what}`,
  tableOf: (what) => `Tabelle: ${what}`,
  alerts: {
    note: 'Hintergrund',
    tip: 'Empfehlung',
    important: 'Einschätzung',
    warning: 'Vorbehalt',
    caution: 'Risiko',
  },
  volume: (n) => `Band ${n}`,
  issue: (n) => `Ausgabe ${n}`,
  notes: 'Notizen',
  mapOf: (what) => `Karte: ${what}`,
  neighbours: (count) => (count === 1 ? '1 Nachbarstaat' : `${count} Nachbarstaaten`),
  marked: (list) => `eingezeichnet: ${list}`,
  routesAlt: (list) => `Wege: ${list}`,
  boundaryNote: (institution) =>
    `Grenzen und Namen bedeuten keine Anerkennung${institution ? ` durch ${institution}` : ''}.`,
  boundariesAsOf: (date) => `Grenzen: Stand ${date}`,
  disputed: 'Umstrittene Grenze',
  basemap: 'Kartengrundlage: Natural Earth',
  kilometres: 'km',
  translation: 'eigene Übersetzung',
};
const es: Words = {
  source: 'Fuente',
  sources: 'Fuentes',
  agenda: 'Índice',
  contact: 'Contacto',
  quotes: ['«', '»'],
  part: (i, n) => `(${i} de ${n})`,
  backup: 'Anexos',
  leftOut: 'Fuera de esta presentación',
  section: 'Sección',
  noData: 'Sin datos',
  bluf: 'Lo esencial',
  chartOf: (_type, what) => `Gráfico: ${what}`,
  tableOf: (what) => `Tabla: ${what}`,
  alerts: {
    note: 'Contexto',
    tip: 'Recomendación',
    important: 'Conclusión',
    warning: 'Salvedad',
    caution: 'Riesgo',
  },
  volume: (n) => `Volumen ${n}`,
  issue: (n) => `Número ${n}`,
  notes: 'Notas',
  mapOf: (what) => `Mapa: ${what}`,
  neighbours: (count) => (count === 1 ? '1 país vecino' : `${count} países vecinos`),
  marked: (list) => `lugares: ${list}`,
  routesAlt: (list) => `rutas: ${list}`,
  boundaryNote: (institution) =>
    `Las fronteras y los nombres mostrados no implican reconocimiento${institution ? ` por parte de ${institution}` : ''}.`,
  boundariesAsOf: (date) => `Fronteras a ${date}`,
  disputed: 'Frontera en disputa',
  basemap: 'Mapa base: Natural Earth',
  kilometres: 'km',
  translation: 'traducción propia',
};
const zh: Words = {
  source: '来源',
  sources: '资料来源',
  agenda: '议程',
  contact: '联系方式',
  quotes: ['“', '”'],
  part: (i, n) => `（${i}/${n}）`,
  backup: '备用材料',
  leftOut: '本演示文稿未收录',
  section: '章节',
  noData: '无数据',
  bluf: '要点',
  mapOf: (what) => `地图：${what}`,
  kilometres: '公里',
  chartOf: (_type, what) => `图表：${what}`,
  tableOf: (what) => `表格：${what}`,
  alerts: { note: '背景', tip: '建议', important: '判断', warning: '说明', caution: '风险' },
  volume: (n) => `第 ${n} 卷`,
  issue: (n) => `第 ${n} 期`,
  notes: '备注',
  neighbours: (count) => `${count} 个邻国`,
  marked: (list) => `标注地点：${list}`,
  routesAlt: (list) => `路线：${list}`,
  boundaryNote: (institution) => `所示边界和名称不代表${institution ?? '作者'}予以承认。`,
  boundariesAsOf: (date) => `边界截至${date}`,
  disputed: '争议边界',
  basemap: '底图：Natural Earth',
  translation: '本文译文',
};

const byLanguage: Readonly<Record<string, Words>> = { en, ru, ar, fr, de, es, zh };

/** The words of a BCP 47 language; English where we have none. */
export function words(language: string): Words {
  return byLanguage[language.split('-')[0]?.toLowerCase() ?? 'en'] ?? en;
}

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'sd', 'ug', 'yi', 'ckb', 'dv']);

export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language.split('-')[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr';
}
