// Loaded into a process with `--import`: leaves its peak memory in the file that BENCH_PEAK names when it ends.
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  const file = process.env['BENCH_PEAK']
  // Kilobytes on every system.
  if (file !== undefined) writeFileSync(file, String(process.resourceUsage().maxRSS * 1024))
})
