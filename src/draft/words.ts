// Curated words, by language: who speaks (titles and offices), how (verbs), what an institution is called, what a front
// line says. Lists, not rules: a word that is missing costs a finding, a word too many a wrong one.

const list = (text: string): readonly string[] =>
  text
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter(Boolean);
const byLength = (words: readonly string[]): readonly string[] =>
  [...words].sort((a, b) => b.length - a.length);
/** Any of the words, the longest first, as a pattern. */
export const anyOf = (words: readonly string[]): string =>
  `(?:${byLength(words)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s'))
    .join('|')})`;

/** Offices that stand before a name. Western languages with capitals where they have them. */
export const titles: Readonly<Record<string, readonly string[]>> = {
  en: list(`President | Vice President | Prime Minister | Deputy Prime Minister | Foreign Minister | Defense Minister |
    Defence Minister | Finance Minister | Interior Minister | Trade Minister | Energy Minister | Minister | Deputy Minister |
    Deputy Foreign Minister | Foreign Secretary | Secretary-General | Secretary General | Secretary of State | Secretary | Pope | Patriarch | King | Queen |
    Prince | Princess | Emir | Sultan | Chancellor | Premier | Ambassador | Senator | Representative | Congressman | Congresswoman | Governor | Mayor |
    General | Admiral | Colonel | Major | Captain | Professor | Dr. | Dr | Director | Director-General | Chairman | Chairwoman | Chair | Speaker | Commissioner |
    High Representative | Special Envoy | Envoy | Spokesman | Spokeswoman | Spokesperson | spokesman | spokeswoman | spokesperson |
    analyst | economist | researcher | historian | activist | Leader | leader | Harbourmaster | Chief Executive | Judge | Bishop | Cardinal | Archbishop | Sheikh`),
  fr: list(`président | présidente | Président | Présidente | Premier ministre | premier ministre | Première ministre | première ministre | ministre | Ministre |
    chancelier | chancelière | ambassadeur | ambassadrice | sénateur | sénatrice | député | députée | maire | général | professeur | professeure | directeur | directrice |
    secrétaire général | secrétaire générale | porte-parole | commissaire | chercheur | chercheuse | économiste | analyste | pape | roi | reine | préfet | préfète`),
  de: list(`Präsident | Präsidentin | Bundeskanzler | Bundeskanzlerin | Kanzler | Kanzlerin | Ministerpräsident | Ministerpräsidentin | Außenminister | Außenministerin |
    Innenminister | Innenministerin | Finanzminister | Finanzministerin | Verteidigungsminister | Verteidigungsministerin | Wirtschaftsminister | Wirtschaftsministerin | Verkehrsminister | Verkehrsministerin | Umweltministerin | Umweltminister | Minister | Ministerin | Botschafter |
    Botschafterin | Generalsekretär | Generalsekretärin | Bürgermeister | Bürgermeisterin | Sprecher | Sprecherin | Professor | Professorin | Direktor | Direktorin | General | Papst | König | Königin |
    Abgeordneter | Abgeordnete | Senator | Senatorin | Kommissar | Kommissarin | Forscher | Forscherin | Hafenmeister | Hafenmeisterin`),
  es: list(
    `presidente | presidenta | primer ministro | primera ministra | ministro | ministra | canciller | embajador | embajadora | senador | senadora | alcalde | alcaldesa | general | profesor | profesora | director | directora | portavoz | papa | rey | reina`,
  ),
  ru: list(`президент | премьер-министр | глава | министр | вице-премьер | посол | генеральный секретарь | секретарь | депутат | сенатор | губернатор | мэр | генерал | профессор |
    директор | представитель | представительница | пресс-секретарь | председатель | спикер | папа | король | королева | аналитик | эксперт | экономист | канцлер | начальник | руководитель`),
  ar: list(
    `الرئيس | رئيس الوزراء | رئيسة الوزراء | رئيس | رئيسة | وزير الخارجية | وزيرة الخارجية | وزير الدفاع | وزير المالية | وزير النقل | وزيرة النقل | وزير | وزيرة | الأمين العام | السفير | السفيرة | سفير | المتحدث باسم | المتحدث | الناطق باسم | الملك | الأمير | البابا | النائب | الدكتور | الأستاذ | مدير | مديرة | محافظ`,
  ),
  zh: list(
    `国家主席 | 主席 | 总统 | 总理 | 副总理 | 外交部长 | 外长 | 国防部长 | 财政部长 | 交通部长 | 部长 | 秘书长 | 大使 | 发言人 | 教授 | 主任 | 局长 | 市长 | 省长 | 将军 | 教皇 | 国王 | 委员长 | 研究员`,
  ),
};

/** Words that make an apposition (`…, a member of the council,`) an office. */
export const offices: Readonly<Record<string, readonly string[]>> = {
  en: list(`member | head | spokesman | spokeswoman | spokesperson | director | chair | chairman | chairwoman | minister | president | professor | fellow | analyst | economist | historian | researcher | secretary |
    ambassador | envoy | deputy | leader | commander | editor | founder | adviser | advisor | lecturer | officer | chief | governor | mayor | lawmaker | senator | legislator | engineer | lawyer | coordinator | commissioner | manager | harbourmaster | owner | author`),
  fr: list(
    `membre | chef | cheffe | porte-parole | directeur | directrice | président | présidente | ministre | professeur | professeure | chercheur | chercheuse | analyste | économiste | secrétaire | ambassadeur | ambassadrice | député | députée | responsable | maire | ingénieur | ingénieure | avocat | avocate`,
  ),
  de: list(
    `Mitglied | Leiter | Leiterin | Sprecher | Sprecherin | Direktor | Direktorin | Vorsitzender | Vorsitzende | Präsident | Präsidentin | Professor | Professorin | Forscher | Forscherin | Analyst | Analystin | Botschafter | Botschafterin | Abgeordneter | Abgeordnete | Chef | Chefin | Geschäftsführer | Geschäftsführerin | Bürgermeister | Bürgermeisterin | Hafenmeister | Hafenmeisterin | Ökonom | Ökonomin`,
  ),
  es: list(
    `miembro | jefe | jefa | portavoz | director | directora | presidente | presidenta | profesor | profesora | investigador | investigadora | analista | economista`,
  ),
  ru: list(
    `член | глава | представитель | директор | председатель | президент | профессор | научный сотрудник | аналитик | экономист | секретарь | посол | депутат | руководитель | начальник | эксперт | редактор | сотрудник | сотрудница`,
  ),
  ar: list(
    `عضو | عضوة | رئيس | رئيسة | مدير | مديرة | المتحدث | الناطق | الباحث | الباحثة | أستاذ | أستاذة | الخبير | الخبيرة | محلل`,
  ),
  zh: [],
};

/** Verbs of saying, in the forms that stand in reports. */
export const verbs: Readonly<Record<string, readonly string[]>> = {
  en: list(
    `said | says | told | stated | states | declared | announced | added | noted | notes | stressed | emphasized | emphasised | underlined | underscored | warned | warns | argued | argues | claimed | insisted | explained | asked | replied | answered | remarked | wrote | writes | tweeted | observed | recalled | admitted | acknowledged | conceded | confirmed | denied | pledged | promised | vowed | urged | called | described | praised | criticized | criticised | condemned | was quoted as saying | has said | had said | concluded | commented | suggested | predicted | testified | responded`,
  ),
  fr: list(
    `a déclaré | a dit | a affirmé | a annoncé | a ajouté | a souligné | a averti | a expliqué | a précisé | a estimé | a rappelé | a indiqué | a assuré | a répondu | a promis | a prévenu | déclare | dit | affirme | ajoute | souligne | explique | précise | estime | rappelle | indique | assure | prévient | répond | avertit | insiste | résume | conclut`,
  ),
  de: list(
    `sagte | sagt | erklärte | erklärt | betonte | betont | warnte | warnt | teilte mit | fügte hinzu | kündigte an | versprach | meinte | meint | unterstrich | bekräftigte | antwortete | schrieb | schreibt | forderte | fordert | nannte | bezeichnete | räumte ein`,
  ),
  es: list(
    `dijo | dice | declaró | afirmó | anunció | añadió | subrayó | advirtió | explicó | señaló | aseguró | respondió | insistió | destacó`,
  ),
  ru: list(
    `сказал | сказала | заявил | заявила | отметил | отметила | подчеркнул | подчеркнула | добавил | добавила | сообщил | сообщила | объяснил | объяснила | пояснил | пояснила | предупредил | предупредила | пообещал | пообещала | напомнил | напомнила | ответил | ответила | написал | написала | считает | говорит | уверен | уверена | признал | признала | назвал | назвала | призвал | призвала | рассказал | рассказала`,
  ),
  ar: list(
    `قال | قالت | صرح | صرّح | صرحت | أعلن | أعلنت | أكد | أكدت | أضاف | أضافت | أوضح | أوضحت | حذر | حذّر | حذرت | ذكر | ذكرت | شدد | شددت | أشار | أشارت | وصف | وصفت | كتب | كتبت | وقال | وقالت | وأضاف | وأضافت | وأكد | وأكدت`,
  ),
  zh: list(
    `表示 | 说 | 指出 | 强调 | 称 | 认为 | 宣布 | 警告 | 补充说 | 回应说 | 写道 | 承诺 | 呼吁 | 告诉记者`,
  ),
};

export const pronouns: Readonly<Record<string, readonly string[]>> = {
  en: list('he | she | they | it | who | we | I'),
  fr: list(
    'il | elle | ils | elles | on | qui | ce dernier | cette dernière | -t-il | -t-elle | -il | -elle',
  ),
  de: list('er | sie | es | man | dieser | diese'),
  es: list('él | ella | ellos | ellas'),
  ru: list('он | она | они | тот | та'),
  ar: list('هو | هي'),
  zh: list('他 | 她 | 他们'),
};

/** Words that an institution's name has in it. */
export const institutions: Readonly<Record<string, readonly string[]>> = {
  en: list(
    `Organization | Organisation | Committee | Ministry | University | Institute | Council | Bank | Union | Assembly | Congress | Commission | Agency | Parliament | Senate | Court | Fund | Forum | Association | Alliance | League | Party | Centre | Center | Foundation | Authority | Corporation | Company | Service | Department | Office | Federation of | Initiative | Observatory | Board | Mission | Majlis | Academy | Society | Secretariat`,
  ),
  fr: list(
    `Organisation | Comité | Ministère | ministère | Université | Institut | Conseil | Banque | Union | Assemblée | Congrès | Commission | Agence | Parlement | Sénat | Cour | Fonds | Forum | Association | Alliance | Ligue | Parti | Centre | Fondation | Autorité | Office | Académie | Observatoire`,
  ),
  de: list(
    `Organisation | Ausschuss | Ministerium | Universität | Institut | Rat | Bank | Union | Versammlung | Kommission | Agentur | Parlament | Gericht | Fonds | Forum | Verband | Bund | Partei | Zentrum | Stiftung | Behörde | Amt | Akademie | Gesellschaft`,
  ),
  es: list(
    `Organización | Comité | Ministerio | Universidad | Instituto | Consejo | Banco | Unión | Asamblea | Congreso | Comisión | Agencia | Parlamento | Fundación`,
  ),
  ru: list(
    `Организация | Комитет | Министерство | Университет | Институт | Совет | Банк | Союз | Ассамблея | Конгресс | Комиссия | Агентство | Парламент | Суд | Фонд | Форум | Ассоциация | Лига | Партия | Центр | Академия | Управление | Служба`,
  ),
  ar: list(
    `منظمة | لجنة | وزارة | جامعة | معهد | مجلس | بنك | اتحاد | جمعية | مؤتمر | وكالة | برلمان | محكمة | صندوق | منتدى | رابطة | حزب | مركز | مؤسسة | هيئة`,
  ),
  zh: list(
    `组织 | 委员会 | 大学 | 研究所 | 研究院 | 理事会 | 银行 | 联盟 | 议会 | 协会 | 基金会 | 中心 | 管理局 | 通讯社`,
  ),
};

/** Which words say that something is still to come. */
export const future =
  /\b(?:will|shall|is to|are to|plans? to|planned|scheduled|upcoming|due to|expected|set to|resumes?|next)\b|(?<!\p{L})(?:будет|будут|откро[ею]т\p{L}*|придут|продлят|\p{L}+eront|\p{L}+iront|состоится|состоятся|запланирован\p{L}*|предстоящ\p{L}*|пройд[её]т|wird|werden|soll|sollen|geplant|aura lieu|se tiendra|est prévue?|doit|devrait|se celebrará|سوف|من المقرر|المقبل|سي\p{L}{3,}|ست\p{L}{3,})(?!\p{L})|将|定于|计划/u;

/** Leads of the lines between a title and the text. */
export const publicationLead =
  /^(?:publication|published (?:in|by)|journal|издание|опубликовано в|журнал|publié (?:dans|par)|revue|erschienen in|veröffentlicht in|zeitschrift|publicado en|revista|المصدر|المجلة|نشر في|النشر|刊物|期刊|出处)\s*[:：]?\s+/iu;
export const volumeIn =
  /[,،，]?\s*(?:volume|vol\.?|том|т\.|jahrgang|jg\.|band|volumen|tome|المجلد)\s*[:：]?\s*([\p{N}IVXLC]+)|第\s*([\p{N}一二三四五六七八九十百]+)\s*卷/iu;
export const issueIn =
  /[,،，]?\s*(?:issue|no\.|number|выпуск|№|номер|ausgabe|heft|nr\.|numéro|n[°º]|número|العدد)\s*[:：]?\s*([\p{N}]+)|第\s*([\p{N}一二三四五六七八九十百]+)\s*期/iu;
export const bylineLead =
  /^(?:by|written by|author|автор|авторы|par|von|por|autor(?:in)?|auteur|بقلم|الكاتب|كتبه|作者|文)\s*[:：]?\s+|^(?:作者|文|автор|بقلم)\s*[:：]\s*/iu;
export const dateLead =
  /^(?:date|published(?: on)?|posted(?: on)?|updated|дата|опубликовано|publié le|le|veröffentlicht am|datum|stand|fecha|publicado el|التاريخ|نشر في|日期|发布时间)\s*[:：]?\s*/iu;
export const captionLead =
  /^(?:photo|image|picture|figure|фото|снимок|foto|bild|abbildung|crédit|الصورة|صورة|图|照片|图片)\s*\d*\s*[:：.—–-]\s*/iu;

/** A word for each thing that the draft writes itself; the table heads are those that the planner knows. */
export interface Labels {
  readonly date: string;
  readonly event: string;
  readonly source: string;
  readonly actor: string;
  readonly role: string;
  readonly number: string;
  readonly what: string;
  readonly timeline: string;
  readonly numbers: string;
  readonly actors: string;
  readonly map: string;
}

const labelLists: Readonly<Record<string, string>> = {
  en: 'Date|Event|Source|Actor|Role|Number|What|Dates in the article|Numbers in the article|People in the article|Countries in the article',
  fr: 'Date|Événement|Source|Acteur|Rôle|Chiffre|Description|Les dates de l’article|Les chiffres de l’article|Les personnes de l’article|Les pays de l’article',
  de: 'Datum|Ereignis|Quelle|Akteur|Rolle|Zahl|Bedeutung|Daten im Artikel|Zahlen im Artikel|Personen im Artikel|Länder im Artikel',
  es: 'Fecha|Evento|Fuente|Actor|Papel|Cifra|Descripción|Fechas del artículo|Cifras del artículo|Personas del artículo|Países del artículo',
  ru: 'Дата|Событие|Источник|Участник|Роль|Число|Описание|Даты в статье|Числа в статье|Люди в статье|Страны в статье',
  ar: 'التاريخ|الحدث|المصدر|الطرف|المنصب|الرقم|البيان|تواريخ في المقال|أرقام في المقال|أشخاص في المقال|دول في المقال',
  zh: '日期|事件|来源|人物|职务|数字|说明|文中日期|文中数字|文中人物|文中国家',
};

export function labels(language: string): Labels {
  const [
    date = '',
    event = '',
    source = '',
    actor = '',
    role = '',
    number = '',
    what = '',
    timeline = '',
    numbers = '',
    actors = '',
    map = '',
  ] = (labelLists[language] ?? labelLists['en'] ?? '').split('|');
  return { date, event, source, actor, role, number, what, timeline, numbers, actors, map };
}

/** The list of a language, English where there is none. */
export const wordsOf = (
  table: Readonly<Record<string, readonly string[]>>,
  language: string,
): readonly string[] => table[language] ?? table['en'] ?? [];
