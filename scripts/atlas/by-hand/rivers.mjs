// Names of rivers, from public knowledge: the lines of the data have none. One a line: name; points on it, or a town at it,
// latitude first, one on each piece of the line; Russian; Arabic; French; German; Spanish; Chinese.

export const riverLanguages = ['ru', 'ar', 'fr', 'de', 'es', 'zh'];

export const rivers = `
Danube; 48.2 16.4, 47.5 19.05, 44.8 20.5, 43.85 25.95, 45.2 28.8; Дунай; الدانوب; Danube; Donau; Danubio; 多瑙河
Rhine; 50.94 6.97, 49.0 8.3; Рейн; الراين; Rhin; Rhein; Rin; 莱茵河
Elbe; 51.05 13.74, 53.5 10.0; Эльба; إلبه; Elbe; Elbe; Elba; 易北河
Oder; 52.3 14.6; Одер; أودر; Oder; Oder; Óder; 奥得河
Vistula; 52.23 21.03; Висла; فيستولا; Vistule; Weichsel; Vístula; 维斯瓦河
Dniester; 46.84 29.63, 48.45 27.8; Днестр; دنيستر; Dniestr; Dnister; Dniéster; 德涅斯特河
Dnipro; 50.45 30.55, 48.46 35.05, 46.64 32.6; Днепр; دنيبر; Dniepr; Dnipro; Dniéper; 第聂伯河
Don; 47.2 39.7; Дон; الدون; Don; Don; Don; 顿河
Volga; 48.7 44.5, 55.8 49.1, 58.0 38.9; Волга; الفولغا; Volga; Wolga; Volga; 伏尔加河
Ural; 51.77 55.1, 47.1 51.9; Урал; الأورال; Oural; Ural; Ural; 乌拉尔河
Ob; 55.0 82.9, 61.2 73.4; Обь; أوب; Ob; Ob; Obi; 鄂毕河
Irtysh; 54.97 73.4, 50.4 80.2; Иртыш; إرتيش; Irtych; Irtysch; Irtish; 额尔齐斯河
Yenisei; 56.0 92.9, 66.0 87.9; Енисей; ينيسي; Ienisseï; Jenissei; Yeniséi; 叶尼塞河
Lena; 62.0 129.8, 70.0 126.0; Лена; لينا; Léna; Lena; Lena; 勒拿河
Amur; 48.5 135.1, 50.3 127.5; Амур; آمور; Amour; Amur; Amur; 黑龙江
Amu Darya; 37.2 67.3; Амударья; آمو داريا; Amou-Daria; Amudarja; Amu Daria; 阿姆河
Syr Darya; 44.85 65.5, 40.3 69.6; Сырдарья; سير داريا; Syr-Daria; Syrdarja; Sir Daria; 锡尔河
Tigris; 33.3 44.4, 36.35 43.15; Тигр; دجلة; Tigre; Tigris; Tigris; 底格里斯河
Euphrates; 35.95 39.0, 31.05 46.25; Евфрат; الفرات; Euphrate; Euphrat; Éufrates; 幼发拉底河
Nile; 30.05 31.23, 24.1 32.9, 19.2 30.5; Нил; النيل; Nil; Nil; Nilo; 尼罗河
White Nile; 9.5 31.65; Белый Нил; النيل الأبيض; Nil Blanc; Weißer Nil; Nilo Blanco; 白尼罗河
Blue Nile; 11.8 34.4, 14.4 33.5; Голубой Нил; النيل الأزرق; Nil Bleu; Blauer Nil; Nilo Azul; 青尼罗河
Niger; 13.5 2.1, 12.65 -8.0, 6.15 6.75; Нигер; النيجر; Niger; Niger; Níger; 尼日尔河
Congo; -4.3 15.3, 0.5 25.2; Конго; الكونغو; Congo; Kongo; Congo; 刚果河
Zambezi; -16.15 33.6, -17.9 25.85; Замбези; زامبيزي; Zambèze; Sambesi; Zambeze; 赞比西河
Orange; -28.45 21.25; Оранжевая; أورانج; Orange; Oranje; Orange; 奥兰治河
Senegal; 16.5 -14.9; Сенегал; السنغال; Sénégal; Senegal; Senegal; 塞内加尔河
Indus; 25.4 68.35, 27.7 68.85, 35.3 75.6; Инд; السند; Indus; Indus; Indo; 印度河
Ganges; 25.3 83.0, 25.6 85.15; Ганг; الغانج; Gange; Ganges; Ganges; 恒河
Brahmaputra; 26.2 91.75; Брахмапутра; براهمابوترا; Brahmapoutre; Brahmaputra; Brahmaputra; 布拉马普特拉河
Mekong; 17.96 102.6, 11.6 104.95, 22.0 100.8; Меконг; الميكونغ; Mékong; Mekong; Mekong; 湄公河
Irrawaddy; 21.97 96.05; Иравади; إيراوادي; Irrawaddy; Irrawaddy; Irawadi; 伊洛瓦底江
Salween; 20.0 98.6; Салуин; سالوين; Salouen; Saluen; Salween; 萨尔温江
Yangtze; 30.6 114.3, 29.55 106.6, 32.1 118.75; Янцзы; يانغتسي; Yangtsé; Jangtsekiang; Yangtsé; 长江
Yellow River; 36.05 103.8, 36.7 117.0, 40.6 109.9; Хуанхэ; النهر الأصفر; fleuve Jaune; Gelber Fluss; río Amarillo; 黄河
Murray; -34.2 142.15; Муррей; موراي; Murray; Murray; Murray; 墨累河
Amazon; -2.45 -54.7, -3.75 -73.2; Амазонка; الأمازون; Amazone; Amazonas; Amazonas; 亚马孙河
Orinoco; 8.15 -63.55; Ориноко; أورينوكو; Orénoque; Orinoco; Orinoco; 奥里诺科河
Paraná; -32.95 -60.65, -27.45 -58.85; Парана; بارانا; Paraná; Paraná; Paraná; 巴拉那河
São Francisco; -9.4 -40.5; Сан-Франсиску; ساو فرانسيسكو; São Francisco; São Francisco; San Francisco; 圣弗朗西斯科河
Magdalena; 7.05 -73.9; Магдалена; ماغدالينا; Magdalena; Magdalena; Magdalena; 马格达莱纳河
Mississippi; 29.95 -90.1, 35.15 -90.05, 38.6 -90.2; Миссисипи; المسيسيبي; Mississippi; Mississippi; Misisipi; 密西西比河
Missouri; 41.25 -95.9; Миссури; ميزوري; Missouri; Missouri; Misuri; 密苏里河
Ohio; 38.25 -85.75; Огайо; أوهايو; Ohio; Ohio; Ohio; 俄亥俄河
Rio Grande; 31.75 -106.5, 27.5 -99.5; Рио-Гранде; ريو غراندي; Rio Grande; Rio Grande; río Bravo; 格兰德河
Columbia; 45.7 -121.2; Колумбия; كولومبيا; Columbia; Columbia; Columbia; 哥伦比亚河
Mackenzie; 61.85 -121.3, 65.3 -126.8; Маккензи; ماكنزي; Mackenzie; Mackenzie; Mackenzie; 马更些河
Yukon; 64.06 -139.4, 64.7 -156.0; Юкон; يوكون; Yukon; Yukon; Yukón; 育空河
`;
