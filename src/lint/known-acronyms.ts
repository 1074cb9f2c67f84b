// Capitals that nobody has to write out: in any language, what is only known by its letters, units,
// currencies and formats; and what each language knows, wherever it is met, since letters are not translated.

import { languages } from '../language/languages.ts';
import { lazy } from '../language/lazy.ts';
import { setOf } from '../language/word-lists.ts';

const everywhere = `
PDF HTML SVG JSON XML CSV URL USB SMS GPS SIM QR CD DVD LED PNG JPG JPEG GIF TIFF BMP AVIF HEIC WEBP PPTX POTX DOCX XLSX API
ISO IEC IEEE ECMA IETF UTC GMT CET CEST EST MSK AM BC AD BCE CE ISBN DOI
TLP RED AMBER GREEN CLEAR STRICT WHITE

BBC CNN AFP AP TASS DPA RIA RT DW NHK CBS NBC ABC NPR ARD ZDF ORF CCTV CGTN RFE RL VOA TRT EFE ANSA
BMW IBM SAP HSBC DHL IKEA UBS BP LG BASF ENI OMV RWE SNCF TGV

ЄС МЗС СРСР

USD EUR GBP JPY CNY RMB RUB KZT UZS KGS TJS TMT AZN GEL AMD UAH BYN PLN CZK HUF TRY CHF SEK NOK DKK INR PKR KRW SGD HKD AUD
CAD NZD BRL MXN ZAR AED SAR ILS IRR IDR THB VND RON BGN RSD MDL

GW MW TW KW GB MB TB KB PB KM CM MM GT MT BCM BCF TCM TCF BTU HP PSI RPM MPH KPH GJ MJ TJ PJ EJ KJ AC DC DB PPM PPB TEU DWT
`;

const ofLanguages = lazy(() => languages.flatMap(({ lint }) => (lint === 'none' ? [] : [lint()])));

const known = lazy(() =>
  setOf([everywhere, ...ofLanguages().map(({ knownAcronyms }) => knownAcronyms)].join(' ')),
);
const states = lazy(() =>
  setOf(
    ofLanguages()
      .map((one) => one.states)
      .join(' '),
  ),
);

export const isKnownAcronym = (acronym: string): boolean => known().has(acronym);

/** Two letters after a town: `Boston, MA`. */
export const isState = (letters: string): boolean => states().has(letters);
