import { describe, expect, it } from 'vitest';
import { formatDiagnostics } from '../../src/cli/diagnostics.ts';

describe('SARIF', () => {
  const log = JSON.parse(
    formatDiagnostics(
      [
        {
          severity: 'error',
          id: 'b',
          message: 'wrong',
          hints: ['mend it'],
          span: { file: 'a b.md', line: 3, column: 5 },
        },
        { severity: 'info', id: 'a', message: 'told', hints: [] },
        { severity: 'warning', id: 'b', message: 'odd', hints: [] },
      ],
      'sarif',
    ),
  );

  it('is of version 2.1.0, with every rule once and each result by its rule', () => {
    expect(log.version).toBe('2.1.0');
    const [run] = log.runs;
    expect(run.tool.driver).toMatchObject({ name: 'briefdeck', rules: [{ id: 'a' }, { id: 'b' }] });
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(run.results.map(({ level }: { level: string }) => level)).toEqual(['error', 'note', 'warning']);
  });

  it('names places as addresses, lines and columns from 1', () => {
    expect(log.runs[0].results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'a%20b.md' },
      region: { startLine: 3, startColumn: 5 },
    });
    expect(log.runs[0].results[1].locations).toBeUndefined();
  });
});
