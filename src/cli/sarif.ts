// OASIS SARIF 2.1.0: what code-scanning services and editors take. GitHub refuses a whole file for one result
// without a place, so what has none is told as a notification of the run.

import type { DeckSpan, Diagnostic, Span } from '../diagnostic/diagnostic.ts';
import { diagnosticIds } from '../library/diagnostic-ids.ts';
import { type LintRule, lintRules } from '../lint/rules.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

export function sarifLog(diagnostics: readonly Diagnostic[]): object {
  const placed = diagnostics.flatMap(({ span, ...rest }) => (span ? [{ span, ...rest }] : []));
  const placeless = diagnostics.filter(({ span }) => span === undefined);
  const ids = [...new Set(placed.map(({ id }) => id))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'briefdeck',
            rules: ids.map(descriptor),
            ...(placeless.length > 0
              ? { notifications: [...new Set(placeless.map(({ id }) => id))].sort().map(descriptor) }
              : {}),
          },
        },
        ...(placeless.length > 0
          ? {
              invocations: [
                {
                  executionSuccessful: placeless.every(({ severity }) => severity !== 'error'),
                  toolExecutionNotifications: placeless.map(({ severity, id, message, hints }) => ({
                    descriptor: { id },
                    level: levels[severity],
                    message: { text: [message, ...hints].join('\n') },
                  })),
                },
              ],
            }
          : {}),
        columnKind: 'utf16CodeUnits',
        results: placed.map(({ severity, id, message, hints, span }) => ({
          ruleId: id,
          ruleIndex: ids.indexOf(id),
          level: levels[severity],
          message: { text: [message, ...hints].join('\n') },
          locations: [locationOf(span)],
        })),
      },
    ],
  };
}

/** A deck has no lines: its slide and shape are a logical location. */
function locationOf(span: Span | DeckSpan): object {
  const artifactLocation = { uri: address(span.file) };
  if (!('slide' in span) || span.slide === undefined)
    return {
      physicalLocation: { artifactLocation, region: { startLine: span.line, startColumn: span.column } },
    };
  const slide = `slide ${span.slide}`;
  return {
    physicalLocation: { artifactLocation },
    logicalLocations: [
      {
        name: span.shape ?? slide,
        fullyQualifiedName: span.shape === undefined ? slide : `${slide}/${span.shape}`,
        kind: 'element',
      },
    ],
  };
}

/** A reportingDescriptor with all that GitHub shows. */
function descriptor(id: string): object {
  const rule = lintRules.find((one: LintRule) => one.id === id);
  const what = rule?.what ?? diagnosticIds[id] ?? id;
  const help = rule
    ? `${rule.help}\nTo do without this rule, write in the front matter: silence: ${id}`
    : 'The message of each result says what to do.';
  return {
    id,
    shortDescription: { text: what },
    fullDescription: { text: what },
    help: { text: help },
    ...(rule ? { defaultConfiguration: { level: levels[rule.severity] } } : {}),
  };
}

/** Relative where the file was named so: the service reads it from the root of the repository. */
function address(file: string): string {
  const path = file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  return /^[A-Za-z]:\//.test(path) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}
