import { KLFields, type KLine, KLType } from "@opend/core/qot/common";
import type { C2S } from "@opend/core/qot/request-history-kl";
import { RequestHistoryKL } from "@opend/core/serve/qot/request-history-kl";
import { Session } from "@opend/core/system/common";
import { momentOf } from "../account/account.ts";
import type { Security } from "../data/security.ts";
import { type Handler, handler } from "../handler.ts";
import { historyPage } from "../market/history-page.ts";
import { codeText } from "../market/markets.ts";
import { type Period, periodOf } from "../market/periods.ts";
import { schemaSecurity } from "../market/schema-names.ts";
import { sessionKinds } from "../market/sessions.ts";
import { Refusal } from "../refusal.ts";
import { dayOf } from "./days.ts";

export const requestHistoryKL: Handler = handler(
  RequestHistoryKL,
  (c2s, { account, afterReply }) => {
    const { catalog, historyQuota } = account;
    const security = catalog.find(c2s.security);
    const question = {
      period: periodFor(c2s, security),
      rehabType: c2s.rehabType,
      kinds: sessionKinds(c2s),
      seconds: momentOf(account).seconds,
      from: dayOf(c2s.beginTime, "beginTime"),
      to: dayOf(c2s.endTime, "endTime"),
    };
    if (c2s.session === Session.Session_OVERNIGHT)
      throw new Refusal("unsupported session: the overnight session alone has no history");
    historyQuota.use(security);
    afterReply(() => account.usedQuota.tell());
    const { rows, nextKey } = historyPage(catalog.tape(security), question, {
      size: pageSize(c2s.maxAckKLNum),
      key: c2s.nextReqKey?.length ? textOf(c2s.nextReqKey) : undefined,
    });
    return {
      security: c2s.security,
      name: security.name,
      klList: rows.map((row) => wanted(row, c2s.needKLFieldsFlag)),
      ...(nextKey !== undefined && { nextReqKey: bytesOf(nextKey) }),
    };
  },
  // Only the first page counts.
  ({ nextReqKey }) => !nextReqKey?.length,
);

const optionPeriods: ReadonlySet<number> = new Set([
  KLType.KLType_Day,
  KLType.KLType_1Min,
  KLType.KLType_5Min,
  KLType.KLType_15Min,
  KLType.KLType_60Min,
]);

function periodFor({ klType }: C2S, security: Security): Period {
  const period = periodOf(klType);
  if (!period) throw new Refusal(`unknown klType ${klType}`);
  if (security.kind === "option" && !optionPeriods.has(klType))
    throw new Refusal(
      `unsupported klType ${klType}: ${codeText(schemaSecurity(security))} is an option`,
    );
  return period;
}

function pageSize(asked: number | undefined): number {
  if (asked === undefined) return Number.POSITIVE_INFINITY;
  if (asked < 1) throw new Refusal(`invalid maxAckKLNum ${asked}: it must be at least 1`);
  return Math.min(asked, RequestHistoryKL.bounds.pageMax);
}

const fields: readonly (readonly [flag: number, field: keyof KLine])[] = [
  [KLFields.KLFields_High, "highPrice"],
  [KLFields.KLFields_Open, "openPrice"],
  [KLFields.KLFields_Low, "lowPrice"],
  [KLFields.KLFields_Close, "closePrice"],
  [KLFields.KLFields_LastClose, "lastClosePrice"],
  [KLFields.KLFields_Volume, "volume"],
  [KLFields.KLFields_Turnover, "turnover"],
  [KLFields.KLFields_TurnoverRate, "turnoverRate"],
  [KLFields.KLFields_PE, "pe"],
  [KLFields.KLFields_ChangeRate, "changeRate"],
];

function wanted(row: KLine, flags: bigint | undefined): KLine {
  if (flags === undefined || flags === 0n) return row;
  const unwanted = new Set<string>(
    fields.filter(([flag]) => (flags & BigInt(flag)) === 0n).map(([, field]) => field),
  );
  return Object.fromEntries(
    Object.entries(row).filter(([field]) => !unwanted.has(field)),
  ) as unknown as KLine;
}

const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const textOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
