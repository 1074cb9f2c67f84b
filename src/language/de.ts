// German.

import { cldr } from './cldr.generated.js';
import { lazy } from './lazy.ts';
import { counted, tens } from './number-words.ts';
import type { Language } from './types.ts';
import { list, setOf } from './word-lists.ts';

/** German writes ordinal numbers with a full stop, and nouns with a capital letter. */
const ordinal =
  /(?:^|[\s(])(?:der|die|das|den|dem|des|am|im|zum|zur|vom|beim|bis|ab|seit|und|oder|jede[rsmn]?|diese[rsmn]?|ihre?[rsmn]?|seine?[rsmn]?)\s+\d{1,2}\.\s*$/i;
const numbered = lazy(() => {
  const months = [...cldr['de'].dates.months, ...cldr['de-AT'].dates.months].join('|');
  return new RegExp(`^\\s*(?:${months}|Jahrhundert|Jahrtausend|Quartal|Halbjahr)`);
});

export const de = {
  ...cldr['de'],
  tag: 'de',
  fonts: 'none',
  told: {
    letters: '',
    words:
      'der die das und in den von zu mit des auf ist im für dem nicht ein eine sich als auch werden hat vom bei über nach wird einer einem sei aus wir',
  },
  nameWords: 'der die das den dem des und für zur zum im von',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  // Duden: after the closing stop where the note is on the whole sentence.
  citationMark: 'after',
  quotationStop: 'within',
  words: {
    source: 'Quelle',
    sources: 'Quellen',
    agenda: 'Übersicht',
    contact: 'Kontakt',
    part: (i, n) => `(${i} von ${n})`,
    backup: 'Anhang',
    leftOut: 'In dieser Präsentation ausgelassen',
    section: 'Abschnitt',
    noData: 'Keine Daten',
    noValue: 'k. A., keine Angabe, keine Angaben, n. v., nicht verfügbar',
    bluf: 'Das Wichtigste zuerst',
    tableOf: (what) => `Tabelle: ${what}`,
    alerts: {
      note: 'Hintergrund',
      tip: 'Empfehlung',
      important: 'Einschätzung',
      warning: 'Vorbehalt',
      caution: 'Risiko',
    },
    volume: (n) => `Band ${n}`,
    issue: (n) => `Ausgabe ${n}`,
    notes: 'Notizen',
    translation: 'eigene Übersetzung',
  },
  lcid: '407',
  charts: {
    kinds: {
      bar: 'Balkendiagramm',
      column: 'Säulendiagramm',
      line: 'Liniendiagramm',
      area: 'Flächendiagramm',
      stacked: 'Gestapelte Säulen',
      'stacked-bar': 'Gestapelte Balken',
      percent: 'Säulen zu 100 Prozent',
      'percent-bar': 'Balken zu 100 Prozent',
      pie: 'Kreisdiagramm',
      doughnut: 'Ringdiagramm',
      scatter: 'Streudiagramm',
      bubble: 'Blasendiagramm',
      dot: 'Punktdiagramm',
      dumbbell: 'Hanteldiagramm',
      slope: 'Steigungsdiagramm',
      multiples: 'Kleine Einzeldiagramme',
      waterfall: 'Wasserfalldiagramm',
      'column-line': 'Säulen und Linie',
      range: 'Spannweiten',
      pyramid: 'Bevölkerungspyramide',
    },
    total: 'Gesamt',
    range: (least, most) => `von ${least} bis ${most}`,
    size: (what) => `Größe der Blasen: ${what}`,
    inYear: '(?<!\\b(?:seit|ab|von|vor|gegenüber|bis)(?: dem Jahr)? )\\bYEAR(?![\\d-])',
    highest: 'höchster Wert',
    lowest: 'niedrigster Wert',
    first: 'erster',
    last: 'letzter',
    highlighted: 'hervorgehoben',
  },
  amounts: lazy(() => ({
    scales: [
      [String.raw`(?:tausend|tsd\.?)`, 1e3],
      [String.raw`(?:millionen|million|mio\.?)`, 1e6],
      [String.raw`(?:milliarden|milliarde|mrd\.?)`, 1e9],
      ['billionen|billion', 1e12],
    ],
    spaces: true,
    percentBefore: '',
    percent: 'prozent',
    points: String.raw`prozentpunkt\p{L}*`,
    times: String.raw`mal|-?fach\p{L}*`,
    about: [String.raw`rund|etwa|ungefähr|circa|zirka|ca\.|um\sdie|in\setwa|schätzungsweise`, ''],
    almost: ['fast|knapp|beinahe|nahezu|annähernd', ''],
    over: [
      String.raw`(?<!nicht\s)mehr\sals|über|gut|mindestens|wenigstens|oberhalb\svon`,
      String.raw`und\smehr|oder\smehr`,
    ],
    under: [String.raw`weniger\sals|unter|höchstens|maximal|nicht\smehr\sals`, String.raw`oder\sweniger`],
  })),
  map: {
    mapOf: (what) => `Karte: ${what}`,
    neighbours: (count) => (count === 1 ? '1 Nachbarstaat' : `${count} Nachbarstaaten`),
    marked: (list) => `eingezeichnet: ${list}`,
    routesAlt: (list) => `Wege: ${list}`,
    boundaryNote: (institution) =>
      `Grenzen und Namen bedeuten keine Anerkennung${institution ? ` durch ${institution}` : ''}.`,
    boundariesAsOf: (date) => `Grenzen: Stand ${date}`,
    disputed: 'Umstrittene Grenze',
    disputedArea: 'Besetztes oder umstrittenes Gebiet',
    basemap: 'Kartengrundlage: Natural Earth',
    kilometres: (number) => `${number} km`,
    world: 'Welt',
    region: 'Region',
    capital: 'Hauptstadt',
    focusRole: 'im Mittelpunkt',
    contextRole: 'Umfeld',
    and: (focus, more) => `${focus}; ${more}`,
    with: (focus, list) => `${focus} mit ${list}`,
    values: (count) => `Werte für ${count} Länder`,
    range: (least, most) => `von ${least} bis ${most}`,
    bySea: /See(?:weg|route|transport|fracht)|Schiff|maritim|Tanker/i,
    placesFrom: 'Orte: GeoNames',
    comma: ', ',
    route: (from, to) => `${from} – ${to}`,
    countries: () => ({
      US: 'USA',
      AE: 'VAE',
      CD: 'DR Kongo',
      CG: 'Kongo',
      CI: 'Elfenbeinküste',
      VA: 'Vatikan',
      HK: 'Hongkong',
      MO: 'Macau',
      PS: 'Palästina',
      XC: 'Nordzypern',
      XS: 'Somaliland',
      XG: 'Siachen-Gletscher',
    }),
    places: () => ({}),
  },
  writtenDates: {
    months: ['jänner feber - - - - - - - - - -', 'jän - - - - - - - - - - -'],
    day: '',
    of: '',
    ofYear: '',
    year: '',
    signs: 'none',
  },
  citations: {
    explains:
      'ist|sind|war|waren|wird|werden|wurden?|hat|haben|hatten?|kann|können|darf|dürfen|muss|müssen|soll|sollen|nicht|keine?[nmrs]?|ohne|einschließlich|ausschließlich|nur|hier|gilt|gelten|meint|bezeichnet|umfasst|bedeutet|weil|obwohl|die (?:hier|dort)',
    works: String.raw`(?:eigene )?berechnung(?:en)?|(?:eigene )?schätzung(?:en)?|interviews?|gespräche?|erhebung|umfrage|auf grundlage|ebd|ebenda|a\. a\. o|archiv|pressemitteilung|siehe|vgl|s\. o`,
    see: String.raw`siehe(?: auch)?|vgl\.`,
    source: 'quellen?|foto',
    note: String.raw`anmerkung(?:en)?|anm\.|hinweise?`,
    within: 'oben|unten|tabelle|abbildung',
    column: 'quellen?',
  },
  columns: {
    date: 'datum, wann, jahr, tag, zeit, zeitpunkt',
    event: 'ereignis, ereignisse, was geschah, geschehen',
    source: 'quelle, quellen',
    actor: 'akteur, akteure, wer, beteiligte',
    role: 'rolle, funktion, amt',
    position: 'position, haltung, interesse, interessen, ziel',
    number: 'zahl, wie viel, wie viele',
    what: 'was, bedeutung, beschreibung',
  },
  titles: {
    contact: 'kontakt',
    implications: 'folgen, empfehlungen, optionen, auswirkungen, konsequenzen',
    comparison: 'gegen, vorher, nachher, vergleich, gegenüber, vor, nach',
    opposites: [
      'vorher, nachher',
      'damals, heute',
      'dafür, dagegen',
      'risiken, chancen',
      'vorteile, nachteile',
    ],
  },
  sentences: {
    always:
      'mio mrd tsd dr dr.-ing dipl.-ing prof z.b d.h u.a s.o s.u bzw ggf evtl hr fr hrsg vgl etwa z.t sog inkl',
    beforeNumber: 'nr str abs bd kap ziff',
    mayEnd: 'jh jhdt usw u.s.w',
    openers: `der die das den dem des ein eine einer einem einen im am an auf aus bei mit von vom zu zum zur
      nach vor für es er sie wir ich ihr und aber doch oder wenn als wie da dann dies diese dieser
      dieses auch nur nicht kein keine seit bis über`,
    takingBack: {
      openings:
        'nein|falsch|unsinn|keineswegs|mitnichten|im gegenteil|das gegenteil|nichts (davon|dergleichen)|weder|in (wahrheit|wirklichkeit)|tatsächlich',
      pronouns:
        '((aber|doch|jedoch) )?(er|sie|es|das|dies|beide|beides|niemand|(die|der|das|diese|dieser|dieses) (angaben?|anschuldigung|aussage|behauptung(en)?|bericht|darstellung|gerücht|gerüchte|meldung|versprechen|vorwurf|zahl|zahlen))|aber|doch|jedoch',
      negations: 'nicht|nie|niemals|kein|keine|keinen|keinem|irrt|irrte|irren|irrten',
      denials: String.raw`falsch\S*|unwahr\S*|unzutreffend\S*|erfunden|erlogen|mythos|märchen|legende|lüge|irrtum|dementier\S+|bestreit\S+|bestritt\S*|widerleg\S+|widerrief\S*|widerrufen|widersprach\S*|zurückgenommen|zurückgezogen|(nahm|nahmen|zog|zogen) .{1,40} zurück`,
    },
    leaning: 'er sie es dies diese dieser aber jedoch auch dann',
    clings: (before, next) => {
      if (/\d\.\s*$/.test(before))
        return ordinal.test(before) || (/\b\d{1,2}\.\s*$/.test(before) && numbered().test(next));
      return /(?:^|[\s(])[zd]\.\s[Bh]\.\s*$/.test(before) || undefined;
    },
  },
  audit: {
    links: 'hier|hier klicken|mehr|mehr erfahren|weiterlesen|weitere informationen',
    pictures: 'bild|grafik',
    redundant: '(bild|abbildung) (von|mit) ',
    byMachine: 'automatisch generierte beschreibung|ki-generierte inhalte',
    sections: 'standardabschnitt|abschnitt ohne titel',
  },
  onlyHere: [],
  draft: lazy(() => ({
    spaces: true,
    capitalNouns: true,
    institutions: list(`
      Schule | Organisation | Ausschuss | Ministerium | Universität | Institut | Rat | Bank | Union |
      Versammlung | Kommission | Agentur | Parlament | Gericht | Fonds | Forum | Verband | Bund | Partei |
      Zentrum | Stiftung | Behörde | Amt | Akademie | Gesellschaft | Kammer | Gewerkschaft | Pool |
      Bundestag | Landtag | Verein | Konferenz | Genossenschaft | Direktion | Dienst | Zentrale |
      Hochschule | Netzwerk | Gruppe | Föderation | Allianz | Liga | Kommando | Büro | Kanzlei |
      Observatorium
    `),
    people: {
      kind: 'capitals',
      titles: list(`
        Kämmerer | Kämmerin | Dezernent | Dezernentin | Beigeordneter | Beigeordnete | Schatzmeister |
        Schatzmeisterin | Vertrauter | Vertraute | Präsident | Präsidentin | Bundeskanzler | Bundeskanzlerin | Kanzler | Kanzlerin |
        Ministerpräsident | Ministerpräsidentin | Außenminister | Außenministerin | Innenminister |
        Innenministerin | Finanzminister | Finanzministerin | Verteidigungsminister |
        Verteidigungsministerin | Wirtschaftsminister | Wirtschaftsministerin | Verkehrsminister |
        Verkehrsministerin | Umweltministerin | Umweltminister | Minister | Ministerin | Botschafter |
        Botschafterin | Generalsekretär | Generalsekretärin | Bürgermeister | Bürgermeisterin | Sprecher |
        Sprecherin | Professor | Professorin | Direktor | Direktorin | General | Papst | König | Königin |
        Abgeordneter | Abgeordnete | Senator | Senatorin | Kommissar | Kommissarin | Forscher |
        Forscherin | Hafenmeister | Hafenmeisterin | Vizepräsident | Vizepräsidentin | Vizekanzler |
        Vizekanzlerin | Staatssekretär | Staatssekretärin | Staatsminister | Staatsministerin |
        Hafenminister | Hafenministerin | Landwirtschaftsminister | Landwirtschaftsministerin |
        Energieminister | Energieministerin | Bildungsminister | Bildungsministerin |
        Gesundheitsminister | Gesundheitsministerin | Regierungschef | Regierungschefin |
        Regierungssprecher | Regierungssprecherin | Oberbürgermeister | Oberbürgermeisterin | Landrat |
        Landrätin | Vorsitzender | Vorsitzende | Leiter | Leiterin | Chef | Chefin | Ökonom | Ökonomin |
        Historiker | Historikerin | Politologe | Politologin | Soziologe | Soziologin | Geologe |
        Geologin | Hydrologe | Hydrologin | Ingenieur | Ingenieurin | Analyst | Analystin | Experte |
        Expertin | Rektor | Rektorin | Dekan | Dekanin | Bischof | Bischöfin | Kardinal | Richter |
        Richterin | Anwalt | Anwältin | Journalist | Journalistin | Autor | Autorin | Kapitän |
        Kapitänin | Lotse | Lotsin | Gewerkschafter | Gewerkschafterin | Geschäftsführer |
        Geschäftsführerin | Gouverneur | Gouverneurin | Prinz | Prinzessin | Dr. | Unterhändler |
        Unterhändlerin | Landwirt | Landwirtin | Staatsanwalt | Staatsanwältin | Dezernent | Dezernentin |
        Stadtverordneter | Stadtverordnete | Stadtrat | Stadträtin | Händler | Händlerin | Forscher |
        Philosoph | Philosophin | Lehrer | Lehrerin | Arzt | Ärztin | Pfarrer |
        Pfarrerin | Reporter | Reporterin | Redakteur | Redakteurin | Vorgänger | Vorgängerin |
        Nachfolger | Nachfolgerin | Sekretär | Sekretärin | Rat | Referent | Referentin | Beamter | Beamtin |
        Kommandant | Kommandantin | Kommandeur | Offizier | Oberst | Admiral | Major | Hauptmann |
        Fischer | Fischerin | Bauer | Bäuerin | Bäcker | Bäckerin | Wirt | Wirtin | Gärtner | Gärtnerin |
        Architekt | Architektin | Biologe | Biologin | Physiker | Physikerin |
        Chemiker | Chemikerin | Archäologe | Archäologin | Ethnologe | Ethnologin | Psychologe |
        Psychologin | Geograf | Geografin | Geograph | Geographin | Jurist | Juristin | Schriftsteller |
        Schriftstellerin | Dichter | Dichterin | Künstler | Künstlerin | Verleger | Verlegerin |
        Unternehmer | Unternehmerin | Gründer | Gründerin | Manager | Managerin | Berater | Beraterin |
        Koordinator | Koordinatorin | Beauftragter | Beauftragte | Anwohner | Anwohnerin | Kollege |
        Kollegin | Präses | Intendant | Intendantin | Trainer | Trainerin | Meister | Meisterin | Vertreter |
        Vertreterin | Inspekteur | Inspektor | Inspektorin | Aktivist | Aktivistin | Verwalter |
        Verwalterin | Wissenschaftler | Wissenschaftlerin
      `),
      offices: list(`
        Mitglied | Leiter | Leiterin | Sprecher | Sprecherin | Direktor | Direktorin | Vorsitzender |
        Vorsitzende | Präsident | Präsidentin | Professor | Professorin | Forscher | Forscherin |
        Analyst | Analystin | Botschafter | Botschafterin | Abgeordneter | Abgeordnete | Chef | Chefin |
        Geschäftsführer | Geschäftsführerin | Bürgermeister | Bürgermeisterin | Hafenmeister |
        Hafenmeisterin | Ökonom | Ökonomin | Staatssekretär | Staatssekretärin | Minister | Ministerin |
        Historiker | Historikerin | Politologe | Politologin | Soziologe | Soziologin | Geologe |
        Geologin | Hydrologe | Hydrologin | Ingenieur | Ingenieurin | Experte | Expertin | Redakteur |
        Redakteurin | Gründer | Gründerin | Rektor | Rektorin | Kapitän | Lotse | Lotsin | Vorstand |
        Präses | Berater | Beraterin | Koordinator | Koordinatorin | Gouverneur | Gouverneurin | Autor |
        Autorin | Kommissar | Kommissarin
      `),
      officeEnding: '',
      titled: ({ title, end, fullName }) => {
        // `Hafenkapitän`, `Umweltstaatssekretärin`: before an office stands what it is of.
        const compound = String.raw`\p{Lu}\p{Ll}{2,}(?:${title.toLowerCase()})`;
        // `des Landtags von Lind`, `für Umwelt`: what the office is of.
        const of = String.raw`(?:\s(?:des|der|von|vom|für|im|in|am|an|beim|bei|und|zu|zur|zum)(?:\s(?:der|die|das|dem|den|des))?(?:\s\p{Ll}+e[nrsm]?)?\s\p{Lu}[\p{L}-]+){0,2}?`;
        return String.raw`((?:(?:\p{Ll}+(?:ige|ale|che|ische|malige|dere)[rnm]?\s)?)(?:${title}|${compound})${end}(?:\s(?:${title}))*${of})\u2060*,?\s(${fullName})`;
      },
      occupation: String.raw`(?:der|die|ein|eine)\s((?:\p{Ll}[\p{L}-]+\s)?\p{Lu}[\p{L}-]+\s)`,
      articles: 'der|die|das|ein|eine',
      relatives: '',
      inserted: 'der|die',
      notPeople: String.raw`Radio|Zeitung|Nachrichten|Presse|Anzeiger|Tageblatt|Rundschau|Kurier|Post|Fernsehen|Werke?|Werft|Haus|
        Stadt|Land|Insel|Inseln|Hafen|Bad|Sankt|AG|GmbH|KG|SE|Bahn|Polizei|Kirche|Krankenhaus|Museum|Partei|
        Bewegung|Nord|Süd|Ost|West|Neu|Groß|Klein|Ober|Unter|Straße|Platz|Brücke|See|Berg(?=\s\p{Lu})|Stiftung|Verlag`,
      notInOffice: `und|oder|aber|auch|nicht|nur|als|wie|dass|wenn|weil|während|nachdem|bevor|seit|ist|sind|war|
        waren|wird|wurde|hat|hatte|haben|sich|er|sie|es|wir|ich|man|mit|ohne|gegen|durch|über|unter|zwischen|neben|
        laut|gegenüber|bei|nach|vor|aus|an|auf|um`,
      belonging: 'der|des?|von|für',
      noNames: `Der|Die|Das|Ein|Eine|In|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|
        Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Frühjahr|Herbst|Winter|Sommer`,
    },
    saying: {
      verbs: list(`
        fragt | fragte | fasst zusammen | hofft | glaubt | riet | rät | schildert | schilderte | meldet |
        meldete | mitteilte | hinzufügte | ankündigte | einräumte | feststellte | mitteilt | verteidigte | verteidigt | widersprach | widerspricht | sprach von | spricht von | begründete | sieht das anders | sah das anders | hält | lobt | schwärmt | spottet | spottete | klagt | klagte | ergänzt | zitiert | wirft | warf | erzählt | erzählte | sagte | sagt | erklärte | erklärt | betonte | betont | warnte |
        warnt | teilte mit | fügte hinzu | kündigte an | versprach | meinte | meint | unterstrich |
        bekräftigte | antwortete | schrieb | schreibt | forderte | fordert | nannte | bezeichnete |
        räumte ein | erläuterte | erläutert | fügt hinzu | ergänzte | ergänzt | kritisierte | kritisiert |
        mahnte | mahnt | lobte | lobt | räumt ein | kündigt an | verspricht | versicherte | versichert |
        berichtete | berichtet | erinnerte | erinnert | stellte fest | stellt fest | gab zu | bestätigte |
        bestätigt | dementierte | beklagte | beklagt | resümierte | urteilte | urteilt | nennt |
        bezeichnet | rief | ruft | erwiderte | entgegnete | entgegnet | erwidert | genannt | beschimpft | beschimpfte | konterte | kontert | kommentierte  |
        hatte gesagt | hat gesagt | so
      `),
      according: list(`
        laut | nach den Worten von | nach den Worten | nach Angaben von | nach Ansicht von | nach Meinung von |
        nach Einschätzung von | nach Auffassung von | mit den Worten von
      `),
      press: 'schreibt|schrieb|berichtet|berichtete|meldet|meldete|titelt|titelte',
      headings: 'Überschrift|Titel|Schlagzeile|Motto|Namen',
      told: [],
      addressee: String.raw`\svor\sJournalisten|\sgegenüber\sJournalisten`,
      openers: `dass|und|aber|oder|als|wie|wenn|weil|während|nachdem|bevor|obwohl|da|ob|denn|doch|sondern|damit|sodass|
        indem|sowie|jedoch`,
      prepositions: `von|vom|mit|bei|beim|für|an|am|auf|aus|in|im|über|unter|gegen|gegenüber|nach|vor|zu|zum|zur|durch|
        ohne|um|wegen|trotz|seit|laut|neben|zwischen|ist|sind|war|waren|hat|hatte|wird|wurde`,
      determiners: 'der|die|das|ein|eine|sein|seine|ihr|ihre|unser|unsere|mein|meine|so',
      between: `hat|hatte|habe|auch|dann|später|noch|schon|nun|damals|einmal|oft|gern|selbst|wiederholt|zuletzt|am
        (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)`,
      affiliations: 'von|vom|aus|bei|beim|am',
      honorifics: String.raw`Herr|Frau|Dr\.|Prof\.|Prof\.\sDr\.`,
      leads: `am|im|in|an|auf|bei|beim|nach|vor|seit|mit|aus|zu|zum|zur|für|über|unter|gegen|laut|trotz|während|auch|
        dann|danach|daraufhin|dabei|dazu|darauf|dagegen|damals|später|zuvor|zugleich|heute|gestern|nun|so|hier|dort|
        da|schon|bereits|erst|wiederum|außerdem|ferner|zudem|schließlich|immer|oft|einmal|vergangenen?|vergangener`,
    },
    organisations: {
      pattern: (word) => {
        const cap = String.raw`\p{Lu}[\p{L}\p{M}’-]+`;
        return String.raw`(?:${cap}\s){0,2}(?:(?:\p{Lu}\p{L}+)?${word}|\p{Lu}\p{Ll}{2,}(?:${word.toLowerCase()}))(?:e?s)?(?:\s(?:der|des|für|von|zur)\s${cap}(?:\sund\s${cap})?|\s${cap}){1,2}`;
      },
      before: 'Der|Die|Das|In|An|von|der',
      behind: 'in',
    },
    acronyms: { called: '', attached: '' },
    countries: {
      abbreviated: [],
      doubtful: [],
      forms: (word) => (/^\p{L}{5,}s$/u.test(word) ? [word.slice(0, -1)] : []),
    },
    places: {
      kind: 'capitals',
      before: String.raw`(?:in|In|bei|nahe)\s`,
      governing: 'Regierung|Behörden|Führung',
      forms: () => [],
    },
    numbers: {
      scales: String.raw`Tausend|Millionen?|Milliarden?|Mio\.?|Mrd\.?`,
      units: `Stunden?|Prozentpunkten?|Prozent|Kubik(?:kilo)?metern?|Quadrat(?:kilo)?metern?|Hektar|Kilometern?|Metern?|Tonnen|Euro|Dollar|Menschen|Kronen|Franken|Dinar|Pfund|
        Tagen?|Wochen|Monaten?`,
      between: 'zwischen',
      range: 'bis|und|oder|zu',
      spelled: '',
      named: String.raw`artikel|resolution|absatz|kapitel|nr\.|agenda|volume`,
      ordinal: 'er',
      uncounted: 'in',
      leaning: 'vor|zwischen|in|an|im|seit|von|bis|und|oder|für|pro|per|als',
      relatives: 'der|die|das|wo',
    },
    dates: {
      prepositions: 'Frühjahr|Frühling|Sommer|Herbst|Winter|im|in|seit|ab|bis|spätestens|nach|vor|Jahr',
      since: 'seit',
      parts: 'Anfang |Mitte |Ende ',
      relatives: 'vergangenen|letzten|kommenden|nächsten|diesen|diesem',
      notMonths: '',
      of: '',
      ordinal: '',
      years: {
        last: '(?:im |in dem )?(?:vergangenen|letzten|vorigen) Jahr|voriges Jahr|letztes Jahr|im Vorjahr',
        own: '(?:in )?diese[ms] Jahr|heuer',
        next: '(?:im )?(?:nächsten|kommenden) Jahr|nächstes Jahr',
        same: 'desselben Jahres|im selben Jahr',
      },
      before: { past: 'vergangene[nmsr]?|letzte[nmsr]?', coming: 'kommende[nmsr]?|nächste[nmsr]?' },
      behind: { past: '', coming: '' },
      until: String.raw`bis(?:\szum)?|ab(?:\sdem)?|spätestens(?:\sam)?`,
      meant: 'für\\sden|zum',
      future: `wird|werden|soll|sollen|will|wollen|geplante?[nmrs]?|angekündigte?[nmrs]?|vorgesehene?[nmrs]?|bevorstehende?[nmrs]?|
        anstehende?[nmrs]?|terminierte?[nmrs]?|angesetzte?[nmrs]?|beginnt|startet|öffnet|tritt|findet|bis (?:zum|Ende|Anfang|Mitte)`,
      past: String.raw`wurden?|hatten?|haben|hat|waren?|kamen?|gingen?|gaben?|fanden?|begann(?:en)?|fiel(?:en)?|stiege?n?|
        sprach(?:en)?|schrieb(?:en)?|verlore?n?|traf(?:en)?|trat(?:en)?|sank(?:en)?|nahm(?:en)?|ließ(?:en)?|zog(?:en)?|
        (?!(?:bitte|heute|mitte|hätte|könnte|sollte|möchte|müsste|dürfte|letzte|nächste|erste|dritte|vierte|beste|
        meiste|alte|gute|rechte|weite|breite|späte|harte|gesamte|bekannte)(?!\p{L}))\p{Ll}{3,}te`,
    },
    clauses: {
      joints: 'weil|aber',
      introductory: 'am|im|in|nach|vor|seit|während|als|wenn|trotz',
      leads: '',
      tails: `der|die|das|dem|den|deren|dessen|denen|wo|wobei|wodurch|womit|wofür|wogegen|während|weil|da|obwohl|nachdem|
        bevor|als|sodass|und|aber|doch|jedoch|denn|mit|in|im|am|an|auf|bei|nach|vor|seit|trotz|darunter|davon|um|
        welche[rsmn]?|darum|auch|so|zumal|wie|etwa|vor allem|insbesondere`,
      conditions: String.raw`wenn|falls|sofern|außer|soweit|solange|es\ssei\sdenn|nur|angeblich|offenbar|vermutlich|wohl|
        möglicherweise|mutmaßlich|vielleicht|wahrscheinlich|bestritt\p{L}*|bestreit\p{L}*|dementier\p{L}*|zurückgewiesen|Angaben|heißt|werde|sei|seien|habe|könne|müsse|solle|dürfe|wolle`,
      breaks: `und|aber|doch|sondern`,
      subordinators:
        'als|während|wenn|weil|obwohl|nachdem|bevor|da|dass|ob|seit|sobald|falls|und|aber|oder|denn|sondern',
      coordinators: 'und|oder',
      quoting: 'wie',
      that: 'dass',
      // A verb's other half may stand at the end of its clause: nothing is taken off there.
      trims: '',
      nounAtEnd: String.raw`\p{Lu}[\p{L}-]+`,
      bracket:
        'ist|sind|hat|haben|hatten?|wird|werden|wurden?|kann|können|soll|sollen|muss|müssen|will|wollen|darf|dürfen|waren?|würden?|könnten?|sollten?|konnten?|mussten?|wollten?',
      finite: String.raw`ist|sind|wird|werden|hat|haben|kann|können|soll|sollen|muss|müssen|will|wollen|darf|dürfen|mag|mögen|
        bleibt|bleiben|blieb|blieben|gibt|gab|gaben|geht|gehen|ging|gingen|steht|stehen|stand|standen|kommt|kommen|
        kam|kamen|liegt|liegen|lag|lagen|fällt|fiel|fielen|stieg|stiegen|sank|sanken|begann|begannen|fand|fanden|
        hält|hielt|hielten|ließ|ließen|lässt|nimmt|nahm|nahmen|sieht|sah|sahen|spricht|sprach|sprachen|trat|traten|
        tritt|zog|zogen|zieht|verlor|verloren|gewann|gewannen|schrieb|schrieben|traf|trafen|trifft|trägt|trug|
        wächst|wuchs|wurden?|waren?|brach|bricht|riss|reißt|schloss|schließt|hieß|heißt|lief|läuft|liefen|rief|
        ruft|schlug|schlägt|stimmt|zahlt|kostet|fehlt|dient|führt|fordert|zeigt|macht|sagt|bringt|stellt|lebt|
        arbeitet|gehört|gilt|droht|plant|warnt|wartet|endet|wirkt|braucht|nutzt|setzt|baut|fährt|verlangt|
        beginnt|bekommt|erhält|bedeutet|besteht|entsteht|verliert|verspricht|bittet|bietet|enthält|erklärt|
        verbietet|erlaubt|gefährdet|belastet|verändert|(?!(?:heute|bitte|alte|gute|letzte|erste|nächste|beste|
        dritte|vierte|rechte|gesamte|geplante|bekannte|sogenannte|geehrte|mitte|hätte)(?!\p{L}))\p{Ll}{3,}te|
        \p{Ll}{3,}(?:[dgklmnprsz]|ch|ck)ten`,
      hanging: `der|die|das|dem|den|des|ein|eine|einen|einem|einer|und|oder|aber|von|mit|in|im|am|an|auf|für|zu|zum|zur|
        als|wie|dass|sich|nicht|sehr|mehr`,
      infinitive: String.raw`^(?!(?:um|ohne|statt|anstatt)\s).*(?:\szu\s\p{Ll}+n|\p{Ll}zu\p{Ll}+en)(?:\s|$)|^(?:dass|ob|wie|wer|was|warum|wann|wo|sondern)\s`,
      dateline: '',
    },
    head: {
      publication: 'erschienen in|veröffentlicht in|zeitschrift',
      volume: String.raw`jahrgang|jg\.|band|vol\.?`,
      volumeAround: '',
      issue: String.raw`ausgabe|heft|nr\.|no\.`,
      issueAround: '',
      byline: 'text|rede (?:von|des|der)|ansprache von|von|autor(?:in)?',
      interview: '(?:ein )?(?:interview|gespräch) mit',
      noAuthor: '(?:unserem|unserer|unser)?\\s?(?:eigenen\\s)?korrespondent(?:en|in)?|redaktion',
      and: ' und ',
      occasion: 'zu[mr]?|bei[m]?|anlässlich|vor|in',
      date: 'veröffentlicht am|datum|stand',
      dateArticle: '',
      at: 'um',
      clock: 'Uhr',
      caption: 'foto|bild|im bild|abbildung',
      captionVerb: '',
      credit: 'quelle|foto',
      creditAtEnd: 'foto|quelle',
      creditBehind: '',
      boilerplate: {
        lines: `anzeige|werbung|teilen|kommentare|newsletter|mehr zum thema|drucken|merken|weiterlesen|schlagworte|zur startseite`,
        starts: String.raw`das (?:interview|gespräch) wurde (?:\p{L}+ )?(?:gekürzt|redigiert|bearbeitet)|lesezeit|\d+ min(?:uten)? lesezeit|(?:diesen |den )?(?:artikel|beitrag) (?:teilen|drucken|merken|empfehlen)|lesen sie (?:auch|mehr|hier)|mehr zum thema|newsletter (?:abonnieren|bestellen)|(?:jetzt|hier) (?:abonnieren|anmelden|registrieren)|abonnieren sie|melden sie sich|alle rechte vorbehalten|folgen sie uns|kommentarregeln|netiquette|wir verwenden cookies|auf (?:facebook|twitter|whatsapp) teilen`,
      },
      origin: String.raw`zuerst (?:erschienen|veröffentlicht)|aus dem \p{Lu}\p{Ll}+ (?:von|übersetzt)|übersetz(?:t|ung)|(?:das |die )?(?:gespräch|interview|fragen) (?:führten?|stellten?)|interview mit`,
      kicker:
        'kommentar|meinung|analyse|kurzanalyse|interview|rede(?:n)?|(?:presse|medien)(?:mitteilung|information|meldung)|nachrichten|bericht|leitartikel|gastbeitrag|studie|gutachten|(?:arbeits|diskussions|positions|hintergrund)papier',
    },
    concluding: list(`
      insgesamt | kurz | somit | daher | deshalb | folglich | alles in allem | schließlich | fazit
    `),
    stopWords: list(`
      eine | einen | einem | einer | eines | nicht | auch | sich | sind | wird | werden | wurde | wurden |
      haben | hatte | oder | aber | über | unter | nach | beim | durch | gegen | ohne | zwischen | dass |
      diese | dieser | dieses | diesem | diesen | mehr | noch | schon | sein | seine | ihre | ihrer |
      ihren | kann | können | soll | sollen | muss | wenn | weil | während | sowie | bereits | dann |
      denn | doch | nur
    `),
    labels: {
      date: 'Datum',
      event: 'Ereignis',
      source: 'Quelle',
      actor: 'Akteur',
      role: 'Rolle',
      number: 'Zahl',
      what: 'Bedeutung',
      acronym: 'Kurz',
      meaning: 'Lang',
      timeline: 'Daten im Artikel',
      numbers: 'Zahlen im Artikel',
      actors: 'Personen im Artikel',
      map: 'Länder im Artikel',
      acronyms: 'Abkürzungen im Artikel',
    },
  })),
  integrity: lazy(() => ({
    numbers: {
      cardinals: new Map([
        ...counted(
          'ein eine einen einem einer eines|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf',
        ),
        ...tens(`dreizehn| vierzehn| fünfzehn| sechzehn| siebzehn| achtzehn| neunzehn| zwanzig| dreißig| vierzig|
          fünfzig| sechzig| siebzig| achtzig| neunzig| hundert`),
        // `fünfundzwanzig`: the one before the ten, in one word.
        ...'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'
          .split(' ')
          .flatMap((ten, tenth) =>
            'ein zwei drei vier fünf sechs sieben acht neun'
              .split(' ')
              .map((one, index): [string, number] => [`${one}und${ten}`, (tenth + 2) * 10 + index + 1]),
          ),
      ]),
      ordinals: new Map(
        counted(`erste ersten erster| zweite zweiten zweiter| dritte dritten dritter| vierte vierten|
          fünfte fünften| sechste sechsten| siebte siebten| achte achten| neunte neunten| zehnte zehnten|
          elfte elften| zwölfte zwölften`),
      ),
      bySigns: 'none',
      and: '',
      ordinalEnd: '',
      fractions: [
        [String.raw`die\sHälfte|zur\sHälfte`, 0.5],
        [String.raw`(?:ein|einem|eines)\sDrittel`, 1 / 3],
        [String.raw`zwei\sDritteln?`, 2 / 3],
        [String.raw`(?:ein|einem|eines)\sViertel`, 0.25],
        [String.raw`drei\sVierteln?`, 0.75],
        [String.raw`(?:ein|einem|eines)\sFünftel`, 0.2],
        [String.raw`(?:ein|einem|eines)\sZehntel`, 0.1],
      ],
    },
    units: {
      'square kilometres': String.raw`quadratkilomet\p{L}*`,
      kilometres: 'kilometern?',
      miles: 'meilen?',
      hectares: 'hektar',
      metres: String.raw`metern?\b`,
      tonnes: 'tonnen?',
      kilograms: String.raw`Kilogramm|Kilos?(?!\p{L})`,
      barrels: 'barrel',
      dollars: 'dollars?',
      euros: 'euros?',
      rubles: 'rubel',
      tenge: 'tenge',
      years: 'jahren?|jahre',
      months: 'monaten?|monate',
      weeks: 'wochen?',
      days: 'tagen?|tage',
      hours: 'stunden?',
    },
    claims: {
      hedges: setOf(`
        könnte könnten dürfte dürften möglich möglicherweise wahrscheinlich vermutlich angeblich offenbar scheint
        scheinen wohl voraussichtlich mutmaßlich vielleicht
      `),
      held: setOf('möglich möglicher denkbar könnte könnten ausgeschlossen gefahr droht drohen'),
      doubts: String.raw`(?:gilt|gelten)\sals`,
      weak: setOf('kann können könnte könnten dürfte dürften sollte sollten'),
      strong: setOf('wird werden muss müssen zweifellos sicherlich'),
      negations: setOf('nicht kein keine keinen keinem keiner nie niemals ohne weder niemand nichts'),
      undone: setOf('ausgeschlossen nur bloß andere anderer anderen anderes'),
      months: '',
      attributions: String.raw`laut|zufolge|(?:nach|den)\sAngaben|nach\s(?:Ansicht|Meinung|Darstellung|Auskunft|Einschätzung)|aus\sSicht|nach\s(?:den\s)?(?:\p{L}+\s)?Worten|wie\s\p{L}+\s(?:sagt|angibt|mitteilt)|(?:rechnet|rechnen)\sdamit|(?:erwartet|glaubt|vermutet|hofft|nimmt\san|geht\sdavon\saus),\sdass`,
      denials: setOf(
        'mangels fernblieb ausblieb verzichtet verzichtete verpasst verpasste aufgehört verweigert verweigerte verweigern fehlt fehlen fehlte lehnt lehnte ablehnt abgelehnt verhindert verhinderte kaum statt gegen gestoppt verboten unmöglich bestreitet schließt schloss geschlossen schließen beendet endet stillgelegt ausgesetzt',
      ),
      that: 'dass|damit',
      joints: 'und|aber|doch|während',
      conditional: '',
      lacks: setOf('ohne'),
    },
    opposites: [
      [
        String.raw`stieg(?:en)?|steig(?:t|en|end\p{L}*)|gestiegen\p{L}*|wuchs(?:en)?|wächst|wachs(?:en|end\p{L}*)|gewachsen|zugenommen|nahm\p{L}*zu|erhöh\p{L}*|anstieg|zunahme|verdoppel\p{L}*|kletter\p{L}*|verbesser\p{L}*`,
        String.raw`sank(?:en)?|sink(?:t|en|end\p{L}*)|gesunken\p{L}*|fiel(?:en)?|fäll(?:t|en)|fallen|gefallen|schrumpf\p{L}*|zurückgegangen|rückgang|abgenommen|abnahme|verringer\p{L}*|gesenkt|senk(?:t|te|en)|halbier\p{L}*|verschlechter\p{L}*`,
      ],
      ['mehr', 'weniger'],
      ['meist(?:e|en)', 'wenigste(?:n)?'],
      [String.raw`größer\p{L}*|größt\p{L}*`, String.raw`kleiner\p{L}*|kleinst\p{L}*`],
      [String.raw`höher\p{L}*|höchst\p{L}*`, String.raw`niedriger\p{L}*|niedrigst\p{L}*|tiefst\p{L}*`],
      [String.raw`länger\p{L}*|längst\p{L}*`, String.raw`kürzer\p{L}*|kürzest\p{L}*`],
      [String.raw`tiefer\p{L}*`, String.raw`flacher\p{L}*|seichter\p{L}*|höher\p{L}*`],
      [String.raw`stärker\p{L}*|stärkst\p{L}*`, String.raw`schwächer\p{L}*|schwächst\p{L}*`],
      [String.raw`schneller\p{L}*|schnellst\p{L}*`, String.raw`langsamer\p{L}*|langsamst\p{L}*`],
      [String.raw`reicher\p{L}*`, String.raw`ärmer\p{L}*`],
      [String.raw`älter\p{L}*|ältest\p{L}*`, String.raw`jünger\p{L}*|jüngst\p{L}*|neuer\p{L}*`],
      ['früher|frühestens', 'später|spätestens'],
      [String.raw`billiger\p{L}*|günstiger\p{L}*|verbilligt\p{L}*`, String.raw`teurer\p{L}*|verteuert\p{L}*`],
      [String.raw`besser\p{L}*|best(?:e|en|er)`, String.raw`schlechter\p{L}*|schlechtest\p{L}*`],
      [String.raw`breiter\p{L}*`, String.raw`schmaler\p{L}*|enger\p{L}*`],
      [String.raw`schwerer\p{L}*`, String.raw`leichter\p{L}*`],
      [String.raw`wärmer\p{L}*`, String.raw`kälter\p{L}*`],
      ['erst(?:e|en|er|es)|zuerst', 'letzt(?:e|en|er|es)|zuletzt'],
      ['vor', 'nach'],
      ['über|oberhalb', 'unter|unterhalb'],
      ['gewann(?:en)?|gewonnen|gewinnt|siegte', 'verlor(?:en)?|verliert|unterlag'],
      [
        String.raw`zugestimmt|stimmt\p{L}*zu|unterstütz\p{L}*|befürwort\p{L}*|begrüß\p{L}*|billig(?:t|te|ten)|akzeptier\p{L}*`,
        String.raw`abgelehnt|ablehn\p{L}*|lehn(?:t|te|en|ten)|widersprach\p{L}*|verurteil\p{L}*|verwarf|verworfen`,
      ],
      [
        String.raw`öffn(?:et|ete|en|eten)|geöffnet|eröffnet\p{L}*`,
        'schließ(?:t|en)|schloss(?:en)?|geschlossen',
      ],
      [
        'beginn(?:t|en)|begann(?:en)?|begonnen|start(?:et|ete|en|eten)',
        String.raw`end(?:et|ete|en|eten)|beendet\p{L}*|stopp\p{L}*`,
      ],
      [String.raw`erlaub\p{L}*|gestatte\p{L}*`, String.raw`verbiet\p{L}*|verbot\p{L}*|untersag\p{L}*`],
      [String.raw`einfuhr\p{L}*|import\p{L}*`, String.raw`ausfuhr\p{L}*|export\p{L}*`],
      [String.raw`nord|norden|nördlich\p{L}*`, String.raw`süd|süden|südlich\p{L}*`],
      [String.raw`ost|osten|östlich\p{L}*`, String.raw`west|westen|westlich\p{L}*`],
      ['flussaufwärts', 'flussabwärts'],
      ['mehrheit', 'minderheit'],
      ['immer|stets', 'nie|niemals|selten'],
      [String.raw`möglich\p{L}*`, String.raw`unmöglich\p{L}*`],
      [String.raw`wahrscheinlich\p{L}*`, String.raw`unwahrscheinlich\p{L}*`],
    ],
    than: 'als',
    changes: { from: 'von', to: 'auf', earlier: 'zuvor|vorher|früher|bisher|bislang|gegenüber|statt' },
    converses: [['kauf(?:t|te|en|ten)|gekauft', 'verkauf(?:t|te|en|ten)']],
    actors: {
      told: 'article',
      passive: 'von|vom|durch',
      object: 'den|dem|einen|einem|keinen|seinen|ihren|des',
      articles: 'der|die|das|ein|eine|den|dem|des|einen|einem|einer|ihr|ihre|sein|seine',
      mutual: String.raw`tr(?:af|eff)\p{L}*|getroffen|einig\p{L}*|sprachen|grenz\p{L}*|zwischen|und|mit`,
      prepositions:
        'in|im|ins|an|am|auf|aus|bei|beim|für|gegen|mit|nach|seit|von|vom|vor|zu|zum|zur|über|unter|um|ab|bis|ohne|wegen|während|zwischen|als|laut|des',
      clitics: { before: 'sich', behind: 'sich' },
    },
    names: {
      forms: { kind: 'cases', letters: 4, share: 0.7 },
      relational: String.raw`nachfolger\p{L}*|vorgaenger\p{L}*|vorganger\p{L}*|kolleg\p{L}*|stellvertreter\p{L}*`,
      ranks: 'vize|alt|ex|unter|ober|hilfs|ersatz',
      capitalNouns: true,
      measures: setOf(`
        anfang mitte ende teil anteil teile art arten menge mengen anzahl zahl reihe mangel masse masseinheit prozent prozentpunkte
        tonnen tonne kilo kilogramm gramm liter meter metern kilometer kilometern hektar quadratmeter kubikmeter grad
        millionen million milliarden milliarde tausend hundert dutzend jahre jahren jahr monate monaten wochen tage tagen
        stunden minuten euro dollar franken kronen rubel barrel fass stuck paar paare glas flaschen kisten form stadium
        herr herrn frau
      `),
      openers: setOf(``),
      verbal: '',
      small: setOf(''),
    },
    inDateCase: (text) => text,
  })),
  lint: lazy(() => ({
    longSentence: { most: 30, unit: 'words' },
    knownAcronyms: `BRD DDR BIP CDU CSU SPD FDP GAL AG KG PKW LKW ETH NICHT UND ODER NUR KEIN NEU NIE`,
    states: '',
    titles: 'none',
    icd203: 'none',
  })),
} satisfies Language;
