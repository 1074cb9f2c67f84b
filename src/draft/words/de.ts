// Curated words of German.

import { list, type Words } from './types.ts';

export const de: Words = {
  titles: list(`
    Präsident | Präsidentin | Bundeskanzler | Bundeskanzlerin | Kanzler | Kanzlerin | Ministerpräsident |
    Ministerpräsidentin | Außenminister | Außenministerin | Innenminister | Innenministerin | Finanzminister |
    Finanzministerin | Verteidigungsminister | Verteidigungsministerin | Wirtschaftsminister |
    Wirtschaftsministerin | Verkehrsminister | Verkehrsministerin | Umweltministerin | Umweltminister | Minister |
    Ministerin | Botschafter | Botschafterin | Generalsekretär | Generalsekretärin | Bürgermeister |
    Bürgermeisterin | Sprecher | Sprecherin | Professor | Professorin | Direktor | Direktorin | General | Papst |
    König | Königin | Abgeordneter | Abgeordnete | Senator | Senatorin | Kommissar | Kommissarin | Forscher |
    Forscherin | Hafenmeister | Hafenmeisterin | Vizepräsident | Vizepräsidentin | Vizekanzler | Vizekanzlerin |
    Staatssekretär | Staatssekretärin | Staatsminister | Staatsministerin | Hafenminister | Hafenministerin |
    Landwirtschaftsminister | Landwirtschaftsministerin | Energieminister | Energieministerin | Bildungsminister |
    Bildungsministerin | Gesundheitsminister | Gesundheitsministerin | Regierungschef | Regierungschefin |
    Regierungssprecher | Regierungssprecherin | Oberbürgermeister | Oberbürgermeisterin | Landrat | Landrätin |
    Vorsitzender | Vorsitzende | Leiter | Leiterin | Chef | Chefin | Ökonom | Ökonomin | Historiker |
    Historikerin | Politologe | Politologin | Soziologe | Soziologin | Geologe | Geologin | Hydrologe |
    Hydrologin | Ingenieur | Ingenieurin | Analyst | Analystin | Experte | Expertin | Rektor | Rektorin | Dekan |
    Dekanin | Bischof | Bischöfin | Kardinal | Richter | Richterin | Anwalt | Anwältin | Journalist |
    Journalistin | Autor | Autorin | Kapitän | Kapitänin | Lotse | Lotsin | Gewerkschafter | Gewerkschafterin |
    Geschäftsführer | Geschäftsführerin | Gouverneur | Gouverneurin | Prinz | Prinzessin | Dr. | Unterhändler |
    Unterhändlerin | Landwirt | Landwirtin
  `),
  offices: list(`
    Mitglied | Leiter | Leiterin | Sprecher | Sprecherin | Direktor | Direktorin | Vorsitzender | Vorsitzende |
    Präsident | Präsidentin | Professor | Professorin | Forscher | Forscherin | Analyst | Analystin |
    Botschafter | Botschafterin | Abgeordneter | Abgeordnete | Chef | Chefin | Geschäftsführer |
    Geschäftsführerin | Bürgermeister | Bürgermeisterin | Hafenmeister | Hafenmeisterin | Ökonom | Ökonomin |
    Staatssekretär | Staatssekretärin | Minister | Ministerin | Historiker | Historikerin | Politologe |
    Politologin | Soziologe | Soziologin | Geologe | Geologin | Hydrologe | Hydrologin | Ingenieur | Ingenieurin |
    Experte | Expertin | Redakteur | Redakteurin | Gründer | Gründerin | Rektor | Rektorin | Kapitän | Lotse |
    Lotsin | Vorstand | Präses | Berater | Beraterin | Koordinator | Koordinatorin | Gouverneur | Gouverneurin |
    Autor | Autorin | Kommissar | Kommissarin
  `),
  verbs: list(`
    fragt | fragte | fasst zusammen | hofft | glaubt | riet | rät | schildert | schilderte | meldet | meldete | erzählt | erzählte | sagte | sagt | erklärte | erklärt | betonte | betont | warnte | warnt | teilte mit | fügte hinzu |
    kündigte an | versprach | meinte | meint | unterstrich | bekräftigte | antwortete | schrieb | schreibt |
    forderte | fordert | nannte | bezeichnete | räumte ein | erläuterte | erläutert | fügt hinzu | ergänzte |
    ergänzt | kritisierte | kritisiert | mahnte | mahnt | lobte | lobt | räumt ein | kündigt an | verspricht |
    versicherte | versichert | berichtete | berichtet | erinnerte | erinnert | stellte fest | stellt fest |
    gab zu | bestätigte | bestätigt | dementierte | beklagte | beklagt | resümierte | urteilte | urteilt | nennt |
    bezeichnet | rief | ruft | erwiderte | entgegnete | kommentierte | nach den Worten | hatte gesagt |
    hat gesagt | so
  `),
  pronouns: list(`
    er | sie | es | man | dieser | diese
  `),
  institutions: list(`
    Schule | Organisation | Ausschuss | Ministerium | Universität | Institut | Rat | Bank | Union | Versammlung |
    Kommission | Agentur | Parlament | Gericht | Fonds | Forum | Verband | Bund | Partei | Zentrum | Stiftung |
    Behörde | Amt | Akademie | Gesellschaft | Kammer | Gewerkschaft | Pool | Bundestag | Landtag | Verein |
    Konferenz | Genossenschaft | Direktion | Dienst | Zentrale | Hochschule | Netzwerk | Gruppe | Föderation |
    Allianz | Liga | Kommando | Büro | Kanzlei | Observatorium
  `),
  concluding: list(`
    insgesamt | kurz | somit | daher | deshalb | folglich | alles in allem | schließlich | fazit
  `),
  stopWords: list(`
    eine | einen | einem | einer | eines | nicht | auch | sich | sind | wird | werden | wurde | wurden | haben |
    hatte | oder | aber | über | unter | nach | beim | durch | gegen | ohne | zwischen | dass | diese | dieser |
    dieses | diesem | diesen | mehr | noch | schon | sein | seine | ihre | ihrer | ihren | kann | können | soll |
    sollen | muss | wenn | weil | während | sowie | bereits | dann | denn | doch | nur
  `),
};
