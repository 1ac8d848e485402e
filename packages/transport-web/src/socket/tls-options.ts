import { X509Certificate } from "node:crypto";
import { ArgumentError } from "@opend/core";
import { copied } from "@opend/core/internal";
import type { TlsOptions } from "./socket.ts";

const known: Readonly<Record<keyof TlsOptions, true>> = { ca: true, servername: true };

/**
 * Refuses unknown settings, which the type cannot do in plain JavaScript. Otherwise a setting that
 * turns checks off would reach the runtime.
 *
 * @throws {ArgumentError} `invalid-argument`: an unknown setting, or a `ca` without a certificate.
 */
export function checkTls(tls: TlsOptions | undefined): void {
  if (tls === undefined) return;
  if (typeof tls !== "object" || tls === null)
    throw new ArgumentError("tls", "an object with `ca`, `servername` or both", tls);
  const settings = copied(tls, "tls");
  const other = Object.keys(settings).find((name) => !Object.hasOwn(known, name));
  if (other !== undefined)
    throw new ArgumentError(
      `tls.${other}`,
      "left out: the only settings are `ca` and `servername`, and a certificate is always checked",
    );
  const { ca, servername } = settings;
  if (ca !== undefined && !isCertificates(ca))
    throw new ArgumentError("tls.ca", "the PEM text of one or more certificates");
  if (servername !== undefined && (typeof servername !== "string" || servername === ""))
    throw new ArgumentError("tls.servername", "a name", servername);
}

function isCertificates(ca: unknown): boolean {
  if (typeof ca !== "string") return false;
  const pems = ca.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
  try {
    for (const pem of pems) new X509Certificate(pem);
  } catch {
    return false;
  }
  return pems.length > 0;
}
