// What was thrown, as a finding: a refusal is its own, a fault of the system is put in words, and all else is a bug of ours. It
// stops one article, not the others of a batch.

import { type Diagnostic, Refusal } from '../diagnostic/diagnostic.ts';
import { systemReason } from '../world/messages.ts';
import { bug, systemFault } from './messages.ts';
import type { Io } from './terminal.ts';

/**
 * @param file what was being worked on, if anything. With `DEBUG` in the environment a bug shows its stack.
 */
export function faultOf(
  fault: unknown,
  file: string | undefined,
  io: Pick<Io, 'env' | 'stderr'>,
): Diagnostic {
  if (fault instanceof Refusal) return fault.diagnostic;
  const reason = systemReason(fault);
  if (reason !== undefined) return systemFault(reason, file);
  if (io.env['DEBUG'] && fault instanceof Error) io.stderr.write(`${fault.stack ?? ''}\n`);
  return bug(fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault), file);
}
