/**
 * Whether a page may open a WebSocket. Any page on the Internet can try the ports of the user's
 * machine, so its origin is checked. Browsers always send the origin, so a client without one is not
 * a page.
 */
export function isAdmitted(
  origin: string | undefined,
  origins: readonly string[] | "any",
): boolean {
  if (origin === undefined || origins === "any" || origins.includes(origin)) return true;
  try {
    const { hostname } = new URL(origin);
    return hostname === "localhost" || hostname === "[::1]" || /^127\.[\d.]+$/.test(hostname);
  } catch {
    // "null", which any page in a sandbox sends.
    return false;
  }
}
