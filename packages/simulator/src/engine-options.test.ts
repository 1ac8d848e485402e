import { protocolNames } from "@opend/core/internal";
import { protocols } from "@opend/core/protocols";
import { expect, it } from "vitest";
import { Engine, type EngineOptions } from "./index.ts";

it.each<[string, object]>([
  ["at", { at: "tomorrow" }],
  ["seed", { seed: Number.NaN }],
  ["seed", { seed: 1.5 }],
  ["seed", { seed: 2 ** 60 }],
  ["seed", { seed: "x" }],
  ["pushIntervalMs", { pushIntervalMs: 0 }],
  ["pushIntervalMs", { pushIntervalMs: Number.NaN }],
  ["pushIntervalMs", { pushIntervalMs: 1e12 }],
  ["subscriptionQuota", { subscriptionQuota: -1 }],
  ["subscriptionQuota", { subscriptionQuota: 2 ** 40 }],
  ["keepAliveIntervalSeconds", { keepAliveIntervalSeconds: 0.5 }],
  ["keepAliveIntervalSeconds", { keepAliveIntervalSeconds: 1e12 }],
  ["dropSilentClients", { dropSilentClients: 0 }],
  ["countsRefused", { countsRefused: "no" }],
  ["limitScope", { limitScope: "foo" }],
  ["releaseAfter", { releaseAfter: "never" }],
  ["quoteRights", { quoteRights: { HKK: "basic" } }],
  ["quoteRights", { quoteRights: { HK: "best" } }],
  ["limits", { limits: "all" }],
  ["limits", { limits: null }],
  ["limits", { limits: { Qot_GetShortIntrest: { requests: 1, windowMs: 1 } } }],
  ["limits.Qot_GetKL", { limits: { Qot_GetKL: "nothing" } }],
  ["limits.Qot_GetKL", { limits: { Qot_GetKL: null } }],
  ["limits.Qot_GetKL.requests", { limits: { Qot_GetKL: { requests: -1, windowMs: 1 } } }],
  ["limits.Qot_GetKL.windowMs", { limits: { Qot_GetKL: { requests: 1, windowMs: Number.NaN } } }],
])("refuses an invalid %s: %o", (argument, options) => {
  expect(() => new Engine(options as EngineOptions)).toThrow(
    expect.objectContaining({ code: "invalid-argument", argument }),
  );
});

it("treats undefined as left out", () => {
  const options = { seed: undefined, limits: undefined, at: undefined } as unknown;
  expect(new Engine(options as EngineOptions).time.toISOString()).toMatch(/^2026-05-08T02:00/);
});

it("uses core's protocol names, and misspelt ones do not compile", () => {
  const requests = protocols.filter(({ kind }) => kind === "request");
  expect(protocolNames).toEqual(Object.fromEntries(requests.map(({ id, name }) => [id, name])));
  // @ts-expect-error: there is no such protocol.
  const limits: EngineOptions = { limits: { Qot_GetShortIntrest: "none" } };
  expect(() => new Engine(limits)).toThrow("Qot_GetShortIntrest");
});
