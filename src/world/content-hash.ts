// SHA-256 of bytes: what a file held, in 64 hex digits. Loaded when it is needed: `node:crypto` takes longer to load than a small file to read.

import { createHash } from 'node:crypto';

export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');
