import {
  ArgumentError,
  type Init,
  type Page,
  type Paginator,
  type SendableProtocol,
} from "@opend/core";
import { type CursorStyle, nextKeyCursor, paginate } from "@opend/core/internal";
import type { Requester } from "./quote.ts";
import { type Market, type ParsedCode, parseCode, security } from "./security.ts";

/** Options of a list that is fetched page by page. */
export interface ListOptions {
  /** Rows per page, 1 to 50. Default 10, as OpenD has it. */
  readonly pageSize?: number;
  /** Aborting ends the iteration with the signal's own reason. */
  readonly signal?: AbortSignal;
  /** The budget of each page in milliseconds; see `CallOptions`. */
  readonly timeoutMs?: number;
  /** Fetch the next page while this one is being read. Default false. */
  readonly prefetch?: boolean;
}

interface ListRequest {
  security: { market: number; code: string };
  nextKey?: string | undefined;
  num?: number | undefined;
}

interface ListReply {
  nextKey?: string | undefined;
}

const largestPage = 50;

/** A list of one security that goes by `nextKey` and `num`; arguments are checked before anything is sent. */
export function securityList<Reply extends ListReply, Row, Summary>(
  opend: Requester,
  protocol: SendableProtocol<ListRequest, Reply>,
  code: ParsedCode,
  options: ListOptions,
  page: (reply: Reply) => Page<Row, Summary>,
): Paginator<Row, Summary> {
  const { pageSize, signal, timeoutMs, prefetch } = options;
  if (
    pageSize !== undefined &&
    !(Number.isInteger(pageSize) && pageSize >= 1 && pageSize <= largestPage)
  )
    throw new ArgumentError("pageSize", `an integer from 1 to ${largestPage}`, pageSize);
  const fixed = { security: security(code), ...(pageSize !== undefined && { num: pageSize }) };
  return paginate(
    {
      protocol,
      cursor: nextKeyCursor as CursorStyle<object, Reply, string>,
      fetch: (position, pageSignal) =>
        opend.request(protocol, { ...fixed, ...position } as Init<ListRequest>, {
          signal: pageSignal,
          timeoutMs,
        }),
      page,
    },
    { signal, ...(prefetch !== undefined && { prefetch }) },
  );
}

/** @throws {ArgumentError} the code is of a market that does not report this. */
export function codeOf<M extends Market>(
  code: string,
  markets: readonly M[],
): ParsedCode & { market: M } {
  const parsed = parseCode(code);
  if (!(markets as readonly string[]).includes(parsed.market))
    throw new ArgumentError("code", `of one of the markets ${markets.join(", ")}`, code);
  return parsed as ParsedCode & { market: M };
}
