// The words that a draft writes itself, in seven languages. Table heads are those that the planner knows.

const keys = [
  'date',
  'event',
  'source',
  'actor',
  'role',
  'number',
  'what',
  'acronym',
  'meaning',
  'timeline',
  'numbers',
  'actors',
  'map',
  'acronyms',
] as const;

export type Labels = Readonly<Record<(typeof keys)[number], string>>;

const lists: Readonly<Record<string, string>> = {
  en: 'Date|Event|Source|Actor|Role|Number|What|Short|Long|Dates in the article|Numbers in the article|People in the article|Countries in the article|Abbreviations in the article',
  fr: 'Date|Événement|Source|Acteur|Rôle|Chiffre|Description|Sigle|Signification|Les dates de l’article|Les chiffres de l’article|Les personnes de l’article|Les pays de l’article|Les sigles de l’article',
  de: 'Datum|Ereignis|Quelle|Akteur|Rolle|Zahl|Bedeutung|Kurz|Lang|Daten im Artikel|Zahlen im Artikel|Personen im Artikel|Länder im Artikel|Abkürzungen im Artikel',
  es: 'Fecha|Evento|Fuente|Actor|Papel|Cifra|Descripción|Sigla|Significado|Fechas del artículo|Cifras del artículo|Personas del artículo|Países del artículo|Siglas del artículo',
  ru: 'Дата|Событие|Источник|Участник|Роль|Число|Описание|Сокращение|Полностью|Даты в статье|Числа в статье|Люди в статье|Страны в статье|Сокращения в статье',
  ar: 'التاريخ|الحدث|المصدر|الطرف|المنصب|الرقم|البيان|الاختصار|المعنى|تواريخ في المقال|أرقام في المقال|أشخاص في المقال|دول في المقال|اختصارات في المقال',
  zh: '日期|事件|来源|人物|职务|数字|说明|简称|全称|文中日期|文中数字|文中人物|文中国家|文中简称',
};

/** English where the language is none of the seven. */
export function labels(language: string): Labels {
  const words = (lists[language] ?? lists['en'] ?? '').split('|');
  return Object.fromEntries(keys.map((key, index) => [key, words[index] ?? ''])) as Labels;
}
