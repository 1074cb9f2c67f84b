// Places with a dot that no list of cities has, by hand, from public knowledge, to a few kilometres: islets, bases, plants,
// crossings, capes, ports. One a line: name; latitude longitude; country (none where it is disputed); Russian; Arabic; other
// names.

export const sites = `
Diomede Islands; 65.77 -169.03; ; острова Диомида; جزر ديوميد; Little Diomede, Big Diomede
Al-Faw; 29.975 48.473; IQ; Фао; الفاو; Faw, Fao, Al Faw, Faw Peninsula
Dhekelia; 34.99 33.74; CY; Декелия; ديكيليا; Dekelia
Snake Island; 45.255 30.205; UA; остров Змеиный; جزيرة الأفعى; Zmiinyi Island, Zmiinyi
Zaporizhzhia Nuclear Power Plant; 47.51 34.585; UA; Запорожская АЭС; محطة زابوريجيا النووية; Zaporizhzhia NPP, ZNPP, Zaporizhzhia nuclear plant
Chernobyl Nuclear Power Plant; 51.389 30.099; UA; Чернобыльская АЭС; محطة تشيرنوبيل; Chornobyl Nuclear Power Plant, Chernobyl, Chornobyl
Kakhovka Dam; 46.777 33.37; UA; Каховская ГЭС; سد كاخوفكا; Nova Kakhovka Dam
Crimean Bridge; 45.31 36.51; UA; Крымский мост; جسر القرم; Kerch Bridge
Perekop; 46.16 33.69; UA; Перекоп; بيريكوب
Vostochny Cosmodrome; 51.88 128.33; RU; Восточный; فوستوتشني; Vostochny
Plesetsk Cosmodrome; 62.93 40.57; RU; Плесецк; بليسيتسك; Plesetsk
Cape Dezhnev; 66.08 -169.65; RU; мыс Дежнёва; رأس ديجنيف
Wrangel Island; 71.2 -179.5; RU; остров Врангеля; جزيرة رانجل
Kunashir; 44.1 145.9; RU; Кунашир; كوناشير; Kunashiri
Iturup; 45.0 147.9; RU; Итуруп; إيتوروب; Etorofu
Shikotan; 43.8 146.75; RU; Шикотан; شيكوتان
Baikonur Cosmodrome; 45.965 63.305; KZ; космодром Байконур; قاعدة بايكونور
Semipalatinsk Test Site; 50.1 78.4; KZ; Семипалатинский полигон; موقع سيميبالاتينسك
Manas Air Base; 43.06 74.48; KG; Манас; قاعدة ماناس; Manas
Kant Air Base; 42.85 74.85; KG; Кант; قاعدة كانت
Rogun Dam; 38.68 69.77; TJ; Рогунская ГЭС; سد روغون; Rogun
Bagram Air Base; 34.946 69.265; AF; Баграм; باغرام; Bagram, Bagram Airfield
Torkham; 34.12 71.09; ; Торхам; تورخم; Torkham Crossing
Khyber Pass; 34.09 71.15; PK; Хайберский проход; ممر خيبر
Wagah; 31.605 74.573; ; Вагах; واغاه; Attari–Wagah, Attari
Nathu La; 27.387 88.831; ; Нату-Ла; ناثو لا
Natanz Nuclear Facility; 33.723 51.727; IR; ядерный объект Натанз; منشأة نطنز النووية; Natanz enrichment plant
Fordow; 34.885 50.996; IR; Фордо; فوردو; Fordo, Fordow Fuel Enrichment Plant
Bushehr Nuclear Power Plant; 28.83 50.887; IR; Бушерская АЭС; محطة بوشهر النووية; Bushehr NPP
Arak heavy water reactor; 34.373 49.241; IR; реактор в Араке; مفاعل أراك; Khondab
Parchin; 35.52 51.77; IR; Парчин; بارتشين
Kharg Island; 29.24 50.32; IR; остров Харк; جزيرة خارك; Kharg
Qeshm; 26.8 55.9; IR; Кешм; قشم; Qeshm Island
Kish Island; 26.54 53.98; IR; Киш; كيش; Kish
Abu Musa; 25.875 55.033; ; Абу-Муса; أبو موسى
Greater Tunb; 26.262 55.305; ; Большой Томб; طنب الكبرى
Al Udeid Air Base; 25.117 51.315; QA; Эль-Удейд; قاعدة العديد; Al Udeid, Al-Udeid
Ras Laffan; 25.9 51.55; QA; Рас-Лаффан; رأس لفان
Al Dhafra Air Base; 24.25 54.55; AE; Эд-Дафра; قاعدة الظفرة; Al Dhafra
Barakah Nuclear Power Plant; 23.96 52.26; AE; АЭС Барака; محطة براكة; Barakah
Prince Sultan Air Base; 24.06 47.58; SA; база Принс-Султан; قاعدة الأمير سلطان
NEOM; 28.0 35.2; SA; Неом; نيوم
Tiran Island; 27.95 34.56; SA; Тиран; جزيرة تيران; Tiran
Jebel Ali; 25.01 55.06; AE; Джебель-Али; جبل علي; Jebel Ali Port
Bubiyan Island; 29.75 48.2; KW; Бубиян; جزيرة بوبيان; Bubiyan
Ain al-Asad Air Base; 33.79 42.44; IQ; Айн-эль-Асад; قاعدة عين الأسد; Ain al-Asad, Al Asad Air Base
Al-Tanf; 33.5 38.62; SY; Эт-Танф; التنف; At-Tanf, Tanf
Khmeimim Air Base; 35.401 35.949; SY; Хмеймим; قاعدة حميميم; Hmeimim, Khmeimim, Hmeimim Air Base
Mount Hermon; 33.416 35.857; ; гора Хермон; جبل الشيخ; Jabal al-Shaykh
Dimona Nuclear Centre; 31.0 35.145; IL; ядерный центр в Димоне; مركز ديمونا النووي; Negev Nuclear Research Center
Kerem Shalom; 31.23 34.284; ; Керем-Шалом; كرم أبو سالم; Kerem Shalom Crossing
Erez Crossing; 31.558 34.547; ; КПП Эрез; معبر إيرز; Erez, Beit Hanoun Crossing
Rafah Crossing; 31.248 34.259; ; КПП Рафах; معبر رفح
Ras Isa; 15.12 42.6; YE; Рас-Иса; رأس عيسى; Ras Issa
Guerguerat; 21.42 -16.96; ; Гергерат; الكركرات
Shebaa Farms; 33.31 35.72; ; Фермы Шебаа; مزارع شبعا
Mount Etna; 37.751 14.994; IT; Этна; جبل إتنا; Etna
Mount Merapi; -7.54 110.446; ID; Мерапи; ميرابي; Merapi
Varosha; 35.1 33.96; CY; Вароша; فاروشا
Taba; 29.49 34.89; EG; Таба; طابا
Aswan High Dam; 23.97 32.88; EG; Асуанская плотина; السد العالي
Grand Ethiopian Renaissance Dam; 11.215 35.093; ET; плотина «Возрождение»; سد النهضة; GERD, Renaissance Dam
Camp Lemonnier; 11.543 43.155; DJ; Кэмп-Лемонье; معسكر ليمونيه
Doraleh; 11.59 43.08; DJ; Дорале; دوراليه
Perim; 12.66 43.41; YE; Перим; بريم; Mayyun, Perim Island
Socotra; 12.5 53.9; YE; Сокотра; سقطرى; Soqotra
Manda Bay; -2.17 40.9; KE; Манда-Бей; خليج ماندا
Zanzibar Island; -6.13 39.36; TZ; Занзибар; زنجبار
Afungi LNG; -10.82 40.52; MZ; СПГ Афунги; أفونغي
Diego Garcia; -7.31 72.41; IO; Диего-Гарсия; دييغو غارسيا
Great Coco Island; 14.1 93.37; MM; Большой Коко; جزيرة كوكو الكبرى; Coco Islands
Ream Naval Base; 10.505 103.61; KH; база Реам; قاعدة ريام; Ream
Cam Ranh Bay; 11.9 109.2; VN; бухта Камрань; خليج كام رانه
Scarborough Shoal; 15.15 117.76; ; Скарборо; سكاربورو شول; Huangyan Island, Panatag Shoal
Second Thomas Shoal; 9.73 115.87; ; риф Аюнгин; سكند توماس شول; Ayungin Shoal, Ren'ai Reef
Mischief Reef; 9.9 115.53; ; риф Мисчиф; مستشيف ريف; Meiji Reef
Subi Reef; 10.92 114.08; ; риф Суби; سوبي ريف
Fiery Cross Reef; 9.55 112.89; ; риф Файери-Кросс; فايري كروس; Yongshu Reef
Thitu Island; 11.053 114.285; ; Титу; ثيتو; Pag-asa Island
Itu Aba; 10.377 114.366; ; Иту-Аба; إيتو أبا; Taiping Island
Woody Island; 16.834 112.338; ; остров Вуди; وودي آيلاند; Yongxing Island
Pratas Island; 20.703 116.72; TW; Пратас; براتاس; Dongsha Island, Dongsha
Kinmen; 24.44 118.33; TW; Цзиньмэнь; كينمن; Quemoy, Jinmen
Yonaguni; 24.46 122.99; JP; Йонагуни; يوناغوني
Ishigaki Island; 24.4 124.18; JP; Исигаки; إيشيغاكي
Iwo Jima; 24.784 141.323; JP; Иводзима; إيو جيما; Iwo To
Kadena Air Base; 26.356 127.768; JP; Кадена; قاعدة كادينا; Kadena
Futenma; 26.27 127.756; JP; Футэмма; فوتينما; Futenma Air Station
Fukushima Daiichi; 37.421 141.033; JP; АЭС Фукусима-1; فوكوشيما داييتشي
Liancourt Rocks; 37.241 131.867; ; острова Лианкур; صخور ليانكورت; Dokdo, Takeshima
Panmunjom; 37.956 126.677; ; Пханмунджом; بانمونجوم
Camp Humphreys; 36.963 127.031; KR; Кэмп-Хамфрис; معسكر همفريز
Baengnyeong Island; 37.95 124.67; KR; Пэннёндо; بينغنيونغ; Baengnyeongdo
Yeonpyeong Island; 37.667 125.697; KR; Ёнпхёндо; يونبيونغ; Yeonpyeong, Yeonpyeongdo
Yongbyon; 39.797 125.755; KP; Йонбён; يونغبيون; Nyongbyon
Punggye-ri; 41.28 129.08; KP; Пхунгери; بونغي ري; Punggye-ri Test Site
Sohae; 39.66 124.705; KP; Сохэ; سوهاي; Sohae Satellite Launching Station
Three Gorges Dam; 30.823 111.003; CN; «Три ущелья»; سد الممرات الثلاثة
Lop Nur; 40.2 90.4; CN; Лобнор; لوب نور
Yulin Naval Base; 18.22 109.69; CN; база Юйлинь; قاعدة يولين
Guam; 13.45 144.78; GU; Гуам; غوام
Andersen Air Force Base; 13.584 144.93; GU; Андерсен; قاعدة أندرسن; Andersen, Andersen AFB
Apra Harbor; 13.45 144.66; GU; гавань Апра; ميناء أبرا; Apra Harbour
Tinian; 15.0 145.63; MP; Тиниан; تينيان
Wake Island; 19.29 166.62; UM; Уэйк; جزيرة ويك
Midway Atoll; 28.21 -177.37; UM; Мидуэй; ميدواي; Midway
Kwajalein; 8.72 167.73; MH; Кваджалейн; كواجالين
Pearl Harbor; 21.355 -157.97; US; Пёрл-Харбор; بيرل هاربر
Clark Air Base; 15.186 120.56; PH; Кларк; قاعدة كلارك; Clark, Clark Freeport
Subic Bay; 14.79 120.24; PH; Субик-Бей; خليج سوبيك
Pine Gap; -23.799 133.737; AU; Пайн-Гэп; باين غاب
Manus Island; -2.1 147.0; PG; Манус; مانوس
Nusantara; -0.97 116.7; ID; Нусантара; نوسانتارا
Incirlik Air Base; 37.002 35.426; TR; Инджирлик; قاعدة إنجرليك; Incirlik
Akrotiri; 34.59 32.99; GB; Акротири; أكروتيري; RAF Akrotiri
Kastellorizo; 36.15 29.59; GR; Кастелоризо; كاستيلوريزو; Megisti
Souda Bay; 35.49 24.13; GR; бухта Суда; خليج سودا
Lampedusa; 35.5 12.61; IT; Лампедуза; لامبيدوزا
Deveselu; 44.08 24.4; RO; Девеселу; ديفيسيلو
Mihail Kogălniceanu Air Base; 44.36 28.49; RO; база Михаил Когэлничану; قاعدة ميخائيل كوغالنيتشيانو
Redzikowo; 54.48 17.1; PL; Редзиково; ريدزيكوفو
Ramstein Air Base; 49.437 7.6; DE; Рамштайн; قاعدة رامشتاين; Ramstein
Büchel Air Base; 50.174 7.063; DE; Бюхель; قاعدة بوشل
Faslane; 56.065 -4.82; GB; Фаслейн; فاسلين
Rota Naval Base; 36.64 -6.35; ES; Рота; قاعدة روتا
Brdo; 46.28 14.37; SI; Брдо; بردو
Keflavík; 64.0 -22.56; IS; Кеблавик; كيفلافيك
Jan Mayen; 71.0 -8.4; SJ; Ян-Майен; يان ماين
Bear Island; 74.45 19.0; SJ; остров Медвежий; جزيرة الدب; Bjørnøya
Pituffik Space Base; 76.53 -68.7; GL; Питуффик; بيتوفيك; Pituffik, Thule, ~Thule Air Base
Guantánamo Bay; 19.92 -75.15; CU; Гуантанамо; خليج غوانتانامو; Guantanamo Bay Naval Base, Guantanamo
Cape Canaveral; 28.46 -80.53; US; мыс Канаверал; كيب كانافيرال
Los Alamos; 35.89 -106.31; US; Лос-Аламос; لوس ألاموس
Camp David; 39.648 -77.465; US; Кэмп-Дэвид; كامب ديفيد
Mar-a-Lago; 26.677 -80.037; US; Мар-а-Лаго; مار إيه لاغو
Cape Horn; -55.98 -67.27; CL; мыс Горн; رأس هورن
Cape of Good Hope; -34.357 18.473; ZA; мыс Доброй Надежды; رأس الرجاء الصالح
Cape Agulhas; -34.83 20.0; ZA; мыс Игольный; رأس أغولاس
Ascension Island; -7.95 -14.36; SH; остров Вознесения; جزيرة أسينشين
South Georgia; -54.4 -36.7; GS; Южная Георгия; جورجيا الجنوبية
McMurdo Station; -77.85 166.67; AQ; Мак-Мердо; محطة مكموردو
Vostok Station; -78.46 106.84; AQ; станция Восток; محطة فوستوك
Itaipu Dam; -25.41 -54.59; ; Итайпу; سد إيتايبو
`;
