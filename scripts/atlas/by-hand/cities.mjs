// What is mended in the list of cities by hand: names that have changed, spellings in use, old names (they begin with
// `~`: a map says so), names in Russian and Arabic, and towns in the news that are smaller than the limit. One a line:
// country, a space, the name in the data; then what is said of it, parted by `;`.

/** Country and name in the data set; the name in use. */
export const renamed = `
KZ Nur-Sultan; Astana
KZ Turkestan; Turkistan
UA Izyum; Izium
UA Odessa; Odesa
UA Mykolayiv; Mykolaiv
UA Zaporizhia; Zaporizhzhia
UA Makiyivka; Makiivka
UA Kramators’k; Kramatorsk
UA Lysychans’k; Lysychansk
UA Syevyerodonets’k; Sievierodonetsk
UA Kupjansk; Kupiansk
UA Kurakhovo; Kurakhove
UA Avdiyivka; Avdiivka
IL Sederot; Sderot
SY Tartouss; Tartus
SY Ar Raqqah; Raqqa
SY Dar‘ā; Daraa
SY ‘Ayn al ‘Arab; Kobani
SY Tadmur; Palmyra
LY Darnah; Derna
LY Mişrātah; Misrata
GE Sokhumi; Sukhumi
GE Ts’khinvali; Tskhinvali
AZ Xankandi; Khankendi
AZ Ağdam; Aghdam
XK Mitrovicë; Mitrovica
BY Hrodna; Grodno
HT Okap; Cap-Haïtien
MX Juárez; Ciudad Juárez
TJ Khorugh; Khorog
TJ Murghob; Murghab
UZ Tirmiz; Termez
UZ Khiwa; Khiva
UZ Andijon; Andijan
TM Türkmenbaşy; Turkmenbashi
KP Rajin; Rason
IQ Basrah; Basra
IQ Al Fallūjah; Fallujah
YE Sa'dah; Saada
YE Ta‘izz; Taiz
YE Al Ḩudaydah; Hodeidah
YE Ma'rib; Marib
CH Genève; Geneva
DE Köln; Cologne
BE Antwerpen; Antwerp
BE Gent; Ghent
BE Brugge; Bruges
ES Sevilla; Seville
SE Göteborg; Gothenburg
RU Rostov-na-Donu; Rostov-on-Don
RU Groznyy; Grozny
RU Nizhniy Novgorod; Nizhny Novgorod
RU Arkhangel’sk; Arkhangelsk
CN Ürümqi; Urumqi
MN Ulan Bator; Ulaanbaatar
MM Nay Pyi Taw; Naypyidaw
KZ Karagandy; Karaganda
KZ Ust-Kamenogorsk; Oskemen
KZ Oral; Uralsk
SO Hargeysa; Hargeisa
AF Mazār-e Sharīf; Mazar-i-Sharif
US New York City; New York
US Washington, D.C.; Washington
MV Male; Malé
FM Palikir - National Government Center; Palikir
GD Saint George's; St. George’s
AG Saint John’s; St. John’s
PA Panamá; Panama City
KI Tarawa; South Tarawa
IN Cochin; Kochi
IN Allahābād; Prayagraj
PH Davao; Davao City
ZA Port Elizabeth; Gqeberha
US Barrow; Utqiagvik
`;

/** Other spellings, and `~` old names. */
export const spellings = `
DE Chemnitz; ~Karl-Marx-Stadt
SI Ljubljana; ~Laibach
US Utqiagvik; ~Barrow
KZ Astana; ~Nur-Sultan, ~Akmola, ~Tselinograd
KZ Almaty; ~Alma-Ata
KZ Turkistan; Turkestan, Türkistan
KZ Shymkent; ~Chimkent
KZ Semey; ~Semipalatinsk
KZ Aktau; ~Shevchenko
KZ Oskemen; Öskemen, ~Ust-Kamenogorsk
KZ Karaganda; Qaraghandy
KZ Uralsk; Oral
KZ Baikonur; Baikonyr, ~Leninsk
UA Kyiv; ~Kiev
UA Odesa; ~Odessa
UA Kharkiv; ~Kharkov
UA Lviv; ~Lvov
UA Dnipro; ~Dnepropetrovsk, ~Dnipropetrovsk
UA Luhansk; ~Lugansk
UA Mykolaiv; ~Nikolaev, Mykolayiv
UA Zaporizhzhia; Zaporizhia, Zaporizhzhya, ~Zaporozhye
UA Izium; Izyum
UA Kryvyi Rih; ~Krivoy Rog
UA Kropyvnytskyi; ~Kirovohrad
UA Bakhmut; ~Artemivsk, ~Artyomovsk
UA Toretsk; ~Dzerzhynsk
UA Pokrovsk; ~Krasnoarmiisk
UA Sievierodonetsk; Severodonetsk, Syeverodonetsk
UA Sloviansk; Slavyansk, Slovyansk
UA Chernihiv; ~Chernigov
UA Berdyansk; Berdiansk
UA Kupiansk; Kupyansk
UA Kurakhove; Kurakhovo
UA Kostyantynivka; Kostiantynivka
UA Hulyaypole; Huliaipole
UA Avdiivka; Avdeevka, Avdiyivka
US New York; New York City, NYC, United Nations headquarters, UN headquarters
US Washington; Washington DC, Washington D.C., Washington, D.C.
VA Vatican City; Vatican, Holy See, The Vatican
BY Minsk; Mensk
BY Grodno; Hrodna
BY Homyel'; Gomel
BY Mahilyow; Mogilev
CN Beijing; ~Peking
CN Guangzhou; ~Canton
CN Nanjing; ~Nanking
CN Tianjin; ~Tientsin
CN Xiamen; ~Amoy
CN Chongqing; ~Chungking
CN Urumqi; Urumchi
CN Lhasa; Lasa
CN Kashgar; Kashi
CN Shenyang; ~Mukden
CN Hotan; Khotan
MM Yangon; ~Rangoon
MM Naypyidaw; Naypyitaw, Nay Pyi Taw
MM Sittwe; ~Akyab
MM Myawadi; Myawaddy
IN Mumbai; ~Bombay
IN Kolkata; ~Calcutta
IN Chennai; ~Madras
IN Bengaluru; ~Bangalore
IN Kochi; ~Cochin
IN Varanasi; ~Benares
IN Thiruvananthapuram; ~Trivandrum
IN Prayagraj; ~Allahabad
BD Dhaka; ~Dacca
BD Chittagong; Chattogram
TR İzmir; ~Smyrna
TR Istanbul; ~Constantinople
AZ Baku; Baki
AZ Ganja; ~Kirovabad
AZ Khankendi; ~Stepanakert, Xankendi
GE Tbilisi; ~Tiflis
GE Sukhumi; Sokhumi, Sukhum
AM Gyumri; ~Leninakan
UZ Tashkent; Toshkent
UZ Samarkand; Samarqand
UZ Bukhara; Buxoro
UZ Termez; Termiz
KG Bishkek; ~Frunze
TM Ashgabat; ~Ashkhabad
TM Turkmenbashi; ~Krasnovodsk
TJ Dushanbe; ~Stalinabad
TJ Khujand; ~Leninabad
MN Ulaanbaatar; Ulan Bator
MD Chisinau; ~Kishinev
RU Saint Petersburg; St. Petersburg, ~Leningrad
RU Volgograd; ~Stalingrad
RU Yekaterinburg; Ekaterinburg, ~Sverdlovsk
RU Nizhny Novgorod; ~Gorky
RU Samara; ~Kuybyshev
RU Kaliningrad; ~Königsberg
RU Vladikavkaz; ~Ordzhonikidze
RU Rostov-on-Don; Rostov
KP Pyongyang; P’yongyang
KP Rason; Rajin
KR Busan; ~Pusan
KR Incheon; Inchon
KR Daegu; ~Taegu
KR Gwangju; ~Kwangju
SA Mecca; Makkah
SA Medina; Madinah
SA Jeddah; Jiddah
VN Ho Chi Minh City; ~Saigon
VN Haiphong; Hai Phong
VN Hanoi; Ha Noi
KH Sihanoukville; Kampong Som
DE Cologne; Köln
DE Munich; München
DE Nürnberg; Nuremberg
DE Frankfurt am Main; Frankfurt
CZ Prague; Praha
AT Vienna; Wien
PL Warsaw; Warszawa
PL Gdańsk; ~Danzig
PL Wrocław; ~Breslau
XK Mitrovica; Mitrovicë, Kosovska Mitrovica
XK Pristina; Prishtina, Priština
ES Seville; Sevilla
SE Gothenburg; Göteborg
BE Antwerp; Antwerpen
BE Ghent; Gent
BE Bruges; Brugge
CH Geneva; Genève
NL The Hague; Den Haag
RU Grozny; Groznyy
PS Gaza; Gaza City
PS Khān Yūnis; Khan Yunis, Khan Younis
PS Rafaḩ; Rafah
PS Janīn; Jenin
PS Dayr al Balaḩ; Deir al-Balah
YE Hodeidah; Hudaydah, Al Hudaydah
YE Sanaa; San’a, Sana’a
YE Saada; Sa’ada, Sadah
AF Mazar-i-Sharif; Mazar
AF Kandahār; Kandahar
AF Herāt; Herat
SO Hargeisa; Hargeysa
BF Ouagadougou; Ouaga
JP Tokyo; 東京都
SO Kismayo; Kismayu
SO Mogadishu; Muqdisho
IQ Basra; Basrah
IQ Mosul; Al Mawsil
IQ Erbil; Arbil, Irbil, Hewler
SY Kobani; Kobane, Ayn al-Arab
SY Raqqa; Ar-Raqqah
SY Daraa; Deraa, Dar’a
SY Deir ez-Zor; Dayr az-Zawr, Deir al-Zor
SY Latakia; Al Ladhiqiyah
SY Aleppo; Halab
SY Homs; Hims
LB Tyre; Sour, Sur
LB Sidon; Saida
LB Nabatîyé et Tahta; Nabatieh, Nabatiyeh, Nabatiye, Nabatîyé
SY Ath Thawrah; Tabqa, Al-Thawrah
LY Tripoli; Tarabulus
LY Benghazi; Binghazi
EH Laayoune; El Aaiún, Laâyoune
MA Marrakesh; Marrakech
MA Fès; Fez
EG Cairo; Al Qahirah
EG Alexandria; Al Iskandariyah
EG Port Said; Bur Said
EG Sharm el-Sheikh; Sharm El Sheikh, Sharm al-Sheikh
SD Port Sudan; Bur Sudan
SD Khartoum; Al Khartum
SD El Fasher; Al Fashir, El-Fashir
SD El Obeid; El-Obeid, Al Ubayyid
SD Geneina; El Geneina, Al Junaynah
ET Mek'ele; Mekelle, ميكيلي
CD Kinshasa; ~Léopoldville
CD Lubumbashi; ~Élisabethville
CD Kisangani; ~Stanleyville
ZW Harare; ~Salisbury
MZ Maputo; ~Lourenço Marques
ZA Pretoria; Tshwane
ZA Gqeberha; ~Port Elizabeth
TD N'Djamena; ~Fort-Lamy, Ndjamena
GQ Malabo; ~Santa Isabel
GM Banjul; ~Bathurst
DZ Algiers; Alger
IR Bandar Abbas; Bandar-e Abbas
IR Mashhad; Meshed
IR Qom; Ghom
IR Orūmīyeh; Urmia
ID Jakarta; ~Batavia
ID Yogyakarta; Jogjakarta
KI South Tarawa; Tarawa
MH Majuro; Delap-Uliga-Djarrit
NR Yaren; Yaren District
MV Malé; Male
FM Palikir; Palikir National Government Center
DO Santo Domingo; ~Ciudad Trujillo
MX Mexico City; Ciudad de México, CDMX
HT Cap-Haïtien; Okap
GD St. George’s; Saint George’s
AG St. John’s; Saint John’s
LK Trincomalee; Trinco
TW Kaohsiung; Kaohsiung City
TW Tainan; Tainan City
HK Hong Kong; Xianggang
MO Macau; Macao
FK Stanley; Port Stanley
SJ Longyearbyen; Longyear City
GL Nuuk; ~Godthåb
ET Harar; Harer
BI Bujumbura; ~Usumbura
NP Kathmandu; Katmandu
BT Thimphu; Thimbu
SD Wad Medani; Wad Madani
CN Rikaze; Shigatse, Xigaze
MZ Mocímboa; Mocímboa da Praia
AZ Laçın; Lachin, ~Berdzor
UA Feodosiya; Feodosia
UA Dzhankoy; Dzhankoi
UA Armyansk; Armiansk
UA Saki; Saky
SO Gaalkacyo; Galkayo, Galkacyo
SO Dhuusamarreeb; Dhusamareb
SO Jawhar; Jowhar
SD El Daein; Ed Daein, Ed-Da’ein
SY As-Suwayda; Sweida, Suwayda
PS An Nuşayrāt; Nuseirat
PS Bayt Ḩānūn; Beit Hanoun
`;

/** Russian; Arabic. They are found by those names in any deck, and shown by them in decks of that language. */
export const translations = `
KZ Astana; Астана; أستانا
KZ Almaty; Алматы; ألماتي
KZ Turkistan; Туркестан; تركستان
UZ Samarkand; Самарканд; سمرقند
UZ Tashkent; Ташкент; طشقند
US New York; Нью-Йорк; نيويورك
US Washington; Вашингтон; واشنطن
RU Moscow; Москва; موسكو
CN Beijing; Пекин; بكين
KG Bishkek; Бишкек; بيشكيك
TM Ashgabat; Ашхабад; عشق آباد
TJ Dushanbe; Душанбе; دوشنبه
UA Izium; Изюм; إيزيوم
UA Kyiv; Киев; كييف
UA Donetsk; Донецк; دونيتسك
UA Luhansk; Луганск; لوهانسك
VA Vatican City; Ватикан; الفاتيكان
CN Urumqi; Урумчи; أورومتشي
AF Kabul; Кабул; كابول
IR Tehran; Тегеран; طهران
AZ Baku; Баку; باكو
UA Pokrovsk; Покровск; بوكروفسك
UA Chasiv Yar; Часов Яр; تشاسيف يار
UA Toretsk; Торецк; توريتسك
UA Bakhmut; Бахмут; باخموت
UA Kramatorsk; Краматорск; كراماتورسك
UA Kupiansk; Купянск; كوبيانسك
UA Lyman; Лиман; ليمان
RU Sudzha; Суджа; سودجا
RU Novorossiysk; Новороссийск; نوفوروسيسك
YE Hodeidah; Ходейда; الحديدة
YE Marib; Мариб; مأرب
KW Kuwait City; Эль-Кувейт; الكويت
AZ Khankendi; Ханкенди; خانكندي
PS Khān Yūnis; Хан-Юнис; خان يونس
XK Mitrovica; Митровица; ميتروفيتسا
GR Athens; Афины; أثينا
KP Pyongyang; Пхеньян; بيونغ يانغ
SG Singapore; Сингапур; سنغافورة
MO Macau; Макао; ماكاو
SD El Obeid; Эль-Обейд; الأبيض
ML Kidal; Кидаль; كيدال
ML Gao; Гао; غاو
CD Bukavu; Букаву; بوكافو
CD Bunia; Буниа; بونيا
LY Derna; Дерна; درنة
EH Laayoune; Эль-Аюн; العيون
EH Dakhla; Дахла; الداخلة
GI Gibraltar; Гибралтар; جبل طارق
LY Sabhā; Себха; سبها
GL Ilulissat; Илулиссат; إيلوليسات
GY Georgetown; Джорджтаун; جورجتاون
MX Mexico City; Мехико; مدينة مكسيكو
GD St. George’s; Сент-Джорджес; سانت جورجز
FK Stanley; Стэнли; ستانلي
MM Naypyidaw; Нейпьидо; نايبيداو
MR Nouakchott; Нуакшот; نواكشوط
TV Funafuti; Фунафути; فونافوتي
NO Kirkenes; Киркенес; كيركينيس
KG Batken; Баткен; باتكن
IL Jerusalem; Иерусалим; القدس
IR Bushehr; Бушер; بوشهر
AZ Nakhchivan; Нахичевань; نخجوان
GE Sukhumi; Сухум; سوخومي
GE Gori; Гори; غوري
MD Comrat; Комрат; كومرات
BA Tuzla; Тузла; توزلا
EE Tartu; Тарту; تارتو
LT Klaipėda; Клайпеда; كلايبيدا
TJ Khujand; Худжанд; خجند
UZ Termez; Термез; ترمذ
IN New Delhi; Нью-Дели; نيودلهي
MM Sittwe; Ситуэ; سيتوي
TW Taipei; Тайбэй; تايبيه
TW Kaohsiung; Гаосюн; كاوهسيونغ
KR Busan; Пусан; بوسان
KP Kaesŏng; Кэсон; كايسونغ
ET Mek'ele; Мэкэле; مقلي
BI Gitega; Гитега; غيتيغا
MZ Pemba; Пемба; بيمبا
ES Ceuta; Сеута; سبتة
ES Algeciras; Альхесирас; الجزيرة الخضراء
PA Panama City; Панама; مدينة بنما
HT Cap-Haïtien; Кап-Аитьен; كاب هايتيان
DO Santo Domingo; Санто-Доминго; سانتو دومينغو
CO Cúcuta; Кукута; كوكوتا
JM Kingston; Кингстон; كينغستون
CL Punta Arenas; Пунта-Аренас; بونتا أريناس
DZ Algiers; Алжир; الجزائر
CF Bangui; Банги; بانغي
EC Quito; Кито; كيتو
GT Guatemala City; Гватемала; مدينة غواتيمالا
GN Conakry; Конакри; كوناكري
LI Vaduz; Вадуц; فادوتس
MV Malé; Мале; ماليه
MC Monaco; Монако; موناكو
VU Port-Vila; Порт-Вила; بورت فيلا
TR Ankara; Анкара; أنقرة
IQ Basra; Басра; البصرة
IQ Erbil; Эрбиль; أربيل
SO Hargeisa; Харгейса; هرجيسا
SO Kismayo; Кисмайо; كيسمايو
SD Port Sudan; Порт-Судан; بورتسودان
SD El Fasher; Эль-Фашир; الفاشر
SD Geneina; Эль-Генейна; الجنينة
GE Tskhinvali; Цхинвали; تسخينفالي
GE Batumi; Батуми; باتومي
RU Grozny; Грозный; غروزني
CD Kisangani; Кисангани; كيسانغاني
CD Goma; Гома; غوما
CD Lubumbashi; Лубумбаши; لوبومباشي
LY Sirte; Сирт; سرت
LY Benghazi; Бенгази; بنغازي
LY Misrata; Мисурата; مصراتة
SY Aleppo; Алеппо; حلب
SY Palmyra; Пальмира; تدمر
SY Kobani; Кобани; كوباني
LK Colombo; Коломбо; كولومبو
EG Ismailia; Исмаилия; الإسماعيلية
EG New Cairo; Новый Каир; القاهرة الجديدة
DZ El Oued; Эль-Уэд; الوادي
DZ Tizi Ouzou; Тизи-Узу; تيزي وزو
SD Kosti; Кости; كوستي
SD Sinnar; Сеннар; سنار
SD An Nuhūd; Эн-Нахуд; النهود
LY Tarhuna; Тархуна; ترهونة
LY Tagiura; Таджура; تاجوراء
LB Nabatîyé et Tahta; Набатия; النبطية
LB Tyre; Тир; صور
LB Sidon; Сайда; صيدا
SY Ath Thawrah; Эс-Саура; الطبقة
MA Mohammedia; Мохаммедия; المحمدية
MA Temara; Темара; تمارة
JO Mādabā; Мадаба; مادبا
JO Russeifa; Русейфа; الرصيفة
SO Laascaanood; Ласанод; لاسعانود
IL Ashkelon; Ашкелон; عسقلان
BR Manaus; Манаус; ماناوس
BR Salvador; Салвадор; سالفادور
RU Yekaterinburg; Екатеринбург; يكاترينبورغ
RU Krasnoyarsk; Красноярск; كراسنويارسك
RU Nizhny Novgorod; Нижний Новгород; نيجني نوفغورود
CN Xi’an; Сиань; شيآن
CN Tangshan; Таншань; تانغشان
IN Agra; Агра; أغرا
IN Kanpur; Канпур; كانبور
IN Sūrat; Сурат; سورات
KR Daejeon; Тэджон; دايجون
KR Ulsan; Ульсан; أولسان
JP Sendai; Сендай; سنداي
JP Saitama; Сайтама; سايتاما
IR Karaj; Кередж; كرج
ID Makassar; Макасар; ماكاسار
BO Santa Cruz de la Sierra; Санта-Крус-де-ла-Сьерра; سانتا كروز دي لا سييرا
PK Gujranwala; Гуджранвала; غوجرانوالا
GY Lethem; Летем; ليثيم
MH Majuro; Маджуро; ماجورو
PW Ngerulmud; Нгерулмуд; نغيرولمود
TO Nuku‘alofa; Нукуалофа; نوكو ألوفا
FM Palikir; Паликир; باليكير
KI South Tarawa; Южная Тарава; جنوب تاراوا
AG St. John’s; Сент-Джонс; سانت جونز
US Utqiagvik; Уткиагвик; أوتكياغفيك
`;

/** Smaller than the limit, but in the news. */
export const kept = `
UA Izium
UA Bakhmut
UA Chasiv Yar
UA Yavoriv
RU Sudzha
RU Tiksi
RU Pevek
ML Timbuktu
IR Chabahar
CH Davos
IN Kargil
EG Sharm el-Sheikh
ET Lalībela
AM Meghri
NO Kirkenes
PL Orzysz
EE Tapa
GL Ilulissat
IN Leh
NG Chibok
UA Velyka Novosilka
NE Arlit
ML Tessalit
ML Ansongo
BF Sebba
`;

/**
 * Towns that no list of cities has, or has under another place's name, from public knowledge, to a few kilometres. One a line: name;
 * latitude longitude; country (none where two claim it); Russian; Arabic; other names.
 */
export const towns = `
Barentsburg; 78.065 14.217; SJ; Баренцбург; بارنتسبورغ
Vuhledar; 47.78 37.25; UA; Угледар; فوهليدار; Ugledar
Enerhodar; 47.5 34.656; UA; Энергодар; إنرهودار; Energodar
Robotyne; 47.446 35.838; UA; Работино; روبوتين
Hostomel; 50.58 30.26; UA; Гостомель; هوستوميل; Gostomel
Sabetta; 71.27 72.07; RU; Сабетта; سابيتا
Khorgos; 44.213 80.408; KZ; Хоргос; خورغوس; Khorgas, Horgos
Dostyk; 45.25 82.48; KZ; Достык; دوستيك; ~Druzhba
Tawang; 27.586 91.87; IN; Таванг; تاوانغ
Natanz; 33.51 51.92; IR; Натанз; نطنز
Jask; 25.644 57.774; IR; Джаск; جاسك
Abqaiq; 25.93 49.67; SA; Абкайк; بقيق; Buqayq
Duqm; 19.66 57.7; OM; Дукм; الدقم; Al Duqm
Quneitra; 33.125 35.824; SY; Эль-Кунейтра; القنيطرة
Majdal Shams; 33.27 35.77; SY; Мадждаль-Шамс; مجدل شمس
Naqoura; 33.12 35.14; LB; Эн-Накура; الناقورة
Metula; 33.28 35.58; IL; Метула; المطلة
Mocha; 13.32 43.25; YE; Моха; المخا; Al Mukha, Mokha
Badme; 14.73 37.8; ; Бадме; بادمي
Humera; 14.29 36.61; ET; Хумера; ; Himora
Metema; 12.96 36.2; ET; Метема; المتمة; Metemma
Dirkou; 19.0 12.9; NE; Дирку; ديركو
Baga; 13.12 13.82; NG; Бага; باغا
Palma; -10.775 40.475; MZ; Палма; بالما
Hambantota; 6.124 81.119; LK; Хамбантота; هامبانتوتا
Lumbini; 27.48 83.276; NP; Лумбини; لومبيني
Kyaukphyu; 19.43 93.55; MM; Чаупхью; كياوكفيو; Kyaukpyu
Rukla; 55.05 24.37; LT; Рукла; روكلا
Schengen; 49.47 6.365; LU; Шенген; شنغن
Srebrenica; 44.106 19.297; BA; Сребреница; سريبرينيتسا
Kourou; 5.16 -52.65; GF; Куру; كورو
Qamishli; 37.05 41.22; SY; Эль-Камышлы; القامشلي; Al-Qamishli, Qamishlo
Pyeongtaek; 36.99 127.11; KR; Пхёнтхэк; بيونغتايك
Siversk; 48.87 38.1; UA; Северск; سيفيرسك
Laukkai; 23.69 98.77; MM; Лауккай; لاوكاي; Laukkaing, Laogai
Muse; 23.98 97.9; MM; Мусе; موسي
Adwa; 14.165 38.897; ET; Адуа; عدوة; Adowa, Adua
Shire; 14.1 38.28; ET; ; ; Inda Selassie
Woldiya; 11.83 39.6; ET; Волдия; ; Weldiya, Weldia
Walikale; -1.42 28.06; CD; Валикале; واليكالي
Masisi; -1.4 28.81; CD; Масиси; ماسيسي
Rutshuru; -1.19 29.45; CD; Рутшуру; روتشورو
Lubero; -0.16 29.24; CD; Луберо; لوبيرو
Manono; -7.3 27.4; CD; Маноно; مانونو
Kalehe; -2.1 28.9; CD; Калехе; كاليهي
Dadaab; 0.056 40.305; KE; Дадааб; داداب
Kakuma; 3.717 34.86; KE; Какума; كاكوما
Aribinda; 14.23 -0.863; BF; Арибинда; ; Arbinda
Barsalogho; 13.42 -1.06; BF; Барсалого
Tin Zaouatine; 19.95 2.97; DZ; Тин-Зауатен; تين زواتين; Tinzaouaten, Tinzawaten, Tinzaouatène
Sévaré; 14.53 -4.09; ML; Севаре; سيفاري
Adré; 13.467 22.2; TD; Адре; أدري
Tiné; 15.03 22.8; TD; Тине; الطينة
Babanusa; 11.33 27.8; SD; Бабануса; بابنوسة
Merowe; 18.48 31.82; SD; Мероэ; مروي
Tifariti; 26.158 -10.567; EH; Тифарити; تيفاريتي
Macomia; -12.24 40.13; MZ; Макомия; ماكوميا
Nir Oz; 31.31 34.4; IL; Нир-Оз; نير عوز
Be’eri; 31.424 34.491; IL; Беэри; بئيري
Kfar Aza; 31.484 34.534; IL; Кфар-Аза; كفار عزة
Ghajar; 33.272 35.623; ; Гаджар; الغجر
Huwara; 32.152 35.257; PS; Хувара; حوارة; Hawara
Bint Jbeil; 33.12 35.433; LB; Бинт-Джубайль; بنت جبيل; Bint Jubayl
Khiam; 33.327 35.611; LB; Эль-Хиям; الخيام
Al-Hol; 36.39 41.15; SY; Эль-Холь; الهول
Tal Afar; 36.376 42.45; IQ; Талль-Афар; تلعفر; Tel Afar
Spin Boldak; 31.005 66.4; AF; Спин-Болдак; سبين بولدك
Parachinar; 33.9 70.1; PK; Парачинар; باراتشينار
Pahalgam; 34.015 75.32; IN; Пахалгам; باهالغام
Moreh; 24.25 94.3; IN
Joshimath; 30.556 79.563; IN; Джошиматх
Sinpo; 40.03 128.19; KP; Синпхо; سينبو
Boao; 19.155 110.567; CN; Боао; بواو
Beidaihe; 39.825 119.485; CN; Бэйдайхэ; بيدايخه
Wajima; 37.39 136.9; JP; Вадзима; واجيما
Grindavík; 63.84 -22.43; IS; Гриндавик; غريندافيك
Krynky; 46.73 33.09; UA; Крынки; كرينكي
Marinka; 47.94 37.5; UA; Марьинка; مارينكا; Maryinka
Borodianka; 50.644 29.92; UA; Бородянка; بوروديانكا
Niu-York; 48.33 37.83; UA; ; ; Niu York, ~Novhorodske
Ust-Luga; 59.67 28.28; RU; Усть-Луга; أوست لوغا
Gali; 42.63 41.73; GE; Гали; غالي
Akhalgori; 42.126 44.483; GE; Ахалгори; أخالغوري
Anaklia; 42.39 41.57; GE; Анаклия; أناكليا
Jermuk; 39.84 45.67; AM; Джермук; جيرموك
Cobasna; 47.77 29.21; MD; Колбасна; كوباسنا
Banjska; 42.965 20.78; XK; Баньска; بانيسكا
Petrinja; 45.44 16.28; HR; Петриня; بترينيا
Przewodów; 50.47 23.93; PL; Пшеводув; برزيفودوف
`;
