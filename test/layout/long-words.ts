// Words as long as three languages have them, and short ones to stand between.

export const long = {
  de: [
    'Bundesverkehrsministerium',
    'Donaudampfschifffahrtsgesellschaftskapitän',
    'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung',
    'Rechtsschutzversicherungsgesellschaften',
    'Straßenverkehrszulassungsordnung',
  ],
  fi: [
    'epäjärjestelmällistyttämättömyydellänsäkäänköhän',
    'kansainvälistymiskehityksestä',
    'lentokonesuihkuturbiinimoottoriapumekaanikko',
    'valtiovarainministeriössä',
  ],
  ru: [
    'достопримечательностями',
    'превысокомногорассмотрительствующий',
    'сельскохозяйственный',
    'частнопредпринимательскую',
  ],
} as const;

export const short = { de: ['Wasser', 'und', 'Jahr'], fi: ['joki', 'ja'], ru: ['река', 'и'] } as const;
