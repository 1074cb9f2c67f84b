// English.

import { cldr } from './cldr.generated.js';
import { lazy } from './lazy.ts';
import { counted, tens } from './number-words.ts';
import type { Language } from './types.ts';
import { list, setOf } from './word-lists.ts';

export const en = {
  // Without a region it is international English, not American: the day stands before the month.
  ...cldr['en-001'],
  tag: 'en',
  fonts: 'none',
  told: {
    letters: '',
    words: 'the of and to in a that is for on with was by as at from which has are its this be will',
  },
  nameWords: 'of and the for in on to at by a an',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  citationMark: 'after',
  quotationStop: 'within',
  words: {
    sources: 'Sources',
    source: 'Source',
    agenda: 'Agenda',
    contact: 'Contact',
    backup: 'Backup',
    leftOut: 'Left out of this deck',
    section: 'Section',
    bluf: 'Bottom line up front',
    notes: 'Notes',
    part: (index, count) => `(${index} of ${count})`,
    noData: 'No data',
    noValue: 'not available, not applicable',
    tableOf: (what) => `Table: ${what}`,
    translation: 'our translation',
    alerts: {
      note: 'Context',
      tip: 'Recommendation',
      important: 'Judgment',
      warning: 'Caveat',
      caution: 'Risk',
    },
    volume: (number) => `Volume ${number}`,
    issue: (number) => `Issue ${number}`,
  },
  lcid: '409',
  charts: {
    kinds: {
      bar: 'Bar chart',
      column: 'Column chart',
      line: 'Line chart',
      area: 'Area chart',
      stacked: 'Stacked columns',
      'stacked-bar': 'Stacked bars',
      percent: 'Columns of 100 percent',
      'percent-bar': 'Bars of 100 percent',
      pie: 'Pie chart',
      doughnut: 'Doughnut chart',
      scatter: 'Scatter plot',
      bubble: 'Bubble chart',
      dot: 'Dot plot',
      dumbbell: 'Dumbbell plot',
      slope: 'Slope chart',
      multiples: 'Small multiples',
      waterfall: 'Waterfall chart',
      'column-line': 'Columns and a line',
      range: 'Range bars',
      pyramid: 'Population pyramid',
    },
    total: 'Total',
    range: (least, most) => `from ${least} to ${most}`,
    size: (what) => `bubble size: ${what}`,
    inYear: '\\b(?:in|for|during) YEAR(?![\\d-])',
    highest: 'highest',
    lowest: 'lowest',
    first: 'first',
    last: 'last',
    highlighted: 'highlighted',
  },
  amounts: lazy(() => ({
    scales: [
      ['thousands?', 1e3],
      ['(?:million|mln|mn)s?', 1e6],
      ['(?:billion|bln|bn)s?', 1e9],
      ['(?:trillion|trn|tn)s?', 1e12],
    ],
    spaces: true,
    percentBefore: '',
    percent: String.raw`percent|per\s?cent`,
    points: String.raw`(?:percentage|percent|per\s?cent)[\s-]points?`,
    times: String.raw`times|-?fold|factor\sof|ratio\sof`,
    about: [
      String.raw`about|around|roughly|approximately|some|circa|c\.|close\sto|in\sthe\sregion\sof`,
      String.raw`or\sso|approximately`,
    ],
    almost: [String.raw`almost|nearly|just\sunder|not\squite`, ''],
    over: [
      String.raw`(?<!\b(?:no|not)\s)more\sthan|over|above|at\sleast|no\sless\sthan|upwards\sof|exceed\p{L}*`,
      String.raw`or\smore|and\smore`,
    ],
    under: [
      String.raw`(?<!\bno\s)less\sthan|fewer\sthan|under|below|at\smost|n(?:o|ot)\smore\sthan`,
      String.raw`or\sless|or\sfewer`,
    ],
  })),
  map: {
    mapOf: (what) => `Map of ${what}`,
    neighbours: (count) => (count === 1 ? '1 neighbour' : `${count} neighbours`),
    marked: (list) => `marked: ${list}`,
    routesAlt: (list) => `routes: ${list}`,
    boundaryNote: (institution) =>
      `Boundaries and names shown do not imply endorsement${institution ? ` by ${institution}` : ''}.`,
    boundariesAsOf: (date) => `Boundaries as of ${date}`,
    disputed: 'Disputed boundary',
    disputedArea: 'Occupied or disputed area',
    basemap: 'Base map: Natural Earth',
    kilometres: (number) => `${number} km`,
    world: 'the world',
    region: 'the region',
    capital: 'National capital',
    focusRole: 'in focus',
    contextRole: 'context',
    and: (focus, more) => `${focus} and ${more}`,
    with: (focus, list) => `${focus} with ${list}`,
    values: (count) => (count === 1 ? 'a value for 1 country' : `values for ${count} countries`),
    range: (least, most) => `from ${least} to ${most}`,
    bySea: /\b(?:ships?|shipping|sea|maritime|vessels?|tankers?|naval|sailing)\b/i,
    placesFrom: 'places: GeoNames',
    comma: ', ',
    route: (from, to) => `${from} to ${to}`,
    countries: () => ({
      US: 'United States',
      GB: 'United Kingdom',
      AE: 'UAE',
      CD: 'DR Congo',
      CG: 'Congo',
      CI: 'Ivory Coast',
      MM: 'Myanmar',
      TR: 'Turkey',
      BA: 'Bosnia and Herzegovina',
      TT: 'Trinidad and Tobago',
      ST: 'São Tomé and Príncipe',
      AG: 'Antigua and Barbuda',
      KN: 'St Kitts and Nevis',
      LC: 'St Lucia',
      VC: 'St Vincent and the Grenadines',
      VA: 'Vatican',
      HK: 'Hong Kong',
      MO: 'Macao',
      PS: 'Palestine',
      XC: 'Northern Cyprus',
      XS: 'Somaliland',
      XG: 'Siachen Glacier',
    }),
    places: () => ({}),
  },
  writtenDates: {
    months: ['- - - - - - - - sept - - -'],
    day: 'st|nd|rd|th',
    of: String.raw`of\s+`,
    ofYear: '',
    year: '',
    signs: 'none',
  },
  citations: {
    explains:
      "is|are|isn[’']t|aren[’']t|was|were|be|been|has|have|had|does|do|did|can|could|may|might|must|should|will|would|not|means?|refers?|includes?|excludes?|including|excluding|except|only|here|unless|because|although|where|which|who",
    works: String.raw`(?:own |authors?[’'] |the author[’']s )?(?:calculations?|estimates?)|interviews?|conversations?|correspondence|personal communication|survey|based on|ibid|op\. cit|loc\. cit|archives?|press release|see`,
    see: String.raw`see(?: also)?|cf\.`,
    source: 'sources?|credit|photo(?: credit)?',
    note: String.raw`notes?|remarks?|n\.b\.`,
    within: String.raw`above|below|table|figure|fig\.|map|chart|section|slide|part|chapter|appendix|annex|box|page|p\.|pp\.|note|footnote|next|previous`,
    column: 'sources?|references?',
  },
  columns: {
    date: 'date, dates, when, day, year, month, time, period',
    event: 'event, events, what happened, development, milestone',
    source: 'source, sources',
    actor: 'actor, actors, who, stakeholder, party, player, person',
    role: 'role, function, office, post, title',
    position: 'position, stance, interest, interests, goal, aim, view',
    number: 'number, numbers, figure, how many, how much',
    what: 'what, what it is, meaning, description',
  },
  titles: {
    contact: 'contact, contacts, contact us',
    implications:
      'implication, implications, recommendation, recommendations, options, what to do, next steps',
    comparison: 'versus, vs, compared, comparison, before, after, against',
    opposites: [
      'before, after',
      'then, now',
      'past, future',
      'pro, con',
      'pros, cons',
      'for, against',
      'benefits, costs',
      'costs, benefits',
      'risks, opportunities',
      'opportunities, risks',
      'strengths, weaknesses',
      'advantages, disadvantages',
      'promise, reality',
      'said, did',
      'yes, no',
      'do, do not',
      'has, lacks',
      'keeps, refuses',
      'supports, opposes',
    ],
  },
  sentences: {
    always: `mr mrs ms dr prof gen col lt sen rep gov pres amb hon rev maj capt sgt st cf vs ed eds e.g i.e
      eg ie ca approx est viz resp dept`,
    beforeNumber: `no nos art arts vol vols fig figs p pp ch chap sec para jan feb mar apr jun jul aug sep sept
      oct nov dec`,
    mayEnd: 'inc ltd co corp jr al u.s u.k u.n e.u u.s.a d.c a.m p.m b.c a.d',
    openers: `the a an this that these those it its he she we they you his her their our there here in on at
      by but and so if when while as for from with after before since both no not nor or yet still
      then now today however meanwhile moreover although because despite under between until one some
      many most each every such what who why how`,
    takingBack: {
      openings:
        'no|not so|wrong|false|untrue|nonsense|hardly|on the contrary|quite the (contrary|opposite|reverse)|nothing (of the (sort|kind)|like (it|that))|none of (it|this|that|them)|in (fact|truth|reality)|the (truth|reality|opposite) is',
      pronouns:
        '((but|yet|however|still|though),? )?(he|she|it|they|this|that|these|those|both|neither|none|nobody|((the|this|that|such an?|these|those) (account|accusation|allegation|assertion|belief|charge|claim|figure|number|promise|report|rumou?r|statement|story)s?))|but|yet|however|still|though',
      negations: String.raw`not|never|cannot|\S+n['’]t|no longer|wrong|mistaken|failed to|incorrect|inaccurate|invented|hoax|myth|legend|an? (outright )?lie|fiction|misleading|exaggerated|withdrawn|withdrew`,
      denials:
        'false|falsely|untrue|baseless|unfounded|unsubstantiated|fabricated|lied|den(y|ies|ied)|refute[sd]?|contradict(s|ed)|retract(s|ed)?|rescinded|debunked|disprove[dns]?|(took|takes?|taken) [^.,;:]{1,40} back|(went|gone) back on',
    },
    leaning: `he she it they this that these those his its her their but however moreover also thus later
      then there meanwhile`,
  },
  audit: {
    links:
      '(click |press |see )?here|(read |learn |see |find out )?more( here)?|(this |the )?(link|page|website|site|article|document|video)|download|details|info|source|website',
    pictures: 'img|dsc|dscn|pxl|image|picture|pic|photo|screenshot|screen shot',
    redundant: String.raw`(an? |the )?(image|picture|pic|graphic) (of|showing)\b`,
    byMachine:
      'description (was )?automatically generated|automatically generated description|ai-generated content may be incorrect|^a picture containing ',
    sections: String.raw`(default|untitled) section|default(-\d+)?`,
  },
  onlyHere: [],
  draft: lazy(() => ({
    spaces: true,
    capitalNouns: false,
    institutions: list(`
      Registry | Compact | Organization | Organisation | Committee | Ministry | University | Institute |
      Council | Bank | Union | Assembly | Congress | Commission | Agency | Parliament | Senate | Court |
      Fund | Forum | Association | Alliance | League | Party | Centre | Center | Foundation | Authority |
      Corporation | Company | Service | Department | Office | Federation of | Initiative | Observatory |
      Board | Mission | Majlis | Academy | Society | Secretariat | Chamber of Commerce | Chamber | Pool |
      Guild | Trust | Bureau | Inspectorate | Directorate | Tribunal | Conference | Network | Group |
      College | School of | Federation | Confederation | Consortium | Cooperative | Exchange |
      Administration | Station
    `),
    people: {
      kind: 'capitals',
      titles: list(`
        President | Vice President | Prime Minister | Deputy Prime Minister | Foreign Minister |
        Defense Minister | Defence Minister | Finance Minister | Interior Minister | Trade Minister |
        Energy Minister | Minister | Deputy Minister | Deputy Foreign Minister | Foreign Secretary |
        Secretary-General | Secretary General | Secretary of State | Secretary | Pope | Patriarch | King |
        Queen | Prince | Princess | Emir | Sultan | Chancellor | Premier | Ambassador | Senator |
        Representative | Congressman | Congresswoman | Governor | Mayor | General | Admiral | Colonel |
        Major | Captain | Professor | Dr. | Dr | Director | Director-General | Chairman | Chairwoman |
        Chair | Speaker | Commissioner | High Representative | Special Envoy | Envoy | Spokesman |
        Spokeswoman | Spokesperson | spokesman | spokeswoman | spokesperson | analyst | economist |
        researcher | historian | activist | Leader | leader | Harbourmaster | Chief Executive | Judge |
        Bishop | Cardinal | Archbishop | Sheikh | Attorney General | Vice Chancellor | Vice-President |
        Deputy Secretary | Undersecretary | Special Representative | Chief of Staff | Commander |
        Chief Justice | Lord Justice | Justice | Chief Executive Officer | Chief Financial Officer | Chief Operating Officer |
        Rear Admiral | Vice Admiral | Brigadier | Lieutenant | Sergeant | Rector | Dean | Rabbi | Imam |
        Father | Sister | Archdeacon | Chief Economist | Councillor | Alderman | Delegate | Deputy Mayor |
        Deputy Director | Executive Director | Managing Director | Foreign Ministry spokesman |
        Foreign Ministry spokeswoman | engineer | lawyer | geologist | biologist | hydrologist |
        oceanographer | meteorologist | sociologist | political scientist | adviser | advisor |
        negotiator | mediator | harbourmaster | farmer | fisherman | trader | pilot | teacher | doctor |
        nurse | journalist | author | writer | poet | expert | specialist | scholar | scientist |
        campaigner | organizer | organiser | founder | president | chairman | chairwoman | director |
        minister | ambassador | mayor | governor | senator | lawmaker | legislator |
        commissioner | prosecutor | judge | editor | secretary | chief executive | chair | head | deputy |
        treasurer | harbor master | harbour master | prime minister | master | surgeon | physician |
        professor | priest | bishop | curator | librarian | archivist | architect | photographer | composer |
        conductor | actor | actress | director general | captain | commander | general | sergeant | officer |
        detective | inspector | engineer | baker | butcher | brewer | gardener | carpenter |
        mechanic | electrician | plumber | miner | sailor | driver | conductor | clerk | banker | broker |
        investor | bookseller | printer | apprentice | predecessor | successor |
        colleague | neighbour | neighbor | observer | president | critic | columnist | correspondent |
        philosopher | psychologist | physicist | chemist | mathematician | astronomer | archaeologist |
        anthropologist | geographer | cartographer | philologist | linguist | botanist | zoologist |
        ecologist | climatologist | epidemiologist | statistician | programmer | designer | developer |
        contractor | consultant | accountant | auditor | notary | solicitor | barrister | attorney |
        coach | trainer | player | swimmer | skipper | lighthouse keeper | keeper | landlord |
        landlady | tenant | owner | manager | chief | member | board member | council member | leader
      `),
      offices: list(`
        member | head | spokesman | spokeswoman | spokesperson | director | chair | chairman |
        chairwoman | minister | president | professor | fellow | analyst | economist | historian |
        researcher | secretary | ambassador | envoy | deputy | leader | commander | editor | founder |
        adviser | advisor | lecturer | officer | chief | governor | mayor | lawmaker | senator |
        legislator | engineer | lawyer | coordinator | commissioner | manager | harbourmaster | owner |
        author | chairperson | co-founder | negotiator | mediator | scholar | scientist | specialist |
        expert | geologist | hydrologist | biologist | columnist | journalist | rector | dean |
        vice president | spokesman for | representative | correspondent | inspector | superintendent |
        treasurer | organiser | organizer | captain | pilot | farmer | trader | teacher | consultant |
        judge | prosecutor | banker | sociologist | ecologist | oceanographer | climatologist | physicist | physician |
        doctor | nurse | architect | campaigner | activist | archaeologist | meteorologist | auditor | fisherman
      `),
      officeEnding: '',
      titled: ({ title, part, fullName, anyName }) => {
        // `Foreign Minister`, `Norwegian President`: a nation, a department or another office before it.
        const lead = String.raw`(?:(?:${part}|former|acting|deputy|then|then-|(?!(?:the|a|an|its|his|her|their|our|said|told|by|of|to|and|or|as|with|from|for|in|on|at|that|when|while|but|is|was)\s)\p{Ll}[\p{L}-]{2,})\s){0,3}?`;
        // What a minister is of: one word, or two of which the second is no name.
        const department = String.raw`\p{Lu}[\p{L}’-]+(?:\s(?:Affairs|Works|Resources|Development|Security|Relations|Defence|Defense|Transport|Policy|Trade|Safety|Planning|Services|Kingdom|States|Nations|Republic|Islands))?`;
        const of = String.raw`(?:\s(?:of|for)(?:\sthe)?\s${department}(?:(?:,\s|\sand\s|,\sand\s)${department})*)`;
        // `the chair of the board, Anna Holm,`
        const whole = String.raw`(?:\s(?:of|for|at|in)(?:\s[\p{L}’'-]+){1,6}?)?`;
        const office = String.raw`${lead}(?:${title})(?:(?:\s(?:and\s)?${title})*)`;
        return String.raw`(${office}(?:${of}?(?=\s${anyName})|${whole}(?=,\s${fullName}(?:,|\s\p{Ll}))))(?:\s|,\s)(${anyName})`;
      },
      occupation: String.raw`(?:the\s)?((?:(?!(?:the|a|an|in|on|at|to|of|by|for|with|from|as|it|he|she|his|her|its|this|
        when|while|after|before|during|reporters|and|but)\s)\p{Ll}[\p{L}-]+\s){1,2})`,
      articles: 'an?|the',
      relatives: String.raw`who\s|which\s|that\s|whose\s`,
      inserted: 'who|which',
      notPeople: `Lines?|Ferries|Airlines?|Airways|Railways?|Shipping|Radio|Television|Post|Times|Herald|Tribune|News|Press|Media|
        Gazette|Chronicle|Mail|Guardian|Review|Journal|Today|Daily|House|Street|Islands?|Energy|Steel|Motors|Systems|
        Industries|Holdings?|Partners|Brothers|Bros|Inc|Ltd|Corp|Capital|Hospital|Museum|Church|Police|Army|Navy|
        Guards?|City|County|States?|Kingdom|Republic|Valley|River|Lake|Sea|Ocean|Mount|Cape|Bay|Port|Harbour|Harbor|
        North|South|East|West|Northern|Southern|Eastern|Western|Central|New|Saint|San|Great|United|Town|Hall|Stores?|
        Works|Airport|Bridge|Road|Party|Movement|Front|Union|Court|Prize|Act|Treaty|War|Day|Week|Report`,
      notInOffice: String.raw`the|an?|his|her|its|their|our|my|your|this|that|these|those|in|on|at|to|of|for|from|by|
        with|without|about|between|among|since|while|when|whenever|where|after|before|until|till|during|under|over|as|
        if|though|although|because|and|or|but|nor|so|yet|than|then|like|via|per|who|which|whose|whom|what|how|why|he|
        she|it|they|we|i|you|is|are|was|were|be|been|has|have|had|does|did|will|would|can|could|may|might|must|should|
        not|also|only|even|still|just|now|once|both|either|neither|every|each|any|some|many|several|another|other|
        all|between|said|says|told|met|including|against|yesterday|today|tomorrow|monday|tuesday|wednesday|thursday|
        friday|saturday|sunday|(?!(?:acting|visiting|leading|managing|commanding|outgoing|incoming|presiding|
        founding|sitting|consulting)\s)\p{L}{2,}ing|(?!(?:retired|elected|appointed|designated|united)\s)\p{L}{3,}ed|
        \p{L}{3,}ly`,
      belonging: 'of|for|the|and',
      noNames: `Executive|Officer|Justice|The|This|That|These|In|On|At|For|And|But|When|While|As|If|It|He|She|They|We|Its|His|Her|Their|
        Our|January|February|March|April|May|June|July|August|September|October|November|December|
        Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday`,
    },
    saying: {
      verbs: list(`
        said | says | told | stated | states | declared | announced | added | noted | notes | stressed |
        emphasized | emphasised | underlined | underscored | warned | warns | argued | argues | claimed |
        insisted | explained | asked | replied | answered | remarked | wrote | writes | tweeted |
        observed | recalled | admitted | acknowledged | conceded | confirmed | denied | pledged |
        promised | vowed | urged | called | described | praised | criticized | criticised | condemned |
        was quoted as saying | has said | had said | concluded | commented | suggested | predicted |
        testified | responded | calls | describes | adds | explains | insists | acknowledges | concludes |
        stresses | observes | recalls | believes | believed | suggests | predicts | admits | concedes |
        confirms | denies | cautioned | cautions | reiterated | asserted | asserts | maintained |
        maintains | replies | jokes | joked  | lamented | complained | welcomed | wondered |
        quipped | put it | puts it | underlines | underscores | counters | countered | comments | headlines | protested |
        is quoted as saying | reported | announces | declares | continued | went on
      `),
      according: list('according to | in the words of | as quoted by'),
      press: 'writes|wrote|reports|reported|headlines',
      headings: 'headline|title|titled|entitled|heading|slogan|motto|called|named',
      told: list(`
        told | called | calls | described | describes | praised | praises | criticized | criticised |
        condemned | urged | welcomed | believes | believed | calling | describing
      `),
      addressee: String.raw`\s(?:to|in front of|before)\s(?:reporters|journalists)`,
      openers: `that|and|but|as|when|while|because|since|if|though|although|whereas|before|after|until|so|yet|then|
        later|yesterday|today|here|however|still|where|nor|or|moreover|meanwhile|instead|also|once|whether`,
      prepositions: `of|by|with|for|to|from|at|in|on|about|against|like|than|between|among|under|over|into|without|
        through|during|toward|towards|near|behind|beside|including|is|are|was|were|who|which|whose|whom`,
      determiners: String.raw`the|an?|his|her|its|their|our|my|your|former|\p{L}+[’']s|\p{L}+s[’']`,
      between: `has|had|have|was|is|also|later|then|once|often|still|already|recently|simply|merely|always|never|just|
        himself|herself|yesterday|earlier|repeatedly|publicly|bluntly|drily|quietly|again|even|rightly|further|
        (?:ons)?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)`,
      affiliations: 'of|from|at|with',
      honorifics: String.raw`Mr\.?|Mrs\.?|Ms\.?|Miss|Sir|Dame|Lord|Lady|Dr\.?|Prof\.?`,
      leads: 'quotation',
    },
    organisations: {
      pattern: (word) => {
        const cap = String.raw`\p{Lu}[\p{L}\p{M}’-]+`;
        return String.raw`(?:${cap}\s(?:(?:of|for|and)\s(?:the\s)?)?){0,5}${word}(?!\p{L})(?:\s(?:of|for|on)(?:\sthe)?\s${cap}(?:\s${cap}){0,3})?`;
      },
      before: String.raw`The|A|An|In|At|Of|For|By|of|at|for|the|\p{Lu}\p{L}+-led`,
      behind: 'on|in',
    },
    acronyms: { called: '', attached: '' },
    countries: {
      abbreviated: list('us | uk | usa | uae | prc | drc | u s | u k'),
      doubtful: list('georgia | jordan | chad | america | the | mali | niger | guinea | turkey | cuba'),
      forms: (word) => (/^\p{L}{5,}s$/u.test(word) ? [word.slice(0, -1)] : []),
    },
    places: {
      kind: 'capitals',
      before: String.raw`(?:in|In|near|outside|arrived in)\s(?:(?:neighbou?ring|nearby|liberated|occupied|central|
        downtown|the (?:capital|city|port|town)(?: city)?(?: of)?|capital)\s)?`,
      governing: `authorit(?:y|ies)|governments?|officials?|leaders?|leadership|elites?|policymakers?|
        lawmakers?|decision-makers?|power`,
      forms: () => [],
    },
    numbers: {
      scales: 'thousand|millions?|billion|trillion|mln|bn',
      units: String.raw`(?:cubic|square) (?:kilo)?(?:met(?:er|re)s?|feet|miles?)|acres?|crowns?|hours?|days?|percent(?:age points?)?|per\s?cent|kilomet(?:er|
        re)s?|miles?|met(?:er|re)s?|hectares?|tonn?e?s?|tons?|barrels?|euros?|dollars?|US dollars|
        rubles?|tenge|yuan|people|dinars?|francs?|pounds|kroner|kronor|weeks|months|years`,
      between: 'between|from',
      range: 'to|and|or',
      spelled: '',
      named: String.raw`article|articles|resolution|section|chapter|no\.|number|page|paragraph|table|figure|volume|
        issue|step|point|line|act|law|agenda|group of`,
      ordinal: 'st|nd|rd|th',
      uncounted: 'of|and|or|to|in|at|on|by|the|a',
      leaning: `of|a|an|annually|each|every|between|in|from|since|by|during|over|on|at|last|this|compared|to|
        and|or|than|as|after|before|until|for|with|per`,
      relatives: 'which|that|who|when|where',
    },
    dates: {
      prepositions:
        'in|since|by|until|during|of|for|from|before|after|early|late|mid|spring|summer|autumn|fall|winter',
      since: 'since',
      parts: 'early |late |mid-|the end of |the summer of |end of ',
      relatives: 'last|past|this|next',
      notMonths: 'may|march|mar|dec|sep|jan',
      of: '',
      ordinal: 'st|nd|rd|th',
      years: {
        last: 'last year',
        own: 'this year',
        next: 'next year',
        same: 'of (?:that|the same) year|(?:that|the same) year',
      },
      before: { past: 'last|past', coming: 'next|coming' },
      behind: { past: 'last year', coming: 'next year' },
      until: 'by|before|until|from|effective|starting|beginning|as of|no later than',
      meant: 'for',
      future: `will|shall|is to|are to|plans? to|planned|scheduled|upcoming|due to|expect(?:s|ed)?|
        promis(?:e|es|ed)|pledged?|set (?:to|for|down)|until|begins?|starts?|opens?|resumes?|continues?|reopens?|must|next`,
      past: String.raw`was|were|had|has|have|did|fell|rose|began|said|told|took|came|went|left|met|won|lost|gave|held|made|found|sent|
        wrote|saw|cut|broke|sank|struck|drew|led|paid|sold|bought|built|became|spoke|stood|ran|set|put|shut|fought|
        (?!need|indeed|speed|exceed|proceed)\p{L}{2,}ed`,
    },
    clauses: {
      joints: 'who|which|that|when|while|where|because|although|but',
      introductory: `in|on|during|after|before|as|while|when|since|by|at|with|although|though|following|amid|
        despite|if|from|under|until|given`,
      leads: String.raw`in|on|at|by|during|after|before|since|amid|despite|with|for|from|under|across|following|through|throughout|
        while|when|as|although|though|however|thus|meanwhile|moreover|furthermore|still|instead|today|yesterday|
        recently|earlier|later|last|this|once|therefore|nevertheless|nonetheless|consequently|to|of|among|beyond|
        alongside|like|given|unlike|also|finally|then|now|indeed|overall|first|second|third|\p{L}{3,}ing`,
      tails: String.raw`which|who|whose|whom|where|when|while|as|after|before|since|because|although|though|with|in|on|at|by|for|
        from|amid|despite|during|following|including|but|and|yet|so|either|both|rather|particularly|especially|
        mainly|partly|mostly|\p{L}{3,}ing|even|thus|making|to|up|down|through|under|over|between|among|along`,
      conditions: String.raw`if|unless|except|provid(?:ed|ing)\sthat|only|until|whether|otherwise|assuming|lest|allegedly|reportedly|
        apparently|perhaps|possibly|probably|supposedly|likely|claims?|accused|suspected|denie[sd]|denied|disput\p{L}+|reject\p{L}+|refut\p{L}+|retract\p{L}+|withdr\p{L}+`,
      breaks: `but|as|while|amid|although|though|whereas|and`,
      subordinators:
        'as|while|when|whenever|since|after|before|although|though|because|if|once|until|whereas|that|whether|and|but|or|so|with|despite|amid|given|following|unlike|like|whose|which|who',
      coordinators: 'and|or',
      quoting: 'as',
      that: 'that',
      trims: String.raw`in|on|at|against|for|with|after|during|amid|over|across|since|among|within|near|under|by|through|throughout|between|despite|following|based\son|compared|to\s(?!(?:the|an?|its|his|her|their|our|other|new|all|some|any|this|that|these|those|more|less|be)\s)\p{Ll}+`,
      nounAtEnd: '',
      bracket:
        'ask(?:s|ed)?|urge[sd]?|order(?:s|ed)?|force[sd]?|allow(?:s|ed)?|want(?:s|ed)?|require[sd]?|invite[sd]?|persuade[sd]?|enable[sd]?|depends?|told|put|puts',
      finite: String.raw`\p{L}+`,
      hanging: `the|an?|of|to|in|on|at|by|for|with|from|and|or|but|that|as|is|are|was|were|has|have|had|will|would|can|
        could|not|its|his|her|their|our|than|very|more|most|be|been|being|into|about|between|including`,
      infinitive: '',
      dateline: '',
    },
    head: {
      publication: 'publication|published (?:in|by)|journal',
      volume: String.raw`volume|vol\.?`,
      volumeAround: '',
      issue: String.raw`issue|no\.|number`,
      issueAround: '',
      byline: String.raw`by|written by|text|words|reporting|(?:speech|remarks|address|statement|testimony|lecture|
        keynote|interview)\s(?:delivered\s)?by|author`,
      interview: String.raw`(?:an?\s)?(?:interview|conversation|q\s?&\s?a)\swith`,
      noAuthor: String.raw`(?:our|a|the)?\s?(?:own\s|staff\s|special\s)?(?:correspondents?|reporters?|staff|editors?|editorial\s(?:board|team|staff))|agencies|newsroom`,
      and: ' and ',
      occasion: 'on|at|to|in',
      date: 'date|published(?: on)?|posted(?: on)?|updated',
      dateArticle: '',
      at: 'at',
      clock: 'am|pm',
      caption: 'photo|image|picture|figure|pictured',
      captionVerb: '',
      credit: 'source|photo|credit',
      creditAtEnd: 'photo(?: credit| by)?|credit|source',
      creditBehind: '',
      boilerplate: {
        lines: `advertisement|share|comments?|follow us|newsletter|related|read more|read next|most read|tags?|print|listen|save|copy link|loading|skip to content|more on this story`,
        starts: String.raw`this (?:interview|conversation|transcript|article) (?:has been|was) (?:\p{L}+ )?(?:edited|condensed|shortened)|\d+[\s-]min(?:ute)?s?[\s-](?:read|listen)|reading time|estimated reading|time to read|sign up (?:for|to) |subscribe (?:to|now|today|for)|share (?:this|on|via|the) |(?:read|see|watch) (?:also|more|next)\b|related (?:articles?|stories|topics?)\b|comments are (?:closed|open|moderated)|(?:our )?comment(?:s|ing)? (?:policy|guidelines|rules)|all rights reserved|©|follow us (?:on|at)|click here|join our |get (?:our|the) (?:\p{L}+ )?newsletter|this article (?:was (?:first|originally) )?(?:appeared|published)|support (?:our|independent) journalism|we use cookies|accept cookies|photo credits?:?$`,
      },
      origin:
        'originally (?:published|appeared)|first (?:published|appeared)|translat(?:ed (?:from|by)|ion:)|interviewed by|(?:the |this )?(?:interview|conversation) (?:was )?(?:conducted|led|recorded)|in conversation with',
      kicker: `opinion|op-ed|commentary|comment|analysis|news|interview|(?:press|media|news) release|press statement|statement|
        editorial|feature|report|
        (?:policy|annual|special|country|research|working|discussion|position|white|green|background|briefing) (?:report|paper)|(?:policy|issue|research) (?:brief|note)|briefing|brief|fact ?sheet|
        for immediate release|embargoed(?: until .{1,40})?|minutes|transcript|q\\s?&\\s?a|speech(?:es)?`,
    },
    concluding: list(`
      in sum | in short | in conclusion | overall | thus | therefore | ultimately | as a result |
      taken together | hence | consequently | all in all
    `),
    stopWords: list(`
      that | this | with | from | have | been | were | which | their | they | there | will | would |
      could | should | about | after | before | between | into | over | under | than | then | them |
      these | those | also | more | most | some | such | when | where | while | what | other | only |
      both | during | through | because | against | among | being | does | each | even | said | says |
      very | just | many | much | upon | your | ours | here | however | still | since | until
    `),
    labels: {
      date: 'Date',
      event: 'Event',
      source: 'Source',
      actor: 'Actor',
      role: 'Role',
      number: 'Number',
      what: 'What',
      acronym: 'Short',
      meaning: 'Long',
      timeline: 'Dates in the article',
      numbers: 'Numbers in the article',
      actors: 'People in the article',
      map: 'Countries in the article',
      acronyms: 'Abbreviations in the article',
    },
  })),
  integrity: lazy(() => ({
    numbers: {
      cardinals: new Map([
        ...counted('one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve dozen'),
        ...tens(`thirteen| fourteen| fifteen| sixteen| seventeen| eighteen| nineteen| twenty| thirty| forty|
          fifty| sixty| seventy| eighty| ninety| hundred`),
      ]),
      ordinals: new Map(
        counted('first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth'),
      ),
      bySigns: 'none',
      and: 'and',
      ordinalEnd: 'st|nd|rd|th',
      fractions: [
        [String.raw`a\shalf|one\shalf|half`, 0.5],
        [String.raw`(?:a|one)\sthird`, 1 / 3],
        [String.raw`two\sthirds`, 2 / 3],
        [String.raw`(?:a|one)\squarter`, 0.25],
        [String.raw`three\squarters`, 0.75],
        [String.raw`(?:a|one)\sfifth`, 0.2],
        [String.raw`(?:a|one)\stenth`, 0.1],
      ],
    },
    units: {
      'square kilometres': String.raw`sq\.?\skm|square\skilomet\p{L}*`,
      kilometres: 'kilomet(?:er|re)s?',
      miles: 'miles?',
      hectares: 'hectares?',
      metres: String.raw`met(?:er|re)s?\b`,
      tonnes: String.raw`tonn?e?s?\b`,
      kilograms: String.raw`kilogram(?:me)?s?|kilos?\b`,
      barrels: 'barrels?',
      dollars: String.raw`us\sdollars?|dollars?`,
      euros: 'euros?',
      rubles: 'roubles?|rubles?',
      tenge: 'tenge',
      years: 'years?',
      months: 'months?',
      weeks: 'weeks?',
      days: 'days?',
      hours: 'hours?',
    },
    claims: {
      hedges: setOf(`
        may might possibly probably perhaps likely unlikely reportedly allegedly apparently seems seemed
        appears appeared suggests suggested potentially presumably purportedly supposedly estimated
        expected rumored rumoured
      `),
      held: setOf('possible possibility conceivable risk risks feared fears chance'),
      doubts: String.raw`(?:is|are|was|were)\s(?:said|reported|believed|thought|understood|rumou?red|alleged)\sto|(?:appears?|seems?)\sto`,
      weak: setOf('could can would should may might'),
      strong: setOf('will must shall cannot certainly definitely undoubtedly'),
      negations:
        setOf(`not no never cannot without neither nor none nobody nothing isn't aren't wasn't weren't don't doesn't didn't won't
      wouldn't can't couldn't shouldn't hasn't haven't hadn't`),
      undone: setOf('other only matter longer just merely doubt'),
      months: 'May',
      attributions: String.raw`according\sto(?!\s(?:its|their|his|her)\s)|in\sthe\s(?:words|view|opinion)\sof|by\s(?:the|its|their)\sown\saccount|claims?\sthat|alleg\p{L}+\sthat|(?:expects?|believes?|thinks?|suspects?|assumes?|hopes?)\sthat`,
      denials: setOf(
        'absence absent missing missed declined omitted skipped stopped stops stop ceased ceases failed fails refused refuses lacks lacked lack rejected rejects denied denies prevented prevents avoided instead hardly barely scarcely few little against halted banned unable impossible closes closed closing closure ends ended bans suspends suspended',
      ),
      that: 'that',
      joints: 'and|but|yet|while',
      conditional: '',
      lacks: setOf('without'),
    },
    opposites: [
      [
        String.raw`r[io]se(?:s|n)?|rising|gr[eo]w(?:s|n|ing|th)?|increas\p{L}*|climb\p{L}*|soar\p{L}*|surg(?:e|es|ed|ing)|jump(?:s|ed)|doubled?|improv\p{L}*|strengthen\p{L}*|widen\p{L}*|rais(?:e|es|ed|ing)`,
        String.raw`f[ae]ll(?:s|en|ing)?|declin\p{L}*|drop(?:s|ped|ping)?|decreas\p{L}*|shr[aiu]nk(?:s|ing)?|plung\p{L}*|slump\p{L}*|sank|sunk|halved|worsen\p{L}*|weaken\p{L}*|narrow(?:s|ed|ing)|reduc\p{L}*|lower(?:s|ed|ing)|cut|cuts`,
      ],
      ['more', 'fewer|less'],
      ['most', 'least|fewest'],
      ['larger|bigger|greater|largest|biggest|greatest', 'smaller|smallest'],
      ['higher|highest', 'lower|lowest'],
      ['longer|longest', 'shorter|shortest'],
      ['deeper|deepest', 'shallower|shallowest'],
      ['stronger|strongest', 'weaker|weakest'],
      ['faster|quicker|fastest', 'slower|slowest'],
      ['richer|richest', 'poorer|poorest'],
      ['older|oldest', 'newer|younger|newest|youngest'],
      ['earlier|earliest|sooner', 'later|latest'],
      ['cheaper|cheapest', 'dearer|costlier|dearest'],
      ['better|best', 'worse|worst'],
      ['wider|widest|broader', 'narrower|narrowest'],
      ['heavier|heaviest', 'lighter|lightest'],
      ['warmer|hotter|warmest|hottest', 'colder|cooler|coldest'],
      ['safer|safest', 'riskier'],
      ['first', 'last'],
      ['before', 'after'],
      ['above', 'below'],
      ['won|wins?|win', 'lost|loses?|lose'],
      [
        String.raw`accept\p{L}*|approv\p{L}*|support(?:s|ed|ing)?|back(?:s|ed|ing)|endors\p{L}*|welcom\p{L}*|favou?r(?:s|ed|ing)?`,
        String.raw`reject\p{L}*|oppos(?:e|es|ed|ing)|refus(?:e|es|ed|ing|al)|denounc\p{L}*|condemn\p{L}*|veto\p{L}*`,
      ],
      ['open(?:s|ed|ing)?', 'clos(?:e|es|ed|ing|ure)|shut(?:s|ting)?'],
      [
        String.raw`beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|launch\p{L}*`,
        'end(?:s|ed|ing)?|stop(?:s|ped|ping)?|ceas(?:e|es|ed)|finish(?:es|ed)?',
      ],
      [
        String.raw`allow\p{L}*|permit(?:s|ted|ting)?`,
        String.raw`ban(?:s|ned|ning)?|forb[ia]d\p{L}*|prohibit\p{L}*`,
      ],
      ['imports?|imported|importing', 'exports?|exported|exporting'],
      ['north|northern|northward', 'south|southern|southward'],
      ['east|eastern|eastward', 'west|western|westward'],
      ['upstream', 'downstream'],
      ['majority', 'minority'],
      ['always', 'never|seldom|rarely'],
      ['join(?:s|ed)?|entered|enters?', 'left|leaves?|quits?|withdr[ae]w(?:s|n)?'],
      ['possible', 'impossible'],
      ['likely', 'unlikely'],
      ['legal|lawful', 'illegal|unlawful'],
      ['ahead', 'behind'],
      ['gain(?:s|ed|ing)?', 'los(?:t|es?|ing)'],
      [String.raw`success|succeed\p{L}*`, 'fail(?:s|ed|ing|ure)?'],
    ],
    than: 'than',
    changes: {
      from: 'from',
      to: 'to',
      earlier: String.raw`before|earlier|previously|formerly|(?:up|down)\sfrom|instead\sof|compared\s(?:with|to)|used\sto`,
    },
    converses: [['buy|buys|bought|buying', 'sell|sells|sold|selling']],
    actors: {
      told: 'place',
      passive: 'by',
      object: '',
      articles: 'the|a|an|its|their|his|her|this|that|these|those|our',
      mutual:
        'me(?:t|ets?|eting)|marr(?:y|ies|ied)|talk(?:s|ed|ing)?|agree(?:s|d)?|signed|trad(?:e|es|ed|ing)|borders?|between|and|with|for|from|of|in|to|via',
      prepositions:
        'of|in|on|at|to|from|with|for|about|into|over|under|after|before|during|since|until|between|against|near|through|as|than',
      clitics: { before: '', behind: 'itself|themselves|himself|herself' },
    },
    names: {
      forms: {
        kind: 'derived',
        // `Ukraine`, `Ukrainian`.
        derived: {
          '': 's es n an ian ns ans ians i is ese ish ic ics ist ists er ers ite ites'.split(' '),
          a: ['ese', 'ian', 'ians'],
          e: ['ian', 'ians'],
          y: ['ian', 'ians', 'ies'],
          o: ['an', 'ans'],
          ey: ['ish'],
          um: ['an', 'ans'],
          ain: ['ish', 'ons'],
          en: ['ish', 'es'],
          ay: ['egian', 'egians'],
          us: ['iot', 'iots'],
        },
        irregular: [
          ['france', 'french'],
          ['poland', 'polish', 'poles'],
          ['spain', 'spanish', 'spaniards'],
          ['finland', 'finnish', 'finns'],
          ['denmark', 'danish', 'danes'],
          ['netherlands', 'dutch'],
          ['greece', 'greek', 'greeks'],
          ['switzerland', 'swiss'],
          ['ireland', 'irish'],
          ['england', 'english'],
          ['germany', 'german', 'germans'],
          ['kazakhstan', 'kazakh', 'kazakhs'],
          ['uzbekistan', 'uzbek', 'uzbeks'],
          ['kyrgyzstan', 'kyrgyz'],
          ['tajikistan', 'tajik', 'tajiks'],
          ['turkmenistan', 'turkmen', 'turkmens'],
          ['afghanistan', 'afghan', 'afghans'],
        ],
      },
      relational: 'successor|predecessor|colleague',
      ranks: '',
      capitalNouns: false,
      measures: new Set(),
      openers: setOf(`
          the a an this that these those his her its their our my and but or so yet for when while as
          after before then now later since although though because if with without from in on at by to of
          until both neither either like unlike under over against between despite during about around
          near only even still also however meanwhile yesterday today tomorrow once here there where why
          how what who ask call help meet press support tell urge former new old late young deputy acting
          senior chief prime vice mr mrs ms dr sir lord lady
        `),
      verbal: 'ing|ed|ly|s',
      small: setOf('with from into over than that after under between through against during upon when what'),
    },
    inDateCase: (text) => text,
  })),
  lint: lazy(() => ({
    // Plain-language guides ask for 15 to 20 words on average and none over 25 (GOV.UK, the Australian Style
    // Manual; the Oxford Guide to Plain English); from 29 on readers find a sentence very difficult. Beyond 30
    // there is no doubt.
    longSentence: { most: 30, unit: 'words' },
    knownAcronyms: `
      UN UNO EU US USA UK UAE USSR NATO OECD IMF WTO WHO GDP GNP AI CEO VAT NGO MP MEP PM HQ UNESCO UNICEF
      OPEC ASEAN BRICS NASA AIDS HIV DNA FBI CIA KGB FIFA UEFA PhD COVID FAQ VIP ID TV PC IT PR OK SOS NOT
      AND OR BUT NO YES ALL ANY ONLY NEW TOP SECRET DRAFT FINAL URGENT NOTE STOP MUST NEVER ALWAYS EACH
      BOTH NONE THIS THAT THE FOR WITH FROM ARE IS WAS WILL CAN MAY FIRST LAST MORE LESS NOW OPEN CLOSED
      PRESS DO NB PS TBD TBC TODO END DAY ONE TWO LIVE SALE FREE SEE ALSO MAP OLD`,
    states: `
      AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY
      NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY`,
    titles: lazy(() => ({
      // Some of them the planner and ICD 203 ask for by that name.
      functional:
        /^(?:contacts?(?: us)?|sources|references|bibliography|further reading|notes|glossary|abbreviations|acronyms|agenda|annex(?:es)?|appendix|appendices|backup|thank you|acknowledge?ments|about the authors?)(?:\b|$)|^(?:key judge?ments|executive summary|bottom line(?: up front)?|implications|recommendations)$/i,
      finite: setOf(`
        is isn’t are aren’t was wasn’t were weren’t am be has hasn’t have haven’t had hadn’t does doesn’t
        do don’t did didn’t will won’t would wouldn’t can can’t cannot could couldn’t may might must
        mustn’t should shouldn’t shall ought let let’s it’s that’s there’s here’s he’s she’s they’re we’re
        you’re i’m they’ve we’ve they’ll we’ll it’ll
      `),
      finiteOrNoun: setOf('will might must'),
      finiteOrMonth: setOf('may'),
      pasts: setOf(`
        arose ate awoke beat became befell began bent bet bit bled blew bore bought bound bred broke
        brought built burnt burst came cast caught chose clung cost crept cut dealt drank drew drove dug
        dwelt fed fell felt fled flew flung forbade foresaw forgot forgave fought found froze gave got
        grew heard held hid hit hung hurt kept knelt knew laid lay leapt learnt led left lent lit lost
        made meant met mistook outdid outgrew overcame overran overthrew overtook paid proved put quit ran
        rang read rebuilt redrew rethought rid rode rose said sang sank sat saw sent sewed set shed shone
        shook shot shrank shut slept slew slid slung sold sought sowed spelt spent spilt split spoke
        spread sprang spun stank stole stood strode strove struck stuck stung swam swelled swept swore
        swung taught thought threw thrust told took tore trod undercut undid understood undertook upheld
        upset went wept withdrew withheld withstood woke won wore wound wrote wrung bade agreed disagreed
        freed guaranteed decreed
      `),
      pastOrBase: setOf('cut put set let hit shut read beat split spread quit shed cast'),
      regularPast: /[a-z]{2}[^e]ed$/,
      notPast:
        /-|^(?:un|multi|self)[a-z]{4,}ed$|^(?:hundred|sacred|naked|wicked|united|armed|rugged|landlocked)$/,
      verbs: setOf(`
        abandon abate abet abide abolish abound absorb abstain accelerate accept accompany accrue accuse
        achieve acknowledge acquire adapt add adhere adjourn adjust admire admit adopt affect afflict
        afford aggravate agree align allay allege alleviate allow alter amass amend amplify annex announce
        annoy anticipate apologise apologize appear appease apply appoint approve argue arise arouse
        arrive ascend ask aspire assemble assert assess assign assume assure astonish attach attain attend
        attract avert avoid await backfire baffle balk banish bark bask baulk beat become befit befriend
        beg begin behave believe belong bemoan bend berate besiege bestow betray bicker bleed blink bluff
        blunt boil bolster bombard borrow bow brace brag breathe breed bring broaden build bungle buoy
        bury buy cajole cancel capitulate captivate capture carry cater cease cede celebrate chase chide
        choose circumvent cite clamour clamp clarify click climb cling coax coerce coincide collaborate
        collapse collect collide comb come commit compare compel compensate compete complain complement
        complete complicate comply comprise conceal concede concentrate conclude condemn confer confess
        confine confirm confront confuse connect connive conquer consider consist consolidate constitute
        constrain construct consume contain contaminate contend continue contradict contravene contribute
        convene converge convert convey convince cooperate coordinate cope correct correspond corrode
        corrupt covet cram crave crawl create creep cripple criticise criticize crumble culminate curb
        curtail dabble dance dare darken daunt dazzle decay decide decimate declare decry deem deepen
        defeat defect defend defer define deflect defy degrade deliver demonstrate denounce dent deny
        depart depend deplete deplore deploy deprive derail derive descend deserve despise destabilise
        destabilize destroy detain deter determine detest devalue devastate develop devise devote devour
        dictate die differ dig dilute diminish disagree disappear disappoint disband discard discourage
        discover discuss disguise dislike dismantle dismiss dispatch dispel dispense displace disprove
        disrupt dissolve distinguish distract distribute diverge diversify divert divulge dodge dominate
        donate doom drag draw dread drench drift drink drown dry dupe duplicate dwarf dwell earn eat echo
        educate elect elevate eliminate elude emanate embarrass embitter embody embolden embrace emerge
        emit emphasise emphasize employ empower enable enact encircle encounter encourage endanger endorse
        endure enforce engage engulf enhance enjoy enlarge enlist enliven enrich enrol ensue ensure entail
        enter entertain entice entitle entrap entrench entrust envy equip erase erode err erupt escalate
        espouse establish evade evaluate evict evoke evolve exacerbate examine exasperate exceed exclude
        execute exempt exert exhaust exist exonerate expand expect expel expire explain explode exploit
        explore expose express extend extort extract exude fade fail faint falter fare fasten favor feed
        feel fill find finish fix flare flatter flee flex fling float flock flounder flourish flout
        fluctuate follow foot forbid foresee forfeit forge forget forgive fortify foster fracture free
        fret frustrate fulfil fumble gallop galvanise galvanize garner gather generate get give glide
        glorify gloss glow gnaw go govern grab grapple grasp grate grease greet grind gripe groan grow
        hack haggle hail halve hamper handle hang happen harden hasten hatch hate haunt heal hear hedge
        heed herald hesitate hide hinder hinge hire hoard hobble hoist hold hollow hone hover huddle hum
        humble humiliate hunt hurl hurt ignite ignore illustrate imitate impair impede implement imply
        impose impoverish impress imprint imprison improve inch incline include incorporate incur indicate
        induce inflate inform infringe infuriate inhabit inherit inhibit initiate insist inspire install
        insulate insult integrate intend intensify interfere interpret interrupt intervene intimidate
        introduce intrude inundate invade invent invest investigate invite invoke involve isolate itch
        jail jeer jeopardise jeopardize join jolt jostle juggle jump justify keep kick kill kneel knock
        know lag lambast lament languish last laugh launch launder lavish lay lead lean leap learn leave
        legislate lend lengthen let liberate lie lift like liken limp linger listen litter live loathe
        locate look loom loosen loot lose love lower lure lurk magnify maim maintain make manage
        manipulate mar marginalise marginalize maximise maximize mean meddle mediate meet melt mend merge
        migrate mingle minimise minimize mirror miss mistrust mitigate mobilise mobilize mock modernise
        modernize modify molest monitor mourn muddle multiply muster nag narrow nationalise nationalize
        navigate necessitate neglect negotiate nibble nominate normalise normalize notice nourish nudge
        nurture obey oblige obscure observe obsess obstruct obtain occupy occur offend omit open operate
        oppose oppress organise organize originate oust outbid outdo outgrow outlast outlive outnumber
        outpace outperform outrun outspend outstrip outvote outweigh outwit overcome overestimate overhaul
        overlap overlook overreach override oversee overshadow overspend overstate overtake overthrow
        overturn overwhelm owe own pamper pander parade participate pave pay peak peddle penalise penalize
        perceive perform perish perpetuate persecute persevere persist persuade perturb pervade pester pin
        pinch placate plead please plod pluck plummet plunge pollute ponder populate portray pose possess
        postpone pounce pour practise praise pray preach precede precipitate preclude predict prefer
        prepare preserve preside presume pretend prevail prevent proceed proclaim procrastinate procure
        prod produce prohibit prolong promote prompt propel propose prosecute prosper protect prove
        provide provoke prowl prune pry publish punish pursue put quash quell quench quibble quit rage
        raise ransack ratchet ratify rattle ravage reach react read realise realize reap reassure rebound
        rebuff rebuild rebuke recede receive reckon reclaim recognise recognize recoil recommend reconcile
        reconsider recover recruit rectify recur redefine redraw redress reduce reel refer refine reflect
        refrain refuse refute regain regroup regulate reimburse rein reinforce reject rejoin rekindle
        relate relax relegate relinquish relish rely remain remember remind remove render renege renew
        renounce reopen repair repatriate repay repeal repeat repel replace replenish reply represent
        repress reproach repudiate require resemble resent reshape resign resist resolve resonate restore
        restrain restrict resume resurface resurrect retain retaliate rethink retire retract retrieve
        reunify reunite reveal revel reverberate revere reverse revile revise revitalise revive revoke
        rewrite ridicule rig rip roam roar rob roll rot rupture rush sabotage sacrifice saddle safeguard
        sail satisfy save say scare scoff scold scoop scorn scour scramble scrap scrape scratch scrutinise
        seal secede secure see seek seem segregate seize sell send separate serve settle sever shackle
        shake shape sharpen shatter shed shelter shelve shine shirk shiver shoot shoulder shout shove
        shred shrink shrug shun shut shy sideline sift silt simmer simplify sing sink siphon sit skew skip
        skirt slam slander slash sleep slide slip slow slump smash smear smell smother smuggle snap sneer
        sniff snub soak soar sob sober soften solve soothe sour spar speak spearhead spend spew spill spin
        splash splinter spoil spring spur squabble squander squash squeeze squirm stabilise stabilize
        stagger stagnate stall stammer stare starve stave stay steal steam steer stem stick stifle
        stimulate stipulate stir stoke stop straddle strain strand strangle strengthen stress stretch
        strip strive stroll stumble stun subdue submit subside subsidise subsidize substitute subvert
        succeed succumb suck sue suffer suffice suggest suit sully summon supersede supervise supplant
        support suppose suppress surmount surpass surrender surround survive suspend sustain swallow swarm
        sway swear sweep swell swim swindle tackle take tame tarnish tatter taunt teach tear teeter tell
        tempt tend terminate thaw think thrash thrive throttle throw thwart tighten tilt tip tiptoe tire
        toil tolerate topple torment touch tout trail trample transcend transform transgress transmit
        travel traverse tread treat tremble trickle trigger trim triple triumph trounce try tuck tug
        tumble tweak twist uncover undercut underestimate undergo underline undermine underperform
        underpin underscore undersell understand undertake underwrite undo unearth unfold unify unite
        unleash unlock unnerve unravel unseat unsettle untangle unveil uphold uproot upset urge usher
        usurp utilise utilize vacate vanish vary vault veer vie vilify vindicate violate wage wait waive
        wake walk wallow wander wane want warm warn warrant waste watch waver weaken wean wear weather
        weave weep weigh welcome whet whine whisper whittle widen wield wilt win wish withdraw wither
        withhold withstand wobble woo worsen worship wrangle wreck wrest wrestle write yearn yell zigzag
      `),
      verbPrefix: /^(?:re|over|out|under|dis|mis|de)-?([a-z]{3,})$/,
      verbEnding: /[a-z]{3}(?:ify|ize)$/,
      seldomPlural: setOf('remain find leave live mean proceed'),
      verbOrNoun: setOf(`
        advance aim answer appeal arrest back ban bear benefit bet bid bind bite blame block blow boast
        boost boycott break burden burn call care cause challenge change check claim clash close combat
        command comment compromise concern contest cost counter court cover crack cross crush cure cut
        damage deal decline delay delegate demand desert divide double doubt drain dream drive drop dump
        ease edge end escape estimate excuse exit face fall favour fear feud fight fine fit fly focus form
        frame freeze fuel function gain gamble gaze grant grip guarantee guard guess guide halt harm haul
        head heat help highlight hike hint hit hope host hurry import increase influence invoice judge
        lack leak link load lock loop march mark mask matter mind mix mount move name need note nurse
        object offer outline paint panic pass pause permit pick plague play pledge plot plunder point
        poison pop post present press probe profit promise protest pull pump purchase push question raid
        rally rank ration reason rebel recall regard regret reign release rent request rescue reserve
        respect respond rest retreat return review revolt reward ride ring rise rival rock root ruin run
        sample scale scatter schedule score search sense shadow shift shock show sign signal sin slice
        smile smoke sort sound spark spell split sponsor spray spread stage stamp stand star start steady
        store struggle study sum surface surge suspect sweat swing switch tail talk tally target taste
        thread tie toll top tow train transfer trap trick trouble trust tune turn upgrade use venture veto
        visit voice vote vow whip wonder work worry wound yield
      `),
      // `trade rules`, but `Norland rules the waves`.
      nounOrVerb: setOf(`
        access account act address age air alarm ally amount anger approach arm attack attempt audit
        author award balance band bank bar base battle bill board boat bomb book border bottom box brake
        branch bridge brief broadcast budget bus cable camp campaign cap capital card case cement center
        centre chain chair champion chance channel charge chart circle class climate cluster coast code
        compound condition conduct conflict contact contract contrast control convoy copy corner craft
        credit crop crowd cue custom cycle date debate deposit design detail dialogue distance distress
        document draft effort engine exchange exercise experience experiment export eye factor farm
        fashion feature fee field figure file film finance fire fish flag fleet flight flood floor flow
        food force forecast foul front fund game gap garden gas gate gift glance glue grain ground group
        gun hand harbour harvest hazard house image impact import index inquiry interest iron island issue
        job joke journey juice key label labour land lap level levy licence license light limit line list
        lobby log loss machine mail man mandate map margin market master match measure menace message
        milestone mill mine model mood motor mouth murder neighbor neighbour nest network number office
        oil option order pace package pact page pain panel paper parallel parcel parent park part partner
        party path pattern people petition phone picture piece pipe place plan plane plant plate poem
        police policy poll pool position pound power practice pressure price print prize process profile
        program programme project purpose quarrel quarter query queue quota race rail rain range rate
        record referee reform remedy report resort resource result right riot risk road role roof room
        rope round route row rule salt sanction scandal scheme school scope screen sea season seat sector
        service set shade share shelf ship shop shore shortage side sight silence site size skill slot
        snow soil source speech spot staff stake standard state station status step stock stone storm
        story strategy stream street strike structure style subject supply survey symbol system table tank
        task tax term test text thank theme threat ticket tide title tone tool tooth torch total tour
        tower town toy track trade transport treasure treaty trend trial trip truce truck tunnel type
        vaccine value vehicle vet victim view volume voyage wall war ward water weapon web week wheel
        window wing winter witness word world yard zone
      `),
      nouns: setOf(`
        academy accord affair affiliate africa agenda agent aircraft airport altitude analyst angle animal
        anniversary apparatus applicant archive aristocrat armour arms army arsenal asia aspect asset
        asylum atlas atom autocrat autumn average axis backdrop backlash barrel basin basis bay bazaar
        beach belief beneficiary bias bird birth blast bloc blood body bond bottleneck boundary boy breach
        bread brick building bullet bulletin bureau bureaucrat businessman cabinet canal candidate carbon
        cargo cash castle category cattle cell census century ceremony chaos chemical chief child chip
        church cinema clan clause clerk client clinic coal colleague college colony column comfort commons
        companion component congress conscript consensus consent consul consulate continent core corn
        corps corpse cotton council counterpart country coup cousin creature credential creed criterion
        critic crown curfew curriculum customs dairy dam data database dawn day death debt decade
        defendant deficit delta democrat demographic device diary diaspora diet dilemma diplomacy diplomat
        discourse disease dissident district doctrine dollar domain drone drought dusk dust earth
        earthquake east economy effect egg electorate elite embargo embassy emigrant emissary empire
        enclave enemy energy enterprise envoy epidemic episode epoch era essay euro europe event exile
        expense expert expertise fabric fact factory failure faith family famine fate fault fibre finding
        firm folklore forest formula fortress forum framework freedom freight friend fruit future gallery
        garrison genocide goal goods grace graduate grandeur grass gravel grid gulf habitat haven health
        hectare hegemon heritage hero hierarchy highway hill hinterland history holiday horizon hospital
        hotel household hub human hydrogen idea immigrant imperative income individual industry
        infrastructure insight insurgent intellectual intermediary internet interval item ivory journal
        jury justice king kingdom knife knowledge laboratory lagoon lake landscape language latitude law
        league legacy legend legislature leisure lesson library life lifetime lion liquid literature
        livestock loan logic logistics longitude lorry luck luxury magazine magistrate magnate maize
        manifesto material matrix meal meat media medicine meeting memoir memorial memory mercenary
        merchant merit metal method metro metropolis middleman migrant mile militant militia milk mineral
        ministry miracle missile monarch monarchy money monopoly moral mosque mountain museum muslim myth
        narcotic nature navy news nomad norm north oasis objective obstacle ocean odds official oligarch
        opinion opponent organ origin orphan orthodoxy outcome outlet outlook overview pandemic panorama
        parish partisan passport patient patriot patron pavilion peace peasant peninsula percent
        percentage period periphery person perspective petroleum phenomenon philosophy physics pillar
        pipeline pirate planet plateau pocket politics port portfolio portrait precedent premise president
        priest prince principle prison privilege procedure progress propaganda prospect protocol province
        proxy pupil rabbi radical rainfall ratio recipe recipient referendum regime region relative relic
        religion republic reservoir resident residue respondent restaurant revenue rhetoric rice rocket
        rumour runway sale sanctuary satellite savings saviour scenario scholar secretary servant shepherd
        sheriff shrine sibling silk skeleton sky slave son soul south species spectrum sphere spiral
        spirit statesman statistic statute steel steppe stereotype stimulus strait strength student studio
        subsidiary subsidy suburb success summary summit sun supremacy symptom syndicate syndrome synergy
        tactic tariff technique telephone temperature temple tenet territory theatre theory thesis thing
        threshold throne timeline topic tragedy trait tranche treasury trench triangle tribe tribunal
        truth turbine turmoil tycoon tyrant ultimatum uncle undertaking uniform union unit universe unrest
        uranium usage vacuum valley valve variable vegetable verdict vessel veteran village virtue virus
        visa wagon warehouse warlord waterway way wealth website wedding welfare west wheat wisdom wolf
        woman wood wool wording workforce workshop year youth
      `),
      nounEnding:
        /[a-z]{2}(?:[ts]ion|ment|ty|[ae]nce|[ae]ncy|ist|ism|ship|ness|logy|graphy|cracy|hood|[oe]r|ian|ee)$/,
      // `carries`, `watches`, `backs`.
      lemmaOf: (word) => {
        if (!/[^su’i]s$/.test(word) || word.length < 4 || word.includes('-')) return undefined;
        if (/..ies$/.test(word)) return `${word.slice(0, -3)}y`;
        return /(?:ch|sh|ss|x|zz|o)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
      },
      plurals: setOf(`
          people police men women children we they you i both few many most some all who that which those
          these half more data media cattle youth staff
        `),
      pluralEnding: /[^su’i]s$/,
      namesLikePlurals: setOf(`
        brussels paris athens texas cyprus maldives honduras naples philippines netherlands emirates states
        seychelles bahamas laos barbados belarus damascus caracas geneva’s minas tunis vilnius las los buenos
        aires algiers arkansas kansas illinois massachusetts congress cortes politics economics physics news
        moss swiss wales mars hamas airbus
      `),
      possessive: /’s$|s’$/,
      adjectiveEnding:
        /[a-z]{3}(?:ical|ional|tural|orial|istic|atic|[ieu]ous|less|based|led|wide)$|^(?:un|non-)[a-z]{3,}ed$/,
      adverbs: setOf(`
          not never always often still also even now soon only already again just seldom once twice ever
          almost then yet together
        `),
      // Not nouns (family), adjectives (daily), verbs (supply).
      adverbEnding: /[a-z]{3}(?<!fami|ear|dai|week|month|supp|rep|al|assemb|anoma|monopo|bu)ly$/,
      participle: /ing$/,
      determiners: setOf(`
        a an the this these those its his her their our your my no every each some any all both another
        either neither many several few fewer more most enough such what which whose one two three four
        five six seven eight nine ten twelve twenty hundred half whole other same main key new old great
        grand big small large little long short high low deep wide narrow early late recent current future
        past present former next last first second third final initial single double joint common general
        special particular specific certain possible likely potential actual real true false good bad
        better best worse worst strong weak hard soft heavy light fast slow rapid steady sharp free open
        closed public private civil military naval nuclear strategic political economic social cultural
        legal fiscal monetary financial commercial industrial agricultural rural urban local regional
        national international global foreign domestic internal external bilateral multilateral unilateral
        mutual major minor central northern southern eastern western north south east west upper lower
        inner outer middle top bottom left right front rear cheap expensive rich poor dry wet hot cold
        warm cool young older elderly female male human natural environmental digital cyber green clean
        renewable sustainable annual monthly weekly daily historic historical modern traditional
        conventional alternative independent russian ukrainian chinese american european asian african
        korean german french dutch greek turkish thai czech arab kazakh kyrgyz uzbek tajik turkmen israeli
        iraqi saudi pakistani afghan armenian georgian iranian indian canadian australian brazilian
        egyptian italian spanish polish british english irish scottish welsh danish swedish finnish
        norwegian baltic arctic atlantic pacific caspian balkan nordic soviet allied peaceful armed
        growing rising emerging falling changing shifting competing remaining ongoing existing missing
        pending leading looming modest notable serious massive slight partial gradual sudden
      `),
      standAlone: setOf(`
          this that these those one each neither either what which few many most all both some half more
          less others north south east west rich poor young elderly
        `),
      onlyBeforeNoun: setOf('a an the its their our your my her his every no'),
      prepositions: setOf(`
        of in on at by for from with without to into onto over under between among across after before
        since until during against about around through throughout behind beyond beside besides despite
        towards toward upon within near off per via amid amidst along alongside above below concerning
        regarding including excluding following given beneath as than like unlike except versus vs post
        pre
      `),
      conjunctions: setOf('and or nor but'),
      particles: setOf('so ago alone'),
      objects: setOf(`
        the a an this that these those its his her their our your my it them us him me you no every each
        everyone everybody everything anyone anything nothing something nobody itself themselves himself all
        both another whether how why what who when where if more less most fewer much little too twice half
        enough up out off down away back together apart ahead one two three four five six seven eight nine ten
        twelve twenty
      `),
      articles: setOf('the a an its their our your his her'),
      of: setOf('of'),
      between: setOf('of between among'),
      directions: setOf('into onto north south east west abroad home'),
      times: setOf('before after until while now as like together first early'),
    })),
    icd203: lazy(() => {
      // `a remote chance`, `the chance is remote`; but a remote village, remote work.
      const chance = 'chance|possibility|probability|likelihood|prospect|risk|odds';
      const remoteChance = new RegExp(`^remote\\s+(?:${chance})`, 'i');
      const chanceRemote = new RegExp(
        `\\b(?:${chance})s?\\b[^.;:]*\\b(?:is|are|was|were|be|remains?|seems?|appears?|looks?|as)\\s+(?:\\w+\\s+)?$`,
        'i',
      );
      const level = '(?:high|moderate|medium|low)(?:[- ]to[- ](?:high|moderate|medium|low))?';
      return {
        steps: [
          { percent: '1–5 %', rows: ['almost no chance', 'remote'] },
          { percent: '5–20 %', rows: ['very unlikely', 'highly improbable'] },
          { percent: '20–45 %', rows: ['unlikely', 'improbable'] },
          { percent: '45–55 %', rows: ['roughly even chance', 'roughly even odds'] },
          { percent: '55–80 %', rows: ['likely', 'probable'] },
          { percent: '80–95 %', rows: ['very likely', 'highly probable'] },
          { percent: '95–99 %', rows: ['almost certain', 'nearly certain'] },
        ],
        // almost certain(ly), improbabl(y), probabl(y)
        terms:
          /\b(almost no chance|very unlikely|highly improbable|roughly even (?:chance|odds)|very likely|highly probable|almost certain(?:ly)?|nearly certain|improbabl[ey]|unlikely|probabl[ey]|likely|remote)\b/gi,
        lowerRow: /^(?:remote|highly|improbabl|roughly even odds|probabl|nearly)/i,
        altered:
          /(?:\b(?:not|never|neither|nor|no longer|hardly|scarcely|more|less|most|least|as|equally|how|however|highly|extremely|quite|fairly|rather|somewhat|increasingly|overwhelmingly|too|so|very)|n[’']t)\s+$/i,
        isTerm: (term, before, from) =>
          (!/^remote$/i.test(term) || remoteChance.test(from) || chanceRemote.test(before)) &&
          !/^likely\s+(?:voters?|suspects?)\b/i.test(from),
        percentage:
          /\b\d{1,2}(?:\s*(?:–|-|to)\s*\d{1,2})?\s*(?:%|percent|per cent)[- ](?:chance|likelihood|probability|likely)|\b(?:chance|likelihood|probability)\b[^.;]{0,40}?\d{1,2}\s*(?:%|percent|per cent)/i,
        vague: [
          /\b(?:highly|extremely|quite|fairly|rather|somewhat|increasingly|overwhelmingly|most|more|less|not|hardly|very)\s+(?:un)?likely(?: than not)?\b/i,
          /\b(?:quite|very|most|more|less|not)\s+(?:im)?probable\b/i,
          // `It is possible that`; not `as soon as possible`, `where possible`, `possible to see`.
          /(?<!\bnot )(?<=\b(?:is|are|was|were|be|remains?|seems?|appears?|looks?|becomes?|[’']s)\s+(?:(?:entirely|quite|also|still|just|at least|now)\s+)?)possible\b(?!\s+(?:to|for|only|because|through|by|with))/i,
          /\b(?:possible that|possibly|conceivabl[ey]|perhaps|maybe)\b/i,
          /\b(?:may|could|might) (?:very )?well\b/i,
          /\b(?:(?:a|the) (?:good|fair|real|distinct|strong|slim|small|reasonable|serious) (?:chance|possibility)|there is (?:a|some) (?:chance|possibility)|even (?:chance|odds)|cannot be (?:ruled out|excluded|discounted)|fifty-fifty|in all (?:likelihood|probability))\b/i,
          // Not the month, nor what was impossible (could not), nor a clause's own
          // (an action that could harm).
          /(?<!\b(?:that|which|who|what|if|whether|where|when|as)\s)\b(?:may|might|could)\b(?=\s+[a-z])(?!\s+not\b)/,
        ],
        // `moderate confidence`, `our confidence is low`; confidence in a bank is another thing.
        confidence: [
          new RegExp(
            `\\b${level}[- ]confidence\\b(?!\\s+(?:in|of|among)\\s+(?!(?:this|that|these|those|our|the|its|their)\\s+(?:key\\s+)?(?:judg|assess|finding|estimate|conclusion|forecast)|this\\b|these\\b|it\\b|them\\b|that\\b))`,
            'i',
          ),
          new RegExp(
            `\\b(?:our|analytic|analysts[’'] )\\s*confidence\\b[^.;]{0,60}?\\b(?:is|remains|level:?)\\s+(?:\\w+\\s+)?${level}\\b`,
            'i',
          ),
          new RegExp(`\\bconfidence(?: level)?\\s*:\\s*${level}\\b`, 'i'),
          /\b(?:highly|moderately) confident\b/i,
        ],
        // "A disclaimer clearly noting the terms indicate the same assessment of probability".
        disclaimer:
          /\b(?:same (?:assessment|degree|level|range)s? of (?:probability|likelihood)|same (?:probability|likelihood)|interchangeabl[ey]|synonym(?:s|ous|ously))\b/i,
        // Not the assumption of power or office.
        assumption:
          /\b(?:assum(?:e|es|ed|ing)\b(?!\s+(?:the\s+)?(?:office|power|presidency|leadership|control|command|responsibility|duties|post|role|chair))|assumptions?\b(?!\s+of\s+(?:power|office|command))|presum(?:e|es|ed|ing|ption|ptions)\b|premises? (?:is|are|that)|(?:judgments?|assessments?|estimates?|forecasts?) (?:rests?|depends?|hinges?) on)/i,
        // Not alternative energy, routes or suppliers.
        alternative:
          /\b(?:alternatively|alternatives?\b(?!\s+(?:energy|fuels?|routes?|suppl\w+|sources? of|markets?|corridors?|media|medicine|f(?:ü|ue?)r|for germany)\b)|(?:another|other|competing|different) (?:explanations?|interpretations?|readings?|hypothes[ie]s|possibilit(?:y|ies)|scenarios?|views?)|on the other hand|if instead|(?:worst|best)[- ]case|dissent(?:s|ing)?\b)/i,
        impliedInHeading:
          /implication|recommend|consequence|\bmeans?\b|\bmatters?\b|what follows|what (?:it|this|that) means|what to do|next steps?|\bshould\b|\bmust\b|options? for|so what/i,
        implied: /\bimplications?\b/i,
      };
    }),
  })),
} satisfies Language;
