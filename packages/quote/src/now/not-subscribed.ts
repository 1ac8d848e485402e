import { ReplyError } from "@opend/core";
import type { SubscriptionTerms } from "../rows/subscription-terms.ts";

/** OpenD answers only for subscribed codes. The message contains the missing line of code. */
export class NotSubscribedError extends ReplyError {
  /** The codes, of which at least one is not subscribed. */
  readonly codes: readonly string[];
  /** The kind, as in events: `"quote"`, `"candles:1d"`. */
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
