// French.

import { cldr } from './cldr.generated.js';
import { lazy } from './lazy.ts';
import { counted, tens } from './number-words.ts';
import type { Language } from './types.ts';
import { list, setOf } from './word-lists.ts';

export const fr = {
  ...cldr['fr'],
  tag: 'fr',
  dates: { ...cldr['fr'].dates, first: '1er' },
  fonts: 'none',
  // CLDR has the marks alone; French typography sets a space within, which does not break.
  quotes: ['«\u00a0', '\u00a0»'],
  // CLDR has the same again; printed French sets the other pair within (Imprimerie nationale).
  innerQuotes: ['“', '”'],
  told: {
    letters: '',
    words: 'le la les de des du et en un une que est pour dans qui sur par au avec il ce ont aux cette',
  },
  nameWords: 'de des du la le les et pour l d sur',
  comma: ', ',
  semicolon: '\u00a0; ',
  colon: '\u00a0: ',
  // The call of a note goes before the stop (Imprimerie nationale).
  citationMark: 'before',
  quotationStop: 'within',
  words: {
    source: 'Source',
    sources: 'Sources',
    agenda: 'Plan',
    part: (i, n) => `(${i} sur ${n})`,
    backup: 'Annexes',
    leftOut: 'Laissé de côté dans cette présentation',
    section: 'Section',
    noData: 'Pas de données',
    noValue: 'n. d., s. o., non disponible',
    bluf: 'L’essentiel',
    tableOf: (what) => `Tableau\u00a0: ${what}`,
    alerts: {
      note: 'Contexte',
      tip: 'Recommandation',
      important: 'Jugement',
      warning: 'Réserve',
      caution: 'Risque',
    },
    volume: (n) => `Volume ${n}`,
    issue: (n) => `Numéro ${n}`,
    contact: 'Contact',
    notes: 'Notes',
    translation: 'notre traduction',
  },
  lcid: '40C',
  charts: {
    kinds: {
      bar: 'Graphique à barres',
      column: 'Histogramme',
      line: 'Courbe',
      area: 'Graphique en aires',
      stacked: 'Histogramme empilé',
      'stacked-bar': 'Barres empilées',
      percent: 'Histogramme à 100 %',
      'percent-bar': 'Barres à 100 %',
      pie: 'Diagramme circulaire',
      doughnut: 'Diagramme en anneau',
      scatter: 'Nuage de points',
      bubble: 'Graphique à bulles',
      dot: 'Diagramme à points',
      dumbbell: 'Diagramme en haltères',
      slope: 'Graphique de pentes',
      multiples: 'Petits multiples',
      waterfall: 'Graphique en cascade',
      'column-line': 'Histogramme et courbe',
      range: 'Barres d’intervalle',
      pyramid: 'Pyramide des âges',
    },
    total: 'Total',
    range: (least, most) => `de ${least} à ${most}`,
    size: (what) => `taille des bulles\u00a0: ${what}`,
    inYear: '\\ben YEAR(?![\\d-])',
    highest: 'maximum',
    lowest: 'minimum',
    first: 'premier',
    last: 'dernier',
    highlighted: 'en évidence',
  },
  amounts: lazy(() => ({
    scales: [
      ['mille|milliers?', 1e3],
      ['millions?', 1e6],
      ['milliards?', 1e9],
      ['billions?', 1e12],
    ],
    spaces: true,
    percentBefore: '',
    percent: String.raw`pour\s?cents?`,
    points: String.raw`points?(?:\sde\s(?:pourcentage|%))?`,
    times: 'fois',
    about: [
      String.raw`environ|autour\sde|quelque|à\speu\sprès|approximativement|aux\salentours\sde|de\sl[’']ordre\sde`,
      'environ',
    ],
    almost: [String.raw`près\sde|près\sd[’']|presque|quasi(?:ment)?|pas\sloin\sde|un\speu\smoins\sde`, ''],
    over: [
      String.raw`(?<!pas\s)plus\sde|plus\sd[’']|au-delà\sde|au\smoins|dépass\p{L}*`,
      String.raw`et\splus|ou\splus|au\smoins`,
    ],
    under: [String.raw`moins\sde|moins\sd[’']|au\splus|pas\splus\sde|en\sdessous\sde`, String.raw`au\splus`],
  })),
  map: {
    mapOf: (what) => `Carte\u00a0: ${what}`,
    neighbours: (count) => (count === 1 ? '1 pays voisin' : `${count} pays voisins`),
    marked: (list) => `lieux\u00a0: ${list}`,
    routesAlt: (list) => `itinéraires\u00a0: ${list}`,
    boundaryNote: (institution) =>
      `Les frontières et les noms indiqués n’impliquent aucune reconnaissance${institution ? ` de la part de ${institution}` : ''}.`,
    boundariesAsOf: (date) => `Frontières au ${date}`,
    disputed: 'Frontière contestée',
    disputedArea: 'Zone occupée ou contestée',
    basemap: 'Fond de carte\u00a0: Natural Earth',
    kilometres: (number) => `${number} km`,
    world: 'monde',
    region: 'région',
    capital: 'Capitale',
    focusRole: 'au centre',
    contextRole: 'contexte',
    and: (focus, more) => `${focus}\u00a0; ${more}`,
    with: (focus, list) => `${focus} avec ${list}`,
    values: (count) => `valeurs pour ${count} pays`,
    range: (least, most) => `de ${least} à ${most}`,
    bySea: /\b(?:mer|maritime|navires?|navigation|pétroliers?)\b/i,
    placesFrom: 'lieux\u00a0: GeoNames',
    comma: ', ',
    route: (from, to) => `${from} – ${to}`,
    countries: () => ({
      AE: 'Émirats arabes unis',
      CD: 'RD Congo',
      CG: 'Congo',
      CF: 'Centrafrique',
      MM: 'Myanmar',
      VA: 'Vatican',
      HK: 'Hong Kong',
      MO: 'Macao',
      PS: 'Palestine',
      XC: 'Chypre du Nord',
      XS: 'Somaliland',
      XG: 'Siachen',
    }),
    places: () => ({}),
  },
  writtenDates: {
    months: ['- - - - - - - aout - - - -'],
    day: 'er',
    of: "d’|d'",
    ofYear: '',
    year: '',
    signs: 'none',
  },
  citations: {
    explains: String.raw`est|sont|était|étaient|sera|seront|ont|a été|peut|peuvent|doit|doivent|ne|n[’']\p{L}+|pas|sans|sauf|hors|y compris|seulement|ici|désigne|comprend|signifie|inclut|exclut|parce|bien que|qui`,
    works: String.raw`calculs?|estimations?|entretiens?|correspondance|enquête|d[’']après|ibid|op\. cit|archives?|communiqué|voir|cf`,
    see: 'voir(?: aussi)?',
    source: 'sources?|crédit(?: photo)?',
    note: String.raw`notes?|remarques?|nota|n\.b\.`,
    within: 'ci-|tableau',
    column: 'sources?',
  },
  columns: {
    date: 'date, quand, année, jour, période',
    event: 'événement, évènement, événements, fait',
    source: 'source, sources',
    actor: 'acteur, acteurs, qui, partie prenante',
    role: 'rôle, fonction, poste',
    position: 'position, intérêt, intérêts, objectif',
    number: 'nombre, chiffre, combien',
    what: 'quoi, description, signification',
  },
  titles: {
    contact: 'contact, contacts',
    implications: 'implications, recommandations, options, conséquences',
    comparison: 'contre, avant, après, comparé, comparaison, face à',
    opposites: ['avant, après', 'pour, contre', 'risques, opportunités', 'avantages, inconvénients'],
  },
  sentences: {
    always: 'm mme mlle mm bd av env',
    beforeNumber: 'janv févr avr juil déc',
    mayEnd: '',
    openers: `le la les l’ un une il elle ils elles on nous vous je ce cette ces cet en dans à au aux par
      pour avec mais et ou si quand comme après avant depuis sous sur sans selon son sa ses leur`,
    takingBack: {
      openings: `non|faux|au contraire|bien au contraire|rien de tel|il n['’]en (est|fut|était) rien|en (fait|réalité|vérité)`,
      pronouns: String.raw`((mais|or|pourtant|cependant),? )?(il|elle|ils|elles|ce|cela|c['’]\S+|personne|aucun|aucune|ni|(le|la|les|cette?|ces) (accusations?|affirmations?|chiffres?|informations?|promesses?|rumeurs?))|mais|or|pourtant|cependant`,
      negations: String.raw`pas|jamais|plus|n['’]\S+|ne`,
      denials: String.raw`faux|fausse|fausses|infondée?s?|inexacte?s?|erronée?s?|mensonge|mensongère?s?|mythe|légende|inventée?s?|dément\S*|démenti\S*|réfut\S+|rétract\S+|retirée?s?|a retiré|ont retiré`,
    },
    leaning: 'il elle ils elles cela ce cette mais cependant aussi puis',
  },
  audit: {
    links: 'ici|cliquez ici|cliquer ici|en savoir plus|lire la suite|lien',
    pictures: '',
    redundant: 'image de ',
    byMachine: 'description générée automatiquement|le contenu généré par l.ia',
    sections: 'section (par défaut|sans titre)',
  },
  onlyHere: [],
  draft: lazy(() => ({
    spaces: true,
    capitalNouns: false,
    institutions: list(`
      Organisation | Comité | Ministère | ministère | Université | Institut | Conseil | Banque | Union |
      Assemblée | Congrès | Commission | Agence | Parlement | Sénat | Cour | Fonds | Forum | Association |
      Alliance | Ligue | Parti | Centre | Fondation | Autorité | Office | Académie | Observatoire |
      Chambre | Syndicat | Fédération | Confédération | Société | Bureau | Service | Direction |
      Tribunal | Coopérative | Guilde | Secrétariat | Inspection | Compagnie | Régie | Collège | École |
      Groupe | Réseau
    `),
    people: {
      kind: 'capitals',
      titles: list(`
        président | présidente | Président | Présidente | Premier ministre | premier ministre |
        Première ministre | première ministre | ministre | Ministre | chancelier | chancelière |
        ambassadeur | ambassadrice | sénateur | sénatrice | député | députée | maire | général |
        professeur | professeure | directeur | directrice | secrétaire général | secrétaire générale |
        porte-parole | commissaire | chercheur | chercheuse | économiste | analyste | pape | roi | reine |
        préfet | préfète | vice-président | vice-présidente | ministre délégué | ministre déléguée |
        secrétaire d’État | gouverneur | gouverneure | amiral | colonel | capitaine | juge | évêque |
        cardinal | prince | princesse | chef | cheffe | ingénieur | ingénieure | hydrologue | géologue |
        biologiste | historien | historienne | sociologue | politologue | avocat | avocate | expert |
        experte | spécialiste | conseiller | conseillère | adjoint | adjointe | adjoint au maire | adjointe au maire | délégué |
        délégué général | déléguée générale | responsable | syndicaliste | journaliste | écrivain |
        médiateur | médiatrice | recteur | rectrice | doyen | doyenne | Maire | Professeur | Professeure |
        Docteur | géographe | boulanger | boulangère | pêcheur | pêcheuse | philosophe | écrivaine | procureur |
        procureure | avocat général | élu | élue | rapporteur | rapporteure | secrétaire | collègue | ingénieur |
        médecin | architecte | archéologue | anthropologue | psychologue | physicien | physicienne | chimiste |
        mathématicien | mathématicienne | botaniste | climatologue | agriculteur | agricultrice | éleveur |
        éleveuse | viticulteur | vigneron | vigneronne | instituteur | institutrice | enseignant | enseignante |
        infirmier | infirmière | curé | prêtre | rabbin | imam | commerçant | commerçante | libraire | notaire |
        patron | patronne | fondateur | fondatrice | président-directeur général | mineur | gardien |
        gardienne | romancier | romancière | poète | critique | rédacteur en chef | rédactrice en chef | militant |
        militante | bâtonnier | inspecteur | inspectrice | commandant | commandante | lieutenant | procureur général |
        successeur | prédécesseur | prédécesseure | témoin | habitant | habitante | artisan | artisane
      `),
      offices: list(`
        membre | chef | cheffe | porte-parole | directeur | directrice | président | présidente |
        ministre | professeur | professeure | chercheur | chercheuse | analyste | économiste |
        secrétaire | ambassadeur | ambassadrice | député | députée | responsable | maire | ingénieur |
        ingénieure | avocat | avocate | hydrologue | géologue | historien | historienne | sociologue |
        politologue | expert | experte | spécialiste | conseiller | conseillère | adjoint | adjointe |
        délégué | déléguée | fondateur | fondatrice | rédacteur | rédactrice | syndicaliste |
        coordinateur | coordinatrice | gouverneur | gouverneure | médiateur | médiatrice |
        vice-président | vice-présidente | auteur | autrice | patron | patronne | capitaine | sénateur |
        sénatrice | commissaire | recteur | rectrice
      `),
      officeEnding: '',
      titled: ({ title, end, fullName }) => {
        const adjective = String.raw`(?:\s\p{Ll}+(?:ais|aise|ois|oise|ien|ienne|al|ale|aux|ique|aire|ain|aine|and|ande|if|ive|eur|euse|é|ée|eux|istes?|iste))`;
        const noun = String.raw`\s?[\p{L}’'-]+`;
        const of = String.raw`(?:\s(?:du|des|de\sla|de\sl[’']|d[’']|de|à\sla|à|aux?|en|pour|et)${noun}${adjective}?){0,3}?`;
        return String.raw`((?:anciens?\s|ancienne\s|vice-)?${title}${end}${adjective}?${of})\u2060*(?:,?\s(?:M\.\s|Mme\s)?)(${fullName})`;
      },
      occupation: String.raw`(?:le|la|l’|un|une)\s?((?:\p{Ll}[\p{L}-]+\s){1,2})`,
      articles: 'une?|le|la',
      relatives: String.raw`qui\s|dont\s|que\s`,
      inserted: 'qui',
      notPeople: `Radio|Presse|Journal|Gazette|Monde|Courrier|Télévision|Saint|Sainte|Port|Mont|Île|Îles|Ville|Nord|Sud|Est|
        Ouest|Société|Groupe|Compagnie|Maison|Hôtel|Musée|Église|Police|Armée|Parti|Mouvement|Front|Rue|Place|Pont|
        Grand|Grande|Petit|Petite|Nouvelle|Nouveau|République|Royaume|États`,
      notInOffice: `et|ou|mais|que|qui|dont|où|quand|comme|lorsque|si|a|ont|est|sont|était|avait|sera|fut|ne|pas|se|il|
        elle|on|ils|elles|nous|vous|avec|sans|contre|par|sur|sous|entre|selon|depuis|avant|après|pendant|vers|chez`,
      belonging: 'des?|du|d’',
      noNames: 'Le|La|Les|Un|Une|On',
    },
    saying: {
      verbs: list(`
        a déclaré | a dit | a affirmé | a annoncé | a ajouté | a souligné | a averti | a expliqué |
        a précisé | a estimé | a rappelé | a indiqué | a assuré | a répondu | a promis | a prévenu |
        déclare | dit | affirme | ajoute | souligne | explique | précise | estime | rappelle | indique |
        assure | prévient | répond | avertit | insiste | résume | conclut | a lancé | a confié |
        a raconté | a jugé | a regretté | a reconnu | a insisté | a martelé | a conclu | a poursuivi |
        a rapporté | a écrit | a appelé | a qualifié | a dénoncé | a salué | a confirmé | a démenti |
        décrit | a décrit | décrivait | ironise | déplore | résumait | tranche | proteste | observe | note | constate |
        a résumé | a commenté | a plaidé | a soutenu | a réagi | a rétorqué | a glissé | lance | confie |
        raconte | juge | regrette | reconnaît | martèle | poursuit | rapporte | écrit | promet | appelle |
        qualifie | dénonce | salue | confirme | commente | plaide | soutient | réagit | se félicite |
        s’inquiète | y voit | voit | parle | évoque  | avait déclaré | avait dit |
        avait promis | qualifié | surnommé | rétorque | réplique | a répliqué | renchérit | soupire | s’indigne |
        opine | nie | a nié | reproche | a reproché | accuse
      `),
      according: list(
        "selon les mots de | selon | d’après | d'après | aux yeux de | pour reprendre les mots de",
      ),
      press: 'écrit|rapporte|a rapporté|a écrit|titre',
      headings: 'titre|intitulé|intitulée|slogan|manchette|baptisé|baptisée',
      told: [],
      addressee: String.raw`\saux\sjournalistes|\sà\sla\spresse|\sdevant\sla\spresse`,
      openers: String.raw`que|qu[’']|et|mais|ou|car|comme|quand|lorsque|si|puisque|parce\sque|tandis\sque|alors\sque|puis|
        ensuite|aussi|cependant|pourtant|où`,
      prepositions: String.raw`de|du|des|d[’'](?=\p{Lu})|à|au|aux|avec|par|pour|sur|sous|sans|contre|chez|dans|en|entre|vers|
        devant|selon|après|avant|depuis|est|sont|était|a|ont|qui|dont|que`,
      determiners: `le|la|l[’']|les|un|une|son|sa|ses|leur|notre|mon|ma|ce|cet|cette`,
      between: String.raw`(?:l[’']|le\s|la\s|les\s|lui\s|leur\s|nous\s|me\s|m[’']|n[’'])?(?:a|avait|ait)|a-t-il|aussi|ensuite|même|
        souvent|alors|y|en|lui|leur|se|s[’']|nous|me|m[’']|ainsi|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche`,
      affiliations: 'de|du|des|à',
      honorifics: String.raw`M\.|MM\.|Mme|Mlle|Me|Dr|Monsieur|Madame`,
      leads: `dans|à|au|aux|en|lors|devant|après|avant|depuis|pour|chez|sur|selon|puis|ensuite|aussi|ainsi|hier|
        alors|là|ici|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|comme`,
    },
    organisations: {
      pattern: (word) =>
        String.raw`${word}(?:\s\p{Ll}+(?:ien|ienne|ale?|aise?|oise?|aine?|ique|if|ive|el|elle|ier|ière|eur|ure)(?=\s(?:des?|du|d’)))?(?:\s(?:des?\s|du\s|de\sla\s|de\sl’|d’)\p{L}+(?:\s\p{Ll}{4,}(?=\s?[(,.]))?){1,3}`,
      before: 'Le|La|Les|de|la',
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
      before: String.raw`(?:à|À|près de|dans la ville de)\s`,
      governing: 'autorités|gouvernement|dirigeants|responsables',
      forms: () => [],
    },
    numbers: {
      scales: 'mille|millions?|milliards?',
      units: String.raw`d[’']euros|d[’']habitants|de\s(?:dollars|francs|roubles|couronnes|tonnes|personnes|barils|mètres\scubes|litres)|
        heures?|pour\s?cent|hectares?|mètres?(?:\scubes?|\scarrés?)?|kilomètres?(?:\scarrés?)?|tonnes?|personnes|barils?|euros?|
        dollars?|roubles?|tenge|yuans?|couronnes|dinars?|francs?|mois|jours|semaines|ans`,
      between: 'entre',
      range: 'à|et|ou',
      spelled: '',
      named: 'article|articles|résolution|section|chapitre|page|table|figure|volume|point',
      ordinal: String.raw`er|ème|e\b`,
      uncounted: 'a|on|or',
      leaning: 'il y a|contre|entre|en|de|depuis|à|a|pour|par|et|ou|on|or|as|per',
      relatives: 'qui|que|dont|où',
    },
    dates: {
      prepositions: 'printemps|été|automne|hiver|en|depuis|dès|année',
      since: 'depuis|dès',
      parts: 'fin |début ',
      relatives: '',
      notMonths: '',
      of: '',
      ordinal: 'er',
      years: {
        last: "l[’']an (?:dernier|passé)|l[’']année (?:dernière|passée|précédente)",
        own: 'cette année',
        next: "l[’']an prochain|l[’']année prochaine",
        same: 'de la même année|la même année',
      },
      before: { past: '', coming: '' },
      behind: { past: 'dernier|dernière', coming: 'prochain|prochaine' },
      until: `avant le|d[’']ici le|d[’']ici au|à partir du|à compter du|jusqu[’']au`,
      meant: 'pour\\sle|pour',
      future: String.raw`\p{L}+eront|\p{L}+iront|aura lieu|se tiendra|est prévue?|sont prévue?s|doit|doivent|devrait|devraient|est fixée?|\p{L}{3,}(?:era|ira|dra|ura|vra|rra)|prévue?s?|sera|seront|(?:est|sont) attendue?s?|jusqu[’'](?:à|au|en)`,
      past: String.raw`était|avait|avaient|fut|furent|(?:a|ont|est|sont|s’est|s'est)\s(?:\p{Ll}+\s)?\p{Ll}+(?:é|ée|és|ées|i|is|ie|it|u|us|ue|ert)|
        \p{Ll}{3,}(?:èrent|aient)|\p{Ll}{2,}ait`,
    },
    clauses: {
      joints: 'qui|que|dont|où|mais',
      introductory: 'en|pendant|après|avant|depuis|lors|alors|selon|malgré',
      leads: `dans|en|à|au|aux|depuis|pendant|après|avant|lors|malgré|face|alors|tandis|hier|aujourd[’']hui|ainsi|cependant|
        pourtant|toutefois|enfin|ensuite|puis|sur|pour|avec|sous|chez|entre|outre|grâce|dès|vers|cette|de|du|lundi|
        mardi|mercredi|jeudi|vendredi|samedi|dimanche|désormais|parallèlement|par`,
      tails: String.raw`qui|dont|où|lequel|laquelle|lesquel(?:le)?s|alors|tandis|car|parce|puisque|mais|et|après|avant|depuis|dans|en|
        avec|sur|sous|pour|par|à|au|aux|malgré|faute|grâce|notamment|lors|soit|\p{L}{3,}ant|deux|trois|comme|
        entraînant|ainsi|surtout`,
      conditions: String.raw`si|s[’']ils?|moins|sauf|sinon|pourvu|condition|seulement|peut-être|doute|apparemment|présumée?s?|dément\p{L}*|démenti\p{L}*|contest\p{L}*|accus\p{L}*`,
      breaks: `mais|et|alors|tandis|car|puis`,
      subordinators: String.raw`comme|quand|lorsque|si|puisque|parce|bien|alors|tandis|pendant\sque|après\sque|que|et|mais|ou|car|qui|dont`,
      coordinators: 'et|ou',
      quoting: 'comme',
      that: String.raw`que|qu’\S+`,
      trims: 'après|avant|depuis|pendant|lors|pour|dans|devant|avec|grâce|malgré|sous|chez|sur|entre',
      nounAtEnd: String.raw`(?:le|la|l[’']|les|un|une|des|son|sa|ses|leurs?|\p{N}[\p{N}\s]*)\s?(?:\p{L}[\p{L}’'-]*\s){0,2}\p{L}[\p{L}’'-]*`,
      bracket: 'met|mettent|mis|rend|rendent|rendu|dépend|dépendent|consiste',
      finite: String.raw`est|sont|a|ont|était|étaient|fut|furent|sera|seront|serait|fait|font|dit|peut|peuvent|doit|doivent|veut|veulent|
        va|vont|vient|viennent|tient|tiennent|prend|prennent|met|mettent|reste|restent|compte|comptent|coûte|coûtent|
        existe|existent|montre|montrent|demande|demandent|dénonce|réclame|recommande|souhaite|appelle|estime|juge|
        domine|décrit|permet|permettent|représente|représentent|devient|deviennent|emploie|concerne|concernent|
        oppose|menace|menacent|prévoit|prévoient|dépend|dépendent|commence|continue|augmente|baisse|transporte|
        donne|donnent|attend|attendent|cherche|cherchent|refuse|refusent|ouvre|ferme|perd|perdent|gagne|marque|
        révèle|impose|assure|affirme|défend|soutient|craint|craignent|espère|vise|visent|s[’']élève|
        \p{L}{2,}(?:èrent|aient|era|eront|irent|ait|ira|iront)|compose|dispose|reçoit|vit|vivent|suit|sait|croit|voit`,
      hanging: `le|la|les|l[’']|un|une|des|du|de|d[’']|et|ou|mais|à|au|aux|en|dans|sur|pour|par|avec|que|qui|est|sont|a|ont|ne|pas|
        plus|très|son|sa|ses|leur|leurs`,
      infinitive: String.raw`^(?:que|qu[’']|de\s\p{Ll}+(?:er|ir|re)\s)`,
      dateline: '',
    },
    head: {
      publication: 'publication|journal|publié (?:dans|par)|revue',
      volume: String.raw`volume|vol\.?|tome`,
      volumeAround: '',
      issue: String.raw`numéro|n[°º]|no\.`,
      issueAround: '',
      byline: `texte|propos recueillis par|rédaction|reportage de|discours (?:de|du)|allocution (?:de|du)|
        par|auteur`,
      interview: 'entretien avec|interview (?:avec|de)|rencontre avec',
      noAuthor: '(?:de\\s)?(?:notre|nos|la)?\\s?(?:correspondante?s?|envoyée?s?\\sspécia\\p{L}+|rédaction)',
      and: ' et ',
      occasion: 'lors|devant|à|en',
      date: 'date|publié le|le',
      dateArticle: 'le ',
      at: 'à',
      clock: '',
      caption: 'photo|image|figure|sur la photo|légende|crédit',
      captionVerb: '',
      credit: 'source|photo|crédit',
      creditAtEnd: 'photo|source|crédit(?: photo)?',
      creditBehind: '',
      boilerplate: {
        lines: `publicité|partager|commentaires|newsletter|imprimer|à lire aussi|sur le même sujet|mots-clés`,
        starts: String.raw`cet entretien a été|s[’']abonner|nous soutenir|(?:faire|je fais) un don|temps de lecture|lecture :? ?\d+ min|\d+ min(?:utes)? de lecture|partager (?:cet|sur|l[’'])|lire (?:aussi|également)|à lire (?:aussi|également)|abonnez-vous|inscrivez-vous|recevez (?:notre|la) |tous droits réservés|suivez-nous|charte (?:de|des) (?:modération|commentaires)|nous utilisons des cookies|cet article est réservé`,
      },
      origin: `traduit|traduction|(?:d[’']abord |initialement )?paru (?:dans|le)|propos recueillis|entretien (?:réalisé|mené|conduit)`,
      kicker: `opinion|tribune|analyse|entretien|interview|éditorial|discours|communiqué(?: de presse)?|reportage|rapport|
        étude|note (?:d[’']analyse|de synthèse|de recherche)|document de travail`,
    },
    concluding: list(`
      en somme | en bref | en conclusion | ainsi | donc | au total | finalement | par conséquent
    `),
    stopWords: list(`
      dans | pour | avec | cette | sont | mais | plus | leur | leurs | comme | tout | tous | toute |
      être | avoir | fait | elle | elles | nous | vous | entre | après | avant | sous | sans | aussi |
      ainsi | donc | alors | encore | même | depuis | pendant | contre | chez | très | quand | dont |
      cela | celui | celle | ceux | était | avait | selon
    `),
    labels: {
      date: 'Date',
      event: 'Événement',
      source: 'Source',
      actor: 'Acteur',
      role: 'Rôle',
      number: 'Chiffre',
      what: 'Description',
      acronym: 'Sigle',
      meaning: 'Signification',
      timeline: 'Les dates de l’article',
      numbers: 'Les chiffres de l’article',
      actors: 'Les personnes de l’article',
      map: 'Les pays de l’article',
      acronyms: 'Les sigles de l’article',
    },
  })),
  integrity: lazy(() => ({
    numbers: {
      cardinals: new Map([
        ...counted('un une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze'),
        ...tens(`treize| quatorze| quinze| seize| dix-sept| dix-huit| dix-neuf| vingt| trente| quarante|
          cinquante| soixante| soixante-dix septante| quatre-vingts quatre-vingt|
          quatre-vingt-dix nonante| cent`),
      ]),
      ordinals: new Map(
        counted(`premier première| deuxième second seconde| troisième| quatrième| cinquième| sixième| septième|
          huitième| neuvième| dixième| onzième| douzième`),
      ),
      bySigns: 'none',
      and: 'et',
      ordinalEnd: 'er|ère|re|e|ème',
      fractions: [
        [String.raw`la\smoitié|de\smoitié`, 0.5],
        [String.raw`(?:un|le)\stiers`, 1 / 3],
        [String.raw`(?:les\s)?deux\stiers`, 2 / 3],
        [String.raw`(?:un|le)\squart`, 0.25],
        [String.raw`(?:les\s)?trois\squarts`, 0.75],
        [String.raw`un\scinquième`, 0.2],
        [String.raw`un\sdixième`, 0.1],
      ],
    },
    units: {
      'square kilometres': String.raw`kilomètres\scarrés`,
      kilometres: 'kilomètres?',
      miles: String.raw`miles?|milles(?:\smarins)?`,
      hectares: 'hectares?',
      metres: 'mètres?',
      tonnes: String.raw`tonnes?\b`,
      kilograms: 'kilogrammes?|kilos?',
      barrels: 'barils?',
      dollars: 'dollars?',
      euros: "d'euros?|euros?",
      rubles: 'roubles?',
      tenge: 'tenge',
      years: String.raw`ans\b|années?`,
      months: 'mois',
      weeks: 'semaines?',
      days: 'jours?',
      hours: 'heures?',
    },
    claims: {
      hedges: setOf(`
        pourrait pourraient possible probable probablement peut-être semble semblent semblerait apparemment
        prétendument vraisemblablement éventuellement
      `),
      held: setOf('possible possibilité risque risquent envisageable exclu'),
      doubts: String.raw`(?:est|sont)\scensé(?:e|s|es)?|s'attend\sà`,
      weak: setOf('peut peuvent pourrait pourraient devrait devraient'),
      strong: setOf('doit doivent certainement indubitablement'),
      negations: setOf('pas jamais sans aucun aucune ni rien nul nulle'),
      undone: setOf('exclu exclut seulement autre autres'),
      months: '',
      attributions: String.raw`(?:selon|d'après)(?!\s(?:son|sa|ses|leurs?)\s)|de\sl'avis\s(?:de|du|des)|aux\syeux\s(?:de|du|des)|au\sdire\s(?:de|du|des)|à\sen\scroire|aux\sdires\s(?:de|du|des)|de\sl'aveu\s(?:de|du|des)|(?:pense|croit|estime|espère|suppose)\sque`,
      denials: setOf(
        'absence absent absente manqué hormis sauf boude boudé renonce renoncé cessé cesse cessent arrêté arrête refuse refusent refusé manque manquent empêche empêché évite contre interdit impossible faute peu ferme ferment fermé fermée fermer fermeture suspend suspendu suspendue fin',
      ),
      that: 'que',
      joints: 'et|mais|tandis',
      conditional: 'rai(?:t|ent)',
      lacks: setOf('sans'),
    },
    opposites: [
      [
        String.raw`augment\p{L}*|hausse|grimp\p{L}*|progress(?:e|é|ée|ent|er|ait|é|és|ées|ion)|croî(?:t|tre)|crû|accr\p{L}*|doubl(?:e|é|ée|ent|er|ait|és)|bond(?:i|it|issent)|amélior\p{L}*|mont(?:e|é|ée|ent|ait|és)|élev(?:é|ée|és|ées)`,
        String.raw`baiss\p{L}*|dimin\p{L}*|recul\p{L}*|chut\p{L}*|tomb\p{L}*|décr\p{L}*|réduit\p{L}*|rédui(?:re|sent|sait)|perd(?:u|ue|re|ent|ait)|perte|plong(?:e|é|ent|eait)|dégrad\p{L}*|descend\p{L}*`,
      ],
      ['plus', 'moins'],
      [String.raw`supérieur\p{L}*`, String.raw`inférieur\p{L}*`],
      ['grand(?:e|s|es)?', 'petit(?:e|s|es)?'],
      ['haut(?:e|s|es)?', 'bas(?:se|ses)?'],
      ['long(?:ue|s|ues)?', 'court(?:e|s|es)?'],
      ['fort(?:e|s|es)?', 'faible(?:s)?'],
      ['rapide(?:s)?', 'lent(?:e|s|es)?'],
      ['lég(?:er|ère|ers|ères)', 'lourd(?:e|s|es)?'],
      ['chaud(?:e|s|es)?', 'froid(?:e|s|es)?'],
      ['riche(?:s)?', 'pauvre(?:s)?'],
      ['ancien(?:ne|s|nes)?|vieux|vieille', 'nouveau(?:x)?|nouvel(?:le|les)?|neuf|neuve|jeune(?:s)?'],
      ['tôt', 'tard'],
      ['meilleur(?:e|s|es)?|mieux', 'pire(?:s)?|moindre(?:s)?'],
      ['large(?:s)?', 'étroit(?:e|s|es)?'],
      ['premi(?:er|ère|ers|ères)', 'derni(?:er|ère|ers|ères)'],
      ['avant', 'après'],
      ['dessus', 'dessous'],
      [String.raw`gagn\p{L}*|remport\p{L}*`, 'perdu(?:e|s|es)?|perd(?:ent|ait)?'],
      [
        String.raw`accept\p{L}*|approuv\p{L}*|soutien\p{L}*|souten\p{L}*|appui\p{L}*|appuy\p{L}*|salu(?:e|é|ent|ait|ée)`,
        String.raw`refus\p{L}*|rejet\p{L}*|oppos\p{L}*|dénonc\p{L}*|condamn\p{L}*`,
      ],
      [String.raw`ouvr\p{L}*|ouvert\p{L}*`, 'ferm(?:e|é|ée|ent|er|era|ait|és|ées|eture)'],
      [
        String.raw`commenc\p{L}*|début\p{L}*|démarr\p{L}*`,
        String.raw`termin\p{L}*|achev\p{L}*|cess\p{L}*|arrêt\p{L}*`,
      ],
      [String.raw`autoris\p{L}*|permet\p{L}*|permis\p{L}*`, String.raw`interdi\p{L}*`],
      ['import(?:ations?|e|é|ent|er|és|ées)', 'export(?:ations?|e|é|ent|er|és|ées)'],
      ['nord', 'sud'],
      ['est|orient', 'ouest|occident'],
      ['amont', 'aval'],
      [String.raw`majorit\p{L}*`, String.raw`minorit\p{L}*`],
      ['toujours', 'jamais|rarement'],
      ['possible(?:s)?', 'impossible(?:s)?'],
      ['probable(?:s|ment)?', 'improbable(?:s|ment)?'],
      ['légal(?:e|es)?|légaux', 'illéga(?:l|le|les|ux)'],
    ],
    than: String.raw`que|qu[’']\p{L}+`,
    changes: {
      from: "de|d'",
      to: 'à',
      earlier: String.raw`auparavant|avant|contre|au\slieu\sde|jusque-là|jusqu'alors`,
    },
    converses: [[String.raw`ach[eè]t\p{L}*`, String.raw`vend(?:u|ue|re|ent|us|ait)?|vente\p{L}*`]],
    actors: {
      told: 'place',
      passive: 'par',
      object: '',
      articles: 'le|la|les|l|un|une|des|du|son|sa|ses|leur|leurs|ce|cette|ces',
      mutual: String.raw`\p{L}{2,}(?:er|ir|dre|tre)|rencontr\p{L}*|entre|et|avec|sign\p{L}*|négoci\p{L}*`,
      prepositions:
        'de|d|du|à|au|aux|en|dans|sur|sous|avec|pour|contre|chez|vers|entre|depuis|pendant|selon|après|avant|que|qu',
      clitics: { before: 'se|s|me|nous|vous|lui|leur|y|en', behind: '' },
    },
    names: {
      forms: {
        kind: 'derived',
        // `Ukraine`, `ukrainienne`.
        derived: {
          '': 's e es n an ans ien ienne iens iennes i is ais aise aises ois oise oises ain aine ains aines ique iques iste istes'.split(
            ' ',
          ),
          a: ['ais', 'aise', 'ien', 'ienne', 'iens', 'iennes', 'ese', 'ian', 'ians'],
          e: ['ais', 'aise', 'ien', 'ienne', 'iens', 'iennes', 'ian', 'ians'],
          y: ['ies'],
          o: ['ais', 'aise', 'an', 'ans'],
        },
        irregular: [
          ['allemagne', 'allemand', 'allemande', 'allemands', 'allemandes'],
          ['danemark', 'danois', 'danoise', 'danoises'],
          ['norvege', 'norvegien', 'norvegienne', 'norvegiens', 'norvegiennes'],
          ['suede', 'suedois', 'suedoise', 'suedoises'],
          ['espagne', 'espagnol', 'espagnole', 'espagnols', 'espagnoles'],
          ['grece', 'grec', 'grecque', 'grecs', 'grecques'],
          ['pologne', 'polonais', 'polonaise', 'polonaises'],
          ['angleterre', 'anglais', 'anglaise', 'anglaises'],
          ['suisse', 'helvetique'],
          ['turquie', 'turc', 'turque', 'turcs', 'turques'],
          ['russie', 'russe', 'russes'],
          ['chine', 'chinois', 'chinoise', 'chinoises'],
          ['belgique', 'belge', 'belges'],
        ],
      },
      relational: String.raw`success(?:eur|rice)|predecess\p{L}*|collegue|adjointe?`,
      ranks: 'vice-?|ex-?|sous-?',
      capitalNouns: false,
      measures: new Set(),
      openers: setOf(`
        le la les un une des du au aux et mais ou donc quand pour avec sans dans sur sous après avant hier
        selon
      `),
      verbal: 's',
      small: setOf(''),
    },
    inDateCase: (text) => text,
  })),
  lint: lazy(() => ({
    longSentence: { most: 30, unit: 'words' },
    knownAcronyms: `ONU OTAN UE PIB FMI OMC OMS ONG SIDA ADN TVA PDG RFA URSS OVNI NON NE PAS OUI TRES`,
    states: '',
    titles: 'none',
    icd203: 'none',
  })),
} satisfies Language;
