// Curated words of Spanish.

import { list, type Words } from './types.ts';

export const es: Words = {
  titles: list(`
    presidente | presidenta | primer ministro | primera ministra | ministro | ministra | canciller | embajador |
    embajadora | senador | senadora | alcalde | alcaldesa | general | profesor | profesora | director |
    directora | portavoz | papa | rey | reina | Presidente | Presidenta | Primer Ministro | Primera Ministra |
    Ministro | Ministra | vicepresidente | vicepresidenta | viceministro | viceministra | secretario general |
    secretaria general | secretario | secretaria | gobernador | gobernadora | diputado | diputada | comisario |
    comisaria | almirante | coronel | capitán | capitana | juez | jueza | obispo | cardenal | analista |
    economista | historiador | historiadora | investigador | investigadora | experto | experta | ingeniero |
    ingeniera | geólogo | geóloga | hidróloga | hidrólogo | bióloga | biólogo | abogado | abogada | asesor |
    asesora | representante | delegado | delegada | jefe | jefa | rector | rectora | decano | decana |
    sindicalista | periodista
  `),
  offices: list(`
    miembro | jefe | jefa | portavoz | director | directora | presidente | presidenta | profesor | profesora |
    investigador | investigadora | analista | economista | ministro | ministra | secretario | secretaria |
    gobernador | gobernadora | diputado | diputada | senador | senadora | alcalde | alcaldesa | embajador |
    embajadora | experto | experta | ingeniero | ingeniera | geólogo | geóloga | hidrólogo | hidróloga |
    historiador | historiadora | abogado | abogada | asesor | asesora | representante | delegado | delegada |
    coordinador | coordinadora | fundador | fundadora | rector | rectora | editor | editora | capitán | vocero |
    vocera | responsable
  `),
  verbs: list(`
    dijo | dice | declaró | afirmó | anunció | añadió | subrayó | advirtió | explicó | señaló | aseguró |
    respondió | insistió | destacó | dijeron | indicó | sostuvo | agregó | manifestó | expresó | precisó |
    comentó | reiteró | recordó | reconoció | admitió | prometió | contestó | escribió | calificó | describió |
    denunció | criticó | celebró | confirmó | negó | lamentó | concluyó | relató | contó | pidió | llamó |
    ha dicho | ha declarado | ha afirmado | ha señalado | ha asegurado | afirma | asegura | explica | señala |
    advierte | sostiene | añade | agrega | insiste | recuerda | subraya | según | en palabras de
  `),
  pronouns: list(`
    él | ella | ellos | ellas
  `),
  institutions: list(`
    Cofradías | Cofradía | Organización | Comité | Ministerio | Universidad | Instituto | Consejo | Banco | Unión | Asamblea | Congreso |
    Comisión | Agencia | Parlamento | Fundación | Organismo | Federación | Asociación | Alianza | Centro |
    Autoridad | Oficina | Academia | Observatorio | Fondo | Foro | Partido | Liga | Tribunal | Corte | Cámara |
    Sindicato | Sociedad | Secretaría | Senado | Gremio | Confederación | Cooperativa | Servicio
  `),
  concluding: list(`
    en suma | en resumen | en conclusión | así | por tanto | por lo tanto | en definitiva
  `),
  stopWords: list(`
    para | como | pero | este | esta | estos | estas | entre | sobre | desde | hasta | cuando | donde | también |
    más | menos | todo | todos | toda | todas | sido | está | están | había | tiene | tienen | según | contra |
    durante | porque | otro | otra | otros | otras | ellos | ellas | nosotros | cada | mismo | misma
  `),
};
