// Articles of any length for the benchmark: each section has prose with a citation, a list and, every third, a
// quotation. The same number gives the same text.

const subjects = [
  'The river commission',
  'The grid operator',
  'The customs union',
  'The border service',
  'The central bank',
];
const actions = [
  'delayed the vote on',
  'published its figures for',
  'withdrew the draft of',
  'agreed to review',
];
const objects = [
  'the northern canal',
  'the transit tariff',
  'the reserve fund',
  'the winter timetable',
  'the joint survey',
];
const reasons = [
  'because the spring was dry',
  'after two weeks of talks',
  'despite an appeal from the provinces',
];

/**
 * @param {number} sections
 * @param {{ tables?: boolean }} [with] a table in every fourth section, a chart in every twentieth
 */
export function article(sections, { tables = false } = {}) {
  const parts = [
    '---\ntitle: "A long briefing"\nauthor: Bench\ndate: 2022-09-19\nbluf: The commission decides in October.\n---\n',
  ];
  for (let index = 1; index <= sections; index += 1) parts.push(section(index, tables));
  return parts.join('\n');
}

function section(index, tables) {
  const pick = (list, step) => list[(index * step + Math.floor(index / list.length)) % list.length];
  const sentence = (step) =>
    `${pick(subjects, step)} ${pick(actions, step + 1)} ${pick(objects, step + 2)} ${pick(reasons, step)}.`;
  const lines = [
    `## Decision ${index}: ${pick(subjects, 1).toLowerCase()} ${pick(actions, 1)} ${pick(objects, 1)}`,
    '',
    `${sentence(1)} ${sentence(2)} It was the ${index}th such case (Daily Record, September ${1 + (index % 18)}).`,
    '',
    `- ${sentence(3)}`,
    `- **${pick(objects, 4)}** stays open until day ${index}`,
    `- ${sentence(5)}`,
  ];
  if (index % 3 === 0) {
    lines.push(
      '',
      `> ${sentence(7)} We will not decide case ${index} twice.`,
      '>',
      '> — Ada Example, chair, 2022-09-14 (Daily Record, September 14)',
    );
  }
  if (tables && index % 4 === 0) {
    if (index % 20 === 0) lines.push('', '<!-- chart: bar -->');
    lines.push('', '| Body | Cases | Days |', '| --- | --- | --- |');
    for (const [row, subject] of subjects.entries())
      lines.push(`| ${subject} | ${(index * (row + 3)) % 41} | ${(index * (row + 5)) % 97} |`);
  }
  return `${lines.join('\n')}\n`;
}
