import type { CallOptions } from "@opend/core";
import { GetSubInfo } from "@opend/core/qot/get-sub-info";
import type { Unknown } from "../named.ts";
import type { Requester } from "../quote.ts";
import { type Kind, kinds } from "../rows/kinds.ts";
import { codeText } from "../security.ts";

/** What a connection holds at OpenD. */
export interface HeldSubscriptions {
  readonly held: readonly {
    readonly code: string;
    /** As in `subscribe`; `unknown(22)` for a subtype that has no kind here. */
    readonly kind: Kind | Unknown;
  }[];
  /** Of the quota, over all connections of this OpenD. */
  readonly used: number;
  readonly left: number;
}

/** Asks by Qot_GetSubInfo (3003). */
export async function heldSubscriptions(
  opend: Requester,
  options?: CallOptions,
): Promise<HeldSubscriptions> {
  const reply = await opend.request(GetSubInfo, {}, options);
  const own = reply.connSubInfoList.filter(({ isOwnConnData }) => isOwnConnData);
  const held = own.flatMap(({ subInfoList }) =>
    subInfoList.flatMap(({ subType, securityList }) =>
      securityList.map((security) => ({ code: codeText(security), kind: kindOf(subType) })),
    ),
  );
  return { held, used: reply.totalUsedQuota, left: reply.remainQuota };
}

const kindOf = (subType: number): Kind | Unknown => {
  const [name] = Object.entries(kinds).find(([, kind]) => kind.subType === subType) ?? [];
  return (name as Kind | undefined) ?? `unknown(${subType})`;
};
