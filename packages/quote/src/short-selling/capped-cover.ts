/**
 * The cap of `daysToCover`, which means that nothing could be measured. OpenD does not document it.
 * Assumption, from data of FINRA, the source of US short interest: FINRA caps at 999.99
 * (daniel3303/Equibles#4164), and reports 1000 if nothing was traded (#3650).
 */
const capped = Math.fround(999.99); // In single precision, as OpenD sends it.

/** Whether a reported value means "unknown" and is not a measurement. */
export function isCappedCover(
  daysToCover: number | undefined,
  averageVolume: number | undefined,
): boolean {
  if (daysToCover === undefined) return false;
  return !(daysToCover >= 0 && daysToCover < capped) || averageVolume === 0;
}
