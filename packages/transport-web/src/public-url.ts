/**
 * An address without its possible secrets: the user, the password, the query and the fragment.
 * Errors, events and diagnostics quote only this form.
 */
export function publicUrl(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url);
    return `${protocol}//${host}${pathname === "/" ? "" : pathname}`;
  } catch {
    return "an address that cannot be read";
  }
}

/**
 * The runtime's error. If the address may hold a secret, a replacement with the same name and code,
 * because the message may quote the address.
 */
export function withoutSecrets(thrown: unknown, url: string): unknown {
  if (!(thrown instanceof Error) || !mayHoldSecret.test(url)) return thrown;
  const { name, code } = thrown as { name: string; code?: unknown };
  const clean = new Error("the runtime's message is left out, because it may quote the address");
  return Object.assign(clean, { name }, typeof code === "string" ? { code } : {});
}

// Without these characters, an address has no user, password, query and fragment.
const mayHoldSecret = /[@?#]/;
