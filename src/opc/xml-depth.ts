// How deep the elements of a part are inside each other, told without reading it: readers of XML that call themselves for each
// element have no stack for what is absurd.

const [LESS, GREATER, SLASH, BANG, QUESTION] = [0x3c, 0x3e, 0x2f, 0x21, 0x3f];

/** For UTF-8. Comments and declarations count as nothing. */
export function nestsDeeperThan(xml: Uint8Array, most: number): boolean {
  let depth = 0;
  for (let at = xml.indexOf(LESS); at >= 0; at = xml.indexOf(LESS, at + 1)) {
    const next = xml[at + 1];
    if (next === BANG || next === QUESTION) continue;
    if (next === SLASH) {
      depth -= 1;
      continue;
    }
    const end = xml.indexOf(GREATER, at);
    if (end < 0) return false;
    if (xml[end - 1] !== SLASH) depth += 1;
    if (depth > most) return true;
  }
  return false;
}
