// Islands and reefs by hand, from public knowledge, to a few kilometres, that are no country and no province of the data. One a
// line: name; latitude longitude of its middle; kilometres from there to its edge, about; country (none where several claim
// it); Russian; Arabic; other names. No need to write the name without its `Island`: it is found by either.

export const islands = `
Kiritimati; 1.87 -157.4; 20; KI; Кирисимаси; كيريتيماتي
Banaba; -0.86 169.54; 3; KI; Банаба; بانابا; Ocean Island
Espiritu Santo; -15.3 166.9; 50; VU; Эспириту-Санто; إسبيريتو سانتو; Santo
Tanna; -19.5 169.35; 18; VU; Танна; تانا
Hunga Tonga; -20.55 -175.39; 3; TO; Хунга-Тонга; هونغا تونغا; Hunga Tonga–Hunga Ha'apai, Hunga Tonga-Hunga Haapai
Moruroa; -21.83 -138.88; 15; PF; Муруроа; موروروا; Mururoa, Mururoa Atoll
Tahiti; -17.65 -149.45; 25; PF; Таити; تاهيتي
Bora Bora; -16.5 -151.74; 5; PF; Бора-Бора; بورا بورا
Marquesas Islands; -9.4 -139.9; 150; PF; Маркизские острова; جزر ماركيساس; Marquesas
Loyalty Islands; -20.95 167.25; 110; NC; острова Луайоте; جزر لويالتي
Easter Island; -27.12 -109.35; 12; CL; остров Пасхи; جزيرة القيامة; Rapa Nui
Juan Fernández Islands; -33.64 -78.85; 12; CL; острова Хуан-Фернандес; جزر خوان فرنانديز
Guadalcanal; -9.6 160.15; 70; SB; Гуадалканал; غوادالكانال
New Guinea; -5.3 141.0; 900; ; Новая Гвинея; غينيا الجديدة
Viti Levu; -17.8 178.0; 65; FJ; Вити-Леву; فيتي ليفو
Chatham Islands; -44.0 -176.5; 35; NZ; острова Чатем; جزر تشاتام
Macquarie Island; -54.62 158.86; 17; AU; остров Маккуори; جزيرة ماكواري
Lord Howe Island; -31.55 159.08; 5; AU; Лорд-Хау; لورد هاو
Timor; -9.1 125.2; 220; ; Тимор; تيمور
Lombok; -8.6 116.3; 35; ID; Ломбок; لومبوك
Flores; -8.65 121.1; 170; ID; Флорес; فلوريس
Halmahera; 0.7 127.9; 130; ID; Хальмахера; هالماهيرا
Whitsun Reef; 9.98 114.65; 5; ; риф Уитсан; ; Julian Felipe Reef
Sabina Shoal; 9.76 116.47; 8; ; риф Сабина; ; Escoda Shoal, Xianbin Jiao
Johnson South Reef; 9.72 114.28; 3; ; риф Джонсон; ; Johnson Reef
Vanguard Bank; 7.5 109.6; 30; ; банка Вангард; 
Reed Bank; 11.3 116.8; 60; ; банка Рид; ; Recto Bank
Miyako-jima; 24.78 125.32; 12; JP; Мияко; مياكو; Miyako Island, Miyakojima
Okinotorishima; 20.42 136.08; 4; JP; Окинотори; أوكينوتوريشيما; Okinotori
Minamitorishima; 24.29 153.98; 2; JP; Минамитори; ميناميتوريشيما; Marcus Island
Tsushima Island; 34.42 129.33; 38; JP; Цусима; تسوشيما
Amami Ōshima; 28.3 129.4; 28; JP; Амами; أمامي
Ulleungdo; 37.5 130.87; 6; KR; Уллындо; أولونغدو; Ulleung Island
Jeju Island; 33.38 126.55; 36; KR; Чеджудо; جزيرة جيجو; Jejudo
Great Nicobar; 7.0 93.8; 26; IN; Большой Никобар; نيكوبار الكبرى
North Sentinel Island; 11.55 92.24; 5; IN; Северный Сентинельский остров; جزيرة سينتينل الشمالية
Katchatheevu; 9.385 79.52; 2; LK; Каччативу; ; Kachchatheevu, Kachchativu
Bhasan Char; 22.38 91.4; 6; BD; Бхасан-Чар; باسان شار
St. Martin’s Island; 20.62 92.32; 4; BD; Сент-Мартин; ; Saint Martin's Island
Ramree Island; 19.1 93.8; 38; MM; Рамри; رامري
Hanish Islands; 13.75 42.75; 20; YE; острова Ханиш; جزر حنيش
Kamaran; 15.35 42.6; 8; YE; Камаран; كمران
Abd al-Kuri; 12.19 52.24; 17; YE; Абд-эль-Кури; عبد الكوري
Dahlak Archipelago; 15.8 40.1; 50; ER; архипелаг Дахлак; أرخبيل دهلك; Dahlak Islands, Dahlak
Farasan Islands; 16.8 41.9; 40; SA; острова Фарасан; جزر فرسان; Farasan
Sanafir; 27.93 34.7; 4; SA; Санафир; صنافير
Masirah; 20.4 58.8; 33; OM; Масира; مصيرة
Lesser Tunb; 26.24 55.15; 2; ; Малый Томб; طنب الصغرى
Larak; 26.86 56.36; 6; IR; Ларак; لارك
Sirri Island; 25.91 54.53; 4; IR; Сирри; جزيرة سري
Failaka; 29.43 48.33; 6; KW; Файлака; فيلكا
Warbah; 29.98 48.05; 6; KW; Варба; وربة
Pemba Island; -5.2 39.78; 33; TZ; остров Пемба; جزيرة بيمبا
Mafia Island; -7.85 39.8; 22; TZ; остров Мафия; جزيرة مافيا
Grande Comore; -11.65 43.35; 33; KM; Гранд-Комор; القمر الكبرى; Ngazidja
Anjouan; -12.22 44.43; 20; KM; Анжуан; أنجوان; Nzwani
Rodrigues; -19.71 63.43; 9; MU; Родригес; رودريغز
Tromelin; -15.89 54.52; 1; ; Тромлен; تروملين
Europa Island; -22.37 40.36; 4; ; остров Европа; جزيرة أوروبا
Juan de Nova; -17.05 42.73; 3; ; Жуан-ди-Нова; خوان دي نوفا
Glorioso Islands; -11.55 47.32; 8; ; острова Глорьёз; جزر غلوريوسو
Kerguelen; -49.3 69.3; 65; TF; Кергелен; جزر كيرغولن
Prince Edward Islands; -46.77 37.85; 15; ZA; острова Принс-Эдуард; جزر الأمير إدوارد; Marion Island
Bioko; 3.5 8.7; 35; GQ; Биоко; بيوكو
Annobón; -1.43 5.63; 4; GQ; Аннобон; أنوبون
El Hierro; 27.73 -18.03; 14; ES; Иерро; إل هييرو
Tenerife; 28.27 -16.6; 40; ES; Тенерифе; تينيريفي
Gran Canaria; 27.96 -15.6; 24; ES; Гран-Канария; غران كناريا
Lanzarote; 29.04 -13.63; 27; ES; Лансароте; لانزاروت
Fuerteventura; 28.4 -14.0; 45; ES; Фуэртевентура; فويرتيفنتورا
Mallorca; 39.6 3.0; 45; ES; Мальорка; مايوركا; Majorca
Menorca; 39.95 4.1; 25; ES; Менорка; منورقة; Minorca
Perejil Island; 35.914 -5.418; 1; ; Перехиль; جزيرة ليلى; Leila Island
Pantelleria; 36.79 11.99; 7; IT; Пантеллерия; بانتيليريا
Lesbos; 39.2 26.3; 33; GR; Лесбос; ليسبوس; Lesvos
Samos; 37.75 26.83; 20; GR; Самос; ساموس
Kos; 36.8 27.1; 22; GR; Кос; كوس
Rhodes; 36.2 27.95; 38; GR; Родос; رودس
Santorini; 36.4 25.43; 8; GR; Санторини; سانتوريني; Thira
Gavdos; 34.84 24.08; 5; GR; Гавдос; غافدوس
Imia; 37.05 27.15; 1; ; Имиа; إيميا; Kardak
Gökçeada; 40.16 25.85; 14; TR; Гёкчеада; غوكتشه أدا; Imbros
Corfu; 39.6 19.85; 28; GR; Корфу; كورفو
Öland; 56.8 16.7; 65; SE; Эланд; أولاند
Saaremaa; 58.4 22.5; 40; EE; Сааремаа; ساريما
Hiiumaa; 58.9 22.65; 25; EE; Хийумаа; هيوما
Gogland; 60.05 27.0; 5; RU; Гогланд; غوغلاند; Hogland, Suursaari
Shetland; 60.35 -1.25; 50; GB; Шетландские острова; جزر شتلاند; Shetland Islands
Orkney; 59.0 -3.05; 35; GB; Оркнейские острова; جزر أوركني; Orkney Islands
Rockall; 57.6 -13.69; 1; ; Роколл; روكال
Heligoland; 54.18 7.89; 2; DE; Гельголанд; هيلغولاند; Helgoland
Lofoten; 68.2 14.0; 80; NO; Лофотенские острова; لوفوتين
Hans Island; 80.83 -66.46; 1; ; остров Ганса; جزيرة هانز; Tartupaluk
Ellesmere Island; 79.8 -78.0; 380; CA; Элсмир; جزيرة إلزمير
Baffin Island; 68.5 -71.0; 600; CA; Баффинова Земля; جزيرة بافن
Severnaya Zemlya; 79.5 98.0; 170; RU; Северная Земля; سيفرنايا زيمليا
New Siberian Islands; 75.2 142.5; 220; RU; Новосибирские острова; جزر سيبيريا الجديدة
Kotelny Island; 75.4 139.5; 80; RU; Котельный; كوتيلني
Matua; 48.08 153.2; 6; RU; Матуа; ماتوا
Paramushir; 50.4 155.8; 50; RU; Парамушир; باراموشير
Habomai; 43.5 146.1; 18; RU; Хабомаи; هابوماي
Commander Islands; 55.0 166.4; 60; RU; Командорские острова; جزر كوماندر
Attu Island; 52.9 172.9; 28; US; Атту; أتو
St. Lawrence Island; 63.4 -170.3; 75; US; остров Святого Лаврентия; جزيرة سانت لورنس
Maui; 20.8 -156.33; 35; US; Мауи; ماوي
Oahu; 21.47 -157.97; 30; US; Оаху; أواهو; O'ahu
Johnston Atoll; 16.73 -169.53; 3; UM; атолл Джонстон; جونستون
Palmyra Atoll; 5.88 -162.08; 6; UM; атолл Пальмира; أتول بالميرا
Enewetak; 11.5 162.25; 20; MH; Эниветок; إنيويتوك
Bikini Atoll; 11.6 165.38; 18; MH; Бикини; بيكيني
Chuuk; 7.42 151.8; 35; FM; Чуук; تشوك; Truk
Peleliu; 7.01 134.24; 5; PW; Пелелиу; بيليليو
Navassa; 18.4 -75.01; 2; ; Навасса; نافاسا
Vieques; 18.12 -65.44; 17; PR; Вьекес; فييكس
Margarita Island; 11.0 -63.95; 33; VE; остров Маргарита; جزيرة مارغريتا; Isla Margarita
La Orchila; 11.8 -66.13; 7; VE; Ла-Орчила; لا أورتشيلا
Gonâve Island; 18.84 -73.05; 30; HT; Гонав; غوناف; La Gonâve
Clipperton Island; 10.3 -109.22; 3; ; Клиппертон; كليبرتون
Fernando de Noronha; -3.85 -32.42; 6; BR; Фернанду-ди-Норонья; فرناندو دي نورونيا
South Sandwich Islands; -57.75 -26.6; 200; GS; Южные Сандвичевы острова; جزر ساندويتش الجنوبية
South Orkney Islands; -60.6 -45.5; 60; AQ; Южные Оркнейские острова; جزر أوركني الجنوبية
South Shetland Islands; -62.2 -59.0; 200; AQ; Южные Шетландские острова; جزر شيتلاند الجنوبية
`;
