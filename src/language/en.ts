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
  told: {
    letters: '',
    words: 'the of and to in a that is for on with was by as at from which has are its this be will',
  },
  nameWords: 'of and the for in on to at by a an',
  comma: ', ',
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
    chartOf: (type, what) => `${type} chart: ${what}`,
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
  map: {
    mapOf: (what) => `Map of ${what}`,
    neighbours: (count) => (count === 1 ? '1 neighbour' : `${count} neighbours`),
    marked: (list) => `marked: ${list}`,
    routesAlt: (list) => `routes: ${list}`,
    boundaryNote: (institution) =>
      `Boundaries and names shown do not imply endorsement${institution ? ` by ${institution}` : ''}.`,
    boundariesAsOf: (date) => `Boundaries as of ${date}`,
    disputed: 'Disputed boundary',
    basemap: 'Base map: Natural Earth',
    kilometres: 'km',
    world: 'the world',
    region: 'the region',
    capital: 'National capital',
    focusRole: 'in focus',
    contextRole: 'context',
    and: (focus, more) => `${focus} and ${more}`,
    with: (focus, list) => `${focus} with ${list}`,
    values: (count) => (count === 1 ? 'a value for 1 country' : `values for ${count} countries`),
    placesFrom: 'places: GeoNames',
    comma: ', ',
    route: (from, to) => `${from} to ${to}`,
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
    see: String.raw`see(?: also)?|cf\.`,
    source: 'sources?|credit|photo(?: credit)?',
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
      Registry | Compact | Organization | Organisation | Committee | Ministry | University | Institute | Council | Bank | Union |
      Assembly | Congress | Commission | Agency | Parliament | Senate | Court | Fund | Forum | Association |
      Alliance | League | Party | Centre | Center | Foundation | Authority | Corporation | Company | Service |
      Department | Office | Federation of | Initiative | Observatory | Board | Mission | Majlis | Academy |
      Society | Secretariat | Chamber of Commerce | Chamber | Pool | Guild | Trust | Bureau | Inspectorate |
      Directorate | Tribunal | Conference | Network | Group | College | School of | Federation | Confederation |
      Consortium | Cooperative | Exchange | Administration | Station
    `),
    people: {
      kind: 'capitals',
      titles: list(`
        President | Vice President | Prime Minister | Deputy Prime Minister | Foreign Minister | Defense Minister |
        Defence Minister | Finance Minister | Interior Minister | Trade Minister | Energy Minister | Minister |
        Deputy Minister | Deputy Foreign Minister | Foreign Secretary | Secretary-General | Secretary General |
        Secretary of State | Secretary | Pope | Patriarch | King | Queen | Prince | Princess | Emir | Sultan |
        Chancellor | Premier | Ambassador | Senator | Representative | Congressman | Congresswoman | Governor |
        Mayor | General | Admiral | Colonel | Major | Captain | Professor | Dr. | Dr | Director | Director-General |
        Chairman | Chairwoman | Chair | Speaker | Commissioner | High Representative | Special Envoy | Envoy |
        Spokesman | Spokeswoman | Spokesperson | spokesman | spokeswoman | spokesperson | analyst | economist |
        researcher | historian | activist | Leader | leader | Harbourmaster | Chief Executive | Judge | Bishop |
        Cardinal | Archbishop | Sheikh | Attorney General | Vice Chancellor | Vice-President | Deputy Secretary |
        Undersecretary | Special Representative | Chief of Staff | Commander | Rear Admiral | Vice Admiral |
        Brigadier | Lieutenant | Sergeant | Rector | Dean | Rabbi | Imam | Father | Sister | Archdeacon |
        Chief Economist | Councillor | Alderman | Delegate | Deputy Mayor | Deputy Director | Executive Director |
        Managing Director | Foreign Ministry spokesman | Foreign Ministry spokeswoman | engineer | lawyer |
        geologist | biologist | hydrologist | oceanographer | meteorologist | sociologist | political scientist |
        adviser | advisor | negotiator | mediator | harbourmaster | farmer | fisherman | trader | pilot | teacher |
        doctor | nurse | journalist | author | writer | poet | expert | specialist | scholar | scientist |
        campaigner | organizer | organiser | founder | president | chairman | chairwoman | director | minister |
        ambassador | mayor | governor | senator | negotiators | lawmaker | legislator | commissioner
      `),
      offices: list(`
        member | head | spokesman | spokeswoman | spokesperson | director | chair | chairman | chairwoman | minister |
        president | professor | fellow | analyst | economist | historian | researcher | secretary | ambassador |
        envoy | deputy | leader | commander | editor | founder | adviser | advisor | lecturer | officer | chief |
        governor | mayor | lawmaker | senator | legislator | engineer | lawyer | coordinator | commissioner |
        manager | harbourmaster | owner | author | chairperson | co-founder | negotiator | mediator | scholar |
        scientist | specialist | expert | geologist | hydrologist | biologist | columnist | journalist | rector |
        dean | vice president | spokesman for | representative | correspondent | inspector | superintendent |
        treasurer | organiser | organizer | captain | pilot | farmer | trader | teacher | consultant
      `),
      officeEnding: '',
      titled: ({ title, part, anyName }) => {
        // `Foreign Minister`, `Norwegian President`: a nation, a department or another office before it.
        const lead = String.raw`(?:(?:${part}|former|acting|deputy|then|then-|(?!(?:the|a|an|its|his|her|their|our|said|told|by|of|to|and|or|as|with|from|for|in|on|at|that|when|while|but|is|was)\s)\p{Ll}[\p{L}-]{2,})\s){0,3}?`;
        // What a minister is of: one word, or two of which the second is no name.
        const department = String.raw`\p{Lu}[\p{L}’-]+(?:\s(?:Affairs|Works|Resources|Development|Security|Relations|Defence|Defense|Transport|Policy|Trade|Safety|Planning|Services|Kingdom|States|Nations|Republic|Islands))?`;
        const of = String.raw`(?:\s(?:of|for)(?:\sthe)?\s${department}(?:(?:,\s|\sand\s|,\sand\s)${department})*)`;
        return String.raw`(${lead}(?:${title})(?:(?:\s(?:and\s)?${title})*)${of}?)\s(${anyName})`;
      },
      occupation: String.raw`(?:the\s)?((?:(?!(?:the|a|an|in|on|at|to|of|by|for|with|from|as|it|he|she|his|her|its|this|when|while|after|before|during|reporters|and|but)\s)\p{Ll}[\p{L}-]+\s){1,2})`,
      articles: 'an?|the',
      relatives: String.raw`who\s|which\s|that\s|whose\s`,
      inserted: 'who|which',
      according: '',
      belonging: 'of|for|the|and',
      noNames:
        'The|This|That|These|In|On|At|For|And|But|When|While|As|If|It|He|She|They|We|Its|His|Her|Their|Our|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday',
    },
    saying: {
      verbs: list(`
        said | says | told | stated | states | declared | announced | added | noted | notes | stressed | emphasized |
        emphasised | underlined | underscored | warned | warns | argued | argues | claimed | insisted | explained |
        asked | replied | answered | remarked | wrote | writes | tweeted | observed | recalled | admitted |
        acknowledged | conceded | confirmed | denied | pledged | promised | vowed | urged | called | described |
        praised | criticized | criticised | condemned | was quoted as saying | has said | had said | concluded |
        commented | suggested | predicted | testified | responded | calls | describes | adds | explains | insists |
        acknowledges | concludes | stresses | observes | recalls  | believes | believed  | suggests |
        predicts | admits | concedes | confirms | denies | cautioned | cautions | reiterated | asserted | asserts |
        maintained | maintains  | replies  | jokes | joked | joked that | lamented | complained |
        welcomed | wondered | quipped | told reporters | in the words of | according to | put it | puts it |
        is quoted as saying | reported  | announces | declares | continued | went on
      `),
      told: ['told'],
      pronouns: list(`
        he | she | they | it | who | we | I
      `),
      addressee: String.raw`\s(?:to|in front of|before)\s(?:reporters|journalists)`,
      subjects: 'which|that|whose|and|but|while|who',
    },
    organisations: {
      pattern: (word) => {
        const cap = String.raw`\p{Lu}[\p{L}\p{M}’-]+`;
        return String.raw`(?:${cap}\s(?:(?:of|for|and)\s(?:the\s)?)?){0,5}${word}(?!\p{L})(?:\s(?:of|for|on)(?:\sthe)?\s${cap}(?:\s${cap}){0,3})?`;
      },
      before: String.raw`The|A|An|In|At|Of|For|By|of|at|for|the|\p{Lu}\p{L}+-led`,
      behind: 'on|in',
    },
    countries: {
      abbreviated: list('us | uk | usa | uae | prc | drc | u s | u k'),
      doubtful: list('georgia | jordan | chad | america | the | mali | niger | guinea | turkey | cuba'),
      forms: (word) => (/^\p{L}{5,}s$/u.test(word) ? [word.slice(0, -1)] : []),
    },
    places: {
      kind: 'capitals',
      before: String.raw`(?:in|In|near|outside|arrived in)\s(?:(?:neighbou?ring|nearby|liberated|occupied|central|downtown|the (?:capital|city|port|town)(?: city)?(?: of)?|capital)\s)?`,
      governing:
        'authorit(?:y|ies)|governments?|officials?|leaders?|leadership|elites?|policymakers?|lawmakers?|decision-makers?|power',
      forms: () => [],
    },
    numbers: {
      scales: 'thousand|millions?|billion|trillion|mln|bn',
      units: String.raw`cubic kilomet(?:er|re)s?|crowns?|hours?|days?|percent(?:age points?)?|per\s?cent|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|hectares?|tonn?e?s?|tons?|barrels?|euros?|dollars?|US dollars|rubles?|tenge|yuan|people|dinars?|francs?|pounds|kroner|kronor|weeks|months|years`,
      spelled: '',
      named: String.raw`article|articles|resolution|section|chapter|no\.|number|page|paragraph|table|figure|volume|issue|step|point|line|act|law|agenda|group of`,
      ordinal: 'st|nd|rd|th',
      uncounted: 'of|and|or|to|in|at|on|by|the|a',
      leaning:
        'of|a|an|annually|each|every|between|in|from|since|by|during|over|on|at|last|this|compared|to|and|or|than|as|after|before|until|for|with|per',
      relatives: 'which|that|who|when|where',
    },
    dates: {
      prepositions:
        'in|since|by|until|during|of|for|from|before|after|early|late|mid|spring|summer|autumn|fall|winter',
      parts: 'early |late |mid-|the end of |the summer of |end of ',
      relatives: 'last|past|this|next',
      notMonths: 'may|march|mar|dec|sep|jan',
      of: '',
      ordinal: 'st|nd|rd|th',
      years: { last: '', own: '', next: '' },
      before: { past: 'last|past', coming: 'next|coming' },
      behind: { past: 'last year', coming: 'next year' },
      until: 'by|before|until|from',
      future:
        'will|shall|is to|are to|plans? to|planned|scheduled|upcoming|due to|expect(?:s|ed)?|promis(?:e|es|ed)|pledged?|set to|begins?|starts?|opens?|resumes?|next',
      past: String.raw`was|were|had|did|fell|rose|began|\p{L}{2,}ed`,
    },
    clauses: {
      joints: 'who|which|that|when|while|where|because|although|but',
      introductory:
        'in|on|during|after|before|as|while|when|since|by|at|with|although|though|following|amid|despite|if|from|under|until|given',
      dateline: '',
    },
    head: {
      publication: 'publication|published (?:in|by)|journal',
      volume: String.raw`volume|vol\.?`,
      volumeAround: '',
      issue: String.raw`issue|no\.|number`,
      issueAround: '',
      byline: String.raw`by|written by|text|words|reporting|(?:speech|remarks|address|statement|testimony|lecture|keynote|interview)\s(?:delivered\s)?(?:by|with)|author`,
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
      kicker:
        'opinion|op-ed|commentary|comment|analysis|news|interview|press release|editorial|feature|report|policy brief|speech(?:es)?',
    },
    concluding: list(`
      in sum | in short | in conclusion | overall | thus | therefore | ultimately | as a result | taken together |
      hence | consequently | all in all
    `),
    stopWords: list(`
      that | this | with | from | have | been | were | which | their | they | there | will | would | could | should |
      about | after | before | between | into | over | under | than | then | them | these | those | also | more | most |
      some | such | when | where | while | what | other | only | both | during | through | because | against | among |
      being | does | each | even | said | says | very | just | many | much | upon | your | ours | here | however |
      still | since | until
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
        ...tens(
          'thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred',
        ),
      ]),
      ordinals: new Map(
        counted('first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth'),
      ),
      scales: [
        ['thousands?', 1e3],
        ['(?:million|mln|mn)s?', 1e6],
        ['(?:billion|bln|bn)s?', 1e9],
        ['(?:trillion|trn|tn)s?', 1e12],
      ],
      bySigns: 'none',
      spaces: true,
      and: 'and',
      ordinalEnd: 'st|nd|rd|th',
      percentBefore: '',
    },
    units: {
      'percentage points': String.raw`(?:percentage|percent|per\s?cent)[\s-]points?`,
      percent: String.raw`percent|per\s?cent`,
      'square kilometres': String.raw`sq\.?\skm|square\skilomet\p{L}*`,
      kilometres: 'kilomet(?:er|re)s?',
      miles: 'miles?',
      hectares: 'hectares?',
      metres: String.raw`met(?:er|re)s?\b`,
      tonnes: String.raw`tonn?e?s?\b`,
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
      hedges: setOf(
        `may might possibly probably perhaps likely unlikely reportedly allegedly apparently seems seemed appears appeared suggests
      suggested potentially presumably purportedly supposedly estimated expected rumored rumoured`,
      ),
      weak: setOf('could can would should may might'),
      strong: setOf('will must shall cannot certainly definitely undoubtedly'),
      negations:
        setOf(`not no never cannot without neither nor none nobody nothing isn't aren't wasn't weren't don't doesn't didn't won't
      wouldn't can't couldn't shouldn't hasn't haven't hadn't`),
      undone: setOf('only matter longer just merely doubt'),
      months: 'May',
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
      capitalNouns: false,
      openers:
        setOf(`the a an this that these those his her its their our my and but or so yet for when while as after before then now later since
        although though because if with without from in on at by to of until both neither either like unlike under over against between
        despite during about around near only even still also however meanwhile yesterday today tomorrow once here there where why how
        what who ask call help meet press support tell urge former new old late young deputy acting senior chief prime vice mr mrs ms dr sir lord lady`),
      verbal: 'ing|ed|ly|s',
      small: setOf('with from into over than that after under between through against during upon when what'),
    },
    inDateCase: (text) => text,
  })),
  lint: 'none',
} satisfies Language;
