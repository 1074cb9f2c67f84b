// Waters by hand, from public knowledge, to a tenth of a degree: where the middle of a name stands, or the narrowest part
// of a strait. One a line: name; latitude longitude; width (the kilometres a name may stray from there); Russian; Arabic;
// other names. `strait` is passed (straits, canals, capes of a route), `sea` is lain upon.

export const straits = `
Strait of Hormuz; 26.57 56.25; 60; Ормузский пролив; مضيق هرمز; Hormuz, Hormuz Strait, Straits of Hormuz
Bab el-Mandeb; 12.58 43.33; 40; Баб-эль-Мандебский пролив; باب المندب; Bab-el-Mandeb Strait, Bab al-Mandab, Bab al-Mandab Strait, Bab el Mandab, Strait of Bab el-Mandeb, Mandeb Strait
Strait of Malacca; 3.0 100.8; 250; Малаккский пролив; مضيق ملقا; Malacca Strait, Straits of Malacca, Malacca Straits
Singapore Strait; 1.22 104.0; 40; Сингапурский пролив; مضيق سنغافورة; Straits of Singapore, Strait of Singapore
Sunda Strait; -6.0 105.8; 40; Зондский пролив; مضيق سوندا; Strait of Sunda
Lombok Strait; -8.75 115.75; 40; Ломбокский пролив; مضيق لومبوك; Strait of Lombok
Makassar Strait; -2.0 118.0; 150; Макасарский пролив; مضيق مكاسر; Strait of Makassar
Taiwan Strait; 24.4 119.5; 120; Тайваньский пролив; مضيق تايوان; Formosa Strait, Strait of Taiwan, Strait of Formosa
Luzon Strait; 20.2 121.2; 120; Лусонский пролив; مضيق لوزون; Strait of Luzon
Bashi Channel; 21.4 121.3; 60; пролив Баши; قناة باشي; Bashi Strait
Miyako Strait; 25.3 125.4; 80; пролив Мияко; مضيق مياكو
Korea Strait; 34.6 129.0; 60; Корейский пролив; مضيق كوريا; Tsushima Strait, Strait of Korea
Tsugaru Strait; 41.4 140.6; 30; Сангарский пролив; مضيق تسوغارو; Strait of Tsugaru
La Pérouse Strait; 45.7 142.0; 40; пролив Лаперуза; مضيق لا بيروز; Soya Strait
Vries Strait; 45.6 149.2; 40; пролив Фриза; مضيق فريز; Etorofu Strait
Bering Strait; 65.9 -168.9; 80; Берингов пролив; مضيق بيرنغ; Strait of Bering
Bosporus; 41.1 29.07; 20; Босфор; البوسفور; Bosphorus, Bosporus Strait, Bosphorus Strait, Turkish Straits, Strait of Istanbul
Dardanelles; 40.2 26.4; 30; Дарданеллы; الدردنيل; Dardanelles Strait, Strait of Çanakkale
Strait of Gibraltar; 35.95 -5.6; 40; Гибралтарский пролив; مضيق جبل طارق; Gibraltar Strait, Straits of Gibraltar
Suez Canal; 30.5 32.33; 60; Суэцкий канал; قناة السويس
Panama Canal; 9.1 -79.7; 40; Панамский канал; قناة بنما
Kiel Canal; 54.3 9.7; 40; Кильский канал; قناة كيل; Nord-Ostsee-Kanal
Corinth Canal; 37.93 22.98; 10; Коринфский канал; قناة كورنث
Volga–Don Canal; 48.6 43.8; 40; Волго-Донской канал; قناة فولغا دون
Øresund; 55.8 12.75; 30; Эресунн; مضيق أوريسند; The Sound, Oresund Strait
Great Belt; 55.4 10.95; 30; Большой Бельт; الحزام الكبير; Storebælt
Danish Straits; 55.6 11.4; 80; Датские проливы; المضائق الدنماركية
Skagerrak; 57.9 9.0; 80; Скагеррак; سكاجيراك
Kattegat; 56.8 11.4; 60; Каттегат; كاتيغات
Strait of Dover; 51.0 1.45; 30; Па-де-Кале; مضيق دوفر; Dover Strait, Pas de Calais
English Channel; 50.2 -1.8; 150; Ла-Манш; القنال الإنجليزي; La Manche
Kerch Strait; 45.3 36.55; 25; Керченский пролив; مضيق كيرتش; Strait of Kerch
Strait of Sicily; 37.1 11.4; 80; Тунисский пролив; مضيق صقلية; Sicily Strait, Strait of Tunis
Strait of Messina; 38.2 15.6; 15; Мессинский пролив; مضيق مسينا
Strait of Otranto; 40.2 18.9; 40; пролив Отранто; مضيق أوترانتو
Mozambique Channel; -18.0 41.3; 250; Мозамбикский пролив; قناة موزمبيق
Torres Strait; -9.9 142.3; 80; Торресов пролив; مضيق توريس
Bass Strait; -39.8 146.0; 120; Бассов пролив; مضيق باس
Cook Strait; -41.2 174.5; 30; пролив Кука; مضيق كوك
Straits of Florida; 24.0 -81.2; 80; Флоридский пролив; مضيق فلوريدا; Florida Straits, Florida Strait
Windward Passage; 20.0 -73.9; 50; Наветренный пролив; ممر الرياح
Yucatán Channel; 21.7 -85.7; 80; Юкатанский пролив; قناة يوكاتان
Mona Passage; 18.4 -67.8; 50; пролив Мона; ممر منى
Strait of Magellan; -53.4 -70.7; 60; Магелланов пролив; مضيق ماجلان; Magellan Strait, Straits of Magellan
Beagle Channel; -54.9 -68.0; 50; пролив Бигл; قناة بيغل
Drake Passage; -58.5 -65.0; 300; пролив Дрейка; ممر دريك
Denmark Strait; 66.8 -26.0; 120; Датский пролив; مضيق الدنمارك
Davis Strait; 66.0 -58.0; 150; пролив Дейвиса; مضيق ديفيس
Nares Strait; 80.5 -67.5; 80; пролив Нэрса; مضيق ناريس
Strait of Tiran; 28.0 34.46; 15; Тиранский пролив; مضائق تيران; Straits of Tiran, Tiran Strait
Palk Strait; 9.9 79.8; 60; Полкский пролив; مضيق بالك
Ten Degree Channel; 10.0 92.5; 60; пролив Десятого градуса; قناة الدرجة العاشرة
Kara Strait; 70.4 58.0; 40; Карские ворота; مضيق كارا; Kara Gate
Qiongzhou Strait; 20.15 110.2; 30; пролив Хайнань; مضيق كيونغتشو; Hainan Strait
San Bernardino Strait; 12.6 124.2; 30; пролив Сан-Бернардино; مضيق سان برناردينو
Surigao Strait; 10.2 125.4; 30; пролив Суригао; مضيق سوريجاو
Balabac Strait; 7.6 117.0; 40; пролив Балабак; مضيق بالاباك
GIUK gap; 63.0 -18.0; 300; Фареро-Исландский рубеж; فجوة جيوك; GIUK, Greenland–Iceland–UK gap
`;

export const seas = `
Black Sea; 43.2 34.3; 300; Чёрное море; البحر الأسود
Sea of Azov; 46.1 36.7; 100; Азовское море; بحر آزوف; Azov Sea
Caspian Sea; 41.8 50.6; 200; Каспийское море; بحر قزوين; Caspian
Aral Sea; 45.1 59.4; 100; Аральское море; بحر آرال
Mediterranean Sea; 35.0 18.5; 600; Средиземное море; البحر المتوسط; Mediterranean, البحر الأبيض المتوسط
Eastern Mediterranean; 33.9 31.0; 300; Восточное Средиземноморье; شرق المتوسط
Red Sea; 20.3 38.4; 250; Красное море; البحر الأحمر
Persian Gulf; 26.9 51.6; 200; Персидский залив; الخليج الفارسي; Arabian Gulf, The Gulf, الخليج العربي
Gulf of Oman; 24.6 58.7; 150; Оманский залив; خليج عمان
Gulf of Aden; 12.4 47.8; 200; Аденский залив; خليج عدن
Arabian Sea; 15.0 64.5; 500; Аравийское море; بحر العرب
Bay of Bengal; 14.5 88.0; 500; Бенгальский залив; خليج البنغال
Andaman Sea; 11.0 96.0; 250; Андаманское море; بحر أندامان
Gulf of Thailand; 9.7 101.4; 150; Сиамский залив; خليج تايلاند; Gulf of Siam
Gulf of Tonkin; 19.9 107.8; 100; Тонкинский залив; خليج تونكين
South China Sea; 13.0 114.2; 500; Южно-Китайское море; بحر الصين الجنوبي; East Vietnam Sea
West Philippine Sea; 14.0 118.3; 150; Западно-Филиппинское море; بحر الفلبين الغربي
East China Sea; 29.3 125.0; 250; Восточно-Китайское море; بحر الصين الشرقي
Yellow Sea; 36.0 123.4; 200; Жёлтое море; البحر الأصفر; West Sea
Bohai Sea; 38.7 119.8; 100; Бохайский залив; بحر بوهاي; Bohai Gulf, Bohai
Sea of Japan; 40.0 134.8; 300; Японское море; بحر اليابان; East Sea
Sea of Okhotsk; 53.5 149.0; 400; Охотское море; بحر أوخوتسك
Bering Sea; 58.0 -178.0; 500; Берингово море; بحر بيرنغ
Philippine Sea; 18.0 132.0; 700; Филиппинское море; بحر الفلبين
Sulu Sea; 8.5 120.0; 200; море Сулу; بحر سولو
Celebes Sea; 3.5 122.0; 250; море Сулавеси; بحر سولاويسي; Sulawesi Sea
Java Sea; -5.0 110.5; 250; Яванское море; بحر جاوة
Banda Sea; -5.8 127.0; 250; море Банда; بحر باندا
Arafura Sea; -9.2 135.0; 250; Арафурское море; بحر أرافورا
Timor Sea; -11.3 127.0; 200; Тиморское море; بحر تيمور
Coral Sea; -17.0 154.5; 600; Коралловое море; بحر المرجان
Tasman Sea; -38.0 161.0; 700; Тасманово море; بحر تسمان
Baltic Sea; 57.2 19.6; 200; Балтийское море; بحر البلطيق; Baltic
Gulf of Finland; 59.9 26.0; 100; Финский залив; خليج فنلندا
Gulf of Bothnia; 62.3 19.6; 150; Ботнический залив; خليج بوثنيا
Gulf of Riga; 57.7 23.6; 60; Рижский залив; خليج ريغا
North Sea; 56.2 3.3; 250; Северное море; بحر الشمال
Norwegian Sea; 67.5 3.0; 400; Норвежское море; بحر النرويج
Barents Sea; 74.0 38.0; 400; Баренцево море; بحر بارنتس
White Sea; 65.8 38.4; 100; Белое море; البحر الأبيض
Kara Sea; 75.5 70.0; 300; Карское море; بحر كارا
Laptev Sea; 76.0 125.0; 300; море Лаптевых; بحر لابتيف
East Siberian Sea; 73.0 160.0; 300; Восточно-Сибирское море; بحر سيبيريا الشرقي
Chukchi Sea; 69.5 -171.0; 250; Чукотское море; بحر تشوكشي
Beaufort Sea; 72.3 -140.0; 300; море Бофорта; بحر بوفورت
Baffin Bay; 74.0 -67.5; 300; море Баффина; خليج بافن
Greenland Sea; 76.0 -5.0; 300; Гренландское море; بحر غرينلاند
Labrador Sea; 58.0 -53.0; 400; море Лабрадор; بحر لابرادور
Hudson Bay; 60.0 -86.0; 300; Гудзонов залив; خليج هدسون
Gulf of Alaska; 57.0 -145.5; 400; залив Аляска; خليج ألاسكا
Gulf of Mexico; 25.3 -90.3; 400; Мексиканский залив; خليج المكسيك; Gulf of America
Caribbean Sea; 15.0 -75.0; 500; Карибское море; البحر الكاريبي; Caribbean
Sargasso Sea; 28.0 -62.0; 500; Саргассово море; بحر سارجاسو
North Atlantic; 38.0 -40.0; 1500; Северная Атлантика; شمال الأطلسي; North Atlantic Ocean
South Atlantic; -25.0 -15.0; 1500; Южная Атлантика; جنوب الأطلسي; South Atlantic Ocean
Atlantic Ocean; 28.0 -42.0; 2000; Атлантический океан; المحيط الأطلسي; Atlantic
Pacific Ocean; 5.0 -160.0; 3000; Тихий океан; المحيط الهادئ; Pacific
North Pacific; 33.0 -165.0; 2000; северная часть Тихого океана; شمال المحيط الهادئ
South Pacific; -25.0 -130.0; 2000; южная часть Тихого океана; جنوب المحيط الهادئ
Indian Ocean; -15.0 80.0; 2000; Индийский океан; المحيط الهندي
Arctic Ocean; 84.0 -160.0; 800; Северный Ледовитый океан; المحيط المتجمد الشمالي
Southern Ocean; -62.0 90.0; 800; Южный океан; المحيط الجنوبي
Adriatic Sea; 42.9 15.6; 150; Адриатическое море; البحر الأدرياتيكي; Adriatic
Aegean Sea; 38.9 25.0; 150; Эгейское море; بحر إيجة; Aegean
Ionian Sea; 37.8 18.8; 200; Ионическое море; البحر الأيوني
Tyrrhenian Sea; 40.0 12.2; 200; Тирренское море; البحر التيراني
Ligurian Sea; 43.5 9.1; 100; Лигурийское море; البحر الليغوري
Alboran Sea; 36.0 -3.5; 100; море Альборан; بحر البوران
Sea of Marmara; 40.7 28.1; 60; Мраморное море; بحر مرمرة; Marmara Sea
Sea of Crete; 35.9 24.9; 100; Критское море; بحر كريت
Gulf of Sidra; 31.6 18.5; 150; залив Сидра; خليج سرت; Gulf of Sirte
Gulf of Suez; 28.9 32.9; 60; Суэцкий залив; خليج السويس
Gulf of Aqaba; 28.7 34.7; 50; залив Акаба; خليج العقبة; Gulf of Eilat
Gulf of Guinea; 1.5 4.0; 500; Гвинейский залив; خليج غينيا
Bight of Benin; 5.3 3.0; 150; Бенинский залив; خليج بنين
Bay of Biscay; 45.2 -4.5; 200; Бискайский залив; خليج بسكاي
Celtic Sea; 50.4 -8.0; 150; Кельтское море; البحر الكلتي
Irish Sea; 53.8 -5.0; 60; Ирландское море; البحر الأيرلندي
Gulf of Carpentaria; -14.0 139.0; 200; залив Карпентария; خليج كاربنتاريا
Great Australian Bight; -34.0 130.0; 300; Большой Австралийский залив; الخليج الأسترالي العظيم
Solomon Sea; -8.0 154.0; 200; Соломоново море; بحر سليمان
Bismarck Sea; -4.2 148.0; 200; море Бисмарка; بحر بسمارك
Weddell Sea; -72.0 -45.0; 400; море Уэдделла; بحر ودل
Ross Sea; -75.0 -175.0; 400; море Росса; بحر روس
Dead Sea; 31.5 35.48; 30; Мёртвое море; البحر الميت
Sea of Galilee; 32.82 35.59; 15; Тивериадское озеро; بحيرة طبريا; Lake Tiberias, Kinneret
Lake Victoria; -1.0 33.0; 120; озеро Виктория; بحيرة فيكتوريا
Lake Tanganyika; -6.3 29.6; 60; озеро Танганьика; بحيرة تنجانيقا
Lake Malawi; -12.0 34.5; 60; озеро Малави; بحيرة ملاوي; Lake Nyasa
Lake Kivu; -2.0 29.1; 30; озеро Киву; بحيرة كيفو
Lake Albert; 1.7 30.9; 40; озеро Альберт; بحيرة ألبرت
Lake Chad; 13.1 14.4; 60; озеро Чад; بحيرة تشاد
Lake Turkana; 3.6 36.1; 40; озеро Туркана; بحيرة توركانا
Lake Tana; 12.0 37.3; 30; озеро Тана; بحيرة تانا
Lake Nasser; 22.9 32.6; 60; озеро Насер; بحيرة ناصر
Lake Volta; 7.3 0.1; 60; водохранилище Вольта; بحيرة فولتا
Lake Kariba; -17.0 28.0; 60; водохранилище Кариба; بحيرة كاريبا
Lake Baikal; 53.5 108.0; 150; Байкал; بحيرة بايكال; Baikal
Lake Balkhash; 46.4 74.6; 120; Балхаш; بحيرة بلخاش; Balkhash Lake
Issyk-Kul; 42.45 77.25; 60; Иссык-Куль; بحيرة إيسيك كول; Lake Issyk-Kul, Ysyk-Köl
Lake Sevan; 40.35 45.35; 25; Севан; بحيرة سيفان
Lake Van; 38.6 42.9; 40; озеро Ван; بحيرة وان
Lake Urmia; 37.7 45.4; 40; озеро Урмия; بحيرة أرومية
Lake Ladoga; 60.8 31.5; 80; Ладожское озеро; بحيرة لادوغا
Lake Onega; 61.7 35.5; 80; Онежское озеро; بحيرة أونيغا
Lake Peipus; 58.7 27.5; 40; Чудское озеро; بحيرة بيبوس; Lake Peipsi
Lake Ohrid; 41.0 20.7; 15; Охридское озеро; بحيرة أوهريد
Lake Geneva; 46.45 6.5; 30; Женевское озеро; بحيرة جنيف; Lac Léman
Tonlé Sap; 12.9 104.1; 50; Тонлесап; بحيرة تونلي ساب
Pangong Tso; 33.75 78.7; 40; Пангонг-Цо; بحيرة بانغونغ; Pangong Lake
Poyang Lake; 29.1 116.3; 40; Поянху; بحيرة بويانغ
Qinghai Lake; 36.9 100.2; 40; Кукунор; بحيرة تشينغهاي; Koko Nor
Lake Titicaca; -15.8 -69.4; 60; Титикака; بحيرة تيتيكاكا
Lake Maracaibo; 9.8 -71.5; 60; Маракайбо; بحيرة ماراكايبو
Lake Nicaragua; 11.6 -85.4; 50; озеро Никарагуа; بحيرة نيكاراغوا
Lake Superior; 47.6 -87.5; 150; Верхнее озеро; بحيرة سوبيريور
Lake Michigan; 43.8 -87.0; 120; Мичиган; بحيرة ميشيغان
Lake Huron; 44.8 -82.3; 100; Гурон; بحيرة هورون
Lake Erie; 42.2 -81.2; 100; Эри; بحيرة إيري
Lake Ontario; 43.7 -77.9; 80; Онтарио; بحيرة أونتاريو
Great Slave Lake; 61.6 -114.0; 100; Большое Невольничье озеро; بحيرة العبيد الكبرى
Great Bear Lake; 66.0 -121.0; 100; Большое Медвежье озеро; بحيرة الدب العظيم
`;
