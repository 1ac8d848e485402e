import { ReplyError } from "@opend/core";
import type { Kind } from "../live/kinds/kinds.ts";
import type { UnitOptions } from "../live/ledger/terms.ts";

/** OpenD knows the answer only of what is subscribed. The message has the line that is missing. */
export class NotSubscribedError extends ReplyError {
  /** What has to be subscribed, at least in part. */
  readonly codes: readonly string[];
  readonly kind: Kind;
  override readonly retMsg: string | undefined;

  constructor(
    refusal: ReplyError,
    codes: readonly string[],
    kind: Kind,
    options: UnitOptions = {},
  ) {
    const { protocol, retType, errCode, retMsg } = refusal;
    const terms = Object.keys(options).length > 0 ? [options] : [];
    const parts = [codes, [kind], ...terms].map((part) => JSON.stringify(part));
    const line = `await using live = await subscribe(opend, ${parts.join(", ")})`;
    super(protocol, { retType, errCode, retMsg: `${retMsg}; subscribe first: ${line}` }, refusal);
    this.retMsg = retMsg;
    this.codes = codes;
    this.kind = kind;
  }
}
