// Names of waters and regions that are much in the news, by hand, in the languages that waters.mjs and regions.mjs have
// not: French; German; Spanish; Chinese; Italian; Portuguese; Polish; Ukrainian; Turkish; Japanese; Korean.

export const languages = ['fr', 'de', 'es', 'zh', 'it', 'pt', 'pl', 'uk', 'tr', 'ja', 'ko'];

export const moreNames = `
Strait of Hormuz; détroit d’Ormuz; Straße von Hormus; estrecho de Ormuz; 霍尔木兹海峡; stretto di Hormuz; estreito de Ormuz; cieśnina Ormuz; Ормузька протока; Hürmüz Boğazı; ホルムズ海峡; 호르무즈 해협
Bab el-Mandeb; détroit de Bab-el-Mandeb; Bab al-Mandab; estrecho de Bab el-Mandeb; 曼德海峡; stretto di Bab el-Mandeb; estreito de Babelmândebe; Bab al-Mandab; Баб-ель-Мандебська протока; Babülmendep Boğazı; バブ・エル・マンデブ海峡; 바브엘만데브 해협
Strait of Malacca; détroit de Malacca; Straße von Malakka; estrecho de Malaca; 马六甲海峡; stretto di Malacca; estreito de Malaca; cieśnina Malakka; Малаккська протока; Malakka Boğazı; マラッカ海峡; 믈라카 해협
Taiwan Strait; détroit de Taïwan; Taiwanstraße; estrecho de Taiwán; 台湾海峡; stretto di Taiwan; estreito de Taiwan; Cieśnina Tajwańska; Тайванська протока; Tayvan Boğazı; 台湾海峡; 타이완 해협
Suez Canal; canal de Suez; Suezkanal; canal de Suez; 苏伊士运河; canale di Suez; canal de Suez; Kanał Sueski; Суецький канал; Süveyş Kanalı; スエズ運河; 수에즈 운하
Panama Canal; canal de Panama; Panamakanal; canal de Panamá; 巴拿马运河; canale di Panama; canal do Panamá; Kanał Panamski; Панамський канал; Panama Kanalı; パナマ運河; 파나마 운하
Bosporus; Bosphore; Bosporus; Bósforo; 博斯普鲁斯海峡; Bosforo; Bósforo; Bosfor; Босфор; İstanbul Boğazı; ボスポラス海峡; 보스포루스 해협
Dardanelles; Dardanelles; Dardanellen; Dardanelos; 达达尼尔海峡; Dardanelli; Dardanelos; Dardanele; Дарданелли; Çanakkale Boğazı; ダーダネルス海峡; 다르다넬스 해협
Strait of Gibraltar; détroit de Gibraltar; Straße von Gibraltar; estrecho de Gibraltar; 直布罗陀海峡; stretto di Gibilterra; estreito de Gibraltar; Cieśnina Gibraltarska; Гібралтарська протока; Cebelitarık Boğazı; ジブラルタル海峡; 지브롤터 해협
Kerch Strait; détroit de Kertch; Straße von Kertsch; estrecho de Kerch; 刻赤海峡; stretto di Kerč; estreito de Kerch; Cieśnina Kerczeńska; Керченська протока; Kerç Boğazı; ケルチ海峡; 케르치 해협
Bering Strait; détroit de Béring; Beringstraße; estrecho de Bering; 白令海峡; stretto di Bering; estreito de Bering; Cieśnina Beringa; Берингова протока; Bering Boğazı; ベーリング海峡; 베링 해협
English Channel; Manche; Ärmelkanal; canal de la Mancha; 英吉利海峡; canale della Manica; canal da Mancha; kanał La Manche; Ла-Манш; Manş Denizi; イギリス海峡; 영국 해협
Black Sea; mer Noire; Schwarzes Meer; mar Negro; 黑海; mar Nero; mar Negro; Morze Czarne; Чорне море; Karadeniz; 黒海; 흑해
Sea of Azov; mer d’Azov; Asowsches Meer; mar de Azov; 亚速海; mar d’Azov; mar de Azov; Morze Azowskie; Азовське море; Azak Denizi; アゾフ海; 아조프해
Caspian Sea; mer Caspienne; Kaspisches Meer; mar Caspio; 里海; mar Caspio; mar Cáspio; Morze Kaspijskie; Каспійське море; Hazar Denizi; カスピ海; 카스피해
Mediterranean Sea; mer Méditerranée; Mittelmeer; mar Mediterráneo; 地中海; mar Mediterraneo; mar Mediterrâneo; Morze Śródziemne; Середземне море; Akdeniz; 地中海; 지중해
Red Sea; mer Rouge; Rotes Meer; mar Rojo; 红海; mar Rosso; mar Vermelho; Morze Czerwone; Червоне море; Kızıldeniz; 紅海; 홍해
Persian Gulf; golfe Persique; Persischer Golf; golfo Pérsico; 波斯湾; golfo Persico; golfo Pérsico; Zatoka Perska; Перська затока; Basra Körfezi; ペルシア湾; 페르시아만
Gulf of Oman; golfe d’Oman; Golf von Oman; golfo de Omán; 阿曼湾; golfo di Oman; golfo de Omã; Zatoka Omańska; Оманська затока; Umman Körfezi; オマーン湾; 오만만
Gulf of Aden; golfe d’Aden; Golf von Aden; golfo de Adén; 亚丁湾; golfo di Aden; golfo de Áden; Zatoka Adeńska; Аденська затока; Aden Körfezi; アデン湾; 아덴만
Arabian Sea; mer d’Arabie; Arabisches Meer; mar Arábigo; 阿拉伯海; mar Arabico; mar Arábico; Morze Arabskie; Аравійське море; Umman Denizi; アラビア海; 아라비아해
Bay of Bengal; golfe du Bengale; Golf von Bengalen; golfo de Bengala; 孟加拉湾; golfo del Bengala; golfo de Bengala; Zatoka Bengalska; Бенгальська затока; Bengal Körfezi; ベンガル湾; 벵골만
South China Sea; mer de Chine méridionale; Südchinesisches Meer; mar de la China Meridional; 南海; mar Cinese Meridionale; mar da China Meridional; Morze Południowochińskie; Південнокитайське море; Güney Çin Denizi; 南シナ海; 남중국해
East China Sea; mer de Chine orientale; Ostchinesisches Meer; mar de la China Oriental; 东海; mar Cinese Orientale; mar da China Oriental; Morze Wschodniochińskie; Східнокитайське море; Doğu Çin Denizi; 東シナ海; 동중국해
Yellow Sea; mer Jaune; Gelbes Meer; mar Amarillo; 黄海; mar Giallo; mar Amarelo; Morze Żółte; Жовте море; Sarı Deniz; 黄海; 황해
Baltic Sea; mer Baltique; Ostsee; mar Báltico; 波罗的海; mar Baltico; mar Báltico; Morze Bałtyckie; Балтійське море; Baltık Denizi; バルト海; 발트해
North Sea; mer du Nord; Nordsee; mar del Norte; 北海; mare del Nord; mar do Norte; Morze Północne; Північне море; Kuzey Denizi; 北海; 북해
Barents Sea; mer de Barents; Barentssee; mar de Barents; 巴伦支海; mare di Barents; mar de Barents; Morze Barentsa; Баренцове море; Barents Denizi; バレンツ海; 바렌츠해
Sea of Okhotsk; mer d’Okhotsk; Ochotskisches Meer; mar de Ojotsk; 鄂霍次克海; mare di Ochotsk; mar de Okhotsk; Morze Ochockie; Охотське море; Ohotsk Denizi; オホーツク海; 오호츠크해
Aegean Sea; mer Égée; Ägäis; mar Egeo; 爱琴海; mar Egeo; mar Egeu; Morze Egejskie; Егейське море; Ege Denizi; エーゲ海; 에게해
Adriatic Sea; mer Adriatique; Adria; mar Adriático; 亚得里亚海; mare Adriatico; mar Adriático; Morze Adriatyckie; Адріатичне море; Adriyatik Denizi; アドリア海; 아드리아해
Gulf of Mexico; golfe du Mexique; Golf von Mexiko; golfo de México; 墨西哥湾; golfo del Messico; golfo do México; Zatoka Meksykańska; Мексиканська затока; Meksika Körfezi; メキシコ湾; 멕시코만
Caribbean Sea; mer des Caraïbes; Karibisches Meer; mar Caribe; 加勒比海; mar dei Caraibi; mar do Caribe; Morze Karaibskie; Карибське море; Karayip Denizi; カリブ海; 카리브해
Arctic Ocean; océan Arctique; Arktischer Ozean; océano Ártico; 北冰洋; mar Glaciale Artico; oceano Ártico; Ocean Arktyczny; Північний Льодовитий океан; Arktik Okyanusu; 北極海; 북극해
Indian Ocean; océan Indien; Indischer Ozean; océano Índico; 印度洋; oceano Indiano; oceano Índico; Ocean Indyjski; Індійський океан; Hint Okyanusu; インド洋; 인도양
Pacific Ocean; océan Pacifique; Pazifischer Ozean; océano Pacífico; 太平洋; oceano Pacifico; oceano Pacífico; Ocean Spokojny; Тихий океан; Büyük Okyanus; 太平洋; 태평양
Atlantic Ocean; océan Atlantique; Atlantischer Ozean; océano Atlántico; 大西洋; oceano Atlantico; oceano Atlântico; Ocean Atlantycki; Атлантичний океан; Atlas Okyanusu; 大西洋; 대서양
Lake Chad; lac Tchad; Tschadsee; lago Chad; 乍得湖; lago Ciad; lago Chade; jezioro Czad; озеро Чад; Çad Gölü; チャド湖; 차드호
Snake Island; île des Serpents; Schlangeninsel; isla de las Serpientes; 蛇岛; isola dei Serpenti; ilha das Serpentes; Wyspa Węży; Зміїний; Yılan Adası; ズミイヌイ島; 즈미이니섬
Senkaku Islands; îles Senkaku; Senkaku-Inseln; islas Senkaku; 钓鱼岛; isole Senkaku; ilhas Senkaku; wyspy Senkaku; острови Сенкаку; Senkaku Adaları; 尖閣諸島; 센카쿠 열도
Spratly Islands; îles Spratleys; Spratly-Inseln; islas Spratly; 南沙群岛; isole Spratly; ilhas Spratly; Wyspy Spratly; острови Спратлі; Spratly Adaları; 南沙諸島; 스프래틀리 군도
Paracel Islands; îles Paracels; Paracel-Inseln; islas Paracelso; 西沙群岛; isole Paracelso; ilhas Paracel; Wyspy Paracelskie; Парасельські острови; Paracel Adaları; 西沙諸島; 파라셀 제도
Kuril Islands; îles Kouriles; Kurilen; islas Kuriles; 千岛群岛; isole Curili; ilhas Curilas; Kuryle; Курильські острови; Kuril Adaları; 千島列島; 쿠릴 열도
Golan Heights; plateau du Golan; Golanhöhen; Altos del Golán; 戈兰高地; alture del Golan; colinas de Golã; Wzgórza Golan; Голанські висоти; Golan Tepeleri; ゴラン高原; 골란고원
Karabakh; Karabakh; Bergkarabach; Karabaj; 卡拉巴赫; Karabakh; Carabaque; Karabach; Карабах; Karabağ; カラバフ; 카라바흐
Kashmir; Cachemire; Kaschmir; Cachemira; 克什米尔; Kashmir; Caxemira; Kaszmir; Кашмір; Keşmir; カシミール; 카슈미르
Horn of Africa; Corne de l’Afrique; Horn von Afrika; Cuerno de África; 非洲之角; Corno d’Africa; Corno de África; Róg Afryki; Африканський Ріг; Afrika Boynuzu; アフリカの角; 아프리카의 뿔
Sahel; Sahel; Sahelzone; Sahel; 萨赫勒; Sahel; Sahel; Sahel; Сахель; Sahel; サヘル; 사헬
Sinai; Sinaï; Sinai; Sinaí; 西奈半岛; Sinai; Sinai; Synaj; Синай; Sina; シナイ半島; 시나이반도
Balkans; Balkans; Balkan; Balcanes; 巴尔干; Balcani; Bálcãs; Bałkany; Балкани; Balkanlar; バルカン半島; 발칸반도
Arctic; Arctique; Arktis; Ártico; 北极; Artico; Ártico; Arktyka; Арктика; Arktik; 北極; 북극
Siberia; Sibérie; Sibirien; Siberia; 西伯利亚; Siberia; Sibéria; Syberia; Сибір; Sibirya; シベリア; 시베리아
Panmunjom; ; ; ; 板门店; ; ; ; ; ; 板門店; 판문점
Yongbyon; ; ; ; 宁边; ; ; ; ; ; 寧辺; 영변
Punggye-ri; ; ; ; 丰溪里; ; ; ; ; ; 豊渓里; 풍계리
Scarborough Shoal; récif de Scarborough; Scarborough-Riff; ; 黄岩岛; ; ; ; ; ; スカボロー礁; 스카버러 암초
Cam Ranh Bay; baie de Cam Ranh; ; ; 金兰湾; ; ; ; ; ; カムラン湾; 깜라인만
Second Thomas Shoal; ; ; ; 仁爱礁; ; ; ; ; ; ;
Mischief Reef; ; ; ; 美济礁; ; ; ; ; ; ;
Subi Reef; ; ; ; 渚碧礁; ; ; ; ; ; ;
Fiery Cross Reef; ; ; ; 永暑礁; ; ; ; ; ; ;
Itu Aba; ; ; ; 太平岛; ; ; ; ; ; 太平島; 타이핑섬
Woody Island; ; ; ; 永兴岛; ; ; ; ; ; ;
Kinmen; ; ; ; 金门; ; ; ; ; ; 金門島; 진먼섬
Matsu Islands; îles Matsu; Matsu-Inseln; ; 马祖; ; ; ; ; ; 馬祖列島; 마쭈 열도
Pratas Island; ; ; ; 东沙岛; ; ; ; ; ; 東沙島; 둥사 군도
Diego Garcia; Diego Garcia; Diego Garcia; Diego García; 迪戈加西亚岛; Diego Garcia; Diego Garcia; Diego Garcia; Дієго-Гарсія; Diego Garcia; ディエゴガルシア島; 디에고가르시아섬
Guam; Guam; Guam; Guam; 关岛; Guam; Guam; Guam; Гуам; Guam; グアム; 괌
Bornholm; Bornholm; Bornholm; Bornholm; 博恩霍尔姆岛; Bornholm; Bornholm; Bornholm; Борнгольм; Bornholm; ボーンホルム島; 보른홀름섬
Rügen; Rügen; Rügen; Rügen; 吕根岛; Rügen; Rügen; Rugia; Рюген; Rügen; リューゲン島; 뤼겐섬
Khorgos; ; ; ; 霍尔果斯; ; ; ; ; ; ホルゴス; 호르고스
Iturup; Itouroup; Iturup; Iturup; 择捉岛; Iturup; Iturup; Iturup; Ітуруп; İturup; 択捉島; 이투루프
Kunashir; Kounachir; Kunaschir; Kunashir; 国后岛; Kunašir; Kunashir; Kunaszyr; Кунашир; Kunaşir; 国後島; 쿠나시르
Shikotan; Chikotan; Schikotan; Shikotan; 色丹岛; Shikotan; Shikotan; Szykotan; Шикотан; Şikotan; 色丹島; 시코탄
`;
