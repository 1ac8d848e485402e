import { ReplyError } from "@opend/core";
import type { Kind } from "../rows/kinds.ts";

/** OpenD knows the answer only of what is subscribed. The message has the line that is missing. */
export class NotSubscribedError extends ReplyError {
  /** What has to be subscribed, at least in part. */
  readonly codes: readonly string[];
  readonly kind: Kind;
  override readonly retMsg: string | undefined;

  constructor(refusal: ReplyError, codes: readonly string[], kind: Kind) {
    const { protocol, retType, errCode, retMsg } = refusal;
    const line = `await using live = await quote.subscribe(${JSON.stringify(codes)}, [${JSON.stringify(kind)}])`;
    super(protocol, { retType, errCode, retMsg: `${retMsg}; subscribe first: ${line}` }, refusal);
    this.retMsg = retMsg;
    this.codes = codes;
    this.kind = kind;
  }
}
