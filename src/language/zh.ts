// Chinese.

import { cldr } from './cldr.generated.js';
import { noSaying } from './draft-words.ts';
import { noActors } from './integrity-words.ts';
import { lazy } from './lazy.ts';
import { scriptFonts } from './script-fonts.ts';
import type { Language } from './types.ts';
import { list, setOf } from './word-lists.ts';

/** Family names: of one character, the hundred that most people have; of two, those that are still borne. */
const surnames = {
  single:
    '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤习温安常康施文牛樊葛邢齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由',
  double:
    '欧阳|司徒|端木|夏侯|濮阳|上官|诸葛|司马|东方|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|司空|轩辕|钟离|闻人|东郭|南宫|百里|独孤|拓跋|呼延|澹台|公冶|太史|申屠|万俟|赫连|淳于|单于|西门|第五|南门|公羊|谷梁|鲜于',
};

export const zh = {
  ...cldr['zh'],
  tag: 'zh',
  fonts: scriptFonts.Hans,
  told: {
    letters: '',
    words: '',
  },
  nameWords: '',
  comma: '，',
  semicolon: '；',
  colon: '：',
  citationMark: 'as written',
  quotationStop: 'within',
  words: {
    source: '来源',
    sources: '资料来源',
    agenda: '议程',
    contact: '联系方式',
    part: (i, n) => `（${i}/${n}）`,
    backup: '备用材料',
    leftOut: '本演示文稿未收录',
    section: '章节',
    noData: '无数据',
    noValue: '不详, 暂无, 暂无数据, 不适用',
    bluf: '要点',
    tableOf: (what) => `表格：${what}`,
    alerts: { note: '背景', tip: '建议', important: '判断', warning: '说明', caution: '风险' },
    volume: (n) => `第 ${n} 卷`,
    issue: (n) => `第 ${n} 期`,
    notes: '备注',
    translation: '本文译文',
  },
  lcid: '804',
  charts: {
    kinds: {
      bar: '条形图',
      column: '柱形图',
      line: '折线图',
      area: '面积图',
      stacked: '堆积柱形图',
      'stacked-bar': '堆积条形图',
      percent: '百分比堆积柱形图',
      'percent-bar': '百分比堆积条形图',
      pie: '饼图',
      doughnut: '圆环图',
      scatter: '散点图',
      bubble: '气泡图',
      dot: '点图',
      dumbbell: '哑铃图',
      slope: '斜率图',
      multiples: '小型多图',
      waterfall: '瀑布图',
      'column-line': '柱线图',
      range: '区间条形图',
      pyramid: '人口金字塔',
    },
    total: '合计',
    range: (least, most) => `${least}至${most}`,
    size: (what) => `气泡大小：${what}`,
    inYear: 'YEAR年(?![以至前后起到])',
    highest: '最高',
    lowest: '最低',
    first: '首个',
    last: '末个',
    highlighted: '突出显示',
  },
  amounts: lazy(() => ({
    scales: [
      ['万亿', 1e12],
      ['千亿', 1e11],
      ['亿', 1e8],
      ['千万', 1e7],
      ['百万', 1e6],
      ['万', 1e4],
      ['千', 1e3],
    ],
    spaces: false,
    percentBefore: '百分之',
    percent: '',
    points: '个?百分点',
    times: '倍',
    about: ['约|大约|大概', '左右|上下'],
    almost: ['近|将近|接近|几乎|差不多', ''],
    over: ['超过?|逾|高于|至少|突破|不少于', '多|余|以上'],
    under: ['不到|不足|低于|少于|至多|不超过', '以下|以内'],
  })),
  map: {
    mapOf: (what) => `地图：${what}`,
    neighbours: (count) => `${count} 个邻国`,
    marked: (list) => `标注地点：${list}`,
    routesAlt: (list) => `路线：${list}`,
    boundaryNote: (institution) => `所示边界和名称不代表${institution ?? '作者'}予以承认。`,
    boundariesAsOf: (date) => `边界截至${date}`,
    disputed: '争议边界',
    disputedArea: '被占领或有争议地区',
    basemap: '底图：Natural Earth',
    kilometres: (number) => `${number} 公里`,
    world: '世界',
    region: '区域',
    capital: '首都',
    focusRole: '焦点',
    contextRole: '背景',
    and: (focus, more) => `${focus}；${more}`,
    with: (focus, list) => `${focus}及${list}`,
    values: (count) => `${count}个国家的数值`,
    range: (least, most) => `从${least}到${most}`,
    bySea: /海运|航运|海上|船/,
    placesFrom: '地名：GeoNames',
    comma: '、',
    route: (from, to) => `${from}至${to}`,
    countries: () => ({
      AE: '阿联酋',
      CF: '中非',
      VA: '梵蒂冈',
      HK: '香港',
      MO: '澳门',
      PS: '巴勒斯坦',
      XC: '北塞浦路斯',
      XS: '索马里兰',
      XG: '锡亚琴冰川',
    }),
    places: () => ({}),
  },
  writtenDates: {
    months: [],
    day: '',
    of: '',
    ofYear: '',
    year: '',
    signs: ['年', '月', '日'],
  },
  citations: {
    explains: '不|未|没有|无|包括|包含|是指|指|仅|此处|除外|因为|虽然|均',
    works: '计算|估算|访谈|采访|来往信件|调查|根据|同上|档案|新闻稿|见|参见',
    see: '参见|见',
    source: '来源|资料来源',
    note: '注|注释|注解|说明|备注',
    within: '',
    column: '来源|资料来源',
  },
  columns: {
    date: '日期, 时间',
    event: '事件',
    source: '来源',
    actor: '行为体, 人物',
    role: '角色, 职务',
    position: '立场',
    number: '数字',
    what: '内容, 说明',
  },
  titles: {
    contact: '联系方式, 联系我们',
    implications: '',
    comparison: '',
    opposites: [],
  },
  sentences: {
    always: '',
    beforeNumber: '',
    mayEnd: '',
    openers: '',
    takingBack: {
      openings: '不|不对|错|并非如此|事实并非如此|恰恰相反|相反|事实上|实际上|其实',
      pronouns: '(但|但是|然而|可是)?(他|她|它|他们|她们|它们|这|那|此|该|这些|那些|这个|那个)',
      negations: '不是|没有|并不|并非|并未|从未|未曾|不曾',
      denials:
        '假的|虚假|不实|谎言|谣言|错误|误传|捏造|编造|神话|否认|驳斥|反驳|辟谣|撤回|收回|推翻|不属实|不正确|不准确',
    },
    leaning: '',
  },
  audit: {
    links: '这里|点击这里|点击此处|此处|更多|了解更多|链接',
    pictures: '',
    redundant: '',
    byMachine: '描述已自动生成|ai 生成的内容可能不正确|ai-?生成的内容',
    sections: '默认节|无标题节',
  },
  onlyHere: [],
  draft: lazy(() => ({
    spaces: false,
    capitalNouns: false,
    institutions: list(`
      组织 | 委员会 | 大学 | 研究所 | 研究院 | 理事会 | 银行 | 联盟 | 议会 | 协会 | 基金会 | 中心 | 管理局 | 通讯社 | 办公室 | 总局 | 议院 | 法院 |
      公司 | 集团 | 联合会 | 工会 | 商会 | 学会 | 论坛 | 部队 | 署 | 港务局 | 海事局 | 研究中心 | 实验室
    `),
    people: {
      kind: 'phrases',
      titles: list(`
        国家主席 | 主席 | 总统 | 总理 | 副总理 | 外交部长 | 外长 | 国防部长 | 财政部长 | 交通部长 | 部长 | 秘书长 | 大使 | 发言人 | 教授 | 主任 | 局长 |
        市长 | 省长 | 将军 | 教皇 | 国王 | 委员长 | 研究员 | 国务卿 | 首相 | 副首相 | 副总统 | 副主席 | 副部长 | 环境部长 | 能源部长 | 水利部长 |
        农业部长 | 港务局长 | 副局长 | 会长 | 副会长 | 理事长 | 秘书 | 司长 | 州长 | 副市长 | 议长 | 议员 | 参议员 | 专员 | 特使 | 院长 | 副院长 |
        校长 | 所长 | 副所长 | 首席经济学家 | 经济学家 | 学者 | 专家 | 分析师 | 工程师 | 律师 | 法官 | 主教 | 王子 | 公主 | 女王 | 船长 | 站长 |
        负责人 | 博士 | 先生 | 女士
      `),
      patterns: ({ title, verb }) => {
        // A family name and one character or two, or a foreign name with its point.
        const name = String.raw`(?<name>(?:${surnames.double})[\p{Script=Han}]{1,2}|[${surnames.single}][\p{Script=Han}]{1,2}|[\p{Script=Han}]{1,6}(?:·[\p{Script=Han}]{1,8}){1,3})`;
        // `报告执笔人司徒砚秋写道`: an office that is not listed ends in what such words end in.
        const office = String.raw`(?:${title}|[\p{Script=Han}]{1,6}[人长员家师官使])`;
        const gap = String.raw`(?:\d{1,2}日|当天|当日|昨日|昨天|今天|周[一二三四五六日]|在[^，。：“,:]{1,12}|对[^，。：“,:]{1,12}|向[^，。：“,:]{1,12}|随后|也|还|则|曾|并|接受[^，。：“,:]{1,14}时){0,3}`;
        return [String.raw`(?<role>(?:[\p{Script=Han}]{0,8}?)${office})${name}(?=${gap}${verb})`];
      },
    },
    saying: {
      ...noSaying,
      verbs: list(`
        表示 | 说 | 指出 | 强调 | 称 | 认为 | 宣布 | 警告 | 补充说 | 回应说 | 写道 | 承诺 | 呼吁 | 告诉记者 | 说道 | 说明 | 介绍说 | 介绍 | 透露 |
        坦言 | 直言 | 评论说 | 评价说 | 回应称 | 回答说 | 回答 | 解释说 | 解释 | 补充道 | 补充 | 提醒 | 批评 | 重申 | 呼吁说 | 反问 | 告诉本报 |
        对记者说 | 说过 | 总结说
      `),
    },
    organisations: {
      pattern: (word) => String.raw`(?<=^|[，。、：；“”（）,;:()「」\s\d日])[\p{Script=Han}]{2,12}?${word}`,
      before: '',
      behind: '',
    },
    acronyms: { called: '(?:以下)?简称', attached: '' },
    countries: {
      abbreviated: [],
      doubtful: [],
      forms: () => [],
    },
    places: {
      kind: 'phrases',
      find: (text) =>
        [...text.matchAll(/(?:在|抵达|前往|访问|于)(\p{Script=Han}{2,8})/gu)].map(
          ({ 1: name = '', index }) => ({
            start: index,
            names: Array.from({ length: name.length - 1 }, (_, cut) => name.slice(0, name.length - cut)),
          }),
        ),
    },
    numbers: {
      scales: '万亿|亿|万|千万|百万',
      units:
        '小时|户|个百分点|公里|米|吨|美元|欧元|元|人|艘|座|起|次|家|名|位|辆|架|个|项|份|台|套|处|条|公顷|平方公里|海里|分钟',
      between: '',
      range: '至|到',
      spelled: '[一二三四五六七八九]成(?:半)?(?!员|立|功|为|本|果)',
      named: '第',
      ordinal: '',
      uncounted: '',
      leaning: '',
      relatives: '',
    },
    dates: {
      prepositions: '',
      since: '自',
      parts: '',
      relatives: '',
      notMonths: '',
      of: '',
      ordinal: '',
      years: { last: '去年|上年', own: '今年|本年', next: '明年|来年', same: '当年|同年|该年' },
      before: { past: '', coming: '' },
      behind: { past: '', coming: '' },
      until: '自|至',
      meant: '',
      future: '将|定于|计划|拟|自明年',
      past: '了|已|曾|过',
    },
    clauses: {
      joints: '',
      introductory: '',
      leads: `在|自|随着|当|为|由于|目前|此外|同时|因此|不过|对此`,
      tails: String.raw`[\s\S]`,
      conditions: `如果|除非|只有|可能|据称|据说|涉嫌|若|否则|除|根据|据`,
      breaks: '',
      subordinators: '当|如果|因为|由于|虽然|但|而|并|和|却',
      coordinators: '',
      quoting: '',
      that: '',
      trims: '',
      nounAtEnd: '',
      bracket: '',
      finite: String.raw`\p{Script=Han}`,
      hanging: `的|和|与|在|对|将|把|被|是|及|宣布|以|为`,
      infinitive: '',
      dateline: String.raw`[\p{Script=Han}\d]{2,24}电\s?(?:[（(][^()（）]{1,20}[)）])?\s?`,
    },
    head: {
      publication: '刊物|期刊|出处',
      volume: '',
      volumeAround: String.raw`第\s*([\p{N}一二三四五六七八九十百]+)\s*卷`,
      issue: '',
      issueAround: String.raw`第\s*([\p{N}一二三四五六七八九十百]+)\s*期`,
      byline: '撰文|记者|作者|文',
      interview: '专访|对话',
      noAuthor: '本报讯|编辑部',
      and: '',
      occasion: '',
      date: '日期|发布时间',
      dateArticle: '',
      at: '',
      clock: '',
      caption: '图|照片|图片|图说',
      captionVerb: '图为',
      credit: '图|来源',
      creditAtEnd: '摄影|图源',
      creditBehind: '摄',
      boilerplate: {
        lines: `广告|分享|评论|订阅|打印|相关阅读|延伸阅读|推荐阅读`,
        starts: String.raw`[（(]?(?:责任)?编辑\s*[:：]|[（(]?责编\s*[:：]|本文有删节|阅读时间|预计阅读|阅读时长|分享(?:到|至)|订阅(?:我们|本)|版权所有|关注我们|评论规则|扫码`,
      },
      origin: '译自|翻译|译者|原载|采访[:：]',
      kicker: '评论|社论|分析|专访|新闻|观点|讲话|新闻稿|研究报告|政策简报',
    },
    concluding: list(`
      总之 | 综上所述 | 因此 | 总体而言 | 由此可见
    `),
    stopWords: [],
    labels: {
      date: '日期',
      event: '事件',
      source: '来源',
      actor: '人物',
      role: '职务',
      number: '数字',
      what: '说明',
      acronym: '简称',
      meaning: '全称',
      timeline: '文中日期',
      numbers: '文中数字',
      actors: '文中人物',
      map: '文中国家',
      acronyms: '文中简称',
    },
  })),
  integrity: lazy(() => ({
    numbers: {
      cardinals: new Map(),
      ordinals: new Map(),
      bySigns: {
        pattern: '第?[一二两三四五六七八九十百千]+(?!分之)',
        // `十二` is 12, `三百五十` 350.
        valueOf: (written) => {
          let [sum, digit] = [0, 0];
          for (const sign of written.replace(/^第/, '')) {
            const power = { 十: 10, 百: 100, 千: 1000 }[sign];
            if (power) {
              sum += (digit || 1) * power;
              digit = 0;
            } else digit = sign === '两' ? 2 : '零一二三四五六七八九'.indexOf(sign);
          }
          return sum + digit;
        },
      },
      and: '',
      ordinalEnd: '',
      fractions: [],
    },
    units: {
      'square kilometres': '平方公里',
      kilometres: '公里',
      miles: '英里',
      hectares: '公顷',
      metres: '米',
      tonnes: '吨',
      kilograms: '公斤|千克',
      barrels: '桶',
      dollars: '美元',
      euros: '欧元',
      rubles: '卢布',
      tenge: '坚戈',
      years: '年',
      months: '个月',
      weeks: '周',
      days: '天',
      hours: '小时',
    },
    claims: {
      hedges: setOf('可能 也许 或许 大概 似乎 据称 据说 据报道 恐怕 预计 有望 估计 疑似'),
      held: setOf('可能'),
      doubts: '',
      weak: setOf('可能 可以 或许'),
      strong: setOf('将 必须 必将 一定 肯定'),
      negations: setOf('不 没 没有 未 无 并非 不是 不会 不能 从未 绝不'),
      undone: setOf('仅 只'),
      months: '',
      attributions: '根据|据(?=\\p{L}{1,12}[称说报表])',
      denials: setOf(''),
      that: '',
      joints: '',
      conditional: '',
      lacks: new Set(),
    },
    opposites: [],
    than: '比',
    changes: { from: '', to: '', earlier: '' },
    converses: [],
    actors: noActors,
    names: {
      forms: { kind: 'derived', derived: {}, irregular: [] },
      relational: '',
      ranks: '',
      capitalNouns: false,
      measures: new Set(),
      openers: setOf(``),
      verbal: '',
      small: setOf(''),
    },
    inDateCase: (text) => text,
  })),
  lint: lazy(() => ({
    longSentence: 'none',
    knownAcronyms: ``,
    states: '',
    titles: 'none',
    icd203: 'none',
  })),
} satisfies Language;
