import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { probePictures, renderPictures } from '../../src/media/picture.ts';
import type { Picture } from '../../src/media/types.ts';
import { box } from '../../src/scene/geometry.ts';
import { pictureKey } from '../../src/scene/picture-key.ts';
import type { PictureUse } from '../../src/scene/types.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';

const noAssets = {
  asset: async (path: string): Promise<Uint8Array> => {
    throw new Error(`no asset ${path}`);
  },
  listAssets: async () => [],
};
const span = { file: 'article.md', line: 3, column: 1 };

/** Left half red, right half blue, with noise so that it is a photograph, not a drawing. */
const photo = (width: number, height: number): Promise<Buffer> =>
  noisy(width, height, (x) => (x < width / 2 ? [1, 0, 0] : [0, 0, 1]));

/** Red and blue above, green and white below: turned or mirrored in any way it is another picture. */
const quarters = (width: number, height: number): Promise<Buffer> =>
  noisy(width, height, (x, y) => {
    if (y < height / 2) return x < width / 2 ? [1, 0, 0] : [0, 0, 1];
    return x < width / 2 ? [0, 1, 0] : [1, 1, 1];
  });

function colorName(pixel: readonly number[]): string {
  const high = pixel.map((value) => (value > 150 ? 1 : 0)).join('');
  return { '100': 'red', '001': 'blue', '010': 'green', '111': 'white' }[high] ?? high;
}

async function noisy(
  width: number,
  height: number,
  colorAt: (x: number, y: number) => readonly number[],
): Promise<Buffer> {
  const data = Buffer.alloc(width * height * 3);
  let seed = 7;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      const noise = seed >> 26;
      const at = (y * width + x) * 3;
      colorAt(x, y).forEach((lit, channel) => {
        data[at + channel] = lit * 200 + noise;
      });
    }
  }
  return sharp(data, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 95 })
    .toBuffer();
}

function use(src: string, crop = box(0, 0, 1, 1), shown = { width: 360, height: 180 }): PictureUse {
  return { src, crop, shown };
}

async function make(files: Record<string, Uint8Array | string>, one: PictureUse, ppi = 220) {
  const messages: Diagnostic[] = [];
  // The pictures of these tests are small on purpose: what is said of that stands apart.
  const coarse: string[] = [];
  const report = (diagnostic: Diagnostic): void => {
    if (diagnostic.id === 'coarse-picture') coarse.push(diagnostic.message);
    else messages.push(diagnostic);
  };
  const world = memoryWorld(files, noAssets);
  const probed = await probePictures([{ src: one.src, span }], 'talks', world, report);
  const pictures = await renderPictures([one], probed, { ppi, report });
  const picture: Picture | undefined = pictures.get(pictureKey(one));
  return { messages, coarse, info: probed.get(one.src), picture, ids: messages.map(({ id }) => id) };
}

async function pixel(picture: Picture | undefined, x: number, y: number): Promise<number[]> {
  if (!picture) throw new Error('no picture');
  const { data, info } = await sharp(picture.bytes).raw().toBuffer({ resolveWithObject: true });
  const at = (y * info.width + x) * info.channels;
  return [...data.subarray(at, at + 3)];
}

describe('pictures', () => {
  it('that were kept are not made again, and are kept by all that they depend on', async () => {
    const kept = new Map<string, Uint8Array>();
    const cache = {
      read: (name: string) => kept.get(name),
      keep: (name: string, bytes: Uint8Array) => void kept.set(name, bytes),
    };
    const files = { 'talks/a.jpg': await photo(300, 150), 'talks/b.jpg': await quarters(300, 150) };
    const made = async (src: string, ppi: number) => {
      const one = use(src);
      const report = (): void => {};
      const world = memoryWorld(files, noAssets);
      const probed = await probePictures([{ src, span }], 'talks', world, report);
      return (await renderPictures([one], probed, { ppi, report, cache })).get(pictureKey(one));
    };
    const [first, other, smaller] = [
      await made('a.jpg', 100),
      await made('b.jpg', 100),
      await made('a.jpg', 40),
    ];
    expect(kept.size).toBe(3);
    expect([await made('a.jpg', 100), await made('b.jpg', 100), await made('a.jpg', 40)]).toEqual([
      first,
      other,
      smaller,
    ]);
    expect(kept.size).toBe(3);
    // What is kept is what is given.
    const planted = Buffer.from('{"mime":"image/jpeg","width":1,"height":2}\nbytes');
    for (const name of kept.keys()) kept.set(name, planted);
    expect(await made('a.jpg', 100)).toEqual({
      mime: 'image/jpeg',
      width: 1,
      height: 2,
      bytes: Buffer.from('bytes'),
    });
    for (const name of kept.keys()) kept.set(name, Buffer.from('no head'));
    expect(await made('a.jpg', 100)).toEqual(first);
  });

  it('become JPEG of at most the asked resolution', async () => {
    const { picture, messages, coarse } = await make(
      { 'talks/a.jpg': await photo(1600, 800) },
      use('a.jpg'),
      100,
    );
    expect([...messages, ...coarse]).toEqual([]);
    expect([picture?.mime, picture?.width, picture?.height]).toEqual(['image/jpeg', 500, 250]);
  });

  it('are never enlarged, and too few pixels are told', async () => {
    const { picture, coarse } = await make({ 'talks/a.jpg': await photo(64, 32) }, use('a.jpg'));
    expect([picture?.width, picture?.height]).toEqual([64, 32]);
    expect(coarse).toEqual([
      expect.stringMatching(
        /^picture "a\.jpg" is 64 x 32 pixels, shown \d\.\d inches wide: it will look blurred$/,
      ),
    ]);
  });

  it('that move are told, for their first is shown', async () => {
    const frame = await photo(640, 320);
    const gif = await sharp([frame, await sharp(frame).negate().toBuffer()], { join: { animated: true } })
      .gif()
      .toBuffer();
    const { picture, messages } = await make({ 'talks/a.gif': gif }, use('a.gif'));
    expect([picture?.width, picture?.height]).toEqual([640, 320]);
    expect(messages.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^picture "a\.gif" has 2 pictures in it/),
    ]);
  });

  it('are cropped to the part that is shown', async () => {
    const { picture } = await make(
      { 'talks/a.jpg': await photo(800, 400) },
      use('a.jpg', box(0.5, 0, 0.5, 1), { width: 100, height: 100 }),
      72,
    );
    expect([picture?.width, picture?.height]).toEqual([100, 100]);
    const [red = 0, , blue = 0] = await pixel(picture, 10, 50);
    expect(blue).toBeGreaterThan(150);
    expect(red).toBeLessThan(80);
  });

  // Exif 2.3, tag 0x0112: where the first row and the first column of the stored picture are when it is
  // upright.
  it.each([
    [1, 'red blue green white'],
    [2, 'blue red white green'],
    [3, 'white green blue red'],
    [4, 'green white red blue'],
    [5, 'red green blue white'],
    [6, 'green red white blue'],
    [7, 'white blue green red'],
    [8, 'blue white red green'],
  ])('are turned upright from orientation %i', async (orientation, corners) => {
    const stored = await sharp(await quarters(400, 200))
      .withMetadata({ orientation })
      .jpeg({ quality: 95 })
      .toBuffer();
    const [width, height] = orientation >= 5 ? [200, 400] : [400, 200];
    const { info, picture } = await make({ 'talks/a.jpg': stored }, use('a.jpg'));
    expect([info?.width, info?.height]).toEqual([width, height]);
    expect([picture?.width, picture?.height]).toEqual([width, height]);
    const [left, right, top, bottom] = [width / 4, (width * 3) / 4, height / 4, (height * 3) / 4];
    const seen = [await pixel(picture, left, top), await pixel(picture, right, top)];
    seen.push(await pixel(picture, left, bottom), await pixel(picture, right, bottom));
    expect(seen.map(colorName).join(' ')).toBe(corners);
    expect((await sharp(picture?.bytes).metadata()).orientation).toBeUndefined();
  });

  it('are turned upright before they are cropped', async () => {
    const lying = await sharp(await quarters(400, 200))
      .withMetadata({ orientation: 6 })
      .jpeg({ quality: 95 })
      .toBuffer();
    const upperRight = box(0.5, 0, 0.5, 0.5);
    const { picture } = await make(
      { 'talks/a.jpg': lying },
      use('a.jpg', upperRight, { width: 50, height: 100 }),
      72,
    );
    expect([picture?.width, picture?.height]).toEqual([50, 100]);
    const seen = [await pixel(picture, 5, 10), await pixel(picture, 45, 90)];
    expect(seen.map(colorName)).toEqual(['red', 'red']);
  });

  it('lose their metadata', async () => {
    const told = await sharp(await photo(64, 64))
      .withExif({ IFD0: { Copyright: 'secret' } })
      .jpeg()
      .toBuffer();
    const { picture } = await make({ 'talks/a.jpg': told }, use('a.jpg'));
    const { exif, icc, xmp } = await sharp(picture?.bytes).metadata();
    expect([exif, icc, xmp]).toEqual([undefined, undefined, undefined]);
  });

  it('stay PNG, with their colours, where they are transparent or flat', async () => {
    const glass = await sharp({
      create: { width: 50, height: 50, channels: 4, background: { r: 10, g: 200, b: 30, alpha: 0.5 } },
    })
      .png()
      .toBuffer();
    const { picture } = await make({ 'talks/a.png': glass }, use('a.png'));
    expect(picture?.mime).toBe('image/png');
    expect((await sharp(picture?.bytes).metadata()).hasAlpha).toBe(true);
    const flat = await sharp({ create: { width: 50, height: 50, channels: 3, background: '#0a64c8' } })
      .jpeg({ quality: 100 })
      .toBuffer();
    const drawn = await make({ 'talks/b.jpg': flat }, use('b.jpg'));
    expect(drawn.picture?.mime).toBe('image/png');
  });

  it.each(['webp', 'avif', 'gif', 'tiff', 'png'] as const)('read %s', async (format) => {
    const bytes = await sharp(await photo(120, 60))
      .toFormat(format)
      .toBuffer();
    const { picture, messages } = await make({ [`talks/a.${format}`]: bytes }, use(`a.${format}`));
    expect(messages).toEqual([]);
    expect([picture?.width, picture?.height]).toEqual([120, 60]);
  });

  it('come out the same bytes twice', async () => {
    const files = { 'talks/a.jpg': await photo(900, 450) };
    const [one, other] = [await make(files, use('a.jpg')), await make(files, use('a.jpg'))];
    expect(one.picture).toBeDefined();
    expect(
      Buffer.compare(Buffer.from(one.picture?.bytes ?? []), Buffer.from(other.picture?.bytes ?? [])),
    ).toBe(0);
  });

  it('of 9,000 pixels are taken', async () => {
    const wide = await sharp({ create: { width: 9000, height: 6000, channels: 3, background: '#abcdef' } })
      .jpeg()
      .toBuffer();
    const { picture, messages } = await make(
      { 'talks/a.jpg': wide },
      use('a.jpg', box(0, 0, 1, 1), { width: 960, height: 640 }),
    );
    expect(messages).toEqual([]);
    expect(picture?.width).toBe(2934);
  });

  it('of CMYK become sRGB', async () => {
    const cmyk = await sharp(await photo(80, 40))
      .toColourspace('cmyk')
      .jpeg()
      .toBuffer();
    const { picture } = await make({ 'talks/a.jpg': cmyk }, use('a.jpg'));
    expect((await sharp(picture?.bytes).metadata()).space).toBe('srgb');
  });
});

describe('drawings', () => {
  const svg = (content: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="20">${content}<rect width="40" height="20" fill="#00f"/></svg>`;

  it('keep the SVG and get a true PNG at the resolution of the slide', async () => {
    const { picture, info, messages } = await make({ 'talks/a.svg': svg('') }, use('a.svg'), 144);
    expect(messages).toEqual([]);
    expect(info).toMatchObject({ width: 40, height: 20, svg: true });
    expect(picture).toMatchObject({ mime: 'image/png', width: 720, height: 360 });
    expect((await sharp(picture?.bytes).metadata()).format).toBe('png');
    expect(new TextDecoder().decode(picture?.svg)).toBe(svg(''));
  });

  it('of any units are drawn as large as they are shown', async () => {
    const wide =
      '<svg xmlns="http://www.w3.org/2000/svg" width="30000" height="15000"><rect width="9000" height="9000"/></svg>';
    const { picture, ids } = await make({ 'talks/a.svg': wide }, use('a.svg'), 72);
    expect(ids).toEqual([]);
    expect(picture?.width).toBe(360);
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['an event handler', '<g onclick="x()"/>'],
    ['a fill elsewhere', '<path style="fill:url(other.svg#a)" d="M0 0"/>'],
    ['web content for those who ask for it', '<foreignObject requiredExtensions="x"><b/></foreignObject>'],
  ])('with %s go in as PNG only, with a warning', async (_, content) => {
    const { picture, ids } = await make({ 'talks/a.svg': svg(content) }, use('a.svg'));
    expect(ids).toEqual(['unsafe-svg']);
    expect(picture?.mime).toBe('image/png');
    expect(picture?.svg).toBeUndefined();
  });

  it.each([
    ['a picture elsewhere', '<image href="https://example.org/x.png" width="1" height="1"/>', 'x.png'],
    ['a file of the machine', '<image xlink:href="file:///etc/passwd" width="1" height="1"/>', 'passwd'],
    ['a style sheet elsewhere', '<style>@import url(https://example.org/x.css);</style>', 'styles'],
    ['web content', '<foreignObject><b>word</b></foreignObject>', 'foreignObject'],
    ['text along a path', '<text><textPath href="#p">word</textPath></text>', 'textPath'],
    ['a mesh', '<meshgradient id="m"/>', 'meshgradient'],
    ['letters apart', '<text x="1 2 3" y="4">abc</text>', 'place of their own'],
    ['a colour of 2022', '<path fill="oklch(0.6 0.2 260)" d="M0 0"/>', 'oklch()'],
    ['a length to be worked out', '<path style="width:calc(1px + 1px)" d="M0 0"/>', 'calc()'],
    ['a name that nobody explains', '<path fill="var(--ink)" d="M0 0"/>', 'var()'],
    ['a condition', '<style>@media print{path{fill:red}}</style>', '@media'],
  ])('with %s, which nobody draws, say so', async (_, content, word) => {
    const { ids, messages } = await make({ 'talks/a.svg': svg(content) }, use('a.svg'));
    expect(ids).toEqual(['undrawn-svg']);
    expect(messages[0]?.message).toContain(word);
  });

  it('without any size say so', async () => {
    const bare = new TextEncoder().encode(
      '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9"/></svg>',
    );
    const { ids, messages } = await make({ 'talks/a.svg': bare }, use('a.svg'));
    expect(ids).toEqual(['undrawn-svg']);
    expect(messages[0]?.message).toContain('no size');
  });

  it.each(['mm', 'cm', 'in', 'pt', 'pc', 'em', 'px', ''])(
    'measured in %s are drawn at their size',
    async (unit) => {
      const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="30${unit}" height="15${unit}" viewBox="0 0 400 200"><rect x="200" width="200" height="200" fill="#36c"/></svg>`;
      const { picture, ids } = await make({ 'talks/a.svg': drawing }, use('a.svg'), 72);
      expect(ids).toEqual([]);
      expect([picture?.width, picture?.height]).toEqual([360, 180]);
      expect(await pixel(picture, 300, 90)).toEqual([0x33, 0x66, 0xcc]);
    },
  );

  it('have the colours that their custom properties name', async () => {
    const dark = '@media (prefers-color-scheme: dark) { :root { --ink: #fff } }';
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><style>:root { --sea: #36c; --ink: var(--sea) } ${dark}</style><rect width="40" height="20" style="fill: var(--ink, #f00)"/></svg>`;
    const { picture } = await make({ 'talks/a.svg': drawing }, use('a.svg'), 72);
    expect(await pixel(picture, 200, 90)).toEqual([0x33, 0x66, 0xcc]);
    expect(new TextDecoder().decode(picture?.svg)).not.toContain('var(');
  });

  it('with links, local references and embedded pictures are safe', async () => {
    const { ids, picture } = await make(
      {
        'talks/a.svg': svg(
          '<a href="https://example.org"><path id="p" d="M0 0"/></a><use href="#p" fill="url(#g)"/>',
        ),
      },
      use('a.svg'),
    );
    expect(ids).toEqual([]);
    expect(picture?.svg).toBeDefined();
  });
});

describe('pictures that cannot be used', () => {
  it.each([
    ['https://example.org/a.png', 'remote-picture'],
    ['//example.org/a.png', 'remote-picture'],
    ['../a.png', 'picture-outside'],
    ['/etc/a.png', 'picture-outside'],
    ['none.png', 'missing-picture'],
    ['notes.png', 'unreadable-picture'],
    ['empty.png', 'unreadable-picture'],
  ])('%s: %s', async (src, id) => {
    const files = { 'talks/notes.png': 'not a picture', 'talks/empty.png': '', 'a.png': 'x' };
    const { ids, messages, picture } = await make(files, use(src));
    expect(ids).toEqual([id]);
    expect(messages[0]).toMatchObject({ severity: 'error', span });
    expect(messages[0]?.hints.length).toBeGreaterThan(0);
    expect(picture).toBeUndefined();
  });

  it('suggest the file that was meant', async () => {
    const { messages } = await make({ 'talks/img/astana.jpg': await photo(8, 8) }, use('img/astan.jpeg'));
    expect(messages[0]?.hints).toEqual(['did you mean "img/astana.jpg"?']);
  });

  it('are found under the name that Markdown encodes', async () => {
    const { ids } = await make({ 'talks/two words.jpg': await photo(8, 8) }, use('two%20words.jpg'));
    expect(ids).toEqual([]);
  });

  it('are reported when they are cut short, and the rest goes on', async () => {
    const whole = await photo(400, 400);
    const { ids } = await make({ 'talks/a.jpg': whole.subarray(0, whole.length / 2) }, use('a.jpg'));
    expect(ids).toEqual(['unreadable-picture']);
  });

  it('are reported once however often they are used', async () => {
    const messages: Diagnostic[] = [];
    const requests = [
      { src: 'a.png', span },
      { src: 'a.png', span: { ...span, line: 9 } },
    ];
    await probePictures(
      requests,
      '.',
      memoryWorld({}, noAssets),
      (diagnostic) => void messages.push(diagnostic),
    );
    expect(messages.map((message) => message.span?.line)).toEqual([3]);
  });

  it('are too large from 268 million pixels', async () => {
    const png = Buffer.from(
      await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
        .png()
        .toBuffer(),
    );
    png.writeUInt32BE(20_000, 16);
    png.writeUInt32BE(20_000, 20);
    png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
    const { ids } = await make({ 'talks/a.png': png }, use('a.png'));
    expect(ids).toEqual(['huge-picture']);
  });
});

/** PNG's checksum of a chunk (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
