// Regions by hand: areas, not dots. One a line: name; latitude longitude of its middle; kilometres from there to its
// edge, about; country (none where several hold it); Russian; Arabic; other names. Old names begin with `~`.

export const regions = `
Karabakh; 39.85 46.75; 50; AZ; Карабах; قره باغ; Nagorno-Karabakh, Nagorny Karabakh, ~Artsakh
Nakhchivan; 39.3 45.4; 50; AZ; Нахичевань; نخجوان; Nakhichevan
Zangezur; 39.2 46.2; 50; AM; Зангезур; زانغيزور; Syunik, Zangezur corridor
Lachin corridor; 39.65 46.5; 20; AZ; Лачинский коридор; ممر لاتشين
Suwałki Gap; 54.15 23.2; 40; ; Сувалкский коридор; ممر سوفالكي; Suwalki Corridor
Gagauzia; 46.2 28.6; 30; MD; Гагаузия; غاغاوزيا
South Ossetia; 42.35 44.0; 35; GE; Южная Осетия; أوسيتيا الجنوبية; Tskhinvali Region
Siberia; 62.0 100.0; 1500; RU; Сибирь; سيبيريا
Russian Far East; 62.0 140.0; 900; RU; Дальний Восток; الشرق الأقصى الروسي
Urals; 60.0 59.5; 300; RU; Урал; جبال الأورال; Ural Mountains
North Caucasus; 43.4 44.6; 200; RU; Северный Кавказ; شمال القوقاز
South Caucasus; 41.2 44.8; 250; ; Южный Кавказ; جنوب القوقاز; Transcaucasia
Caucasus; 42.5 44.5; 300; ; Кавказ; القوقاز
Kola Peninsula; 67.7 36.0; 150; RU; Кольский полуостров; شبه جزيرة كولا
Yamal Peninsula; 70.5 70.0; 200; RU; Ямал; شبه جزيرة يامال; Yamal
Southern Kurils; 44.4 146.6; 130; RU; Южные Курилы; جزر الكوريل الجنوبية; Northern Territories
Kuril Islands; 47.5 152.0; 400; RU; Курильские острова; جزر الكوريل; Kurils, Kuriles
Novaya Zemlya; 74.0 57.0; 300; RU; Новая Земля; نوفايا زيمليا
Franz Josef Land; 80.6 55.0; 150; RU; Земля Франца-Иосифа; أرض فرانز جوزيف
Ferghana Valley; 40.6 71.4; 120; ; Ферганская долина; وادي فرغانة; Fergana Valley
Central Asia; 43.0 66.0; 800; ; Центральная Азия; آسيا الوسطى
Pamir; 38.5 73.0; 150; TJ; Памир; بامير; Pamirs, Pamir Mountains
Tian Shan; 42.0 80.0; 400; ; Тянь-Шань; تيان شان
Wakhan Corridor; 37.0 73.0; 100; AF; Ваханский коридор; ممر واخان; Wakhan
Hindu Kush; 35.5 70.5; 250; ; Гиндукуш; هندوكوش
Panjshir; 35.4 69.8; 50; AF; Панджшер; بنجشير; Panjshir Valley
Kashmir; 34.4 75.8; 200; ; Кашмир; كشمير
Aksai Chin; 35.2 79.2; 120; CN; Аксайчин; أكساي تشين
Galwan Valley; 34.75 78.2; 20; ; долина Галван; وادي غالوان
Siachen; 35.4 77.1; 30; ; Сиачен; سياتشن; Siachen Glacier
Doklam; 27.3 88.95; 20; BT; Доклам; دوكلام; Donglang
Siliguri Corridor; 26.7 88.4; 40; IN; коридор Силигури; ممر سيليغوري; Chicken’s Neck
Northeast India; 26.0 92.8; 250; IN; Северо-Восточная Индия; شمال شرق الهند
Andaman and Nicobar Islands; 10.8 92.8; 300; IN; Андаманские и Никобарские острова; جزر أندمان ونيكوبار; Andaman Islands
Lakshadweep; 10.6 72.7; 150; IN; Лакшадвип; لكشديب
Kurdistan; 36.7 44.0; 250; ; Курдистан; كردستان
Rojava; 36.5 40.3; 150; SY; Рожава; روج آفا; Northeast Syria, North-East Syria
Golan Heights; 33.0 35.8; 30; SY; Голанские высоты; الجولان; Golan
Philadelphi Corridor; 31.27 34.27; 7; ; Филадельфийский коридор; محور فيلادلفيا; Philadelphi Route, Salah al-Din Axis
Netzarim Corridor; 31.455 34.4; 4; PS; Нецаримский коридор; محور نتساريم
Morag Corridor; 31.32 34.29; 5; PS; Морагский коридор; محور موراج
Sinai; 29.4 33.8; 120; EG; Синайский полуостров; سيناء; Sinai Peninsula
Negev; 30.6 34.9; 70; IL; Негев; النقب
Galilee; 32.9 35.4; 30; IL; Галилея; الجليل
Sinjar Mountains; 36.4 41.7; 40; IQ; горы Синджар; جبل سنجار
Levant; 33.8 36.5; 300; ; Левант; بلاد الشام
Arabian Peninsula; 23.0 46.0; 700; ; Аравийский полуостров; شبه الجزيرة العربية; Arabia
Hejaz; 24.0 39.0; 300; SA; Хиджаз; الحجاز
Hadhramaut; 16.3 49.3; 200; YE; Хадрамаут; حضرموت
Empty Quarter; 20.0 51.0; 400; SA; Руб-эль-Хали; الربع الخالي; Rub' al Khali
Anatolia; 39.0 34.0; 500; TR; Анатолия; الأناضول
Sahel; 14.5 3.0; 1200; ; Сахель; الساحل الأفريقي
Sahara; 23.0 10.0; 1500; ; Сахара; الصحراء الكبرى
Maghreb; 32.0 3.0; 800; ; Магриб; المغرب العربي
Horn of Africa; 8.0 46.0; 500; ; Африканский Рог; القرن الأفريقي
Great Lakes region; -2.5 29.5; 300; ; район Великих озёр; منطقة البحيرات الكبرى; African Great Lakes
Liptako-Gourma; 14.3 0.3; 150; ; Липтако-Гурма; ليبتاكو غورما
Azawad; 19.0 -1.0; 400; ML; Азавад; أزواد
Cyrenaica; 29.5 22.5; 300; LY; Киренаика; برقة
Tripolitania; 31.2 13.8; 200; LY; Триполитания; طرابلس الغرب
Fezzan; 26.0 14.0; 300; LY; Феццан; فزان
Niger Delta; 5.0 6.2; 80; NG; дельта Нигера; دلتا النيجر
Nile Delta; 30.8 31.0; 70; EG; дельта Нила; دلتا النيل
Casamance; 12.8 -15.0; 80; SN; Казаманс; كازامانس
Kordofan; 13.0 30.0; 250; SD; Кордофан; كردفان
Abyei; 9.7 28.5; 50; ; Абьей; أبيي
Hala’ib Triangle; 22.4 35.6; 80; ; Халаибский треугольник; مثلث حلايب; Halaib, Hala'ib
Ilemi Triangle; 5.0 35.4; 60; ; треугольник Илеми; مثلث إيليمي
Al-Fashaga; 14.0 36.2; 50; ; Эль-Фашага; الفشقة; Fashaga, Al-Fashqa
Ogaden; 6.8 44.0; 250; ET; Огаден; أوغادين
Puntland; 8.8 49.5; 200; SO; Пунтленд; بونتلاند
Jubaland; 0.5 42.0; 120; SO; Джубаленд; جوبالاند
Katanga; -9.5 26.0; 250; CD; Катанга; كاتانغا
Caprivi Strip; -17.9 23.5; 150; NA; полоса Каприви; قطاع كابريفي; Zambezi Region
Balkans; 43.0 21.0; 400; ; Балканы; البلقان; Western Balkans
Baltic states; 57.0 24.6; 250; ; Прибалтика; دول البلطيق; Baltics
Scandinavia; 63.0 15.0; 500; ; Скандинавия; إسكندنافيا
Lapland; 67.8 26.0; 200; FI; Лапландия; لابلاند
Transylvania; 46.5 24.5; 130; RO; Трансильвания; ترانسيلفانيا
Galicia (Eastern Europe); 49.6 24.0; 130; ; Галиция; غاليسيا
Republika Srpska; 44.8 17.2; 60; BA; Республика Сербская; جمهورية صرب البوسنة
Preševo Valley; 42.35 21.65; 20; RS; Прешевская долина; وادي بريشيفو
Silesia; 50.6 18.0; 100; PL; Силезия; سيليزيا
Ruhr; 51.45 7.2; 40; DE; Рур; الرور; Ruhr area
Crete; 35.2 24.9; 100; GR; Крит; كريت
Canary Islands; 28.3 -15.8; 200; ES; Канарские острова; جزر الكناري; Canaries
Azores; 38.4 -28.0; 250; PT; Азорские острова; الأزور
Bornholm; 55.13 14.92; 18; DK; Борнхольм; بورنهولم
Rügen; 54.43 13.43; 22; DE; Рюген; روغن; Ruegen
Gotland; 57.5 18.5; 50; SE; Готланд; غوتلاند
Svalbard; 78.7 17.0; 200; NO; Шпицберген; سفالبارد; Spitsbergen
Arctic; 82.0 0.0; 1000; ; Арктика; القطب الشمالي
Manchuria; 45.5 125.5; 400; CN; Маньчжурия; منشوريا
Tarim Basin; 39.3 82.5; 350; CN; Таримская впадина; حوض تاريم
Taklamakan; 38.9 82.7; 300; CN; Такла-Макан; تكلا مكان
Gobi; 43.5 105.0; 400; ; Гоби; غوبي; Gobi Desert
Greater Bay Area; 22.7 113.6; 80; CN; район Большого залива; منطقة الخليج الكبرى
Korean Peninsula; 38.0 127.3; 250; ; Корейский полуостров; شبه الجزيرة الكورية
Ryukyu Islands; 26.6 128.0; 300; JP; острова Рюкю; جزر ريوكيو; Nansei Islands
Senkaku Islands; 25.75 123.5; 30; ; Сэнкаку; جزر سينكاكو; Senkakus, Diaoyu Islands, Diaoyutai
Spratly Islands; 9.3 113.6; 250; ; Спратли; جزر سبراتلي; Spratlys, Nansha Islands
Paracel Islands; 16.5 112.0; 80; ; Парасельские острова; جزر باراسيل; Paracels, Xisha Islands
Natuna Islands; 3.9 108.2; 80; ID; Натуна; جزر ناتونا; Natuna
Penghu; 23.57 119.6; 30; TW; Пэнху; بينغهو; Pescadores
Matsu Islands; 26.16 119.95; 25; TW; Мацзу; جزر ماتسو; Matsu
Luzon; 16.8 121.2; 200; PH; Лусон; لوزون
Mindanao; 7.8 125.0; 150; PH; Минданао; مينداناو
Palawan; 9.8 118.6; 120; PH; Палаван; بالاوان
Borneo; 0.8 114.0; 400; ; Калимантан; بورنيو; Kalimantan
Sumatra; -0.5 101.8; 400; ID; Суматра; سومطرة
Java; -7.4 110.0; 200; ID; Ява; جاوة
Sulawesi; -2.3 120.8; 200; ID; Сулавеси; سولاويسي; Celebes
Mekong Delta; 10.0 105.8; 90; VN; дельта Меконга; دلتا ميكونغ
Golden Triangle; 20.6 99.8; 150; ; Золотой треугольник; المثلث الذهبي
Bougainville; -6.2 155.2; 70; PG; Бугенвиль; بوغانفيل
Micronesia (region); 8.0 155.0; 800; ; Микронезия; ميكرونيزيا
Polynesia; -15.0 -150.0; 1500; ; Полинезия; بولينيزيا
Melanesia; -12.0 162.0; 800; ; Меланезия; ميلانيزيا
Hawaii; 20.8 -157.0; 250; US; Гавайи; هاواي; Hawaiian Islands
Aleutian Islands; 52.8 -173.0; 600; US; Алеутские острова; جزر ألوشيان; Aleutians
Great Plains; 42.0 -100.5; 500; US; Великие равнины; السهول الكبرى
Rust Belt; 41.0 -83.5; 300; US; Ржавый пояс; حزام الصدأ
Darién Gap; 7.9 -77.3; 50; ; Дарьенский пробел; فجوة داريين; Darien Gap
Northern Triangle; 14.6 -89.3; 200; ; Северный треугольник; المثلث الشمالي
Yucatán Peninsula; 20.0 -89.3; 200; MX; Юкатан; شبه جزيرة يوكاتان
Essequibo; 5.6 -59.6; 180; GY; Эссекибо; إسيكويبو; Guayana Esequiba
Amazonia; -4.5 -62.0; 1000; ; Амазония; الأمازون; Amazon rainforest, Amazon basin
Andes; -15.0 -71.0; 800; ; Анды; جبال الأنديز
Patagonia; -45.5 -70.0; 500; AR; Патагония; باتاغونيا
Tierra del Fuego; -54.2 -68.5; 120; ; Огненная Земля; أرض النار
Lithium Triangle; -23.0 -67.3; 250; ; литиевый треугольник; مثلث الليثيوم
Galápagos Islands; -0.5 -90.6; 120; EC; Галапагосские острова; جزر غالاباغوس; Galapagos
Antarctic Peninsula; -69.0 -65.0; 400; AQ; Антарктический полуостров; شبه الجزيرة القطبية الجنوبية
Chagos Archipelago; -6.3 71.9; 100; IO; архипелаг Чагос; أرخبيل تشاغوس; Chagos Islands
`;
