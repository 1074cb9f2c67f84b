// What briefdeck tells its user. Content problems are reported through a `Report` that is passed in; only
// bugs throw. Each stage words its own messages in its `messages.ts`: lower case, no full stop, the value in
// quotes, the remedy as a hint.

/** A place in the user's text. Lines and columns count from 1. */
export interface Span {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * A place in a finished deck: the line is the slide's number, the column the shape's place in the reading
 * order.
 */
export interface DeckSpan extends Span {
  /** Counted from 1; without it the finding is the whole file's. */
  readonly slide?: number;
  /** As PowerPoint's selection pane shows it. */
  readonly shape?: string;
}

export type Severity = 'error' | 'warning' | 'info';

export interface Diagnostic {
  readonly severity: Severity;
  /** Stable kebab-case name, e.g. `unknown-key`. */
  readonly id: string;
  readonly message: string;
  readonly hints: readonly string[];
  readonly span?: Span | DeckSpan;
}

export type Report = (diagnostic: Diagnostic) => void;

/** A fault that is the user's to mend and stops the work: reported, never shown with a stack trace. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly diagnostic: Diagnostic;
  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message);
    this.diagnostic = diagnostic;
  }
}

/** `content/rivers.md:41:1: warning: quote is 62 words  [quote-too-long]`, the hints indented below it. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { span, severity, message, id, hints } = diagnostic;
  const place = span ? `${span.file}:${span.line}:${span.column}: ` : '';
  const lines = [`${place}${severity}: ${message}  [${id}]`, ...hints.map((hint) => `  hint: ${hint}`)];
  return lines.join('\n');
}

/**
 * Passes each problem on once: a slide made into three, or a title shown twice, does not make it three
 * problems.
 */
export function reportOnce(report: Report): Report {
  const told = new Set<string>();
  return (diagnostic) => {
    const { id, message, span } = diagnostic;
    const key = `${id}\n${message}\n${span?.file}:${span?.line}:${span?.column}`;
    if (told.has(key)) return;
    told.add(key);
    report(diagnostic);
  };
}
