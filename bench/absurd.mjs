// `npm run bench:absurd [-- --only name] [--seconds 2] [--mb 500]`: what nobody writes, a kind a line: each is built or refused within so
// much processor time and memory. Each is made here, from a pattern, and thrown away.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    seconds: { type: 'string', default: '2' },
    mb: { type: 'string', default: '500' },
  },
});
const most = { seconds: Number(values.seconds), mb: Number(values.mb) };
const folder = mkdtempSync(join(tmpdir(), 'absurd-'));
const local = (path) => fileURLToPath(new URL(path, import.meta.url));

const under = (text) => `---\ntitle: Rivers\n---\n\n## The river rises in spring\n\n${text}\n`;
const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));
const lines = (count, make) => times(count, make).join('\n');
const words = (count) => 'water rises in spring '.repeat(count / 4);
const table = (rows, columns, cell) =>
  [
    `|${times(columns, (at) => ` c${at} `).join('|')}|`,
    `|${' --- |'.repeat(columns)}`,
    ...times(rows, (row) => `|${times(columns, (column) => ` ${cell(row, column)} `).join('|')}|`),
  ].join('\n');

/** Kinds of text, by name. */
const texts = {
  'unbroken: 100,000 > in a line': () => under('>'.repeat(100_000)),
  'unbroken: 100,000 > in text': () => under(`a ${'>'.repeat(100_000)} b`),
  'unbroken: a word of 100,000 letters': () => under('a'.repeat(100_000)),
  'unbroken: 1,000,000 letters': () => under('a'.repeat(1_000_000)),
  'unbroken: 100,000 in bold': () => under(`**${'a'.repeat(100_000)}**`),
  'unbroken: 100,000 in a point': () => under(`- ${'a'.repeat(100_000)}`),
  'unbroken: 100,000 in code': () => under(`\`${'a'.repeat(100_000)}\``),
  'unbroken: 100,000 in a fence': () => under(`\`\`\`\n${'a'.repeat(100_000)}\n\`\`\``),
  'unbroken: 100,000 in a cell': () => under(table(1, 2, () => 'a'.repeat(50_000))),
  'unbroken: 100,000 in a title': () => `## ${'a'.repeat(100_000)}\n\nb\n`,
  'unbroken: 100,000 in a quotation': () => under(`> ${'a'.repeat(100_000)}\n>\n> — A Speaker, minister`),
  'unbroken: 100,000 digits': () => under('7'.repeat(100_000)),
  'unbroken: 100,000 in an address': () => under(`https://example.org/${'a'.repeat(100_000)}`),
  'unbroken: 100,000 signs': () => under('/?&='.repeat(25_000)),
  'unbroken: 100,000 combining marks': () => under(`e${'\u0301'.repeat(100_000)}`),
  'unbroken: 100,000 ideographs': () => under('水'.repeat(100_000)),
  'unbroken: 100,000 Arabic letters': () => under('ماء'.repeat(33_000)),
  'unbroken: 100,000 no-break spaces': () => under('a\u00a0'.repeat(50_000)),
  'unbroken: 20,000 emoji families': () => under('👩‍👩‍👧'.repeat(20_000)),
  'marks: 16,000 footnotes called': () => under(`${'a[^1] '.repeat(16_000)}\n\n[^1]: Reuters, May 3, 2021`),
  'marks: 16,000 footnotes apart': () =>
    under(
      `${times(16_000, (at) => `a[^${at}]`).join(' ')}\n\n${lines(16_000, (at) => `[^${at}]: Reuters ${at}, May 3, 2021`)}`,
    ),
  'marks: 16,000 of footnotes': () => under('[^'.repeat(16_000)),
  'marks: 16,000 backticks': () => under('`'.repeat(16_000)),
  'marks: 16,000 backticks apart': () => under('` '.repeat(16_000)),
  'marks: backticks in runs of each length': () =>
    under(times(300, (at) => `a${'`'.repeat(at + 1)}`).join(' ')),
  'marks: 100,000 stars': () => under('*'.repeat(100_000)),
  'marks: 50,000 stars apart': () => under('a * '.repeat(50_000)),
  'marks: 50,000 stars at words': () => under('*a '.repeat(50_000)),
  'marks: 50,000 underscores': () => under('_a_'.repeat(50_000)),
  'marks: 50,000 opened brackets': () => under('['.repeat(50_000)),
  'marks: 50,000 opened pictures': () => under('!['.repeat(50_000)),
  'marks: 20,000 links': () => under('[a](https://example.org/b) '.repeat(20_000)),
  'marks: 50,000 open links': () => under('[a]('.repeat(50_000)),
  'marks: 50,000 <': () => under('<'.repeat(50_000)),
  'marks: 50,000 tags': () => under('<b>'.repeat(50_000)),
  'marks: 50,000 open comments': () => under('<!-- '.repeat(50_000)),
  'marks: 50,000 references': () => under('&amp;'.repeat(50_000)),
  'marks: 50,000 &': () => under('&'.repeat(50_000)),
  'marks: 50,000 backslashes': () => under('\\'.repeat(50_000)),
  'marks: 50,000 tildes': () => under('~'.repeat(50_000)),
  'marks: 50,000 quotation marks': () => under('"a" '.repeat(50_000)),
  'marks: 20,000 citations': () => under('a (Reuters, May 3, 2021) '.repeat(20_000)),
  'marks: 50,000 brackets in brackets': () => under(`${'('.repeat(50_000)}${')'.repeat(50_000)}`),
  'marks: 50,000 colons': () => under(':'.repeat(50_000)),
  'marks: 50,000 dollars': () => under('$a '.repeat(50_000)),
  'lines: 200,000 blank': () => under('\n'.repeat(200_000)),
  'lines: 100,000 blanks': () => under(`a${' '.repeat(100_000)}b`),
  'lines: 100,000 tabs': () => under('\t'.repeat(100_000)),
  'lines: 20,000 points': () => under(lines(20_000, (at) => `- point ${at}`)),
  'lines: 20,000 numbered': () => under(lines(20_000, (at) => `${at}. point`)),
  'lines: 20,000 paragraphs': () => under(lines(20_000, (at) => `water ${at}\n`)),
  'lines: 20,000 of a paragraph': () => under(lines(20_000, (at) => `water ${at}`)),
  'lines: 20,000 rules': () => under('---\n\n'.repeat(20_000)),
  'lines: 20,000 fences': () => under('```\na\n```\n'.repeat(20_000)),
  'lines: 1,600 headings': () => lines(1_600, (at) => `## Heading ${at}\n\ntext\n`),
  'lines: 20,000 empty headings': () => under('#\n\n'.repeat(20_000)),
  'lines: 20,000 quotations': () => under(lines(20_000, (at) => `> said ${at}\n`)),
  'lines: 20,000 of a quotation': () => under(lines(20_000, (at) => `> said ${at}`)),
  'lines: 20,000 comments': () => under('<!-- remark -->\n\n'.repeat(20_000)),
  'lines: 20,000 wrong comments': () => under('<!-- layuot: quote -->\n\n'.repeat(20_000)),
  'lines: 20,000 definitions': () => under(lines(20_000, (at) => `[${at}]: https://example.org/${at}`)),
  'lines: 5,000 pictures not there': () => under(lines(5_000, (at) => `![a river](${at}.png)\n`)),
  'lines: 500 maps': () => under(lines(500, () => '```map\nfocus: [KZ]\n```\n')),
  'lines: 2 MB of words': () => under(words(400_000)),
  'depth: 100,000 items in items': () => under(`${'- '.repeat(100_000)}a`),
  'depth: 5,000 lists by lines': () => under(lines(5_000, (at) => `${'  '.repeat(at)}- a`)),
  'depth: 99 lists, 200 times': () => under(lines(200, () => lines(99, (at) => `${'  '.repeat(at)}- a`))),
  'depth: 99 quotations, 2,000 times': () => under(lines(2_000, () => `${'>'.repeat(99)} a\n`)),
  'depth: 50,000 <div>': () => under('<div>'.repeat(50_000)),
  'depth: 3,000 headings of six levels': () =>
    lines(3_000, (at) => `${'#'.repeat((at % 6) + 1)} H${at}\n\na\n`),
  'table: a row of 50,000 cells': () =>
    under(table(1, 2, () => 'a').replace(/$/, `\n|${' a |'.repeat(50_000)}`)),
  'table: 50,000 columns': () => under(table(1, 50_000, () => 'a')),
  'table: 20,000 rows': () => under(table(20_000, 2, (row) => `v${row}`)),
  'table: 20,000 rows of numbers': () => under(table(20_000, 2, (row) => String(row))),
  'table: 300 columns of 300 rows': () => under(table(300, 300, (row) => String(row))),
  'table: a cell of 400,000 words': () => under(table(1, 2, () => words(200_000))),
  'table: 20,000 marks of a delimiter row': () => under(`|${'a|'.repeat(20_000)}\n|${'-|'.repeat(19_999)}`),
  'chart: 20,000 rows': () => under(`<!-- chart: bar -->\n\n${table(20_000, 2, (row) => String(row))}`),
  'chart: 300 series': () => under(`<!-- chart: line -->\n\n${table(300, 300, (row) => String(row))}`),
  'yaml: aliases of aliases': () =>
    `---\n${lines(30, (at) => `k${at}: &a${at} [${at === 0 ? 'x' : times(9, () => `*a${at - 1}`).join(', ')}]`)}\n---\n\n## A\n\nb\n`,
  'yaml: 20,000 aliases': () =>
    `---\ntitle: &a Rivers\nkeywords: [${'*a, '.repeat(20_000)}*a]\n---\n\n## A\n\nb\n`,
  'yaml: 100,000 brackets': () => `---\ntitle: ${'['.repeat(100_000)}\n---\n\n## A\n\nb\n`,
  'yaml: 100,000 keys': () => `---\n${lines(100_000, (at) => `k${at}: a`)}\n---\n\n## A\n\nb\n`,
  'yaml: 100,000 authors': () =>
    `---\ntitle: R\nauthor: [${times(100_000, (at) => `a${at}`).join(', ')}]\n---\n\n## A\n\nb\n`,
  'yaml: 2,000,000 letters of title': () => `---\ntitle: ${'a '.repeat(900_000)}\n---\n\n## A\n\nb\n`,
  'yaml: a map of 100,000 places': () =>
    under(`\`\`\`map\nplaces: [${times(100_000, (at) => `p${at}`).join(', ')}]\n\`\`\``),
  'yaml: a map of 2,000 places': () =>
    under(
      `\`\`\`map\nplaces: [${times(2_000, (at) => `{name: p${at}, at: [${at % 80}, ${at % 170}]}`).join(', ')}]\n\`\`\``,
    ),
  'yaml: a map of 5,000 names that are not': () =>
    under(`\`\`\`map\nfocus: [${times(5_000, (at) => `Nowhere${at}`).join(', ')}]\n\`\`\``),
  'yaml: a map of 5,000 routes': () =>
    under(
      `\`\`\`map\nroutes: [${times(5_000, () => '{places: [Astana, Paris], kind: sea}').join(', ')}]\n\`\`\``,
    ),
  'yaml: an area of 100,000 corners': () =>
    under(
      `\`\`\`map\nfocus: [KZ]\nareas: [{name: A, polygon: [${times(100_000, (at) => `[${40 + (at % 9)}, ${60 + (at % 11)}]`).join(', ')}]}]\n\`\`\``,
    ),
  'series: 100,000 marks': () => under('{{ a }} '.repeat(100_000)),
};

const svg = (inner) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200" viewBox="0 0 300 200">${inner}</svg>`;
const path = (points) => `M0 0${times(points, (at) => `L${at % 300} ${(at * 7) % 200}`).join('')}Z`;
const picture = under('![A river](p.svg)');
const data = (file) => under(`<!-- table: {file: ${file}} -->`);
const packed = (name, text) => zipSync({ [name]: [new TextEncoder().encode(text), { level: 9 }] });
const docx = (body) =>
  packed(
    'word/document.xml',
    `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  );

/** Kinds that are files beside an article, or files to be drafted: their name, their bytes, and the command. */
const files = {
  'file: 100 MB .md': () => ['a.md', Buffer.alloc(100e6, 'water rises in spring. '), ['build', 'a.md']],
  'file: 100 MB .md, checked': () => [
    'a.md',
    Buffer.alloc(100e6, 'water rises in spring. '),
    ['check', 'a.md'],
  ],
  'file: 2 MB .md of one line, planned': () => ['a.md', under(words(300_000)), ['plan', 'a.md']],
  'file: 100 MB .txt, drafted': () => [
    'a.txt',
    Buffer.alloc(100e6, 'water rises in spring. '),
    ['draft', 'a.txt'],
  ],
  'file: 2 MB .txt of one paragraph, drafted': () => ['a.txt', words(300_000), ['draft', 'a.txt']],
  'file: .txt of a word of 1,000,000 letters': () => ['a.txt', `A\n\n${'a'.repeat(1e6)}`, ['draft', 'a.txt']],
  'file: .txt of 200,000 quotation marks': () => [
    'a.txt',
    `A\n\n${'“a ” '.repeat(50_000)}`,
    ['draft', 'a.txt'],
  ],
  'file: .txt of 100,000 capitals': () => ['a.txt', `A\n\n${'Ab Cd '.repeat(50_000)}`, ['draft', 'a.txt']],
  'file: 100 MB .html, drafted': () => ['a.html', Buffer.alloc(100e6, '<p>water</p>'), ['draft', 'a.html']],
  'file: .html of 500,000 tags': () => ['a.html', '<p>a'.repeat(450_000), ['draft', 'a.html']],
  'file: .html of 100,000 <div> in <div>': () => ['a.html', '<div>'.repeat(100_000), ['draft', 'a.html']],
  'file: .html of 100,000 attributes': () => [
    'a.html',
    `<p ${times(100_000, (at) => `a${at}=b`).join(' ')}>a</p>`,
    ['draft', 'a.html'],
  ],
  'file: .html of a table of 300 × 300': () => [
    'a.html',
    `<table>${lines(300, () => `<tr>${'<td>7</td>'.repeat(300)}</tr>`)}</table>`,
    ['draft', 'a.html'],
  ],
  'file: .docx that unpacks to 100 MB': () => ['a.docx', docx(' '.repeat(100e6)), ['draft', 'a.docx']],
  'file: .docx of 100,000 elements in each other': () => [
    'a.docx',
    docx('<w:p>'.repeat(100_000)),
    ['draft', 'a.docx'],
  ],
  'file: .docx of 100,000 paragraphs': () => [
    'a.docx',
    docx(times(100_000, (at) => `<w:p><w:r><w:t>Water ${at}</w:t></w:r></w:p>`).join('')),
    ['draft', 'a.docx'],
  ],
  'file: .docx of 20,000 paragraphs': () => [
    'a.docx',
    docx(
      times(20_000, (at) => `<w:p><w:r><w:t>Water ${at} ${(at * 7919) % 9973}</w:t></w:r></w:p>`).join(''),
    ),
    ['draft', 'a.docx'],
  ],
  'file: .docx that is no package': () => ['a.docx', Buffer.alloc(50e6, 'PK'), ['draft', 'a.docx']],
  'file: .csv of 100 MB': () => ['d.csv', Buffer.alloc(100e6, 'a,b\n1,2\n'), data('d.csv')],
  'file: .csv of 200,000 rows': () => ['d.csv', lines(200_000, (at) => `a${at},${at}`), data('d.csv')],
  'file: .csv of a row of 200,000 cells': () => ['d.csv', `${'a,'.repeat(200_000)}b\n1,2\n`, data('d.csv')],
  'file: .csv of one open quotation mark': () => ['d.csv', `a,b\n"${'x,\n'.repeat(300_000)}`, data('d.csv')],
  'file: .csv of a cell of 1 MB': () => ['d.csv', `a,b\n${'x'.repeat(1e6)},2\n`, data('d.csv')],
  'file: .csv of 2,000 rows of 50 columns': () => [
    'd.csv',
    lines(2_000, () => times(50, (at) => `c${at}`).join()),
    data('d.csv'),
  ],
  'file: .xlsx that unpacks to 100 MB': () => [
    'd.xlsx',
    packed('xl/workbook.xml', ' '.repeat(100e6)),
    data('d.xlsx'),
  ],
  'file: .xlsx of 100,000 elements in each other': () => [
    'd.xlsx',
    packed('xl/workbook.xml', '<a>'.repeat(100_000)),
    data('d.xlsx'),
  ],
  'file: .potx that unpacks to 100 MB': () => [
    't.potx',
    packed('ppt/presentation.xml', ' '.repeat(100e6)),
    ['template', 'check', 't.potx'],
  ],
  'file: .pptx of 100,000 elements in each other': () => [
    't.pptx',
    packed('ppt/presentation.xml', '<a>'.repeat(100_000)),
    ['check', 't.pptx'],
  ],
  'file: .svg of 100 MB': () => ['p.svg', Buffer.alloc(100e6, '<svg>'), picture],
  'file: .svg of 9 MB in a path': () => ['p.svg', svg(`<path d="${path(1_000_000)}"/>`), picture],
  'file: .svg of 100,000 shapes': () => [
    'p.svg',
    svg(times(100_000, (at) => `<rect x="${at % 300}" width="1" height="1"/>`).join('')),
    picture,
  ],
  'file: .svg of use in use': () => [
    'p.svg',
    svg(
      `<g id="a0"><rect width="9" height="9"/></g>${lines(12, (at) => `<g id="a${at + 1}">${`<use href="#a${at}"/>`.repeat(8)}</g>`)}<use href="#a12"/>`,
    ),
    picture,
  ],
  'file: .svg of 200 filters': () => [
    'p.svg',
    svg(
      `${times(200, (at) => `<filter id="f${at}"><feGaussianBlur stdDeviation="${at}"/></filter><rect width="300" height="200" filter="url(#f${at})"/>`).join('')}`,
    ),
    picture,
  ],
  'file: .svg of filters in filters': () => [
    'p.svg',
    svg(
      `<filter id="f">${'<feGaussianBlur stdDeviation="40"/>'.repeat(150)}</filter>${'<g filter="url(#f)">'.repeat(100)}<rect width="300" height="200"/>${'</g>'.repeat(100)}`,
    ),
    picture,
  ],
  'file: .svg of patterns in patterns': () => [
    'p.svg',
    svg(
      `${times(8, (at) => `<pattern id="p${at}" width="1" height="1" patternUnits="userSpaceOnUse"><rect width="300" height="200" fill="${at ? `url(#p${at - 1})` : 'red'}"/></pattern>`).join('')}<rect width="300" height="200" fill="url(#p7)"/>`,
    ),
    picture,
  ],
  'file: .svg of 1,000,000 by 1,000,000': () => [
    'p.svg',
    svg('').replace('width="300" height="200"', 'width="1000000" height="1000000"'),
    picture,
  ],
  'file: .svg of entities': () => [
    'p.svg',
    `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">${times(9, (at) => `<!ENTITY ${'bcdefghij'[at]} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}]>${svg('<text>&j;</text>')}`,
    picture,
  ],
  'file: .svg of 100,000 letters': () => ['p.svg', svg(`<text>${'a'.repeat(100_000)}</text>`), picture],
  'file: .svg of 100,000 dashes': () => [
    'p.svg',
    svg(`<path d="${path(20_000)}" stroke="red" stroke-dasharray=".001"/>`),
    picture,
  ],
};

/** The last that was said, and what it cost. */
function run(args) {
  const [peak, cpu] = [join(folder, 'peak'), join(folder, 'cpu')];
  for (const one of [peak, cpu]) rmSync(one, { force: true });
  const start = performance.now();
  const ran = spawnSync(
    process.execPath,
    ['--require', local('peak.cjs'), local('../dist/cli.cjs'), ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      timeout: 60_000,
      killSignal: 'SIGKILL',
      maxBuffer: 1e9,
      env: { ...process.env, NO_COLOR: '1', BENCH_PEAK: peak, BENCH_CPU: cpu },
    },
  );
  const measured = (path) => {
    try {
      return Number(readFileSync(path, 'utf8'));
    } catch {
      return Number.POSITIVE_INFINITY;
    }
  };
  return {
    status: ran.status ?? ran.signal,
    seconds: measured(cpu) / 1e6,
    wall: (performance.now() - start) / 1e3,
    mb: measured(peak) / 1024,
    said:
      ran.stderr.split('\n').find((line) => /^(?:error|warning|[^ ].*(?:error|warning))/.test(line)) ?? '',
  };
}

const output = join(folder, 'out.pptx');
const build = ['build', 'a.md', '-o', output];
const kinds = [
  ...Object.entries(texts).map(([name, made]) => [name, () => ['a.md', made(), build]]),
  ...Object.entries(files),
];
let over = 0;
for (const [name, made] of kinds) {
  if (values.only && !name.includes(values.only)) continue;
  const [file, bytes, next] = made();
  writeFileSync(join(folder, file), bytes);
  const args = Array.isArray(next) ? next : build;
  if (args !== next) writeFileSync(join(folder, 'a.md'), next);
  rmSync(output, { force: true });
  const { status, seconds, wall, mb, said } = run(args);
  const isOver = !(seconds <= most.seconds && mb <= most.mb) || ![0, 1, 2].includes(status);
  if (isOver) over += 1;
  console.log(
    `${isOver ? 'OVER' : '    '} ${name.padEnd(46)} ${String(status).padStart(7)} ${seconds.toFixed(2).padStart(8)} s ${mb.toFixed(0).padStart(5)} MB ${wall.toFixed(1).padStart(6)} s wall  ${said.slice(0, 120)}`,
  );
  rmSync(join(folder, file), { force: true });
}
rmSync(folder, { recursive: true, force: true });
console.log(`${over} over ${most.seconds} s of processor time or ${most.mb} MB`);
process.exitCode = over === 0 ? 0 : 1;
