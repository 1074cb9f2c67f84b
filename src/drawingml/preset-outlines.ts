// The outlines of DrawingML's preset shapes that cover an area (ECMA-376 part 1, 20.1.9.18 and the definitions that come with
// it): adjustments with what they are where a file says none, formulas, and the path. What a path leaves out (the tail of a
// round callout, the lines within a shape) covers little or nothing; that of a square one is in tail.ts.

/** `adjustments | formulas | path`; a path of its own size begins with it. */
const outlines: Readonly<Record<string, string>> = {
  roundRect:
    'adj 16667 | a pin 0 adj 50000; x1 */ ss a 100000; x2 +- r 0 x1; y2 +- b 0 x1 | M l x1 A x1 x1 cd2 cd4 L x2 t A x1 x1 3cd4 cd4 L r y2 A x1 x1 0 cd4 L x1 b A x1 x1 cd4 cd4 Z',
  wedgeRectCallout: 'adj1 -20833; adj2 62500 | | M l t L r t L r b L l b Z',
  round1Rect:
    'adj 16667 | a pin 0 adj 50000; d */ ss a 100000; x1 +- r 0 d | M l t L x1 t A d d 3cd4 cd4 L r b L l b Z',
  round2SameRect:
    'adj1 16667; adj2 0 | a1 pin 0 adj1 50000; a2 pin 0 adj2 50000; d */ ss a1 100000; x2 +- r 0 d; e */ ss a2 100000; x3 +- r 0 e; y2 +- b 0 e | M d t L x2 t A d d 3cd4 cd4 L r y2 A e e 0 cd4 L e b A e e cd4 cd4 L l d A d d cd2 cd4 Z',
  round2DiagRect:
    'adj1 16667; adj2 0 | a1 pin 0 adj1 50000; a2 pin 0 adj2 50000; d */ ss a1 100000; y1 +- b 0 d; x1 +- r 0 d; e */ ss a2 100000; x2 +- r 0 e; y2 +- b 0 e | M d t L x2 t A e e 3cd4 cd4 L r y1 A d d 0 cd4 L e b A e e cd4 cd4 L l d A d d cd2 cd4 Z',
  snip1Rect:
    'adj 16667 | a pin 0 adj 50000; d */ ss a 100000; x1 +- r 0 d | M l t L x1 t L r d L r b L l b Z',
  snip2SameRect:
    'adj1 16667; adj2 0 | a1 pin 0 adj1 50000; a2 pin 0 adj2 50000; d */ ss a1 100000; x2 +- r 0 d; e */ ss a2 100000; x3 +- r 0 e; y2 +- b 0 e | M d t L x2 t L r d L r y2 L x3 b L e b L l y2 L l d Z',
  snip2DiagRect:
    'adj1 0; adj2 16667 | a1 pin 0 adj1 50000; a2 pin 0 adj2 50000; d */ ss a1 100000; x1 +- r 0 d; y1 +- b 0 d; e */ ss a2 100000; x2 +- r 0 e; y2 +- b 0 e | M d t L x2 t L r e L r y1 L x1 b L e b L l y2 L l d Z',
  snipRoundRect:
    'adj1 16667; adj2 16667 | a1 pin 0 adj1 50000; a2 pin 0 adj2 50000; d */ ss a1 100000; e */ ss a2 100000; x2 +- r 0 e | M d t L x2 t L r e L r b L l b L l d A d d cd2 cd4 Z',
  plaque:
    'adj 16667 | a pin 0 adj 50000; d */ ss a 100000; x2 +- r 0 d; y2 +- b 0 d | M l d A d d cd4 -5400000 L x2 t A d d cd2 -5400000 L r y2 A d d 3cd4 -5400000 L d b A d d 0 -5400000 Z',
  frame:
    'adj1 12500 | a1 pin 0 adj1 50000; d */ ss a1 100000; x4 +- r 0 d; y4 +- b 0 d | M l t L r t L r b L l b Z M d d L d y4 L x4 y4 L x4 d Z',
  halfFrame:
    'adj1 33333; adj2 33333 | m2 */ 100000 w ss; a2 pin 0 adj2 m2; x1 */ ss a2 100000; g1 */ h x1 w; g2 +- h 0 g1; m1 */ 100000 g2 ss; a1 pin 0 adj1 m1; y1 */ ss a1 100000; dx2 */ y1 w h; x2 +- r 0 dx2; dy2 */ x1 h w; y2 +- b 0 dy2 | M l t L r t L x2 y1 L x1 y1 L x1 y2 L l b Z',
  corner:
    'adj1 50000; adj2 50000 | m1 */ 100000 h ss; m2 */ 100000 w ss; a1 pin 0 adj1 m1; a2 pin 0 adj2 m2; x1 */ ss a2 100000; dy1 */ ss a1 100000; y1 +- b 0 dy1 | M l t L x1 t L x1 y1 L r y1 L r b L l b Z',
  diagStripe:
    'adj 50000 | a pin 0 adj 100000; x2 */ w a 100000; y2 */ h a 100000 | M l y2 L x2 t L r t L l b Z',
  triangle: 'adj 50000 | a pin 0 adj 100000; x2 */ w a 100000 | M l b L x2 t L r b Z',
  rtTriangle: '| | M l b L l t L r b Z',
  parallelogram:
    'adj 25000 | m */ 100000 w ss; a pin 0 adj m; d */ ss a 100000; x2 +- r 0 d | M l b L d t L r t L x2 b Z',
  trapezoid:
    'adj 25000 | m */ 50000 w ss; a pin 0 adj m; d */ ss a 100000; x3 +- r 0 d | M l b L d t L x3 t L r b Z',
  nonIsoscelesTrapezoid:
    'adj1 25000; adj2 25000 | m */ 50000 w ss; a1 pin 0 adj1 m; a2 pin 0 adj2 m; d */ ss a1 100000; e */ ss a2 100000; x3 +- r 0 e | M l b L d t L x3 t L r b Z',
  diamond: '| | M l vc L hc t L r vc L hc b Z',
  pentagon:
    'hf 105146; vf 110557 | rx */ wd2 hf 100000; ry */ hd2 vf 100000; cy */ vc vf 100000; dx1 cos rx 1080000; dx2 cos rx 18360000; dy1 sin ry 1080000; dy2 sin ry 18360000; x1 +- hc 0 dx1; x2 +- hc 0 dx2; x3 +- hc dx2 0; x4 +- hc dx1 0; y1 +- cy 0 dy1; y2 +- cy 0 dy2 | M x1 y1 L hc t L x4 y1 L x3 y2 L x2 y2 Z',
  hexagon:
    'adj 25000; vf 115470 | m */ 50000 w ss; a pin 0 adj m; ry */ hd2 vf 100000; x1 */ ss a 100000; x2 +- r 0 x1; dy sin ry 3600000; y1 +- vc 0 dy; y2 +- vc dy 0 | M l vc L x1 y1 L x2 y1 L r vc L x2 y2 L x1 y2 Z',
  heptagon:
    'hf 102572; vf 105210 | rx */ wd2 hf 100000; ry */ hd2 vf 100000; cy */ vc vf 100000; dx1 */ rx 97493 100000; dx2 */ rx 78183 100000; dx3 */ rx 43388 100000; dy1 */ ry 62349 100000; dy2 */ ry 22252 100000; dy3 */ ry 90097 100000; x1 +- hc 0 dx1; x2 +- hc 0 dx2; x3 +- hc 0 dx3; x4 +- hc dx3 0; x5 +- hc dx2 0; x6 +- hc dx1 0; y1 +- cy 0 dy1; y2 +- cy dy2 0; y3 +- cy dy3 0 | M x1 y2 L x2 y1 L hc t L x5 y1 L x6 y2 L x4 y3 L x3 y3 Z',
  octagon:
    'adj 29289 | a pin 0 adj 50000; d */ ss a 100000; x2 +- r 0 d; y2 +- b 0 d | M l d L d t L x2 t L r d L r y2 L x2 b L d b L l y2 Z',
  decagon:
    'vf 105146 | ry */ hd2 vf 100000; dx1 cos wd2 2160000; dx2 cos wd2 4320000; dy1 sin ry 4320000; dy2 sin ry 2160000; x1 +- hc 0 dx1; x2 +- hc 0 dx2; x3 +- hc dx2 0; x4 +- hc dx1 0; y1 +- vc 0 dy1; y2 +- vc 0 dy2; y3 +- vc dy2 0; y4 +- vc dy1 0 | M l vc L x1 y2 L x2 y1 L x3 y1 L x4 y2 L r vc L x4 y3 L x3 y4 L x2 y4 L x1 y3 Z',
  dodecagon:
    '| | 21600 21600 M 0 7906 L 2894 2894 L 7906 0 L 13694 0 L 18706 2894 L 21600 7906 L 21600 13694 L 18706 18706 L 13694 21600 L 7906 21600 L 2894 18706 L 0 13694 Z',
  pie: 'adj1 0; adj2 16200000 | st pin 0 adj1 21599999; en pin 0 adj2 21599999; s1 +- en 0 st; s2 +- s1 21600000 0; sw ?: s1 s1 s2; p sin wd2 st; q cos hd2 st; dx cat2 wd2 q p; dy sat2 hd2 q p; x1 +- hc dx 0; y1 +- vc dy 0 | M x1 y1 A wd2 hd2 st sw L hc vc Z',
  arc: 'adj1 16200000; adj2 0 | st pin 0 adj1 21599999; en pin 0 adj2 21599999; s1 +- en 0 st; s2 +- s1 21600000 0; sw ?: s1 s1 s2; p sin wd2 st; q cos hd2 st; dx cat2 wd2 q p; dy sat2 hd2 q p; x1 +- hc dx 0; y1 +- vc dy 0 | M x1 y1 A wd2 hd2 st sw L hc vc Z',
  chord:
    'adj1 2700000; adj2 16200000 | st pin 0 adj1 21599999; en pin 0 adj2 21599999; s1 +- en 0 st; s2 +- s1 21600000 0; sw ?: s1 s1 s2; p sin wd2 st; q cos hd2 st; dx cat2 wd2 q p; dy sat2 hd2 q p; x1 +- hc dx 0; y1 +- vc dy 0 | M x1 y1 A wd2 hd2 st sw Z',
  blockArc:
    'adj1 10800000; adj2 0; adj3 25000 | st pin 0 adj1 21599999; en pin 0 adj2 21599999; a3 pin 0 adj3 50000; s1 +- en 0 st; s2 +- s1 21600000 0; sw ?: s1 s1 s2; back +- 0 0 sw; p sin wd2 st; q cos hd2 st; dx cat2 wd2 q p; dy sat2 hd2 q p; x1 +- hc dx 0; y1 +- vc dy 0; d */ ss a3 100000; u +- wd2 0 d; v +- hd2 0 d; pe sin u en; qe cos v en; ex cat2 u qe pe; ey sat2 v qe pe; x2 +- hc ex 0; y2 +- vc ey 0 | M x1 y1 A wd2 hd2 st sw L x2 y2 A u v en back Z',
  donut:
    'adj 25000 | a pin 0 adj 50000; d */ ss a 100000; u +- wd2 0 d; v +- hd2 0 d | M l vc A wd2 hd2 cd2 21600000 Z M d vc A u v cd2 -21600000 Z',
  teardrop:
    'adj 100000 | a pin 0 adj 200000; r2 sqrt 2; tw */ wd2 r2 1; th */ hd2 r2 1; sw */ tw a 100000; sh */ th a 100000; dx cos sw 2700000; dy sin sh 2700000; x1 +- hc dx 0; y1 +- vc 0 dy; x2 +/ hc x1 2; y2 +/ vc y1 2 | M l vc A wd2 hd2 cd2 cd4 Q x2 t x1 y1 Q r y2 r vc A wd2 hd2 0 cd4 A wd2 hd2 cd4 cd4 Z',
  plus: 'adj 25000 | a pin 0 adj 50000; d */ ss a 100000; x2 +- r 0 d; y2 +- b 0 d | M l d L d d L d t L x2 t L x2 d L r d L r y2 L x2 y2 L x2 b L d b L d y2 L l y2 Z',
  can: 'adj 25000 | m */ 50000 h ss; a pin 0 adj m; y1 */ ss a 200000; y3 +- b 0 y1 | M l y1 A wd2 y1 cd2 cd2 L r y3 A wd2 y1 0 cd2 Z',
  cube: 'adj 25000 | a pin 0 adj 100000; d */ ss a 100000; y4 +- b 0 d; x4 +- r 0 d | M l d L d t L r t L r y4 L x4 b L l b Z',
  foldedCorner:
    'adj 16667 | a pin 0 adj 50000; d */ ss a 100000; x1 +- r 0 d; y2 +- b 0 d | M l t L r t L r y2 L x1 b L l b Z',
  heart:
    '| dx1 */ w 49 48; dx2 */ w 10 48; x1 +- hc 0 dx1; x2 +- hc 0 dx2; x3 +- hc dx2 0; x4 +- hc dx1 0; y1 +- t 0 hd3 | M hc hd4 C x3 y1 x4 hd4 hc b C x1 hd4 x2 y1 hc hd4 Z',
  lightningBolt:
    '| | 21600 21600 M 8472 0 L 12860 6080 L 11050 6797 L 16577 12007 L 14767 12877 L 21600 21600 L 10012 14915 L 12222 13987 L 5022 9705 L 7602 8382 L 0 3890 Z',
  cloud:
    '| | 43200 43200 M 3900 14370 A 6753 9190 -11429249 7426832 A 5333 7267 -8646143 5396714 A 4365 5945 -8748475 5983381 A 4857 6595 -7859164 7034504 A 5333 7273 -4722533 6541615 A 6775 9220 -2776035 7816140 A 5785 7867 37501 6842000 A 6752 9215 1347096 6910353 A 7720 10543 3974558 4542661 A 4360 5918 -16496525 8804134 A 4345 5945 -14809710 9151131 Z',
  homePlate:
    'adj 50000 | m */ 100000 w ss; a pin 0 adj m; d */ ss a 100000; x1 +- r 0 d | M l t L x1 t L r vc L x1 b L l b Z',
  chevron:
    'adj 50000 | m */ 100000 w ss; a pin 0 adj m; x1 */ ss a 100000; x2 +- r 0 x1 | M l t L x2 t L r vc L x2 b L l b L x1 vc Z',
  rightArrow:
    'adj1 50000; adj2 50000 | m */ 100000 w ss; a1 pin 0 adj1 100000; a2 pin 0 adj2 m; d */ ss a2 100000; x1 +- r 0 d; dy */ h a1 200000; y1 +- vc 0 dy; y2 +- vc dy 0 | M l y1 L x1 y1 L x1 t L r vc L x1 b L x1 y2 L l y2 Z',
  leftArrow:
    'adj1 50000; adj2 50000 | m */ 100000 w ss; a1 pin 0 adj1 100000; a2 pin 0 adj2 m; x2 */ ss a2 100000; dy */ h a1 200000; y1 +- vc 0 dy; y2 +- vc dy 0 | M l vc L x2 t L x2 y1 L r y1 L r y2 L x2 y2 L x2 b Z',
  downArrow:
    'adj1 50000; adj2 50000 | m */ 100000 h ss; a1 pin 0 adj1 100000; a2 pin 0 adj2 m; d */ ss a2 100000; y1 +- b 0 d; dx */ w a1 200000; x1 +- hc 0 dx; x2 +- hc dx 0 | M l y1 L x1 y1 L x1 t L x2 t L x2 y1 L r y1 L hc b Z',
  upArrow:
    'adj1 50000; adj2 50000 | m */ 100000 h ss; a1 pin 0 adj1 100000; a2 pin 0 adj2 m; y2 */ ss a2 100000; dx */ w a1 200000; x1 +- hc 0 dx; x2 +- hc dx 0 | M l y2 L hc t L r y2 L x2 y2 L x2 b L x1 b L x1 y2 Z',
  leftRightArrow:
    'adj1 50000; adj2 50000 | m */ 50000 w ss; a1 pin 0 adj1 100000; a2 pin 0 adj2 m; x2 */ ss a2 100000; x3 +- r 0 x2; dy */ h a1 200000; y1 +- vc 0 dy; y2 +- vc dy 0 | M l vc L x2 t L x2 y1 L x3 y1 L x3 t L r vc L x3 b L x3 y2 L x2 y2 L x2 b Z',
  upDownArrow:
    'adj1 50000; adj2 50000 | m */ 50000 h ss; a1 pin 0 adj1 100000; a2 pin 0 adj2 m; y2 */ ss a2 100000; y3 +- b 0 y2; dx */ w a1 200000; x1 +- hc 0 dx; x2 +- hc dx 0 | M l y2 L hc t L r y2 L x2 y2 L x2 y3 L r y3 L hc b L l y3 L x1 y3 L x1 y2 Z',
  notchedRightArrow:
    'adj1 50000; adj2 50000 | m */ 100000 w ss; a1 pin 0 adj1 100000; a2 pin 0 adj2 m; d */ ss a2 100000; x2 +- r 0 d; dy */ h a1 200000; y1 +- vc 0 dy; y2 +- vc dy 0; x1 */ dy d hd2 | M l y1 L x2 y1 L x2 t L r vc L x2 b L x2 y2 L l y2 L x1 vc Z',
  wave: 'adj1 12500; adj2 0 | a1 pin 0 adj1 20000; a2 pin -10000 adj2 10000; y1 */ h a1 100000; e */ y1 10 3; y2 +- y1 0 e; y3 +- y1 e 0; y4 +- b 0 y1; y5 +- y4 0 e; y6 +- y4 e 0; o */ w a2 50000; dx2 ?: o 0 o; x2 +- l 0 dx2; dx5 ?: o o 0; x5 +- r 0 dx5; dx3 +/ dx2 x5 3; x3 +- x2 dx3 0; x4 +/ x3 x5 2; x6 +- l dx5 0; x10 +- r dx2 0; x7 +- x6 dx3 0; x8 +/ x7 x10 2 | M x2 y1 C x3 y2 x4 y3 x5 y1 L x10 y4 C x8 y6 x7 y5 x6 y4 Z',
  star4:
    'adj 12500 | a pin 0 adj 50000; u */ wd2 a 50000; v */ hd2 a 50000; dx cos u 2700000; dy sin v 2700000; x1 +- hc 0 dx; x2 +- hc dx 0; y1 +- vc 0 dy; y2 +- vc dy 0 | M l vc L x1 y1 L hc t L x2 y1 L r vc L x2 y2 L hc b L x1 y2 Z',
  star5:
    'adj 19098; hf 105146; vf 110557 | a pin 0 adj 50000; rx */ wd2 hf 100000; ry */ hd2 vf 100000; cy */ vc vf 100000; dx1 cos rx 1080000; dx2 cos rx 18360000; dy1 sin ry 1080000; dy2 sin ry 18360000; x1 +- hc 0 dx1; x2 +- hc 0 dx2; x3 +- hc dx2 0; x4 +- hc dx1 0; y1 +- cy 0 dy1; y2 +- cy 0 dy2; u */ rx a 50000; v */ ry a 50000; e1 cos u 20520000; e2 cos u 3240000; f1 sin v 3240000; f2 sin v 20520000; p1 +- hc 0 e1; p2 +- hc 0 e2; p3 +- hc e2 0; p4 +- hc e1 0; q1 +- cy 0 f1; q2 +- cy 0 f2; q3 +- cy v 0 | M x1 y1 L p2 q1 L hc t L p3 q1 L x4 y1 L p4 q2 L x3 y2 L hc q3 L x2 y2 L p1 q2 Z',
  flowChartInputOutput: '| | 5 5 M 0 5 L 1 0 L 5 0 L 4 5 Z',
  flowChartDocument: '| | 21600 21600 M 0 0 L 21600 0 L 21600 17322 C 10800 17322 10800 23922 0 20172 Z',
  flowChartTerminator:
    '| | 21600 21600 M 3475 0 L 18125 0 A 3475 10800 3cd4 cd2 L 3475 21600 A 3475 10800 cd4 cd2 Z',
  flowChartPreparation: '| | 10 10 M 0 5 L 2 0 L 8 0 L 10 5 L 8 10 L 2 10 Z',
  flowChartManualInput: '| | 5 5 M 0 1 L 5 0 L 5 5 L 0 5 Z',
  flowChartManualOperation: '| | 5 5 M 0 0 L 5 0 L 4 5 L 1 5 Z',
  flowChartOffpageConnector: '| | 10 10 M 0 0 L 10 0 L 10 8 L 5 10 L 0 8 Z',
  flowChartPunchedCard: '| | 5 5 M 0 1 L 1 0 L 5 0 L 5 5 L 0 5 Z',
  flowChartPunchedTape:
    '| | 20 20 M 0 2 A 5 2 cd2 -10800000 A 5 2 cd2 cd2 L 20 18 A 5 2 0 -10800000 A 5 2 0 cd2 Z',
  flowChartCollate: '| | 2 2 M 0 0 L 2 0 L 1 1 L 2 2 L 0 2 L 1 1 Z',
  flowChartExtract: '| | 2 2 M 0 2 L 1 0 L 2 2 Z',
  flowChartMerge: '| | 2 2 M 0 0 L 2 0 L 1 2 Z',
  flowChartOnlineStorage: '| | 6 6 M 1 0 L 6 0 A 1 3 3cd4 -10800000 L 1 6 A 1 3 cd4 cd2 Z',
  flowChartDelay: '| | M l t L hc t A wd2 hd2 3cd4 cd2 L l b Z',
  flowChartMagneticDisk: '| | 6 6 M 0 1 A 3 1 cd2 cd2 L 6 5 A 3 1 0 cd2 Z',
  flowChartMagneticDrum: '| | 6 6 M 1 0 L 5 0 A 1 3 3cd4 cd2 L 1 6 A 1 3 cd4 cd2 Z',
  flowChartDisplay: '| | 6 6 M 0 3 L 1 0 L 5 0 A 1 3 3cd4 cd2 L 1 6 Z',
};

/** Those that are another's, with the same adjustments or with none. */
const sames: Readonly<Record<string, string>> = {
  flowChartAlternateProcess: 'roundRect',
  flowChartDecision: 'diamond',
  flowChartSort: 'diamond',
  bracketPair: 'roundRect',
  cloudCallout: 'cloud',
};

/** Text in callouts stands in their bodies; a line from there covers nothing. */
const rectangular =
  /^(rect|(accent|border|accentBorder)?[cC]allout\d|actionButton\w+|bevel|flowChart(Process|PredefinedProcess|InternalStorage))$/;
const elliptic = /^(ellipse|wedgeEllipseCallout|smileyFace|flowChart(Connector|SummingJunction|Or))$/;
/** These have no area. */
const linear = /^(line|lineInv|(straight|bent|curved)Connector\d)$/;

export interface PresetOutline {
  readonly adjustments: readonly (readonly [name: string, formula: string])[];
  readonly formulas: readonly (readonly [name: string, formula: string])[];
  /** What the path's numbers are shares of, where it is not the shape's own size. */
  readonly size?: readonly [width: number, height: number];
  /** Letters as in SVG's path data, `A` as `a:arcTo`: radii, start, swing. */
  readonly path: readonly string[];
}

/** @returns undefined for what has a form that is not in the table. */
export function presetOutline(name: string): 'rectangle' | 'ellipse' | 'nothing' | PresetOutline | undefined {
  if (rectangular.test(name)) return 'rectangle';
  if (elliptic.test(name)) return 'ellipse';
  if (linear.test(name)) return 'nothing';
  const said = outlines[name === 'wedgeRoundRectCallout' ? 'roundRect' : (sames[name] ?? name)];
  if (said === undefined) return undefined;
  const [adjustments = '', formulas = '', path = ''] = said.split('|');
  const steps = path.trim().split(/\s+/);
  const sized = /^\d/.test(steps[0] ?? '');
  return {
    adjustments: pairs(adjustments).map(([one, value]) => [one, `val ${value}`]),
    formulas: pairs(formulas),
    ...(sized ? { size: [Number(steps[0]), Number(steps[1])] } : {}),
    path: sized ? steps.slice(2) : steps,
  };
}

const pairs = (of: string): readonly (readonly [string, string])[] =>
  of.split(';').flatMap((one) => {
    const said = one.trim();
    const end = said.indexOf(' ');
    return end < 0 ? [] : [[said.slice(0, end), said.slice(end + 1)] as const];
  });
