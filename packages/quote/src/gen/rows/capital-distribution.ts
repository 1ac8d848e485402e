// Generated from Qot_GetCapitalDistribution.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-capital-distribution";
import type { FieldKinds } from "../../ask/columns.ts";
import type { About } from "../../rows/subject.ts";
import { marketTimeIfTold, type MarketTimeIfTold } from "../../time/market-time.ts";

/** Capital by order size, in the currency of the market. */
export interface CapitalBySize {
  readonly extraLarge: number | undefined;
  readonly large: number;
  readonly medium: number;
  readonly small: number;
}

/** Today's capital inflow and outflow. */
export interface CapitalDistribution extends MarketTimeIfTold {
  /** The code, as requests accept it: `"HK.00700"`. */
  readonly code: string;
  readonly in: CapitalBySize;
  readonly out: CapitalBySize;
}

export function capitalDistribution(message: Message, about: About): CapitalDistribution {
  const at = marketTimeIfTold(
    { time: message.updateTime ?? "", timestamp: message.updateTimestamp },
    about.zones,
    "Qot_GetCapitalDistribution.S2C",
  );
  return {
    code: about.subject.code,
    timestamp: at?.timestamp,
    time: at?.time,
    timeZone: at?.timeZone,
    in: {
      extraLarge: message.capitalInSuper,
      large: message.capitalInBig,
      medium: message.capitalInMid,
      small: message.capitalInSmall,
    },
    out: {
      extraLarge: message.capitalOutSuper,
      large: message.capitalOutBig,
      medium: message.capitalOutMid,
      small: message.capitalOutSmall,
    },
  };
}

/** The columns of {@link CapitalDistribution}. */
export const capitalDistributionColumns: FieldKinds<CapitalDistribution> = {
  code: "plain",
  timestamp: "number",
  time: "plain",
  timeZone: "plain",
  in: "plain",
  out: "plain",
};
