import type { QuestionSpec } from "../../spec.ts";

export const questions: readonly QuestionSpec[] = [
  {
    name: "earningsCalendar",
    protocol: "Qot_GetEarningsCalendar",
    doc: "The earnings reports of a market in a range of days.",
    example: [
      'const reports = await earningsCalendar(opend, "US", { from: "2026-05-08", to: "2026-05-14" });',
      "console.log(reports.map(({ code, earningsDate }) => [code, earningsDate]));",
    ],
    sample: { market: "US" },
    rows: "itemList",
  },
  {
    name: "dividendCalendar",
    protocol: "Qot_GetDividendCalendar",
    doc: "The dividends of a market whose dates fall on a day.",
    example: [
      'const dividends = await dividendCalendar(opend, "HK", "2026-05-15").all();',
      "console.log(dividends.map(({ code, exDate }) => [code, exDate]));",
    ],
    sample: { market: "HK", date: "2026-05-15" },
    rows: "itemList",
  },
  {
    name: "economicCalendar",
    protocol: "Qot_GetEconomicCalendar",
    doc: "Economic events in a range of days: published data, and decisions of central banks.",
    example: [
      'const events = await economicCalendar(opend, "2026-05-08", { importance: "high" }).take(20);',
      "console.log(events.map(({ title, country }) => [title, country]));",
    ],
    sample: { from: "2026-05-08", to: "2026-05-15" },
    rows: "itemList",
    arguments: {
      beginDate: { doc: "First day. The days are those of the time zone of OpenD's machine." },
      endDate: { doc: "Last day. Default: the first day." },
    },
  },
  {
    name: "ipos",
    protocol: "Qot_GetIpoList",
    doc: "The initial public offerings of a market.",
    example: [
      'const offerings = await ipos(opend, "HK");',
      "console.log(offerings.map(({ basic, hk }) => [basic.code, hk?.listPrice]));",
    ],
    notes: ["Every offering has `basic`, and the part of its own market."],
    sample: { market: "HK" },
    rows: "ipoList",
    arguments: {
      market: {
        doc: "The market of the offerings. Shanghai and Shenzhen count as one.",
        markets: ["HK", "US", "SH", "SZ", "SG", "MY", "JP"],
      },
    },
  },
  {
    name: "codeChanges",
    protocol: "Qot_GetCodeChange",
    doc: "Codes of Hong Kong that change, and temporary codes.",
    example: [
      'const changes = await codeChanges(opend, { reasons: ["split"] });',
      "console.log(changes.map(({ code, relatedCode }) => [code, relatedCode]));",
    ],
    sample: {},
    rows: "codeChangeList",
    unasked: { placeHolder: "It has no meaning." },
    arguments: {
      timeFilterList: { name: "times" },
      typeList: { name: "reasons", doc: "Only changes for these reasons. Default: all." },
    },
  },
  {
    name: "suspensions",
    protocol: "Qot_GetSuspend",
    doc: "The days on which securities were suspended from trading.",
    example: [
      'const [tencent] = await suspensions(opend, ["HK.00700"], "2026-01-01", "2026-05-08");',
      "console.log(tencent?.suspensions.map(({ date }) => date));",
    ],
    sample: { codes: ["HK.00700"], from: "2026-01-01", to: "2026-05-08" },
    rows: "SecuritySuspendList",
    positional: ["securityList", "beginTime", "endTime"],
  },
];
