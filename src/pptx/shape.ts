// What every shape of a slide begins with: id, name, what a screen reader says, and where a click leads.

import { escapeAttribute } from '../opc/escape.ts';
import type { Relationships } from '../opc/write-relationships.ts';
import type { ShapeNames } from '../scene/shape-names.ts';
import type { ParagraphStyle } from '../scene/style.ts';
import type { Alt, PlaceholderRef } from '../scene/types.ts';
import type { SlideLayout } from '../template/types.ts';
import { legal } from '../values/legal-text.ts';
import { clickTarget } from './text.ts';

/** What the writers of the item kinds share while one slide is written. */
export interface SlideContext {
  readonly names: ShapeNames;
  readonly rels: Relationships;
  readonly layout: SlideLayout;
  readonly rtl: boolean;
  /** What text outside placeholders inherits (text.ts). */
  readonly free: ParagraphStyle | undefined;
  readonly slide: (index: number) => string | undefined;
  /** Paths of the media of a picture relative to the slide, or undefined where there is no such picture. */
  readonly media: (key: string) => Media | undefined;
  /** Path of the next chart of this slide relative to it. */
  readonly nextChart: () => string;
}

export interface Media {
  readonly path: string;
  /** The vector original, when there is one. */
  readonly svg?: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** MS-ODRAWXML 2.1.29 (decorative): the reader passes the shape by. */
const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/**
 * `p:cNvPr`. Never without a description or a decorative mark where one is asked for: a file name must not
 * leak in.
 */
export function nonVisual(
  name: string,
  about: Alt | undefined,
  link: string | undefined,
  context: SlideContext,
  slide?: number,
): string {
  const id = context.names.id();
  const described = about && 'alt' in about && legal(about.alt).trim() ? about.alt : undefined;
  const target = clickTarget(link, slide, context);
  const children =
    (target ? `<a:hlinkClick ${target}/>` : '') + (about && described === undefined ? DECORATIVE : '');
  const attributes = `id="${id}" name="${escapeAttribute(context.names.unique(name))}"${about ? ` descr="${escapeAttribute(described ?? '')}"` : ''}`;
  return children ? `<p:cNvPr ${attributes}>${children}</p:cNvPr>` : `<p:cNvPr ${attributes}/>`;
}

/** `p:nvPr`. The type and idx are the layout's; size hints and custom prompts belong to the layout alone. */
export function placeholder(ref: PlaceholderRef | undefined): string {
  if (!ref) return '<p:nvPr/>';
  const key = placeholderKey(ref.type, ref.idx);
  return `<p:nvPr><p:ph${key ? ` ${key}` : ''}/></p:nvPr>`;
}

/**
 * `type` and `idx`, the two that tie a slide's placeholder to its layout's. idx 0 and `obj` are
 * the defaults and left out.
 */
export function placeholderKey(type: PlaceholderRef['type'], idx: number): string {
  if (type === 'obj') return idx === 0 ? '' : `idx="${idx}"`;
  return `type="${type}"${PLACEHOLDER_SIZE[type] ?? ''}${idx === 0 ? '' : ` idx="${idx}"`}`;
}

/** As PowerPoint itself writes the footer placeholders. */
const PLACEHOLDER_SIZE: Partial<Record<PlaceholderRef['type'], string>> = {
  dt: ' sz="half"',
  ftr: ' sz="quarter"',
  sldNum: ' sz="quarter"',
};

/** `p:cNvPr` of an ornament on a master or layout. */
export function nonVisualDecorative(name: string, names: ShapeNames): string {
  return `<p:cNvPr id="${names.id()}" name="${escapeAttribute(names.unique(name))}" descr="">${DECORATIVE}</p:cNvPr>`;
}
