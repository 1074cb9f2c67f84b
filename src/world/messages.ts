// What the system says when it does not give or take a file, in words: the one place that knows its codes. Anything else that is
// thrown is a bug of ours.

import { type Diagnostic, Refusal } from '../diagnostic/diagnostic.ts';

/** By Node's names for the codes of errno(3). */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be too large for its disk',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of its path is a file, not a folder',
  ENOENT: 'its folder does not exist',
  EEXIST: 'part of its path is a file, not a folder',
  ENOTEMPTY: 'it is a folder with something in it',
  EBUSY: 'another program has it open',
  ETXTBSY: 'another program has it open',
  ELOOP: 'its links go round in a circle',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EAGAIN: 'it has nothing to give at the moment',
  EIO: 'the disk reported a fault',
  ENXIO: 'its device is not there',
  ENODEV: 'its device is not there',
  EINVAL: 'its name or its disk does not allow it',
  EILSEQ: 'its name is not one that the disk allows',
  EXDEV: 'it is on another disk',
  EBADF: 'it is closed',
  EPIPE: 'its reader has left',
  ECONNRESET: 'the other end has left',
  ENOMEM: 'the memory is used up',
  ESTALE: 'the network disk has lost it',
  ETIMEDOUT: 'the network disk does not answer',
  EHOSTDOWN: 'the network disk does not answer',
  ENOTCONN: 'the network disk is not connected',
  EREMOTEIO: 'the network disk reported a fault',
  ENOTSUP: 'its disk does not allow it',
  EOPNOTSUPP: 'its disk does not allow it',
  ERR_FS_FILE_TOO_LARGE: 'the file is too large',
  ERR_INVALID_ARG_VALUE: 'its name holds a character that no file can have',
};

/** What to do about some of them. */
const remedies: Readonly<Record<string, string>> = {
  EACCES: 'ask whoever owns it for the permission, or take a copy that is yours',
  EPERM: 'ask whoever owns it for the permission, or take a copy that is yours',
  ELOOP: 'give the file itself: a symbolic link in its path leads back to itself',
  ENAMETOOLONG: 'shorten it: a name may be 255 bytes long on most disks, and a path 4,096',
  EBUSY: 'close it there, and try again',
  ETXTBSY: 'close it there, and try again',
  ENOTDIR: 'look through its path: only folders can have something in them',
  EMFILE: 'close some, or build fewer articles at once',
};

const remedyOf = (fault: unknown): readonly string[] => {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  return Object.hasOwn(remedies, code) ? [remedies[code] as string] : [];
};

/** A fault of the system in words; undefined for what is no such fault, and so a bug. */
export function systemReason(fault: unknown): string | undefined {
  if (!(fault instanceof Error && 'code' in fault)) return undefined;
  const code = String(fault.code);
  // A code that is not in the table is the system's still: it says so by its number.
  return reasons[code] ?? ('errno' in fault ? `the system says ${code}` : undefined);
}

/**
 * A Refusal for a fault of the system, else the fault itself: `throw refused(fault, 'read', path)`.
 * @param work what was tried.
 */
export function refused(fault: unknown, work: 'read' | 'write', path: string): unknown {
  const reason = systemReason(fault);
  if (reason === undefined) return fault;
  const hints = remedyOf(fault);
  return work === 'read'
    ? new Unreadable(path, reason, ...hints)
    : new Refusal(cannotWrite(path, reason, ...hints));
}

/** What stands at a path is not to be had, to read it or, `asOutput`, to take its place. */
export class Unreadable extends Refusal {
  readonly asOutput: Diagnostic;
  constructor(path: string, why: string, ...hints: readonly string[]) {
    super(cannotRead(path, why, ...hints));
    this.asOutput = cannotWrite(path, why);
  }
}

export const cannotRead = (path: string, why: string, ...hints: readonly string[]): Diagnostic => ({
  severity: 'error',
  id: 'cannot-read',
  message: `cannot read "${path}": ${why}`,
  hints,
});

export const cannotWrite = (path: string, why: string, ...hints: readonly string[]): Diagnostic => ({
  severity: 'error',
  id: 'cannot-write',
  message: `cannot write "${path}": ${why}`,
  hints: [...hints, 'choose another place with -o'],
});

/** A pipe, a socket, a device: what gives no end, or waits for somebody. */
export const notAFile = (path: string, what: string): Unreadable =>
  new Unreadable(path, `it is ${what}, not a file`, 'an article may come from standard input: -');

export const tooLargeToRead = (path: string, bytes: number, most: number): Diagnostic => ({
  severity: 'error',
  id: 'too-large',
  message: `"${path}" is too large to be read: ${megabytes(bytes)} MB`,
  hints: [`at most ${megabytes(most)} MB are read`],
});

const megabytes = (bytes: number): string =>
  (bytes / 1e6).toFixed(1).replace(/\.0$/, '').replace(/^0$/, '0.1');
