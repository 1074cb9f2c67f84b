// Areas by hand that are made of several provinces. One a line: name; country; which provinces (their codes, or a
// property of the data and its value); Russian; Arabic; other names.

export const areas = `
Transnistria; MD; MD-CAM MD-RE MD-SN MDA-1638 MD-GRI MD-BD; Приднестровье; ترانسنيستريا; Transdniestria, Pridnestrovie
Crimea; UA; UA-43 UA-40; Крым; القرم; Crimean Peninsula, Autonomous Republic of Crimea and Sevastopol
Donbas; UA; UA-14 UA-09; Донбасс; دونباس; Donbass
Darfur; SD; region=Darfur; Дарфур; دارفور
Iraqi Kurdistan; IQ; region=Kurdistan; Иракский Курдистан; كردستان العراق; Kurdistan Region, Kurdistan Region of Iraq
Flanders; BE; region=Flemish; Фландрия; فلاندرز; Vlaanderen, Flandern, Flandre, Flemish Region
Wallonia; BE; region=Walloon; Валлония; والونيا; Wallonie, Wallonien, Walloon Region
Scotland; GB; geonunit=Scotland; Шотландия; اسكتلندا
Wales; GB; geonunit=Wales; Уэльс; ويلز
England; GB; geonunit=England; Англия; إنجلترا
Northern Ireland; GB; geonunit=Northern Ireland; Северная Ирландия; أيرلندا الشمالية
Catalonia; ES; region=Cataluña; Каталония; كتالونيا; Catalunya
Basque Country; ES; region=País Vasco; Страна Басков; إقليم الباسك; Euskadi
Galicia; ES; region=Galicia; Галисия; غاليسيا
Andalusia; ES; region=Andalucía; Андалусия; الأندلس; Andalucía
Castile and León; ES; region=Castilla y León; Кастилия и Леон; قشتالة وليون; Castilla y León
Castilla–La Mancha; ES; region=Castilla-La Mancha; Кастилия-Ла-Манча; قشتالة لا مانتشا
Aragon; ES; region=Aragón; Арагон; أراغون
Extremadura; ES; region=Extremadura; Эстремадура; إكستريمادورا
Valencian Community; ES; region=Valenciana; Валенсия; بلنسية
Corsica; FR; region=Corse; Корсика; كورسيكا; Corse
Brittany; FR; region=Bretagne; Бретань; بريتاني; Bretagne
Normandy; FR; region=Normandie; Нормандия; نورماندي; Normandie
Occitanie; FR; region=Occitanie; Окситания; أوكسيتانيا; Occitania
Hauts-de-France; FR; region=Hauts-de-France; О-де-Франс; أو دو فرانس
Grand Est; FR; region=Grand Est; Гранд-Эст; غراند إست
Nouvelle-Aquitaine; FR; region=Nouvelle-Aquitaine; Новая Аквитания; آكيتن الجديدة
Île-de-France; FR; region=Île-de-France; Иль-де-Франс; إيل دو فرانس
Provence-Alpes-Côte d’Azur; FR; region=Provence-Alpes-Côte-d'Azur; Прованс; بروفنس; Provence
Lombardy; IT; region=Lombardia; Ломбардия; لومبارديا; Lombardia
Veneto; IT; region=Veneto; Венето; فينيتو
Piedmont; IT; region=Piemonte; Пьемонт; بييمونتي; Piemonte
Tuscany; IT; region=Toscana; Тоскана; توسكانا; Toscana
Sicily; IT; region=Sicily; Сицилия; صقلية; Sicilia
Sardinia; IT; region=Sardegna; Сардиния; سردينيا; Sardegna
Apulia; IT; region=Apulia; Апулия; بوليا; Puglia
Calabria; IT; region=Calabria; Калабрия; كالابريا
Campania; IT; region=Campania; Кампания; كامبانيا
Lazio; IT; region=Lazio; Лацио; لاتسيو; Latium
Liguria; IT; region=Liguria; Лигурия; ليغوريا
Emilia-Romagna; IT; region=Emilia-Romagna; Эмилия-Романья; إميليا رومانيا
Marche; IT; region=Marche; Марке; ماركي
Umbria; IT; region=Umbria; Умбрия; أومبريا
Abruzzo; IT; region=Abruzzo; Абруццо; أبروتسو
Molise; IT; region=Molise; Молизе; موليزي
Basilicata; IT; region=Basilicata; Базиликата; بازيليكاتا
Friuli-Venezia Giulia; IT; region=Friuli-Venezia Giulia; Фриули-Венеция-Джулия; فريولي فينيتسيا جوليا
Trentino-Alto Adige; IT; region=Trentino-Alto Adige; Трентино-Альто-Адидже; ترينتينو ألتو أديجي; South Tyrol
`;

/**
 * Provinces whose English name in the data is wrong: the code; the right one; Russian; Arabic; other names, parted
 * by `|`. Names that several provinces of a country share are found by scripts/atlas/provinces.mjs.
 */
export const misnamed = `
XK-X21~; Prizren; Призрен; بريزرن
IT-GE; Genoa; Генуя; جنوة
US-DC; District of Columbia; Округ Колумбия; مقاطعة كولومبيا; Washington DC|Washington D.C.
MX-DIF; Mexico City; Мехико; مدينة مكسيكو
GY-ES; Essequibo Islands-West Demerara; Острова Эссекибо — Западная Демерара; جزر إيسيكويبو وديميرارا الغربية
BG-22; Sofia City; София; صوفيا
YE-SA; Amanat Al Asimah; Аманат-эль-Асима; أمانة العاصمة
`;

/** Those much in the news in the languages of more-names.mjs, in its order. */
export const moreAreaNames = `
Crimea; Crimée; Krim; Crimea; 克里米亚; Crimea; Crimeia; Krym; Крим; Kırım; クリミア; 크림반도
Donbas; Donbass; Donbass; Dombás; 顿巴斯; Donbass; Donbass; Donbas; Донбас; Donbas; ドンバス; 돈바스
Transnistria; Transnistrie; Transnistrien; Transnistria; 德涅斯特河左岸; Transnistria; Transnístria; Naddniestrze; Придністров’я; Transdinyester; 沿ドニエストル; 트란스니스트리아
Darfur; Darfour; Darfur; Darfur; 达尔富尔; Darfur; Darfur; Darfur; Дарфур; Darfur; ダルフール; 다르푸르
Iraqi Kurdistan; Kurdistan irakien; Irakisch-Kurdistan; Kurdistán iraquí; 伊拉克库尔德斯坦; Kurdistan iracheno; Curdistão iraquiano; Kurdystan Iracki; Іракський Курдистан; Irak Kürdistanı; イラク・クルディスタン; 이라크 쿠르디스탄
Flanders; Flandre; Flandern; Flandes; 佛兰德; Fiandre; Flandres; Flandria; Фландрія; Flandre; フランデレン; 플란데런
Wallonia; Wallonie; Wallonien; Valonia; 瓦隆; Vallonia; Valônia; Walonia; Валлонія; Valonya; ワロン; 왈롱
Scotland; Écosse; Schottland; Escocia; 苏格兰; Scozia; Escócia; Szkocja; Шотландія; İskoçya; スコットランド; 스코틀랜드
Wales; pays de Galles; Wales; Gales; 威尔士; Galles; País de Gales; Walia; Уельс; Galler; ウェールズ; 웨일스
England; Angleterre; England; Inglaterra; 英格兰; Inghilterra; Inglaterra; Anglia; Англія; İngiltere; イングランド; 잉글랜드
Northern Ireland; Irlande du Nord; Nordirland; Irlanda del Norte; 北爱尔兰; Irlanda del Nord; Irlanda do Norte; Irlandia Północna; Північна Ірландія; Kuzey İrlanda; 北アイルランド; 북아일랜드
Catalonia; Catalogne; Katalonien; Cataluña; 加泰罗尼亚; Catalogna; Catalunha; Katalonia; Каталонія; Katalonya; カタルーニャ; 카탈루냐
Basque Country; Pays basque; Baskenland; País Vasco; 巴斯克; Paesi Baschi; País Basco; Kraj Basków; Країна Басків; Bask Bölgesi; バスク; 바스크
`;
