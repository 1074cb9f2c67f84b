// Features of the atlas that are no neighbours in the political sense, though they share a border on paper.

/** Hong Kong, Macao, and the Siachen Glacier that no state's feature holds. */
export const territoriesLeftOut: ReadonlySet<string> = new Set(['HK', 'MO', 'XG']);
