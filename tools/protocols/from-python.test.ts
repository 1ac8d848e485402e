import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { root } from "../workspace.ts";

const text = readFileSync(join(root, "docs/from-python.md"), "utf8");

/** The lines of the tables with a module: a name of Python, our names, and their module. */
const lines = [...text.matchAll(/^\| `(\w+)` \| (.+) \| `(@opend\/quote[\w/-]*)` \|$/gm)].map(
  ([, python = "", ours = "", module = ""]) => ({
    python,
    ours: [...ours.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name),
    module,
  }),
);

/** The vendor's overview of quote functions and callbacks. */
const overview = `subscribe unsubscribe unsubscribe_all query_subscription get_market_snapshot
  get_stock_quote get_order_book get_cur_kline get_rt_data get_rt_ticker get_broker_queue
  get_market_state get_capital_flow get_capital_distribution get_owner_plate request_history_kline
  get_rehab get_option_expiration_date get_option_chain get_warrant get_referencestock_list
  get_future_info get_stock_filter get_plate_stock get_plate_list get_stock_basicinfo get_ipo_list
  get_global_state request_trading_days get_history_kl_quota set_price_reminder get_price_reminder
  get_user_security_group get_user_security modify_user_security get_daily_short_volume
  get_short_interest StockQuoteHandlerBase OrderBookHandlerBase CurKlineHandlerBase
  TickerHandlerBase RTDataHandlerBase BrokerHandlerBase PriceReminderHandlerBase
  SysNotifyHandlerBase`.split(/\s+/);

test("every function and callback of the overview has a line", () => {
  expect(lines.map(({ python }) => python)).toEqual(overview);
});

/** What each module exports. */
const exported = new Map<string, Readonly<Record<string, unknown>>>();
// Importing every entry takes seconds on a busy machine.
beforeAll(async () => {
  for (const { module } of lines) {
    const entry = module.replace(/^@opend\/quote\/?/, "");
    const path = `packages/quote/src/${entry === "" ? "" : `${entry}/`}index.ts`;
    exported.set(module, await import(join(root, path)));
  }
}, 60_000);

test.each(lines)("$module exports what replaces $python", ({ ours, module }) => {
  expect(ours).not.toEqual([]);
  for (const name of ours) expect(exported.get(module)?.[name], name).toBeDefined();
});
