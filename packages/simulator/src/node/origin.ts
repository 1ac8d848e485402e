/**
 * Whether a page may open a WebSocket. Any page on the Internet can try the ports of the machine that
 * shows it, so its origin is checked. Browsers always send one: a client without an origin is no page.
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
