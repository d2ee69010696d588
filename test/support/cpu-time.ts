/**
 * Milliseconds of CPU that this process has used since `start`, the value of an earlier call of `process.cpuUsage()`.
 * For bounds on hostile input: unlike the clock, it does not depend on what else the machine is doing.
 */
export function cpuTimeSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
