/** Lists the modules that a page must not contain. */
import type { Bundle } from "./bundle.ts";
import { placeOf, protocolOf, shortPath } from "./holdings.ts";

/** The packages that a page may contain. */
const owners = ["core", "quote", "transport-web", "@bufbuild/protobuf", "the page itself"];

/** One line for each leak of a page. */
export function leaks(
  { modules, external }: Bundle,
  protocols: readonly string[] | undefined,
): readonly string[] {
  const wanted = protocols && new Set(protocols.map((name) => name.toLowerCase()));
  const held = modules.flatMap(({ path, bytes }) => {
    const { owner } = placeOf(path);
    if (!owners.includes(owner)) return [`${owner} (${bytes} bytes of ${shortPath(path)})`];
    const protocol = protocolOf(path);
    return protocol === undefined || wanted === undefined || wanted.has(protocol.toLowerCase())
      ? []
      : [`messages of ${protocol} (${bytes} bytes of ${shortPath(path)})`];
  });
  return [...external, ...held];
}
