// Generated from Qot_GetCapitalFlow.CapitalFlowItem by tools/rows. Do not edit.
import type { CapitalFlowItem as Message } from "@opend/core/qot/get-capital-flow";
import type { FieldKinds } from "../../ask/columns.ts";
import type { About } from "../../rows/subject.ts";
import { marketTime, type MarketTime } from "../../time/market-time.ts";

/** Capital inflow minus outflow of a security, in the currency of its market. */
export interface CapitalFlow extends MarketTime {
  /** The code, as requests accept it: `"HK.00700"`. */
  readonly code: string;
  /**
   * Net inflow of all orders, in the currency of the market; negative is an outflow. OpenD calls it
   * `inFlow`.
   */
  readonly net: number;
  /**
   * Net inflow of block orders, in the currency of the market; valid only where the period is not
   * intraday. OpenD calls it `mainInFlow`.
   */
  readonly main: number | undefined;
  /**
   * Net inflow of extra-large orders, in the currency of the market. OpenD calls it `superInFlow`.
   */
  readonly extraLarge: number | undefined;
  /** Net inflow of large orders, in the currency of the market. OpenD calls it `bigInFlow`. */
  readonly large: number | undefined;
  /**
   * Net inflow of medium-sized orders, in the currency of the market. OpenD calls it `midInFlow`.
   */
  readonly medium: number | undefined;
  /** Net inflow of small orders, in the currency of the market. OpenD calls it `smlInFlow`. */
  readonly small: number | undefined;
}

export function capitalFlow(message: Message, about: About): CapitalFlow {
  const at = marketTime(
    { time: message.time ?? "", timestamp: message.timestamp },
    about.zones,
    "Qot_GetCapitalFlow.CapitalFlowItem",
  );
  return {
    code: about.subject.code,
    timestamp: at.timestamp,
    time: at.time,
    timeZone: at.timeZone,
    net: message.inFlow,
    main: message.mainInFlow,
    extraLarge: message.superInFlow,
    large: message.bigInFlow,
    medium: message.midInFlow,
    small: message.smlInFlow,
  };
}

/** The columns of {@link CapitalFlow}. */
export const capitalFlowColumns: FieldKinds<CapitalFlow> = {
  code: "plain",
  timestamp: "number",
  time: "plain",
  timeZone: "plain",
  net: "number",
  main: "number",
  extraLarge: "number",
  large: "number",
  medium: "number",
  small: "number",
};
