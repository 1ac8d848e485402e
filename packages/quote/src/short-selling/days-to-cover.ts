/**
 * What `daysToCover` says when nothing could be measured. The documentation of OpenD is silent about
 * it, so this is assumed from what FINRA, the source of US short interest, is seen to publish: it
 * caps at 999.99 (daniel3303/Equibles#4164), and writes 1000 where nothing was traded (#3650).
 */
const capped = 999.99;

/** Whether a reported figure stands for "cannot be told" and is no measurement. */
export function isCappedCover(
  daysToCover: number | undefined,
  averageVolume: number | undefined,
): boolean {
  return daysToCover !== undefined && (daysToCover >= capped || averageVolume === 0);
}
