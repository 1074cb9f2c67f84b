// What a command's help ends with: how it is called.

export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ briefdeck ${line}`).join('\n')}\n`;
}
