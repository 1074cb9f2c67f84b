// How much of an SVG is read: what is looked for in it, and its drawing, take time by its size, its tags and how deep they nest.

/** Characters: pictures within it are written out. */
const longest = 10_000_000;
/** What no drawing for a slide has: a map of all provinces of the world has some 20,000 shapes. Each takes 10 KB to draw. */
const mostTags = 50_000;
/** Characters of one tag, pictures aside: a coastline of 100,000 corners. */
const longestTag = 1_000_000;
/** Characters of words: a slide has some hundreds. */
const mostText = 20_000;
/** Filters and masks, each of which may be drawn over the whole picture. */
const mostEffects = 50;
const deepest = 250;

/** Why a drawing is not read, in words; undefined where it is within bounds. One pass, from tag to tag. */
export function svgExcess(svg: string): string | undefined {
  if (svg.length > longest) return `it is larger than ${longest / 1e6} MB`;
  let [tags, depth, text, effects] = [0, 0, 0, 0];
  for (let at = svg.indexOf('<'); at >= 0; at = svg.indexOf('<', at)) {
    const closing = closings.find(([opening]) => svg.startsWith(opening, at))?.[1] ?? '>';
    const end = svg.indexOf(closing, at + 1);
    if (end < 0) return `what begins at its character ${at + 1} does not end`;
    if (closing === '>' && svg[at + 1] !== '!') {
      tags += 1;
      const tag = svg.slice(at + 1, end);
      if (tag.length > longestTag && !tag.includes(';base64,'))
        return `a path in it is longer than ${longestTag / 1e6} million characters`;
      if (!/^(?:\w+:)?style\b/.test(tag)) text += svg.slice(end + 1, svg.indexOf('<', end)).trim().length;
      if (effect.test(tag)) effects += 1;
      if (tag.includes('<')) return `a tag in it does not end (character ${at + 1})`;
      if (svg[at + 1] === '/') depth -= 1;
      else if (svg[end - 1] !== '/') depth += 1;
    }
    if (depth > deepest) return 'its parts are nested too deeply';
    if (tags > mostTags) return `it has more than ${mostTags} tags`;
    if (text > mostText) return `it has more than ${mostText} characters of text`;
    if (effects > mostEffects) return `it has more than ${mostEffects} filters and masks`;
    at = end + closing.length;
  }
  return shownTags(svg) > mostTags
    ? `it draws more than ${mostTags} shapes, by \`use\` within \`use\``
    : undefined;
}

/** Tags as they are drawn: those that `use` names count at each use, so that ten lines can be a million shapes. */
function shownTags(svg: string): number {
  if (!/<(?:\w+:)?use[\s/]/.test(svg)) return 0;
  const held = new Map<string, { own: number; used: string[] }>();
  const whole = { own: 0, used: [] as string[] };
  const open: (string | undefined)[] = [];
  for (const [tag, closes, name = '', attributes = ''] of svg.matchAll(/<(\/?)((?:\w+:)?\w+)([^>]*)>/g)) {
    if (closes) {
      open.pop();
      continue;
    }
    const id = /\sid\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
    if (id !== undefined) held.set(id, { own: 0, used: [] });
    const inside = [whole, ...[...open, id].flatMap((one) => held.get(one ?? '') ?? [])];
    const used = /(?:^|:)use$/.test(name) ? /href\s*=\s*["']#([^"']*)["']/.exec(attributes)?.[1] : undefined;
    for (const one of inside) {
      one.own += 1;
      if (used !== undefined) one.used.push(used);
    }
    if (!tag.endsWith('/>')) open.push(id);
  }
  const known = new Map<string, number>();
  const sum = ({ own, used }: { own: number; used: readonly string[] }): number =>
    used.reduce((count, id) => Math.min(mostTags + 1, count + of(id)), own);
  const of = (id: string): number => {
    const found = held.get(id);
    const before = known.get(id);
    if (!found || before !== undefined) return before ?? 0;
    // What uses itself is drawn once.
    known.set(id, 0);
    const count = sum(found);
    known.set(id, count);
    return count;
  };
  return sum(whole);
}

const effect = /\b(?:filter|mask)\s*[:=]\s*["']?\s*url/;

const closings = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** Whether bytes are a drawing rather than a picture of pixels: text that begins with a tag. */
export const isDrawing = (bytes: Uint8Array): boolean =>
  /^(?:\ufeff|ï»¿)?\s*</.test(
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString('latin1'),
  );
