/** Milliseconds of processor time that this test file has used; what else the machine does is not counted. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
