import type { QuestionSpec } from "../../spec.ts";

export const questions: readonly QuestionSpec[] = [
  {
    name: "searchSecurities",
    protocol: "Qot_GetSearchQuote",
    doc: "The securities that match a text.",
    example: [
      'const found = await searchSecurities(opend, "tencent");',
      "console.log(found.map(({ code, name }) => [code, name]));",
    ],
    sample: { keyword: "tencent" },
    rows: "search_quote_list",
    arguments: {
      keyword: { doc: "A part of a code or a name." },
      max_count: { name: "count", doc: "The most securities to return. Default: 10." },
    },
  },
  {
    name: "searchNews",
    protocol: "Qot_GetSearchNews",
    doc: "News about a word, code or name.",
    example: [
      'const news = await searchNews(opend, "HK.00700", { kind: "notice" });',
      "console.log(news.map(({ title, url }) => [title, url]));",
    ],
    sample: { keyword: "tencent" },
    rows: "search_news_list",
    arguments: {
      keyword: { doc: "A word, code or name in the news." },
      max_count: { name: "count", doc: "The most news items to return. Default: 10." },
      news_sub_type: { name: "kind" },
    },
  },
];
