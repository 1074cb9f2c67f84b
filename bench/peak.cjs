// Loaded by `node --require` before a measured command: writes, when it ends, the process's peak memory, in KB, and the
// processor time that it took, user's and system's, in microseconds.
const { writeFileSync } = require('node:fs');
const { BENCH_PEAK, BENCH_CPU } = process.env;
process.on('exit', () => {
  if (BENCH_PEAK) writeFileSync(BENCH_PEAK, String(process.resourceUsage().maxRSS));
  const { user, system } = process.cpuUsage();
  if (BENCH_CPU) writeFileSync(BENCH_CPU, String(user + system));
});
