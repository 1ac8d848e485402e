import type { QuestionSpec } from "../../spec.ts";

export const questions: readonly QuestionSpec[] = [
  {
    name: "watchlistGroups",
    protocol: "Qot_GetUserSecurityGroup",
    doc: "The groups of the account's watchlist.",
    example: [
      'const groups = await watchlistGroups(opend, "all");',
      "console.log(groups.map(({ name, type }) => [name, type]));",
    ],
    sample: { type: "all" },
    rows: "groupList",
    arguments: {
      groupType: { name: "type", doc: "The user's own groups, those of the system, or all." },
    },
  },
  {
    name: "watchlist",
    protocol: "Qot_GetUserSecurity",
    doc: "The securities of a group of the account's watchlist.",
    example: [
      'const [group] = await watchlistGroups(opend, "all");',
      'const securities = await watchlist(opend, group?.name ?? "All");',
      "console.log(securities.map(({ code, name }) => [code, name]));",
    ],
    notes: ["If several groups have this name, OpenD uses the first."],
    sample: { group: "All" },
    rows: "staticInfoList",
    arguments: { groupName: { name: "group", doc: "The name of the group." } },
  },
  {
    name: "changeWatchlist",
    protocol: "Qot_ModifyUserSecurity",
    doc: "Adds securities to a group of the account's watchlist, or removes them.",
    example: [
      'await changeWatchlist(opend, "Favorites", "add", ["HK.00700"]);',
      'console.log("added");',
    ],
    notes: [
      "`delete` deletes the securities from all groups. `moveOut` removes them from this group.",
      "It is never sent twice: when the link is lost before the reply, it rejects with `link-lost`.",
    ],
    sample: { group: "Favorites", change: "add", codes: ["HK.00700"] },
    positional: ["groupName", "op", "securityList"],
    arguments: {
      groupName: { name: "group", doc: "The name of the group." },
      op: { name: "change", doc: "The change of the securities." },
    },
  },
  {
    name: "reminders",
    protocol: "Qot_GetPriceReminder",
    doc: "The price reminders of a security or a market.",
    example: [
      'const all = await reminders(opend, { market: "HK" });',
      "console.log(all.map(({ code, reminders }) => [code, reminders.length]));",
    ],
    sample: { market: "HK" },
    rows: "priceReminderList",
    arguments: {
      security: {
        doc: "The security of the reminders. One of `code` and `market` is required; `code` has priority.",
      },
      market: {
        doc: "The market of the reminders. Shanghai and Shenzhen count as one.",
        markets: ["HK", "US", "SH", "SZ", "SG", "MY", "JP"],
      },
    },
  },
  {
    name: "setReminder",
    protocol: "Qot_SetPriceReminder",
    doc: "Adds, changes, enables, disables or deletes a price reminder.",
    example: [
      'const { id } = await setReminder(opend, "HK.00700", "add", {',
      '  condition: "priceUp",',
      '  frequency: "onceADay",',
      "  value: 600,",
      "});",
      "console.log(id);",
    ],
    notes: [
      "It is never sent twice: when the link is lost before the reply, it rejects with `link-lost`.",
    ],
    sample: {
      code: "HK.00700",
      change: "add",
      condition: "priceUp",
      frequency: "onceADay",
      value: 600,
    },
    arguments: {
      op: { name: "change", doc: "The change of the reminder." },
      key: { name: "id", doc: "The `id` of the reminder, from `reminders`. Adding needs none." },
      type: { name: "condition" },
      freq: { name: "frequency" },
      reminderSessionList: { name: "sessions" },
    },
  },
];
