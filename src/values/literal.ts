// Text within a pattern.

/** Source of a pattern, with the flag `u` or without, that matches the text and nothing else; not for within `[…]`. */
export const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
