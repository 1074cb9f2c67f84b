// `npm run bench:same-map [-- --rounds 9]`: what the same map costs on forty slides, as a share of what forty different maps cost there, over the
// same deck without maps. Each round builds all three in turn, and takes another map to be the same; the median of processor time counts.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' } } });
const rounds = Number(values.rounds);
const limit = 0.3;
const scratch = mkdtempSync(join(tmpdir(), 'briefdeck-same-map-'));

/** In focus, each with a neighbour and its capital, which is found by its name alone. */
const stories = [
  'KZ UZ Astana, FR ES Paris, DE PL Berlin, IN PK New Delhi, BR AR Brasília, EG SD Cairo, TR SY Ankara, IR IQ Tehran, UA MD Kyiv, NG NE Abuja',
  'CD RW Kinshasa, ET SO Addis Ababa, KE UG Nairobi, ZA BW Pretoria, MX GT Mexico City, CO VE Bogotá, PE BO Lima, CL AR Santiago, JP KR Tokyo, VN LA Hanoi',
  'TH MM Bangkok, ID MY Jakarta, AU PG Canberra, NZ FJ Wellington, SE NO Stockholm, FI EE Helsinki, IT CH Rome, ES PT Madrid, PL CZ Warsaw, RO BG Bucharest',
  'GR AL Athens, SA YE Riyadh, PK AF Islamabad, MN CN Ulaanbaatar, MA DZ Rabat, LY TN Tripoli, ML BF Bamako, AO ZM Luanda, MZ MW Maputo, CU HT Havana',
]
  .join(', ')
  .split(', ')
  .map((story) => {
    const [, focus, other, capital] = /^(\S+) (\S+) (.+)$/.exec(story);
    return `focus: [${focus}]\ncontext: [${other}]\nplaces: [${capital}]`;
  });

/** One map a slide; without any where `mapOf` has none. */
function deck(mapOf) {
  const slides = stories.map((_, index) => {
    const map = mapOf(index);
    return `## Slide ${index + 1}\n\n- A line about it\n${map ? `\n\`\`\`map\n${map}\n\`\`\`\n` : ''}`;
  });
  return `---\ntitle: Maps\ndate: 2026-01-01\n---\n\n${slides.join('\n')}`;
}

/** Processor time of the whole cold command, which a busy machine lengthens little. */
function seconds(name, text) {
  const [source, cpu] = [join(scratch, `${name}.md`), join(scratch, 'cpu')];
  writeFileSync(source, text);
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--require',
      join(root, 'bench/peak.cjs'),
      join(root, 'dist/cli.cjs'),
      'build',
      source,
      '--force',
      '--quiet',
    ],
    { cwd: scratch, env: { ...process.env, XDG_CACHE_HOME: scratch, BENCH_CPU: cpu }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return Number(readFileSync(cpu, 'utf8')) / 1e6;
}

const median = (all) => [...all].sort((a, b) => a - b)[all.length >> 1];

try {
  if (!existsSync(join(root, 'dist/cli.cjs'))) throw new Error('npm run build first');
  const none = deck(() => undefined);
  const different = deck((index) => stories[index]);
  // The first run of each keeps its compiled code.
  seconds('none', none);
  seconds('different', different);
  const shares = Array.from({ length: rounds }, (_, round) => {
    const same = stories[(round * 7) % stories.length];
    const bare = seconds('none', none);
    const more = seconds('different', different) - bare;
    return (
      (seconds(
        'same',
        deck(() => same),
      ) -
        bare) /
      more
    );
  });
  const share = median(shares);
  const range = [Math.min(...shares), Math.max(...shares)].map((one) => one.toFixed(2)).join(' to ');
  console.log(
    `${share <= limit ? 'pass' : 'FAIL'}  the same map forty times: ${share.toFixed(3)} of forty different ones, at most ${limit} (${rounds} rounds, ${range})`,
  );
  process.exitCode = share <= limit ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
