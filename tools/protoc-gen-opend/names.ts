const folders: Record<string, string> = { Qot: "qot", Trd: "trd" };

/** `Qot_GetKL` → `get-kl`, `Qot_RequestHistoryKLQuota` → `request-history-kl-quota`. */
const kebab = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .toLowerCase();

function split(packageName: string): { folder: string; name: string } {
  const [prefix = "", rest] = packageName.split("_");
  const folder = folders[prefix];
  return folder !== undefined && rest !== undefined
    ? { folder, name: rest }
    : { folder: "system", name: packageName };
}

/** The path of the strict types of a schema package, without suffix: `qot/get-short-interest`. */
export function modulePath(packageName: string): string {
  const { folder, name } = split(packageName);
  return `${folder}/${kebab(name)}`;
}

/** The name of a protocol's constant: `GetShortInterest`; `TechnicalUnusual` where several share a file. */
export function constantName(packageName: string, requestName: string | undefined): string {
  return requestName?.replace(/Req$/, "") ?? split(packageName).name;
}

/** A message's name in its module. The name of a nested message begins with its parent's. */
export function messageName(typeName: string, packageName: string): string {
  return typeName.slice(packageName.length + 1).replaceAll(".", "_");
}
