// Loaded by `node --require` before a measured command: writes, when it ends, the process's peak memory, in KB, and the
// processor time that it took, user's and system's, in microseconds.
const { readFileSync, writeFileSync } = require('node:fs');
const { BENCH_PEAK, BENCH_CPU } = process.env;

/** The system's count of a process begins with its parent's, where /proc does not tell its own. */
function peak() {
  try {
    return /^VmHWM:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))[1];
  } catch {
    return String(process.resourceUsage().maxRSS);
  }
}

process.on('exit', () => {
  if (BENCH_PEAK) writeFileSync(BENCH_PEAK, peak());
  const { user, system } = process.cpuUsage();
  if (BENCH_CPU) writeFileSync(BENCH_CPU, String(user + system));
});
