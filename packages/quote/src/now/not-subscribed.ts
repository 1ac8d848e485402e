import { ReplyError } from "@opend/core";
import type { SubscriptionTerms } from "../rows/subscription-terms.ts";

/** OpenD knows the answer only of what is subscribed. The message has the line that is missing. */
export class NotSubscribedError extends ReplyError {
  /** What has to be subscribed, at least in part. */
  readonly codes: readonly string[];
  /** As in events: `"quote"`, `"candles:1d"`. */
  readonly kind: string;
  override readonly retMsg: string | undefined;

  constructor(
    refusal: ReplyError,
    codes: readonly string[],
    kind: string,
    options: SubscriptionTerms = {},
  ) {
    const { protocol, retType, errCode, retMsg } = refusal;
    const terms = Object.keys(options).length > 0 ? [options] : [];
    const [name, period] = kind.split(":");
    const value = period === undefined ? name : `${name}(${JSON.stringify(period)})`;
    const [list, ...rest] = [codes, ...terms].map((part) => JSON.stringify(part));
    const parts = [list, `[${value}]`, ...rest];
    const line = `await using live = await subscribe(opend, ${parts.join(", ")})`;
    super(protocol, { retType, errCode, retMsg: `${retMsg}; subscribe first: ${line}` }, refusal);
    this.retMsg = retMsg;
    this.codes = codes;
    this.kind = kind;
  }
}
