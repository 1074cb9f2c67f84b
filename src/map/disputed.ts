// Boundaries that are drawn dashed. The atlas draws one line between two features; these rows say which of
// those lines, or which part of them, is no agreed international boundary, and why. Kept by hand: each row
// stands on its reason, and a reader of docs/maps.md can check it. What the atlas has no line for cannot be
// dashed: the end of the file lists that.

export interface DisputedBoundary {
  /** Ids of the two features. */
  readonly between: readonly [string, string];
  readonly reason: string;
  /** [west, south, east, north] in degrees: only this part of the line. */
  readonly within?: readonly [number, number, number, number];
}

export const disputedBoundaries: readonly DisputedBoundary[] = [
  {
    between: ['EH', 'MA'],
    reason:
      'Western Sahara is a non-self-governing territory on the UN list; Morocco administers most of it and claims it',
  },
  {
    between: ['RS', 'XK'],
    reason: 'Kosovo declared independence in 2008; about half of UN members recognise it, Serbia does not',
  },
  {
    between: ['SO', 'XS'],
    reason: 'Somaliland has governed itself since 1991; Somalia claims it, and few or no states recognise it',
  },
  {
    between: ['CY', 'XC'],
    reason: 'the United Nations buffer zone since 1974; the north is recognised by Turkey alone',
  },
  {
    between: ['IN', 'PK'],
    within: [72, 32.3, 81, 38],
    reason: 'the Line of Control in Kashmir; the boundary south of it is agreed',
  },
  {
    between: ['IN', 'XG'],
    reason: 'Siachen Glacier: held by India, claimed by Pakistan; no line agreed beyond point NJ9842',
  },
  {
    between: ['PK', 'XG'],
    reason: 'Siachen Glacier: held by India, claimed by Pakistan; no line agreed beyond point NJ9842',
  },
  { between: ['CN', 'XG'], reason: 'Siachen Glacier and the Shaksgam valley north of it, claimed by India' },
  {
    between: ['CN', 'PK'],
    reason: 'settled between the two in 1963, but in Kashmir, and so not accepted by India',
  },
  {
    between: ['CN', 'IN'],
    reason:
      'the Line of Actual Control: Aksai Chin in the west and Arunachal Pradesh in the east are claimed by both',
  },
  {
    between: ['IL', 'PS'],
    reason: 'the 1949 armistice line ("Green Line"); final status is to be negotiated',
  },
  {
    between: ['IL', 'SY'],
    reason:
      'the 1974 ceasefire line; the Golan Heights, which the atlas shows with Israel, are Syrian under UN resolution 497',
  },
  {
    between: ['EG', 'SD'],
    reason: 'Hala’ib and Bir Tawil: Egypt holds to the 22nd parallel of 1899, Sudan to the line of 1902',
    within: [33, 21, 38, 24],
  },
  {
    between: ['SD', 'SS'],
    reason: 'Abyei: its status awaits the referendum foreseen in 2005; much of the line is not demarcated',
  },
  {
    between: ['KE', 'SS'],
    reason: 'the Ilemi Triangle, administered by Kenya and claimed by South Sudan',
  },
  {
    between: ['KP', 'KR'],
    reason: 'the Military Demarcation Line of the 1953 armistice; no peace treaty has made it a border',
  },
];

export interface LackingLine {
  readonly country: string;
  readonly what: string;
  /** ISO: on a map as of earlier there was nothing to draw. */
  readonly since: string;
}

/**
 * What a map that is about the country would have to show, and no data under a clear licence has: the author is told. Without a
 * line, too, but said in docs/maps.md alone: Karabakh (until 2023), Doklam, the Falkland Islands and Taiwan (features of their own).
 */
export const lackingLines: readonly LackingLine[] = [
  { country: 'UA', what: 'the parts of Ukraine, besides Crimea, that Russia has occupied', since: '2014-04' },
  { country: 'GE', what: 'South Ossetia', since: '1992-06' },
  { country: 'GY', what: 'Essequibo, which Venezuela claims', since: '1962' },
];
