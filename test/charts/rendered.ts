// A deck as LibreOffice draws it, and how long a bar is in the picture. Where soffice or pdftoppm is missing, there is none.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { root } from '../deck-of.ts';
import type { DrawnBar } from './drawn.ts';

const has = (command: string, argument: string): boolean =>
  spawnSync(command, [argument]).error === undefined;

export const canRender = has('soffice', '--version') && has('pdftoppm', '-v');

/** Pixels a point. */
const scale = 2;

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly pixels: Buffer;
}

/** One picture a slide. */
export async function rendered(deck: Uint8Array): Promise<readonly Page[]> {
  const folder = mkdtempSync(join(tmpdir(), 'charts-'));
  try {
    writeFileSync(join(folder, 'deck.pptx'), deck);
    const env = { ...process.env, FONTCONFIG_FILE: `${root}assets/fonts/fonts.conf` };
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = [
      '--headless',
      profile,
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'deck.pptx'),
    ];
    execFileSync('soffice', convert, { stdio: 'ignore', timeout: 300_000, env });
    execFileSync('pdftoppm', [
      '-r',
      String(72 * scale),
      '-png',
      join(folder, 'deck.pdf'),
      join(folder, 'page'),
    ]);
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.png'))
      .sort((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]));
    return await Promise.all(
      files.map(async (name) => {
        const { data, info } = await sharp(readFileSync(join(folder, name)))
          .removeAlpha()
          .raw()
          .toBuffer({ resolveWithObject: true });
        return { pixels: data, width: info.width, height: info.height, channels: info.channels };
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const colorAt = (
  { pixels, width, height, channels }: Page,
  x: number,
  y: number,
): readonly number[] => {
  const [px, py] = [Math.round(x * scale), Math.round(y * scale)];
  if (px < 0 || py < 0 || px >= width || py >= height) return [-1, -1, -1];
  const at = (py * width + px) * channels;
  return [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
};

export const alike = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((channel, index) => Math.abs(channel - (b[index] ?? 0)) < 24);

/** Places across a bar, as shares of its thickness: numbers stand on some of them, and lines cross. */
const tracks = [0.04, 0.12, 0.5, 0.88, 0.96];

/**
 * Where the bar ends otherwise than it should, by more than `most` points: its colour must be seen that far inside each end, and
 * not that far outside.
 */
export function wrongEnds(
  page: Page,
  bar: DrawnBar,
  color: readonly number[],
  most: number,
): readonly string[] {
  const seen = (along: number): number =>
    tracks.filter((track) => {
      const [x, y] = bar.lying ? [along, bar.y + bar.height * track] : [bar.x + bar.width * track, along];
      return alike(colorAt(page, x, y), color);
    }).length;
  const [from, to] = bar.lying ? [bar.x, bar.x + bar.width] : [bar.y, bar.y + bar.height];
  return [
    ...(seen(from + most) === 0 ? ['begins late'] : []),
    ...(seen(to - most) === 0 ? ['ends early'] : []),
    ...(seen(from - most) === tracks.length ? ['begins early'] : []),
    ...(seen(to + most) === tracks.length ? ['ends late'] : []),
  ];
}
