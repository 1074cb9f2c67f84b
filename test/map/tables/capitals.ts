// The national capitals of the 193 members of the United Nations, the two observers, Kosovo and Taiwan, as English
// writes them. Bolivia's constitutional capital is Sucre; of Israel and Palestine, whose capitals are not agreed, the
// seats are cities.

export const capitals: readonly string[] = `
AF Kabul|AL Tirana|DZ Algiers|AD Andorra la Vella|AO Luanda|AG St. John's|AR Buenos Aires|AM Yerevan|AU Canberra|AT Vienna
AZ Baku|BS Nassau|BH Manama|BD Dhaka|BB Bridgetown|BY Minsk|BE Brussels|BZ Belmopan|BJ Porto-Novo|BT Thimphu
BO Sucre|BA Sarajevo|BW Gaborone|BR Brasilia|BN Bandar Seri Begawan|BG Sofia|BF Ouagadougou|BI Gitega|CV Praia|KH Phnom Penh
CM Yaounde|CA Ottawa|CF Bangui|TD N'Djamena|CL Santiago|CN Beijing|CO Bogota|KM Moroni|CG Brazzaville|CD Kinshasa
CR San Jose|CI Yamoussoukro|HR Zagreb|CU Havana|CY Nicosia|CZ Prague|DK Copenhagen|DJ Djibouti|DM Roseau|DO Santo Domingo
EC Quito|EG Cairo|SV San Salvador|GQ Malabo|ER Asmara|EE Tallinn|SZ Mbabane|ET Addis Ababa|FJ Suva|FI Helsinki
FR Paris|GA Libreville|GM Banjul|GE Tbilisi|DE Berlin|GH Accra|GR Athens|GD St. George's|GT Guatemala City|GN Conakry
GW Bissau|GY Georgetown|HT Port-au-Prince|HN Tegucigalpa|HU Budapest|IS Reykjavik|IN New Delhi|ID Jakarta|IR Tehran|IQ Baghdad
IE Dublin|IL Jerusalem|IT Rome|JM Kingston|JP Tokyo|JO Amman|KZ Astana|KE Nairobi|KI Tarawa|KP Pyongyang
KR Seoul|KW Kuwait City|KG Bishkek|LA Vientiane|LV Riga|LB Beirut|LS Maseru|LR Monrovia|LY Tripoli|LI Vaduz
LT Vilnius|LU Luxembourg|MG Antananarivo|MW Lilongwe|MY Kuala Lumpur|MV Male|ML Bamako|MT Valletta|MH Majuro|MR Nouakchott
MU Port Louis|MX Mexico City|FM Palikir|MD Chisinau|MC Monaco|MN Ulaanbaatar|ME Podgorica|MA Rabat|MZ Maputo|MM Naypyidaw
NA Windhoek|NR Yaren|NP Kathmandu|NL Amsterdam|NZ Wellington|NI Managua|NE Niamey|NG Abuja|MK Skopje|NO Oslo
OM Muscat|PK Islamabad|PW Ngerulmud|PA Panama City|PG Port Moresby|PY Asuncion|PE Lima|PH Manila|PL Warsaw|PT Lisbon
QA Doha|RO Bucharest|RU Moscow|RW Kigali|KN Basseterre|LC Castries|VC Kingstown|WS Apia|SM San Marino|ST Sao Tome
SA Riyadh|SN Dakar|RS Belgrade|SC Victoria|SL Freetown|SG Singapore|SK Bratislava|SI Ljubljana|SB Honiara|SO Mogadishu
ZA Pretoria|SS Juba|ES Madrid|LK Colombo|SD Khartoum|SR Paramaribo|SE Stockholm|CH Bern|SY Damascus|TJ Dushanbe
TZ Dodoma|TH Bangkok|TL Dili|TG Lome|TO Nuku'alofa|TT Port of Spain|TN Tunis|TR Ankara|TM Ashgabat|TV Funafuti
UG Kampala|UA Kyiv|AE Abu Dhabi|GB London|US Washington|UY Montevideo|UZ Tashkent|VU Port Vila|VE Caracas|VN Hanoi
YE Sana'a|ZM Lusaka|ZW Harare|VA Vatican City|PS Ramallah|XK Pristina|TW Taipei
`
  .trim()
  .split(/[|\n]/);
