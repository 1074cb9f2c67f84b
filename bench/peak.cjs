// Loaded by `node --require` before a measured command: writes the process's peak memory, in KB, when it ends.
process.on('exit', () => {
  require('node:fs').writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS));
});
