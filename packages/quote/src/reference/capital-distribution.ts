import type { CallOptions } from "@opend/core";
import { GetCapitalDistribution } from "@opend/core/qot/get-capital-distribution";
import { askAbout } from "../ask/ask.ts";
import type { Requester } from "../ask/requester.ts";
import { parseCode, security } from "../codes.ts";
import { marketTimeIfTold } from "../time/market-time.ts";
import { zonesOf } from "../time/zones.ts";

/** Money by the size of the orders that moved it, in the currency of the market. */
export interface CapitalBySize {
  readonly extraLarge: number | undefined;
  readonly large: number;
  readonly medium: number;
  readonly small: number;
}

/** Where today's money came from and went to. */
export interface CapitalDistribution {
  readonly code: string;
  /** When it was counted, in milliseconds since 1970. */
  readonly timestamp: number | undefined;
  /** The market's wall clock at that time. */
  readonly time: string | undefined;
  readonly timeZone: string | undefined;
  readonly in: CapitalBySize;
  readonly out: CapitalBySize;
}

export async function capitalDistribution(
  opend: Requester,
  code: string,
  options: CallOptions = {},
): Promise<CapitalDistribution> {
  const parsed = parseCode(code);
  const told = await askAbout(
    opend,
    [code],
    GetCapitalDistribution,
    { security: security(parsed) },
    options,
  );
  const moment = marketTimeIfTold(
    { time: told.updateTime ?? "", timestamp: told.updateTimestamp },
    zonesOf(parsed.market, parsed.symbol),
    `${GetCapitalDistribution.name}.S2C`,
  );
  return {
    code,
    timestamp: moment?.timestamp,
    time: moment?.time,
    timeZone: moment?.timeZone,
    in: {
      extraLarge: told.capitalInSuper,
      large: told.capitalInBig,
      medium: told.capitalInMid,
      small: told.capitalInSmall,
    },
    out: {
      extraLarge: told.capitalOutSuper,
      large: told.capitalOutBig,
      medium: told.capitalOutMid,
      small: told.capitalOutSmall,
    },
  };
}
