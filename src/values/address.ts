// What counts as a web address, for the article that names one and for the file that must hold it.

/**
 * True where the address can stand in a relationship. URL reads `https://../` and a host with a
 * backtick in it; System.Uri, which Office and the Open XML SDK read targets with, takes a file with
 * such a target for damaged.
 */
export function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { hostname, protocol } = new URL(text);
  const hostless = protocol === 'mailto:' || protocol === 'tel:';
  return hostless || /^(?:\[[\da-f:.]+\]|[\w-]+(?:\.[\w-]+)*\.?)$/i.test(hostname);
}
