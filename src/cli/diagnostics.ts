// How messages are shown: as text, as JSON or SARIF for other programs, or as GitHub's workflow commands,
// which put them on the lines of a pull request.

import { type Diagnostic, formatDiagnostic } from '../diagnostic/diagnostic.ts';
import { sarifLog } from './sarif.ts';

export type Format = 'text' | 'json' | 'github' | 'sarif';

export interface Collected {
  readonly report: (diagnostic: Diagnostic) => void;
  /** By file, line and column; those without a place first. */
  sorted(): readonly Diagnostic[];
  count(severity: Diagnostic['severity']): number;
  /** Of the process, by docs/command.md: 70 for a bug, 1 for errors, else 0. */
  status(): number;
}

/** EX_SOFTWARE of sysexits.h. */
export const bugStatus = 70;

/** @param strict warnings count as errors, and say so. */
export function collect(strict: boolean): Collected {
  const diagnostics: Diagnostic[] = [];
  return {
    report: (diagnostic) => {
      diagnostics.push(
        strict && diagnostic.severity === 'warning' ? { ...diagnostic, severity: 'error' } : diagnostic,
      );
    },
    sorted: () => [...diagnostics].sort(byPlace),
    count: (severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length,
    status: () => {
      if (diagnostics.some(({ id }) => id === 'bug')) return bugStatus;
      return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
    },
  };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  const [one, other] = [a.span?.file ?? '', b.span?.file ?? ''];
  if (one !== other) return one < other ? -1 : 1;
  return (a.span?.line ?? 0) - (b.span?.line ?? 0) || (a.span?.column ?? 0) - (b.span?.column ?? 0);
}

/** @param more what JSON has besides: results that are no diagnostics. */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  format: Format,
  more: object = {},
): string {
  switch (format) {
    case 'text':
      return withoutRepeatedHints(diagnostics)
        .map((diagnostic) => `${formatDiagnostic(diagnostic)}\n`)
        .join('');
    case 'json':
      return `${JSON.stringify({ diagnostics: diagnostics.map(diagnosticJson), ...more }, null, 2)}\n`;
    case 'github':
      return diagnostics.map((diagnostic) => `${workflowCommand(diagnostic)}\n`).join('');
    case 'sarif':
      return `${JSON.stringify(sarifLog(diagnostics), null, 2)}\n`;
  }
}

export function diagnosticJson({ severity, id, message, hints, span }: Diagnostic): object {
  return { severity, id, message, hints, ...span };
}

/** A remedy is read once: thirty titles that name topics do not make it thirty times as useful. */
function withoutRepeatedHints(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = new Set<string>();
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    hints: diagnostic.hints.filter((hint) => {
      const key = `${diagnostic.id}\n${hint}`;
      const isNew = !told.has(key);
      told.add(key);
      return isNew;
    }),
  }));
}

// https://docs.github.com/actions/reference/workflow-commands-for-github-actions: `%`, CR and LF are escaped
// everywhere, `:` and `,` in properties too.
function workflowCommand({ severity, id, message, hints, span }: Diagnostic): string {
  const command = severity === 'info' ? 'notice' : severity;
  const place = span ? `file=${property(span.file)},line=${span.line},col=${span.column},` : '';
  return `::${command} ${place}title=${property(id)}::${data([message, ...hints.map((hint) => `hint: ${hint}`)].join('\n'))}`;
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** `1 error, 2 warnings`; `no warnings` when there is neither. */
export function tally(errors: number, warnings: number): string {
  const parts = [
    ...(errors > 0 ? [plural(errors, 'error')] : []),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : 'no warnings';
}

export function plural(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
}
