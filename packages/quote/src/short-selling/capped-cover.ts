/**
 * What `daysToCover` says when nothing could be measured. The documentation of OpenD is silent about
 * it, so this is assumed from what FINRA, the source of US short interest, is seen to publish: it
 * caps at 999.99 (daniel3303/Equibles#4164), and writes 1000 where nothing was traded (#3650).
 */
const capped = Math.fround(999.99); // As a figure of single precision tells it.

/** Whether a reported figure stands for "cannot be told" and is no measurement. */
export function isCappedCover(
  daysToCover: number | undefined,
  averageVolume: number | undefined,
): boolean {
  if (daysToCover === undefined) return false;
  return !(daysToCover >= 0 && daysToCover < capped) || averageVolume === 0;
}
