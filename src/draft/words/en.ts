// Curated words of English.

import { list, type Words } from './types.ts';

export const en: Words = {
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
  pronouns: list(`
    he | she | they | it | who | we | I
  `),
  institutions: list(`
    Registry | Compact | Organization | Organisation | Committee | Ministry | University | Institute | Council | Bank | Union |
    Assembly | Congress | Commission | Agency | Parliament | Senate | Court | Fund | Forum | Association |
    Alliance | League | Party | Centre | Center | Foundation | Authority | Corporation | Company | Service |
    Department | Office | Federation of | Initiative | Observatory | Board | Mission | Majlis | Academy |
    Society | Secretariat | Chamber of Commerce | Chamber | Pool | Guild | Trust | Bureau | Inspectorate |
    Directorate | Tribunal | Conference | Network | Group | College | School of | Federation | Confederation |
    Consortium | Cooperative | Exchange | Administration | Station
  `),
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
};
