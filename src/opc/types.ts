// An Office file as a package of parts (Open Packaging Conventions, ECMA-376 part 2), read and not trusted.

/** An element; what it says of namespaces is resolved. */
export interface XmlElement {
  /**
   * With the customary prefix of its namespace, whatever the file calls it: `p:sp`, `a:off`,
   * `mc:AlternateContent`. In another namespace than those of PresentationML its name as it stands.
   */
  readonly name: string;
  /** By name, those of the relationships' namespace as `r:id`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

export interface Relationship {
  readonly id: string;
  /** The last step of its type's address: `slideLayout`, `image`. */
  readonly type: string;
  /** Its type's whole address. */
  readonly typeAddress: string;
  /** Name of the part it leads to, without a leading slash; the address as it stands where it is external. */
  readonly target: string;
  /** True where it leads out of the package: briefdeck never follows it. */
  readonly external: boolean;
}

export interface ContentTypes {
  /** By extension, lower case. */
  readonly defaults: ReadonlyMap<string, string>;
  /** By the part's name without its leading slash. */
  readonly overrides: ReadonlyMap<string, string>;
}

/**
 * Part names are without a leading slash and as the archive spells them; asked for, they are found in
 * any case (part 2, 6.2.2.3). Parts are inflated when they are asked for, and every answer is
 * remembered but the bytes.
 */
export interface OpcPackage {
  readonly file: string;
  /** In the archive's order. */
  readonly names: readonly string[];
  readonly contentTypes: ContentTypes;
  /** Name of the presentation part. */
  readonly presentation: string;
  /** True where the file is in the Strict variant of the format (purl.oclc.org namespaces). */
  readonly strict: boolean;
  /** The name as the archive spells it; undefined where there is no such part. */
  find(name: string): string | undefined;
  /** @throws Refusal where the part is missing or damaged. */
  bytes(name: string): Uint8Array;
  /** Its first bytes, at most so many, unchecked: enough to see what it is. */
  head(name: string, bytes: number): Uint8Array;
  /** Bytes unpacked. */
  size(name: string): number;
  /** CRC-32 of its bytes, as the archive says it. */
  checksum(name: string): number;
  /** The root element. @throws Refusal where the part is missing, damaged or no XML that could be trusted. */
  xml(name: string): XmlElement;
  contentType(name: string): string | undefined;
  /**
   * Of a part, or of the package itself for the empty name; none where it has none. @throws Refusal as `xml`
   * does.
   */
  relationships(name: string): readonly Relationship[];
}

/** Parts of a package by name, without a leading slash: of one that is read, and of one that is being written. */
export interface PartView {
  /** Undefined where there is no such part. */
  text(name: string): string | undefined;
  /** Of its bytes; empty where there is no such part. */
  checksum(name: string): string;
  relationships(name: string): readonly PartLink[];
}

export type PartLink = Pick<Relationship, 'id' | 'type' | 'target' | 'external'>;
