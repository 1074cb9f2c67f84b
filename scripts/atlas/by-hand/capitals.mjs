// Names of capitals and great cities where the data has none, one of another country's usage, or one with the word for
// city in it. One a line: country and name; Chinese (as on the mainland); Japanese; Korean; Ukrainian; a dash where the data is right.

export const languages = ['zh', 'ja', 'ko', 'uk'];

export const capitals = `
KZ Astana; 阿斯塔纳; アスタナ; 아스타나; Астана
NL Amsterdam; -; アムステルダム; 암스테르담; -
AT Vienna; 维也纳; ウィーン; -; -
US Washington; 华盛顿; ワシントン; 워싱턴; Вашингтон
US New York; -; -; 뉴욕; -
SG Singapore; 新加坡; シンガポール; 싱가포르; Сінгапур
VA Vatican City; 梵蒂冈; バチカン; 바티칸; Ватикан
MC Monaco; 摩纳哥; モナコ; -; Монако
CN Beijing; 北京; 北京; -; -
CN Shanghai; -; 上海; -; -
CN Guangzhou; -; 広州; -; -
CN Shenzhen; -; 深圳; -; -
CN Chongqing; -; 重慶; -; -
CN Tianjin; -; 天津; -; -
CN Wuhan; -; 武漢; 우한; -
CN Nanjing; -; 南京; -; -
CN Xiamen; -; 厦門; -; -
CN Dalian; -; 大連; -; -
CN Harbin; -; ハルビン; -; -
CN Shenyang; 沈阳; 瀋陽; -; -
CN Urumqi; -; ウルムチ; -; -
HK Hong Kong; -; 香港; -; -
TW Taipei; -; 台北; -; Тайбей
KR Seoul; 首尔; ソウル; 서울; -
JP Tokyo; -; 東京; -; -
KR Busan; 釜山; 釜山; 부산; -
KR Incheon; 仁川; 仁川; 인천; -
KR Daegu; 大邱; 大邱; 대구; -
KP Pyongyang; -; 平壌; -; Пхеньян
VN Ho Chi Minh City; 胡志明市; ホーチミン; 호찌민; Хошимін
LA Vientiane; 万象; ビエンチャン; -; -
MM Naypyidaw; 内比都; ネピドー; 네피도; Нейп’їдо
LK Colombo; 科伦坡; -; -; -
MV Malé; -; -; -; Мале
IN New Delhi; -; -; -; Нью-Делі
KW Kuwait City; -; クウェート; -; Ель-Кувейт
IR Tehran; -; -; -; Тегеран
YE Sanaa; 萨那; -; -; Сана
TJ Dushanbe; -; -; -; Душанбе
MN Ulaanbaatar; -; -; -; Улан-Батор
AM Yerevan; 埃里温; -; -; -
MX Mexico City; -; メキシコシティ; -; -
DO Santo Domingo; 圣多明各; サントドミンゴ; -; Санто-Домінго
GT Guatemala City; 危地马拉城; -; -; Гватемала
HN Tegucigalpa; 特古西加尔巴; -; -; -
CR San José; 圣何塞; -; -; -
PA Panama City; -; -; -; Панама
GY Georgetown; -; ジョージタウン; 조지타운; Джорджтаун
GD St. George’s; 圣乔治; セントジョージズ; 세인트조지스; Сент-Джорджес
AG St. John’s; -; -; -; Сент-Джонс
BB Bridgetown; -; -; -; Бриджтаун
JM Kingston; 金斯敦; -; -; Кінгстон
CL Santiago; -; -; -; Сантьяго
EG Alexandria; 亚历山大; -; -; -
ER Asmara; -; -; -; -
ET Addis Ababa; 亚的斯亚贝巴; -; -; -
DJ Djibouti; 吉布提; ジブチ; -; -
SO Mogadishu; 摩加迪沙; -; -; -
KE Nairobi; 内罗毕; -; -; -
RW Kigali; 基加利; -; -; -
BI Gitega; 基特加; ギテガ; 기테가; Гітега
BI Bujumbura; 布琼布拉; -; -; -
TZ Dodoma; -; -; -; -
SS Juba; 朱巴; ジュバ; -; Джуба
SD Khartoum; -; -; -; Хартум
TD N'Djamena; -; -; -; Нджамена
CD Kinshasa; 金沙萨; -; -; -
CG Brazzaville; -; -; -; Браззавіль
GN Conakry; -; -; -; Конакрі
SL Freetown; 弗里敦; -; -; -
MR Nouakchott; 努瓦克肖特; ヌアクショット; 누악쇼트; Нуакшот
CV Praia; 普拉亚; -; -; -
BJ Porto-Novo; 波多诺伏; -; -; -
ZM Lusaka; 卢萨卡; -; -; -
BW Gaborone; 哈博罗内; -; -; -
SZ Mbabane; 姆巴巴内; -; -; -
KM Moroni; 莫罗尼; -; -; -
MU Port Louis; -; -; -; -
MH Majuro; 马朱罗; マジュロ; 마주로; Маджуро
TV Funafuti; 富纳富提; フナフティ; -; Фунафуті
PW Ngerulmud; -; -; -; -
KI South Tarawa; 南塔拉瓦; 南タラワ; -; -
VU Port-Vila; -; -; -; Порт-Віла
SB Honiara; -; -; -; Хоніара
TO Nuku‘alofa; -; -; -; Нукуалофа
FM Palikir; -; -; -; Палікір
BA Sarajevo; 萨拉热窝; -; -; -
RS Belgrade; -; -; -; Белград
MD Chisinau; -; -; -; Кишинів
GR Athens; -; -; -; Афіни
PT Lisbon; -; -; -; Лісабон
AD Andorra la Vella; -; -; -; Андорра-ла-Велья
LI Vaduz; 瓦杜兹; -; -; Вадуц
SM San Marino; -; サンマリノ; -; -
BH Manama; 麦纳麦; -; -; -
`;
