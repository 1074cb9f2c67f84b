// Numbers about a deck's look, from the pages that LibreOffice made of it: how much of a slide is blank, how small its
// smallest words are, which lines are one word, and where one layout comes three times running.

/**
 * The body of a slide, points from its top and from its foot: under two lines of title, above source line and footer.
 * The same for every template, so that their numbers can be compared.
 */
const body = { top: 124, foot: 84 };

/** From this share on a slide is counted as blank. */
const blankFrom = 0.4;

/** Slides that are blank on purpose: covers and dividers, by the layout's standard type. */
const openings = new Set(['title', 'secHead']);

/** Pages of `pdftohtml -xml -zoom 1`: pieces of text in the order in which they are drawn, points. */
export function readPages(xml) {
  const sizes = new Map(
    [...xml.matchAll(/<fontspec id="(\d+)" size="(-?\d+)"/g)].map(([, id, size]) => [id, Number(size)]),
  );
  return [...xml.matchAll(/<page [^>]*height="(\d+)"[^>]*>([\s\S]*?)<\/page>/g)].map(
    ([, height, content]) => ({
      height: Number(height),
      pieces: [
        ...content.matchAll(/<text top="(-?\d+)"[^>]*height="(\d+)" font="(\d+)">([\s\S]*?)<\/text>/g),
      ].map(([, top, tall, font, text]) => ({
        top: Number(top),
        height: Number(tall),
        size: sizes.get(font) ?? 0,
        text: plain(text),
      })),
    }),
  );
}

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text) =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole);

/**
 * @param page of `readPages`
 * @param slide of `deckReader`
 * @param pixels `{ data, width, height }` of the page, one byte a pixel
 */
export function slideNumbers(page, slide, pixels) {
  const shown = page.pieces.filter((piece) => !isMark(piece, page.pieces));
  const bodyFoot = page.height - body.foot;
  const read = shown.filter(({ top, height }) => top > 40 && top + height / 2 < bodyFoot + 8);
  const least = (pieces) => Math.min(...pieces.map(({ size }) => size));
  return {
    layout: slide.layout,
    opening: openings.has(slide.kind),
    blank: blankShare(pixels, page.height),
    least: read.length > 0 ? least(read) : undefined,
    leastOfAll: shown.length > 0 ? least(shown) : undefined,
    words: read.reduce((sum, { text }) => sum + text.split(/\s+/).filter(isWord).length, 0),
    alone: slide.paragraphs.flatMap((one) => lastWord(one, page.pieces) ?? []),
    cut: slide.paragraphs.flatMap((one) => cutWords(one, page.pieces)),
  };
}

const isWord = (text) => /[\p{L}\p{N}]/u.test(text);

/** A superscript number: not what a reader has to read. */
function isMark(piece, pieces) {
  if (!/^[\d,\s*†‡]+$/.test(piece.text)) return false;
  const before = pieces[pieces.indexOf(piece) - 1];
  return (
    before !== undefined &&
    Math.abs(before.top - piece.top) < before.height &&
    before.size > piece.size * 1.25
  );
}

/** The share of the body under the last row of pixels that has ink. Rules from its top to its foot are no ink. */
export function blankShare({ data, width, height }, points) {
  const row = (at) => Math.round((at * height) / points);
  const [from, to] = [row(body.top), row(points - body.foot)];
  const ground = data[from * width + 1];
  const inked = (x, y) => Math.abs(data[y * width + x] - ground) > 12;
  const columns = Array.from({ length: width }, (_, x) => {
    let count = 0;
    for (let y = from; y < to; y++) if (inked(x, y)) count++;
    return count / (to - from);
  });
  const whole = columns.filter((share) => share > 0.9).length;
  const isRule = (x) => whole < width * 0.04 && columns[x] > 0.9;
  let last = from;
  for (let y = from; y < to; y++)
    for (let x = 0; x < width; x++)
      if (inked(x, y) && !isRule(x)) {
        last = y + 1;
        break;
      }
  return 1 - (last - from) / (to - from);
}

/** The pieces of text that a paragraph became. */
function piecesOf(text, pieces) {
  const wanted = squeezed(text);
  if (wanted === '') return undefined;
  for (let start = 0; start < pieces.length; start++) {
    let said = '';
    let at = start;
    while (
      at < pieces.length &&
      said.length < wanted.length &&
      wanted.startsWith(said + squeezed(pieces[at].text))
    )
      said += squeezed(pieces[at++].text);
    if (said === wanted) return pieces.slice(start, at);
  }
  return undefined;
}

/** The one word on the last line of a paragraph that has several lines. */
function lastWord({ where, text }, pieces) {
  const own = /\s/.test(text.trim()) ? piecesOf(text, pieces) : undefined;
  if (!own) return undefined;
  const foot = own.at(-1);
  const line = own.filter((one) => one.top + one.height / 2 > foot.top - foot.height * 0.2);
  if (line.length === own.length) return undefined;
  const words = line
    .map((one) => one.text)
    .join('')
    .trim();
  return /\s/.test(words) || !isWord(words) || own.some(({ text: t }) => scriptWithoutSpaces.test(t))
    ? undefined
    : { where, word: words };
}

/** Where a line ends between two letters of a word: the word. A hyphen at its end says that it goes on. */
function cutWords({ text }, pieces) {
  const own = piecesOf(text, pieces) ?? [];
  const letters = text.replace(/\s+/g, ' ').trimStart();
  let at = 0; // in `letters`
  return own.flatMap((piece, index) => {
    for (const letter of squeezed(piece.text)) {
      while (letters[at] === ' ') at += 1;
      at += letter.length;
    }
    const next = own[index + 1];
    const goesOn = next && next.top > piece.top + piece.height / 2;
    const around = letters.slice(at - 1, at + 1);
    if (!goesOn || !/^\p{L}\p{L}$/u.test(around) || scriptWithoutSpaces.test(around)) return [];
    return [`${/\S*$/.exec(letters.slice(0, at))[0]}|${/^\S*/.exec(letters.slice(at))[0]}`];
  });
}

const scriptWithoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const squeezed = (text) => text.replace(/\s+/g, '');

/** Layouts of one kind (`Timeline, 3 points`) that come three or more times running: `[{ layout, from, to }]`. */
export function rhythm(slides) {
  const kind = (slide) => slide.layout.replace(/[\s,\d]+(points?)?$/, '');
  const runs = [];
  slides.forEach((slide, index) => {
    const last = runs.at(-1);
    if (last && last.layout === kind(slide)) last.to = index + 1;
    else runs.push({ layout: kind(slide), from: index + 1, to: index + 1 });
  });
  return runs.filter(({ from, to, layout }) => layout !== '' && to - from > 1);
}

export function slideLine(slide, index) {
  const alone = slide.alone.map(({ where, word }) => `${where}: "${word}"`).join(', ');
  const cut = slide.cut.map((word) => `"${word}"`).join(', ');
  const cells = [
    String(index + 1).padStart(3),
    slide.opening ? ' opening  ' : `blank ${String(Math.round(slide.blank * 100)).padStart(2)} %`,
    `least ${slide.least ?? '–'}`.padEnd(8),
    `${slide.words} words`.padEnd(9),
    slide.layout,
    ...(alone ? [`one word alone in ${alone}`] : []),
    ...(cut ? [`cut: ${cut}`] : []),
  ];
  return cells.join('  ');
}

export function deckLine(slides) {
  const counted = slides.filter((one) => !one.opening);
  const blank = counted.filter((one) => one.blank >= blankFrom);
  const alone = slides.flatMap((one) => one.alone);
  const titles = alone.filter(({ where }) => where === 'title');
  const least = (of) => Math.min(...slides.flatMap((one) => one[of] ?? []));
  const running = rhythm(slides).map(({ layout, from, to }) => `${layout} ${from}–${to}`);
  return [
    `${slides.length} slides`,
    `${blank.length} of ${counted.length} blank by ${blankFrom * 100} % or more`,
    `least ${least('least')} pt, with footer ${least('leastOfAll')} pt`,
    `one word alone on a last line ${alone.length} times, ${titles.length} in titles`,
    `${slides.flatMap((one) => one.cut).length} words cut`,
    `three times running: ${running.join(', ') || 'none'}`,
  ].join('; ');
}

/** At most one slide in so many is blank; an audience reads nothing under the first size, source and footer may have the second. */
const held = { blankOneIn: 12, least: 14, leastOfAll: 12 };

/** What of a deck is not as its look is held to, in words. */
export function deckFaults(slides) {
  const counted = slides.filter((one) => !one.opening);
  const blank = counted.filter((one) => one.blank >= blankFrom).length;
  const titles = slides.flatMap((one) => one.alone).filter(({ where }) => where === 'title').length;
  const cut = slides.flatMap((one) => one.cut).length;
  const under = (of) => slides.filter((one) => one[of] < held[of]).length;
  return [
    ...(blank * held.blankOneIn > counted.length ? [`${blank} of ${counted.length} slides are blank`] : []),
    ...(titles > 0 ? [`${titles} titles end in a lone word`] : []),
    ...(cut > 0 ? [`${cut} words are cut`] : []),
    ...(under('least') > 0 ? [`${under('least')} slides have type under ${held.least} pt`] : []),
    ...(under('leastOfAll') > 0
      ? [`${under('leastOfAll')} slides have type under ${held.leastOfAll} pt`]
      : []),
  ];
}
