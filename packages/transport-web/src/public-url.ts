/**
 * An address without its possible secrets: the user, the password, the query and the fragment.
 * Errors, events and diagnostics quote only this form.
 */
export function publicUrl(url: string): string {
  const parsed = parse(url);
  if (!parsed) return "an address that cannot be read";
  const { protocol, host, pathname } = parsed;
  return `${protocol}//${host}${pathname === "/" ? "" : pathname}`;
}

/** The runtime's error, or a replacement if that error quotes a secret of the address. */
export function withoutSecrets(thrown: unknown, url: string): unknown {
  if (!(thrown instanceof Error)) return thrown;
  const secrets = secretsOf(url);
  const texts = [thrown.message, thrown.stack, ...Object.values(thrown)];
  const isQuoted = secrets.some((secret) =>
    texts.some((text) => typeof text === "string" && text.includes(secret)),
  );
  if (!isQuoted) return thrown;
  const { name, code } = thrown as { name: string; code?: unknown };
  const clean = new Error("the runtime's message is left out, because it quotes the address");
  return Object.assign(clean, { name }, typeof code === "string" ? { code } : {});
}

function secretsOf(url: string): readonly string[] {
  const parsed = parse(url);
  if (!parsed) return [url];
  const { username, password, search, searchParams, hash } = parsed;
  return [username, password, search.slice(1), ...searchParams.values(), hash.slice(1)].filter(
    (secret) => secret !== "",
  );
}

function parse(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}
