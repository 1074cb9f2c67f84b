// Spanish.

import { cldr } from './cldr.generated.js';
import { lazy } from './lazy.ts';
import { counted, tens } from './number-words.ts';
import type { Language } from './types.ts';
import { list, setOf } from './word-lists.ts';

export const es = {
  ...cldr['es'],
  tag: 'es',
  fonts: 'none',
  told: {
    letters: '',
    words: 'el la los de que y en un una por con para las del se al es su como más fue ha este',
  },
  nameWords: 'e y de del el la los las en',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  // The academy allows both; the European Union's style guide has it before.
  citationMark: 'before',
  quotationStop: 'behind',
  words: {
    source: 'Fuente',
    sources: 'Fuentes',
    agenda: 'Índice',
    contact: 'Contacto',
    part: (i, n) => `(${i} de ${n})`,
    backup: 'Anexos',
    leftOut: 'Fuera de esta presentación',
    section: 'Sección',
    noData: 'Sin datos',
    noValue: 's/d, n/d, n. d., no disponible',
    bluf: 'Lo esencial',
    tableOf: (what) => `Tabla: ${what}`,
    alerts: {
      note: 'Contexto',
      tip: 'Recomendación',
      important: 'Conclusión',
      warning: 'Salvedad',
      caution: 'Riesgo',
    },
    volume: (n) => `Volumen ${n}`,
    issue: (n) => `Número ${n}`,
    notes: 'Notas',
    translation: 'traducción propia',
  },
  lcid: 'C0A',
  charts: {
    kinds: {
      bar: 'Gráfico de barras',
      column: 'Gráfico de columnas',
      line: 'Gráfico de líneas',
      area: 'Gráfico de áreas',
      stacked: 'Columnas apiladas',
      'stacked-bar': 'Barras apiladas',
      percent: 'Columnas al 100 %',
      'percent-bar': 'Barras al 100 %',
      pie: 'Gráfico circular',
      doughnut: 'Gráfico de anillo',
      scatter: 'Gráfico de dispersión',
      bubble: 'Gráfico de burbujas',
      dot: 'Gráfico de puntos',
      dumbbell: 'Gráfico de mancuernas',
      slope: 'Gráfico de pendientes',
      multiples: 'Pequeños múltiplos',
      waterfall: 'Gráfico de cascada',
      'column-line': 'Columnas y línea',
      range: 'Barras de intervalo',
      pyramid: 'Pirámide de población',
    },
    total: 'Total',
    range: (least, most) => `de ${least} a ${most}`,
    size: (what) => `tamaño de las burbujas: ${what}`,
    inYear: '\\ben YEAR(?![\\d-])',
    highest: 'máximo',
    lowest: 'mínimo',
    first: 'primero',
    last: 'último',
    highlighted: 'destacado',
  },
  amounts: lazy(() => ({
    scales: [
      [String.raw`mil(?:es\sde)?\s+millones`, 1e9],
      ['billón|billones', 1e12],
      ['millón|millones', 1e6],
      ['mil|miles', 1e3],
    ],
    spaces: true,
    percentBefore: '',
    percent: String.raw`por\s?ciento`,
    points: String.raw`puntos?(?:\sporcentual\p{L}*)?`,
    times: 'veces',
    about: [
      String.raw`unos|unas|alrededor\sde|aproximadamente|cerca\sde|en\storno\sa|aproximad[oa]s?`,
      'aproximadamente',
    ],
    almost: [String.raw`casi|prácticamente|poco\smenos\sde`, ''],
    over: [
      String.raw`más\sde|por\sencima\sde|al\smenos|por\slo\smenos|superior(?:es)?\sa|super\p{L}+`,
      String.raw`o\smás|y\smás`,
    ],
    under: [
      String.raw`menos\sde|por\sdebajo\sde|como\smáximo|no\smás\sde|inferior(?:es)?\sa`,
      String.raw`o\smenos|como\smáximo`,
    ],
  })),
  map: {
    mapOf: (what) => `Mapa: ${what}`,
    neighbours: (count) => (count === 1 ? '1 país vecino' : `${count} países vecinos`),
    marked: (list) => `lugares: ${list}`,
    routesAlt: (list) => `rutas: ${list}`,
    boundaryNote: (institution) =>
      `Las fronteras y los nombres mostrados no implican reconocimiento${institution ? ` por parte de ${institution}` : ''}.`,
    boundariesAsOf: (date) => `Fronteras a ${date}`,
    disputed: 'Frontera en disputa',
    disputedArea: 'Zona ocupada o en disputa',
    basemap: 'Mapa base: Natural Earth',
    kilometres: (number) => `${number} km`,
    world: 'mundo',
    region: 'región',
    capital: 'Capital',
    focusRole: 'en el centro',
    contextRole: 'contexto',
    and: (focus, more) => `${focus}; ${more}`,
    with: (focus, list) => `${focus} con ${list}`,
    values: (count) => `valores de ${count} países`,
    range: (least, most) => `de ${least} a ${most}`,
    bySea: /\b(?:mar|marítim[oa]s?|buques?|barcos?|naviera|petroleros?)\b/i,
    placesFrom: 'lugares: GeoNames',
    comma: ', ',
    route: (from, to) => `${from} – ${to}`,
    countries: () => ({
      AE: 'EAU',
      CD: 'RD Congo',
      CG: 'Congo',
      CI: 'Costa de Marfil',
      MM: 'Myanmar',
      VA: 'Vaticano',
      HK: 'Hong Kong',
      MO: 'Macao',
      PS: 'Palestina',
      XC: 'Norte de Chipre',
      XS: 'Somalilandia',
      XG: 'Siachen',
    }),
    places: () => ({}),
  },
  writtenDates: {
    months: ['- - - - - - - - setiembre - - -'],
    day: 'º',
    of: String.raw`de\s+`,
    ofYear: 'del?',
    year: '',
    signs: 'none',
  },
  citations: {
    explains:
      'es|son|era|eran|fue|fueron|ha|han|está|están|puede|pueden|debe|deben|no|sin|salvo|excepto|incluye|incluidos|excluye|solo|aquí|significa|designa|porque|aunque|que',
    works: String.raw`cálculos?|estimaci(?:ón|ones)|entrevistas?|correspondencia|encuesta|a partir de|ibíd|op\. cit|archivos?|comunicado|véase`,
    see: String.raw`véase|ver|cfr\.`,
    source: 'fuentes?',
    note: 'notas?|observaci(?:ón|ones)',
    within: 'arriba|abajo|tabla|figura',
    column: 'fuentes?',
  },
  columns: {
    date: 'fecha, cuándo, año, día, período',
    event: 'evento, acontecimiento, suceso, hecho',
    source: 'fuente, fuentes',
    actor: 'actor, quién, protagonista, parte interesada',
    role: 'papel, rol, función, cargo',
    position: 'posición, postura, interés, intereses, objetivo',
    number: 'número, cifra, cuánto',
    what: 'qué, descripción, significado',
  },
  titles: {
    contact: 'contacto, contactos',
    implications: 'implicaciones, recomendaciones, opciones, consecuencias',
    comparison: 'contra, antes, después, frente a, comparación',
    opposites: ['antes, después', 'a favor, en contra', 'riesgos, oportunidades', 'ventajas, desventajas'],
  },
  sentences: {
    always: 'sr sra srta dra ud uds ee',
    beforeNumber: 'núm pág aprox',
    mayEnd: 'ee.uu uu',
    openers: `el los las con por para pero y cuando como después antes desde según su sus este esta estos
      estas al lo la en es a se`,
    takingBack: {
      openings: 'no|falso|al contrario|todo lo contrario|nada de eso|en (realidad|verdad)|de hecho',
      pronouns:
        '((pero|sin embargo),? )?(él|ella|ellos|ellas|esto|eso|ello|nadie|ni|(la|el|las|los|esta?|ese|esa|estas|estos|esas|esos) (acusación|acusaciones|afirmación|afirmaciones|cifras?|datos?|información|noticia|promesas?|rumor|rumores))|pero|sin embargo',
      negations: 'no|nunca|jamás|tampoco',
      denials: String.raw`falso|falsa|falsos|falsas|infundad\S+|inexact\S+|erróne\S+|mentira|mito|leyenda|inventad\S+|desmiente\S*|desmint\S+|desmentid\S+|refut\S+|niega|niegan|negó|negaron|retractó|retractaron|retiró|retiraron`,
    },
    leaning: 'él ella ellos esto este esta pero también luego',
  },
  audit: {
    links: 'aquí|haga clic aquí|clic aquí|más|leer más|más información|enlace',
    pictures: 'imagen',
    redundant: 'imagen de ',
    byMachine: 'descripción generada automáticamente|el contenido generado por ia',
    sections: 'sección (predeterminada|sin título)',
  },
  onlyHere: [],
  draft: lazy(() => ({
    spaces: true,
    capitalNouns: false,
    institutions: list(`
      Cofradías | Cofradía | Organización | Comité | Ministerio | Universidad | Instituto | Consejo |
      Banco | Unión | Asamblea | Congreso | Comisión | Agencia | Parlamento | Fundación | Organismo |
      Federación | Asociación | Alianza | Centro | Autoridad | Oficina | Academia | Observatorio | Fondo |
      Foro | Partido | Liga | Tribunal | Corte | Cámara | Sindicato | Sociedad | Secretaría | Senado |
      Gremio | Confederación | Cooperativa | Servicio
    `),
    people: {
      kind: 'capitals',
      titles: list(`
        presidente | presidenta | primer ministro | primera ministra | ministro | ministra | canciller |
        embajador | embajadora | senador | senadora | alcalde | alcaldesa | general | profesor |
        profesora | director | directora | portavoz | papa | rey | reina | Presidente | Presidenta |
        Primer Ministro | Primera Ministra | Ministro | Ministra | vicepresidente | vicepresidenta |
        viceministro | viceministra | secretario general | secretaria general | secretario | secretaria |
        gobernador | gobernadora | diputado | diputada | comisario | comisaria | almirante | coronel |
        capitán | capitana | juez | jueza | obispo | cardenal | analista | economista | historiador |
        historiadora | investigador | investigadora | experto | experta | ingeniero | ingeniera |
        geólogo | geóloga | hidróloga | hidrólogo | bióloga | biólogo | abogado | abogada | asesor |
        asesora | representante | delegado | delegada | jefe | jefa | rector | rectora | decano | decana |
        sindicalista | periodista | fiscal | concejal | concejala | consejero | consejera | gerente | párroco |
        cura | socióloga | sociólogo | politóloga | politólogo | filósofo | filósofa | escritor | escritora |
        poeta | médico | médica | maestro | maestra | enfermero | enfermera | arquitecto | arquitecta |
        arqueólogo | arqueóloga | antropólogo | antropóloga | físico | física | químico | química | agricultor |
        agricultora | ganadero | ganadera | pescador | pescadora | panadero | panadera | comerciante | vecino |
        vecina | empresario | empresaria | fundador | fundadora | editor | editora | vocero | vocera |
        comandante | teniente | sargento | inspector | inspectora | notario | notaria | relator | relatora |
        activista | dirigente | líder | magistrado | magistrada | procurador | procuradora | coordinador |
        coordinadora | colega | intendente | intendenta | subsecretario | subsecretaria
      `),
      offices: list(`
        miembro | jefe | jefa | portavoz | director | directora | presidente | presidenta | profesor |
        profesora | investigador | investigadora | analista | economista | ministro | ministra |
        secretario | secretaria | gobernador | gobernadora | diputado | diputada | senador | senadora |
        alcalde | alcaldesa | embajador | embajadora | experto | experta | ingeniero | ingeniera |
        geólogo | geóloga | hidrólogo | hidróloga | historiador | historiadora | abogado | abogada |
        asesor | asesora | representante | delegado | delegada | coordinador | coordinadora | fundador |
        fundadora | rector | rectora | editor | editora | capitán | vocero | vocera | responsable
      `),
      officeEnding: '',
      titled: ({ title, end, fullName }) => {
        const adjective = String.raw`(?:\s\p{Ll}+(?:al|ano|ana|és|esa|eño|eña|ico|ica|ense|ario|aria|ivo|iva|ino|ina|or|ora|ista|ado|ada|ués|uesa))`;
        const of = String.raw`(?:\s(?:de\sla|de\slos|de\slas|del|de|en|para|y)\s[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+(?=,))?${adjective}?){0,3}?`;
        return String.raw`((?:ex|vice|sub)?${title}${end}${adjective}?${of})\u2060*,?\s(?:[Dd]on\s|[Dd]oña\s)?(${fullName})`;
      },
      occupation: String.raw`(?:el|la|un|una)\s((?:\p{Ll}[\p{L}-]+\s){1,2})`,
      articles: 'el|la|un|una',
      relatives: String.raw`que\s`,
      inserted: 'quien',
      notPeople: `Radio|Diario|Prensa|Noticias|Correo|Televisión|San|Santa|Santo|Puerto|Monte|Isla|Islas|Ciudad|Villa|Norte|
        Sur|Este|Oeste|Sociedad|Grupo|Compañía|Casa|Museo|Iglesia|Policía|Ejército|Guardia|Partido|Movimiento|
        Frente|Calle|Plaza|Puente|Gran|Nueva|Nuevo|República|Reino|Estados|Río|Plataforma|Cofradía`,
      notInOffice: `y|o|e|u|pero|que|quien|cuando|como|donde|si|es|son|era|fue|ha|han|había|no|se|le|lo|él|ella|con|
        sin|contra|por|sobre|entre|según|desde|hasta|ante|tras|a|al`,
      belonging: 'del?',
      noNames: 'El|La|Los|Las|Un|Una|En',
    },
    saying: {
      verbs: list(`
        dijo | dice | cuenta | lamenta | resume | responde | define | denuncia | critica | dijo que | opina | opinó | cree | acusó | acusa | bromea | bromeó | repite | repitió | sentencia | sentenció | zanjó | replica | replicó | declaró | afirmó | anunció | añadió | subrayó | advirtió | explicó | señaló |
        aseguró | respondió | insistió | destacó | dijeron | indicó | sostuvo | agregó | manifestó |
        expresó | precisó | comentó | reiteró | recordó | reconoció | admitió | prometió | contestó |
        escribió | calificó | describió | denunció | criticó | celebró | confirmó | negó | lamentó |
        concluyó | relató | contó | pidió | llamó | ha dicho | ha declarado | ha afirmado | ha señalado |
        ha asegurado | afirma | asegura | explica | señala | advierte | sostiene | añade | agrega |
        insiste | recuerda | subraya | niega | calificado | llamado | tachado de | tildado de | reprocha | reprochó | ironiza
      `),
      according: list('según | en palabras de | a juicio de | en opinión de'),
      press: 'escribe|escribió|titula|informa|informó',
      headings: 'titular|título|titulado|titulada|lema|llamado|llamada',
      told: [],
      addressee: String.raw`\sa\slos\speriodistas|\sa\sla\sprensa`,
      openers: `que|y|e|pero|o|porque|cuando|como|si|mientras|aunque|pues|donde|luego|después|también`,
      prepositions: `de|del|a|al|con|por|para|en|sobre|contra|entre|sin|ante|tras|según|desde|hasta|hacia|es|son|era|fue|
        ha|quien|cuyo|cuya`,
      determiners: 'el|la|los|las|un|una|su|sus|nuestro|nuestra|mi|este|esta',
      between: `ha|había|también|luego|después|ya|le|lo|la|les|los|las|nos|me|se|aún|siempre|nunca|además|ayer|hoy|
        (?:estes)?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)`,
      affiliations: 'de|del|en',
      honorifics: String.raw`don|doña|señora?|Sr\.|Sra\.|Dr\.|Dra\.|Don|Doña`,
      leads: `en|a|al|durante|tras|ante|para|por|con|según|desde|sobre|de|ayer|hoy|así|también|luego|después|entonces|
        además|ya|como|allí|aquí|(?:estes)?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)`,
    },
    organisations: {
      pattern: (word) => {
        const cap = String.raw`\p{Lu}[\p{L}\p{M}’-]+`;
        return String.raw`${word}(?:\s${cap}(?!\p{L}))?(?:\s(?:del?|de\sla|de\slos|de\slas|para\sla|para\sel)\s${cap}|\s${cap}|\sy\s${cap}){1,4}`;
      },
      before: 'El|La|Los|Las|de|la',
      behind: '',
    },
    acronyms: { called: '', attached: '' },
    countries: {
      abbreviated: [],
      doubtful: [],
      forms: (word) => (/^\p{L}{5,}s$/u.test(word) ? [word.slice(0, -1)] : []),
    },
    places: {
      kind: 'capitals',
      before: String.raw`(?:en|En|cerca de)\s`,
      governing: 'autoridades|gobierno',
      forms: () => [],
    },
    numbers: {
      scales: String.raw`mil\smillones|millón|millones|billones|mil`,
      units: String.raw`de\s(?:euros|dólares|pesos|coronas|habitantes|personas|toneladas|barriles|metros\scúbicos|litros)|por\s?ciento|coronas?|dinares|euros?|horas|días|meses|años|toneladas|kilómetros(?:\scuadrados)?|metros(?:\s(?:cúbicos|cuadrados))?|
        hectáreas|barriles|dólares|rublos?|tenge`,
      between: 'entre',
      range: 'a|y|o',
      spelled: '',
      named: 'artículo|resolución|capítulo|sección|página|agenda',
      ordinal: 'er',
      uncounted: 'a',
      leaning: 'hace|frente a|desde|en|de|por|para|y|o|a|entre',
      relatives: 'que|cuando',
    },
    dates: {
      prepositions: 'primavera|verano|otoño|invierno|en|desde|hasta',
      since: 'desde',
      parts: 'finales de |principios de ',
      relatives: 'pasado|próximo',
      notMonths: 'mar',
      of: 'de',
      ordinal: 'º',
      years: {
        last: 'el año (?:pasado|anterior)',
        own: 'este año',
        next: 'el (?:próximo año|año próximo|año que viene)',
        same: 'del mismo año|ese mismo año',
      },
      before: { past: 'pasado', coming: 'próximo' },
      behind: { past: 'pasado', coming: 'próximo' },
      until: 'antes del?|a partir del?|hasta el',
      meant: 'para\\sel|para',
      future: String.raw`se celebrará|\p{L}{2,}rán?|previst[oa]s?|fijad[oa]s?|programad[oa]s?|convocad[oa]s?|va a|van a|próxim[oa]|hasta`,
      past: String.raw`fue|fueron|había|habían|era|eran|tuvo|hizo|dijo|puso|vino|(?:ha|han)\s\p{Ll}+(?:ado|ido|to|cho)|\p{L}+(?:ó|aron|ieron|aba|aban|ía|ían)`,
    },
    clauses: {
      joints: 'que|cuando|pero',
      introductory: 'en|durante|después|antes|desde|según|tras',
      leads: String.raw`en|durante|después|antes|desde|tras|ante|para|por|con|sin\sembargo|ayer|hoy|así|además|mientras|cuando|aunque|
        entre|sobre|a|al|este|esta|hace|ahora|entonces|luego|finalmente|también|pese|debido|de|del`,
      tails: String.raw`que|quien|quienes|donde|cuando|mientras|aunque|porque|pues|pero|y|tras|después|antes|desde|en|con|por|para|
        sobre|entre|ante|a|al|incluid[oa]s?|cuy[oa]s?|lo|según|\p{L}{3,}(?:ando|iendo)|así|sobre|especialmente`,
      conditions: String.raw`si|salvo|excepto|menos|siempre|sólo|solo|quizás?|tal|supuest\p{L}+|presunt\p{L}+|aparentemente|acusad\p{L}*|desment\p{L}*|desminti\p{L}*|neg[óa]\p{L}*`,
      breaks: `pero|y|mientras|aunque`,
      subordinators: 'como|cuando|si|porque|aunque|mientras|que|y|pero|o|pues|quien',
      coordinators: 'y|e|o|u',
      quoting: 'como',
      that: 'que',
      trims: 'tras|después|antes|desde|durante|para|en|con|ante|sobre|bajo|entre|por',
      nounAtEnd: String.raw`(?:el|la|los|las|un|una|unos|unas|su|sus|\p{N}[\p{N}.,]*)\s(?:\p{L}[\p{L}-]*\s){0,2}\p{L}[\p{L}-]*`,
      bracket: 'pone|ponen|puso|consiste|depende|dependen',
      finite: String.raw`es|son|era|eran|fue|fueron|ha|han|había|habían|hay|está|están|estaba|estaban|tiene|tienen|tenía|puede|pueden|
        debe|deben|va|van|hace|hacen|hizo|hicieron|dice|dijo|quiere|quieren|viene|vienen|sigue|siguen|queda|quedan|
        llega|llegan|exige|exigen|representa|supone|afecta|cuesta|cuestan|falta|busca|buscan|propone|pide|piden|
        permite|permiten|recibe|reciben|gana|pierde|pierden|crece|crecen|cae|caen|sube|baja|abre|cierra|muestra|
        prevé|depende|dependen|necesita|necesitan|sostiene|asegura|afirma|acusa|atendió|tuvo|tuvieron|puso|vino|
        quiso|supo|pudo|dio|vio|\p{L}{2,}(?:ó|aron|ieron|aba|aban|ía|ían|rá|rán|yó)`,
      hanging: `el|la|los|las|un|una|de|del|y|o|pero|a|al|en|con|por|para|que|es|son|ha|han|no|más|muy|su|sus|se`,
      infinitive: String.raw`^(?:que\s\p{L}+(?:e|a|ara|iera)n?\s)`,
      dateline: '',
    },
    head: {
      publication: 'publicado en|revista',
      volume: String.raw`volumen|vol\.?`,
      volumeAround: '',
      issue: String.raw`número|n[°º]|no\.`,
      issueAround: '',
      byline: 'texto|texto de|redacción|discurso de|por|autor',
      interview: 'entrevista (?:con|a)|conversación con',
      noAuthor: '(?:nuestr[oa]s?|la|el)?\\s?(?:corresponsal(?:es)?|enviad[oa]s?\\sespecial(?:es)?|redacción)',
      and: ' y ',
      occasion: 'en|ante',
      date: 'fecha|publicado el',
      dateArticle: '',
      at: 'a las',
      clock: '',
      caption: 'foto|pie de foto|en la foto|en la imagen',
      captionVerb: '',
      credit: 'foto|fuente',
      creditAtEnd: 'foto|fuente|crédito',
      creditBehind: '',
      boilerplate: {
        lines: `publicidad|compartir|comentarios|boletín|imprimir|te puede interesar|más información|etiquetas`,
        starts: String.raw`esta (?:entrevista|conversación) (?:ha sido|fue) |suscribirse|tiempo de lectura|\d+ min(?:utos)? de lectura|comparte (?:este|esta|en)|compartir (?:en|este)|(?:lea|lee|leer) (?:también|además|más)|suscríbete|suscríbase|regístrate|recibe (?:nuestro|el) |todos los derechos reservados|síguenos|normas de (?:los )?comentarios|utilizamos cookies`,
      },
      origin: 'traducid[oa]|traducción|publicado originalmente|entrevista (?:realizada|de|con)',
      kicker: `opinión|tribuna|análisis|entrevista|editorial|noticias|discurso|comunicado(?: de prensa)?|nota de prensa|
        informe|estudio|documento de trabajo|nota de análisis`,
    },
    concluding: list(`
      en suma | en resumen | en conclusión | así | por tanto | por lo tanto | en definitiva
    `),
    stopWords: list(`
      para | como | pero | este | esta | estos | estas | entre | sobre | desde | hasta | cuando | donde |
      también | más | menos | todo | todos | toda | todas | sido | está | están | había | tiene | tienen |
      según | contra | durante | porque | otro | otra | otros | otras | ellos | ellas | nosotros | cada |
      mismo | misma
    `),
    labels: {
      date: 'Fecha',
      event: 'Evento',
      source: 'Fuente',
      actor: 'Actor',
      role: 'Papel',
      number: 'Cifra',
      what: 'Descripción',
      acronym: 'Sigla',
      meaning: 'Significado',
      timeline: 'Fechas del artículo',
      numbers: 'Cifras del artículo',
      actors: 'Personas del artículo',
      map: 'Países del artículo',
      acronyms: 'Siglas del artículo',
    },
  })),
  integrity: lazy(() => ({
    numbers: {
      cardinals: new Map([
        ...counted('un una uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce'),
        ...tens(`trece| catorce| quince| dieciséis| diecisiete| dieciocho| diecinueve| veinte| treinta| cuarenta|
          cincuenta| sesenta| setenta| ochenta| noventa| cien ciento`),
        ...'veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'
          .split(' ')
          .map((form, index): [string, number] => [form, 21 + index]),
      ]),
      ordinals: new Map(
        counted(`primero primera primer| segundo segunda| tercero tercera tercer| cuarto cuarta| quinto quinta|
          sexto sexta| séptimo séptima| octavo octava| noveno novena| décimo décima| undécimo undécima|
          duodécimo duodécima`),
      ),
      bySigns: 'none',
      and: 'y',
      ordinalEnd: '',
      fractions: [
        [String.raw`la\smitad`, 0.5],
        [String.raw`un\stercio`, 1 / 3],
        [String.raw`dos\stercios`, 2 / 3],
        [String.raw`un\scuarto|la\scuarta\sparte`, 0.25],
        [String.raw`tres\scuartos|tres\scuartas\spartes`, 0.75],
        [String.raw`un\squinto|la\squinta\sparte`, 0.2],
        [String.raw`un\sdécimo|la\sdécima\sparte`, 0.1],
      ],
    },
    units: {
      'square kilometres': String.raw`kilómetros\scuadrados`,
      kilometres: 'kilómetros?',
      miles: 'millas?',
      hectares: 'hectáreas?',
      metres: 'metros?',
      tonnes: 'toneladas?',
      kilograms: 'kilogramos?|kilos?',
      barrels: 'barriles',
      dollars: 'dólares',
      euros: 'euros?',
      rubles: 'rublos?',
      tenge: 'tenge',
      years: 'años?',
      months: String.raw`mes(?:es)?\b`,
      weeks: 'semanas?',
      days: 'días?',
      hours: 'horas?',
    },
    claims: {
      hedges: setOf(`
        podría podrían quizá quizás probablemente posiblemente presuntamente supuestamente parece parecen
        aparentemente acaso previsiblemente
      `),
      held: setOf('posible posibilidad riesgo riesgos descarta'),
      doubts: String.raw`al\sparecer|se\s(?:dice|cree|supone)\sque`,
      weak: setOf('puede pueden podría podrían debería deberían'),
      strong: setOf('debe deben será serán indudablemente'),
      negations: setOf('no nunca sin ningún ninguna ninguno jamás tampoco nadie nada ni'),
      undone: setOf('descarta descartan otro otra otros otras solo sólo solamente'),
      months: '',
      attributions: String.raw`según(?!\ssus?\s)|de\sacuerdo\scon|en\s(?:palabras|opinión)\sde|a\sjuicio\sde|conforme\sa|a\sdecir\sde|al\sdecir\sde|(?:cree|creen|piensa|espera|supone)\sque`,
      denials: setOf(
        'ausencia ausente faltó faltaron carece carecen omitió dejó dejaron deja dejan dejado dejar cesó niega negó negaron rechaza rechazó rechazan falta faltan impide impidió evita evitó contra prohibió imposible apenas poco cierra cierran cerró cerrado cerrada cerrar cierre suspendió suspende',
      ),
      that: 'que',
      joints: 'y|e|pero|mientras',
      conditional: 'r(?:ía|ían|íamos)',
      lacks: setOf('sin'),
    },
    opposites: [
      [
        String.raw`aument\p{L}*|crec(?:e|en|ió|ieron|ido|er|erá|ía|imiento)|sub(?:e|en|ió|ieron|ido|ir|irá|ida|ía|ían)|increment\p{L}*|dispar\p{L}*|duplic\p{L}*|mejor(?:a|an|ó|aron|ado|ar|ará|aba)|alza|elev(?:a|an|ó|aron|ado|ar)|gan(?:a|an|ó|aron|ado|ar)`,
        String.raw`baj(?:a|an|ó|aron|ado|ar|ará|aba|aban)|ca(?:e|en|yó|yeron|ído|er|erá|ía|ída)|descend\p{L}*|descenso|disminu\p{L}*|redu[cj]\p{L}*|retroced\p{L}*|empeor\p{L}*|perd(?:ió|ieron|ido|er|erá|ía)|pierd(?:e|en)|recort\p{L}*|desplom\p{L}*`,
      ],
      ['más', 'menos'],
      ['mayor(?:es)?', 'menor(?:es)?'],
      ['grande(?:s)?', 'pequeñ(?:o|a|os|as)'],
      ['alt(?:o|a|os|as)|superior(?:es)?', 'baj(?:o|a|os|as)|inferior(?:es)?'],
      ['larg(?:o|a|os|as)', 'cort(?:o|a|os|as)'],
      ['fuerte(?:s)?', 'débil(?:es)?'],
      ['rápid(?:o|a|os|as)', 'lent(?:o|a|os|as)'],
      ['ric(?:o|a|os|as)', 'pobre(?:s)?'],
      ['viej(?:o|a|os|as)|antigu(?:o|a|os|as)', 'nuev(?:o|a|os|as)|joven|jóvenes'],
      ['antes', 'después|tras'],
      ['temprano', 'tarde'],
      ['barat(?:o|a|os|as)', 'car(?:o|a|os|as)'],
      [String.raw`abarat\p{L}*`, String.raw`encarec\p{L}*`],
      ['mejor(?:es)?', 'peor(?:es)?'],
      ['anch(?:o|a|os|as)', 'estrech(?:o|a|os|as)'],
      ['pesad(?:o|a|os|as)', 'liger(?:o|a|os|as)'],
      ['calient(?:e|es)|cálid(?:o|a|os|as)', 'frí(?:o|a|os|as)'],
      ['primer(?:o|a|os|as)?', 'últim(?:o|a|os|as)'],
      ['encima', 'debajo'],
      [String.raw`gan(?:ó|aron|ado)|vencid?\p{L}*`, String.raw`perd(?:ió|ieron|ido)|derrotad\p{L}*`],
      [
        String.raw`acept\p{L}*|apoy\p{L}*|aprob\p{L}*|aprueb\p{L}*|respald\p{L}*|celebr(?:a|ó|an|aron)`,
        String.raw`rechaz\p{L}*|opon\p{L}*|opus\p{L}*|neg(?:ó|aron)|niega\p{L}*|denunci(?:a|ó|an|aron)|conden\p{L}*|critic\p{L}*`,
      ],
      [
        String.raw`abr(?:e|en|ió|ieron|ir|irá|irán|a|an)|abiert\p{L}*`,
        'cierr(?:a|an|e|en)|cerr(?:ó|aron|ado|ada|ados|ar|ará)',
      ],
      [
        String.raw`empez\p{L}*|empiez\p{L}*|comenz\p{L}*|comienz\p{L}*|inici(?:a|ó|an|aron|ado|ar)`,
        'termin(?:a|ó|an|aron|ado|ar)|acab(?:a|ó|an|aron|ado)|ces(?:a|ó|aron)',
      ],
      [String.raw`permit\p{L}*|autoriz\p{L}*`, String.raw`prohib\p{L}*`],
      ['importa(?:ciones|ción|r|ron|do)|importó', 'exporta(?:ciones|ción|r|ron|do)|exportó'],
      ['norte', 'sur'],
      ['este|oriente', 'oeste|occidente'],
      ['mayoría', 'minoría'],
      ['siempre', 'nunca|jamás'],
      ['posible(?:s|mente)?', 'imposible(?:s)?'],
      ['probable(?:s|mente)?', 'improbable(?:s)?'],
      ['legal(?:es)?', 'ilegal(?:es)?'],
    ],
    than: 'que',
    changes: {
      from: 'de|del',
      to: 'a|al',
      earlier: String.raw`antes|frente\sa|en\slugar\sde|en\svez\sde|hasta\sentonces|anteriormente`,
    },
    converses: [['compr(?:a|ó|an|aron|ado|ar)', 'vend(?:e|ió|en|ieron|ido|er)|venta(?:s)?']],
    actors: {
      told: 'place',
      passive: 'por',
      object: 'a|al',
      articles: 'el|la|los|las|un|una|su|sus|este|esta|estos|estas|al|del',
      mutual: String.raw`\p{L}{2,}(?:ar|er|ir)|reuni\p{L}*|entre|y|con|firm\p{L}*|negoci\p{L}*`,
      prepositions: 'de|del|en|con|para|sobre|contra|desde|hasta|entre|según|tras|ante|que',
      clitics: { before: 'se|me|nos|lo|la|los|las|le|les', behind: '' },
    },
    names: {
      forms: {
        kind: 'derived',
        // `Ucrania`, `ucranianos`.
        derived: {
          '': 's es n an ano ana anos anas i is ies es esa eses ista istas ico ica icos icas eno ena enos enas'.split(
            ' ',
          ),
          a: ['ano', 'ana', 'anos', 'anas', 'es', 'esa', 'eses', 'o', 'os', 'ese', 'ian', 'ians'],
          e: ['es', 'esa', 'eses', 'ian', 'ians'],
          o: ['ano', 'ana', 'anos', 'anas', 'an', 'ans'],
        },
        irregular: [
          ['alemania', 'aleman', 'alemana', 'alemanes', 'alemanas'],
          ['dinamarca', 'danes', 'danesa', 'daneses', 'danesas'],
          ['noruega', 'noruego', 'noruegos', 'noruegas'],
          ['suecia', 'sueco', 'sueca', 'suecos', 'suecas'],
          ['espana', 'espanol', 'espanola', 'espanoles', 'espanolas'],
          ['grecia', 'griego', 'griega', 'griegos', 'griegas'],
          ['polonia', 'polaco', 'polaca', 'polacos', 'polacas'],
          ['inglaterra', 'ingles', 'inglesa', 'ingleses', 'inglesas'],
          ['francia', 'frances', 'francesa', 'franceses', 'francesas'],
          ['suiza', 'suizo', 'suizos', 'suizas', 'helvetico'],
          ['turquia', 'turco', 'turca', 'turcos', 'turcas'],
          ['rusia', 'ruso', 'rusa', 'rusos', 'rusas'],
          ['belgica', 'belga', 'belgas'],
          ['marruecos', 'marroqui', 'marroquies'],
        ],
      },
      relational: 'sucesora?|predecesora?|colega',
      ranks: 'vice-?|ex|sub',
      capitalNouns: false,
      measures: new Set(),
      openers: setOf(`el los las un una y pero o cuando para con sin en sobre tras antes ayer según`),
      verbal: 's',
      small: setOf(''),
    },
    inDateCase: (text) => text,
  })),
  lint: lazy(() => ({
    longSentence: { most: 30, unit: 'words' },
    knownAcronyms: `ONU OTAN UE PIB FMI OMC OMS ONG SIDA UNAM EE UU IVA`,
    states: '',
    titles: 'none',
    icd203: 'none',
  })),
} satisfies Language;
