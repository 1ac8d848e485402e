import type { IndexSnapshotExData } from "@opend/core/qot/get-security-snapshot";
import type { Index, Plate, Security } from "../../data/security.ts";
import type { Catalog } from "../catalog.ts";
import type { Moment } from "../moment.ts";

/** The stocks of a plate; for an index, all stocks of its market. */
export function membersOf(security: Index | Plate, catalog: Catalog): Security[] {
  const stocks = catalog.list(security.market, ["stock"]);
  return security.kind === "index"
    ? stocks
    : stocks.filter(({ code }) => security.members.includes(code));
}

/** How many members are up, down and unchanged. */
export function memberCounts(
  security: Index | Plate,
  { catalog, seconds }: Moment,
): IndexSnapshotExData {
  const signs = membersOf(security, catalog).map((member) => {
    const { current, lastClose } = catalog.quote(member, seconds);
    return Math.sign(current - lastClose);
  });
  const count = (wanted: number): number => signs.filter((sign) => sign === wanted).length;
  return { raiseCount: count(1), fallCount: count(-1), equalCount: count(0) };
}
