// Curated words of French.

import { list, type Words } from './types.ts';

export const fr: Words = {
  titles: list(`
    président | présidente | Président | Présidente | Premier ministre | premier ministre | Première ministre |
    première ministre | ministre | Ministre | chancelier | chancelière | ambassadeur | ambassadrice | sénateur |
    sénatrice | député | députée | maire | général | professeur | professeure | directeur | directrice |
    secrétaire général | secrétaire générale | porte-parole | commissaire | chercheur | chercheuse | économiste |
    analyste | pape | roi | reine | préfet | préfète | vice-président | vice-présidente | ministre délégué |
    ministre déléguée | secrétaire d’État | gouverneur | gouverneure | amiral | colonel | capitaine | juge |
    évêque | cardinal | prince | princesse | chef | cheffe | ingénieur | ingénieure | hydrologue | géologue |
    biologiste | historien | historienne | sociologue | politologue | avocat | avocate | expert | experte |
    spécialiste | conseiller | conseillère | adjoint | adjointe | délégué | délégué général | déléguée générale |
    responsable | syndicaliste | journaliste | écrivain | médiateur | médiatrice | recteur | rectrice | doyen |
    doyenne | Maire | Professeur | Professeure | Docteur
  `),
  offices: list(`
    membre | chef | cheffe | porte-parole | directeur | directrice | président | présidente | ministre |
    professeur | professeure | chercheur | chercheuse | analyste | économiste | secrétaire | ambassadeur |
    ambassadrice | député | députée | responsable | maire | ingénieur | ingénieure | avocat | avocate |
    hydrologue | géologue | historien | historienne | sociologue | politologue | expert | experte | spécialiste |
    conseiller | conseillère | adjoint | adjointe | délégué | déléguée | fondateur | fondatrice | rédacteur |
    rédactrice | syndicaliste | coordinateur | coordinatrice | gouverneur | gouverneure | médiateur | médiatrice |
    vice-président | vice-présidente | auteur | autrice | patron | patronne | capitaine | sénateur | sénatrice |
    commissaire | recteur | rectrice
  `),
  verbs: list(`
    a déclaré | a dit | a affirmé | a annoncé | a ajouté | a souligné | a averti | a expliqué | a précisé |
    a estimé | a rappelé | a indiqué | a assuré | a répondu | a promis | a prévenu | déclare | dit | affirme |
    ajoute | souligne | explique | précise | estime | rappelle | indique | assure | prévient | répond | avertit |
    insiste | résume | conclut | a lancé | a confié | a raconté | a jugé | a regretté | a reconnu | a insisté |
    a martelé | a conclu | a poursuivi | a rapporté | a écrit | a appelé | a qualifié | a dénoncé | a salué |
    a confirmé | a démenti | a résumé | a commenté | a plaidé | a soutenu | a réagi | a rétorqué | a glissé |
    lance | confie | raconte | juge | regrette | reconnaît | martèle | poursuit | rapporte | écrit | promet |
    appelle | qualifie | dénonce | salue | confirme | commente | plaide | soutient | réagit | se félicite |
    s’inquiète | y voit | voit | parle | évoque | selon les mots de | avait déclaré | avait dit | avait promis
  `),
  pronouns: list(`
    il | elle | ils | elles | on | qui | ce dernier | cette dernière | -t-il | -t-elle | -il | -elle
  `),
  institutions: list(`
    Organisation | Comité | Ministère | ministère | Université | Institut | Conseil | Banque | Union | Assemblée |
    Congrès | Commission | Agence | Parlement | Sénat | Cour | Fonds | Forum | Association | Alliance | Ligue |
    Parti | Centre | Fondation | Autorité | Office | Académie | Observatoire | Chambre | Syndicat | Fédération |
    Confédération | Société | Bureau | Service | Direction | Tribunal | Coopérative | Guilde | Secrétariat |
    Inspection | Compagnie | Régie | Collège | École | Groupe | Réseau
  `),
  concluding: list(`
    en somme | en bref | en conclusion | ainsi | donc | au total | finalement | par conséquent
  `),
  stopWords: list(`
    dans | pour | avec | cette | sont | mais | plus | leur | leurs | comme | tout | tous | toute | être | avoir |
    fait | elle | elles | nous | vous | entre | après | avant | sous | sans | aussi | ainsi | donc | alors | encore |
    même | depuis | pendant | contre | chez | très | quand | dont | cela | celui | celle | ceux | était | avait |
    selon
  `),
};
