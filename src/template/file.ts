// The shape of a template folder's JSON files, as a designer writes them (schema/template.schema.json and
// schema/slide-layout.schema.json say the same with descriptions).

import type { Size } from '../geometry.ts';
import type { Color, Cut, Limits, SlotType, Theme } from './types.ts';

export interface TemplateFile {
  readonly name: string;
  readonly size: Size;
  readonly grid: { readonly columns: number; readonly margin: number; readonly gutter: number };
  readonly theme: Theme;
  readonly limits: Limits;
  /** What a shorter or longer deck of an article keeps. */
  readonly cuts: Readonly<Record<string, Cut>>;
  /** The same names on each ground: what is ink on paper is paper on the dark ground. */
  readonly colors: Readonly<Record<Ground, Readonly<Record<string, Color>>>>;
  readonly styles: Readonly<Record<string, StyleFile>>;
  /** Slots that every layout has unless it names its own or lists them under `without`. */
  readonly common: Readonly<Record<string, SlotFile>>;
  readonly master: { readonly body: SlotFile; readonly ornaments: readonly OrnamentFile[] };
  readonly layouts: readonly string[];
}

export type Ground = 'light' | 'stone' | 'dark';

export interface LayoutFile {
  readonly label: string;
  readonly purpose: string;
  readonly family: string;
  readonly capacity: number;
  /** What the slide stands on; `light` unless said. */
  readonly ground?: Ground;
  readonly without?: readonly string[];
  readonly masterOrnaments?: boolean;
  readonly slots: Readonly<Record<string, SlotFile>>;
  readonly ornaments?: readonly OrnamentFile[];
}

/** Where: grid columns (from, to; counted from 1) or `left`/`width`; `top` with `bottom` or `height`. Points. */
export interface PlaceFile {
  readonly columns?: readonly [number, number];
  readonly left?: number;
  readonly width?: number;
  readonly top: number;
  readonly bottom?: number;
  readonly height?: number;
}

export interface SlotFile extends PlaceFile {
  readonly type?: SlotType;
  readonly idx?: number;
  readonly style?: string;
  readonly anchor?: 'top' | 'middle' | 'bottom';
  readonly prompt: string;
}

export interface OrnamentFile extends PlaceFile {
  readonly name: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly weight?: number;
}

export interface StyleFile {
  readonly font: 'major' | 'minor' | 'mono';
  readonly size: number;
  readonly minSize: number;
  readonly color: string;
  readonly lineSpacing: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'start' | 'center' | 'end';
  readonly anchor?: 'top' | 'middle' | 'bottom';
  readonly spaceBefore?: number;
  readonly spaceAfter?: number;
  readonly bullet?: string;
  readonly bulletColor?: string;
  readonly indent?: number;
  readonly hanging?: number;
  readonly tracking?: number;
  readonly columns?: number;
  readonly columnGap?: number;
  readonly maxLines?: number;
  /** The second list level: what differs from the first. */
  readonly nested?: Partial<StyleFile>;
}
