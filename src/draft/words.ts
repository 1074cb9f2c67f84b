// Curated words, by language: who speaks (titles and offices), how (verbs), what an institution is called. Lists,
// not rules: a word that is missing costs a finding, a word too many a wrong one.

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

/** Words that conclude, at a sentence's beginning. */
export const concluding: Readonly<Record<string, readonly string[]>> = {
  en: list(
    'in sum | in short | in conclusion | overall | thus | therefore | ultimately | as a result | taken together | hence | consequently | all in all',
  ),
  fr: list('en somme | en bref | en conclusion | ainsi | donc | au total | finalement | par conséquent'),
  de: list('insgesamt | kurz | somit | daher | deshalb | folglich | alles in allem | schließlich | fazit'),
  es: list('en suma | en resumen | en conclusión | así | por tanto | por lo tanto | en definitiva'),
  ru: list('в целом | таким образом | итак | в итоге | следовательно | поэтому | в результате'),
  ar: list('في الختام | وفي الختام | ختاما | وبالتالي | لذلك | إجمالا | وهكذا'),
  zh: list('总之 | 综上所述 | 因此 | 总体而言 | 由此可见'),
};

/** Words of over three letters that say nothing of what a text is about. */
export const stopWords: Readonly<Record<string, readonly string[]>> = {
  en: list(
    'that | this | with | from | have | been | were | which | their | they | there | will | would | could | should | about | after | before | between | into | over | under | than | then | them | these | those | also | more | most | some | such | when | where | while | what | other | only | both | during | through | because | against | among | being | does | each | even | said | says | very | just | many | much | upon | your | ours | here | however | still | since | until',
  ),
  fr: list(
    'dans|pour|avec|cette|sont|mais|plus|leur|leurs|comme|tout|tous|toute|être|avoir|fait|elle|elles|nous|vous|entre|après|avant|sous|sans|aussi|ainsi|donc|alors|encore|même|depuis|pendant|contre|chez|très|quand|dont|cela|celui|celle|ceux|était|avait|selon',
  ),
  de: list(
    'eine|einen|einem|einer|eines|nicht|auch|sich|sind|wird|werden|wurde|wurden|haben|hatte|oder|aber|über|unter|nach|beim|durch|gegen|ohne|zwischen|dass|diese|dieser|dieses|diesem|diesen|mehr|noch|schon|sein|seine|ihre|ihrer|ihren|kann|können|soll|sollen|muss|wenn|weil|während|sowie|bereits|dann|denn|doch|nur',
  ),
  es: list(
    'para|como|pero|este|esta|estos|estas|entre|sobre|desde|hasta|cuando|donde|también|más|menos|todo|todos|toda|todas|sido|está|están|había|tiene|tienen|según|contra|durante|porque|otro|otra|otros|otras|ellos|ellas|nosotros|cada|mismo|misma',
  ),
  ru: list(
    'которые|который|которая|которого|также|было|были|этот|этого|этом|этой|быть|будет|после|перед|между|через|против|более|менее|чтобы|если|когда|однако|даже|только|очень|может|могут|своих|своей|свои|всех|тоже|ещё|уже|него|неё|них',
  ),
  ar: list(
    'الذي|التي|الذين|هذا|هذه|ذلك|تلك|كان|كانت|يكون|بعد|قبل|بين|خلال|حتى|منذ|حول|على|إلى|عند|غير|أيضا|كما|لكن|حيث|عبر|ضمن',
  ),
  zh: [],
};

/** The list of a language, English where there is none. */
export const wordsOf = (
  table: Readonly<Record<string, readonly string[]>>,
  language: string,
): readonly string[] => table[language] ?? table['en'] ?? [];
