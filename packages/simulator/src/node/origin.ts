/**
 * Whether a page may open a WebSocket. A browser sends the page's origin, and any page of the
 * Internet can try the ports of the machine that it is shown on. Without an origin it is no page.
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
    // "null", which a page in a sandbox sends, whoever has made it.
    return false;
  }
}
