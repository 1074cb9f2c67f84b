import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/parse.ts';
import { formatDiagnostics } from '../../src/cli/diagnostics.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { lintArticle } from '../../src/library/lint-article.ts';
import { lintRules } from '../../src/lint/rules.ts';

const logOf = (diagnostics: readonly Diagnostic[]) => JSON.parse(formatDiagnostics(diagnostics, 'sarif'));

const span = { file: 'a b.md', line: 3, column: 5 };

describe('SARIF', () => {
  const [run] = logOf([
    { severity: 'error', id: 'yaml', message: 'wrong', hints: ['mend it'], span },
    { severity: 'info', id: 'topic-title', message: 'told', hints: [], span },
    { severity: 'warning', id: 'yaml', message: 'odd', hints: [], span },
    { severity: 'error', id: 'no-such-file', message: 'no such file: "x"', hints: ['look'] },
  ]).runs;

  it('has every rule once and each result by its rule', () => {
    expect(run.tool.driver.name).toBe('briefdeck');
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['topic-title', 'yaml']);
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(run.results.map(({ level }: { level: string }) => level)).toEqual(['error', 'note', 'warning']);
    expect(run.results[0].message.text).toBe('wrong\nmend it');
  });

  it('describes each rule, and says how a hint of style is silenced', () => {
    expect(run.tool.driver.rules).toEqual([
      {
        id: 'topic-title',
        shortDescription: { text: 'a slide’s title that names a topic' },
        fullDescription: { text: 'a slide’s title that names a topic' },
        help: {
          text: 'Say what follows from it, as a sentence. The title is what is remembered.\nTo do without this rule, write in the front matter: silence: topic-title',
        },
        defaultConfiguration: { level: 'note' },
      },
      {
        id: 'yaml',
        shortDescription: { text: 'YAML that cannot be read' },
        fullDescription: { text: 'YAML that cannot be read' },
        help: { text: 'The message of each result says what to do.' },
      },
    ]);
  });

  // GitHub: "locationFromSarifResult: expected at least one location", and the whole file is refused.
  it('tells what has no place as a notification of the run', () => {
    expect(run.results).toHaveLength(3);
    expect(run.invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            descriptor: { id: 'no-such-file' },
            level: 'error',
            message: { text: 'no such file: "x"\nlook' },
          },
        ],
      },
    ]);
    expect(run.tool.driver.notifications[0]).toMatchObject({
      id: 'no-such-file',
      shortDescription: { text: 'a file that is not there' },
    });
  });

  it.each([
    ['a b.md', 'a%20b.md'],
    ['./x/a#1?.md', 'x/a%231%3F.md'],
    ['/tmp/a.md', 'file:///tmp/a.md'],
    ['C:\\x\\ä.md', 'file:///C:/x/%C3%A4.md'],
  ])('writes the file "%s" as the address %s', (file, uri) => {
    const [{ results }] = logOf([
      { severity: 'error', id: 'yaml', message: 'm', hints: [], span: { ...span, file } },
    ]).runs;
    expect(results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri },
      region: { startLine: 3, startColumn: 5 },
    });
  });

  it('has of every finding of an article what GitHub asks for', () => {
    const article = parseArticle(
      '---\ntitle: T\nsilence: topic\n---\n\n## Background\n\n> [!IMPORTANT]\n> The ICPR may meet.\n\n## Who pays?\n\n- x',
      'a.md',
      () => {},
    );
    const findings = lintArticle(article, { icd203: true });
    const log = logOf(findings);
    expect(log).toMatchObject({ version: '2.1.0', runs: [{}] });
    const [{ results, tool }] = log.runs;
    expect(results).toHaveLength(findings.length);
    expect(results.length).toBeGreaterThan(6);
    for (const { ruleId, level, message, locations } of results) {
      expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toContain(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
      expect(message.text).toMatch(/\S/);
      expect(locations).toHaveLength(1);
      const { artifactLocation, region } = locations[0].physicalLocation;
      expect(artifactLocation.uri).toBe('a.md');
      expect(region.startLine).toBeGreaterThan(0);
      expect(region.startColumn).toBeGreaterThan(0);
    }
    for (const { shortDescription, fullDescription, help } of tool.driver.rules)
      for (const { text } of [shortDescription, fullDescription, help]) expect(text).toMatch(/\S+ \S+/);
  });

  it('says of every hint of style what it is and how grave', () => {
    const [{ tool }] = logOf(
      lintRules.map(({ id, severity }) => ({ severity, id, message: 'm', hints: [], span })),
    ).runs;
    expect(tool.driver.rules).toHaveLength(lintRules.length);
    for (const { id, defaultConfiguration } of tool.driver.rules)
      expect(`${id} ${defaultConfiguration.level}`).toBe(
        `${id} ${lintRules.find((rule) => rule.id === id)?.severity === 'info' ? 'note' : 'warning'}`,
      );
  });
});

it('as text, the same remedy of the same rule is told once', () => {
  const hint = { severity: 'info', id: 'topic-title', message: 'm', hints: ['say it'] } as const;
  expect(formatDiagnostics([hint, { ...hint, message: 'n' }, { ...hint, id: 'yaml' }], 'text')).toBe(
    'info: m  [topic-title]\n  hint: say it\ninfo: n  [topic-title]\ninfo: m  [yaml]\n  hint: say it\n',
  );
});
