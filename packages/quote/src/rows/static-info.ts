import type { SecurityStaticInfo } from "@opend/core/qot/common";
import { type FutureStatic, futureStatic } from "../gen/rows/future-static.ts";
import { type OptionStatic, optionStatic } from "../gen/rows/option-static.ts";
import { type StaticBase, staticBase } from "../gen/rows/static-base.ts";
import { type WarrantStatic, warrantStatic } from "../gen/rows/warrant-static.ts";

/**
 * Facts about a security that seldom change. `kind` distinguishes them; a security without a part of
 * its own is `plain`.
 */
export type StaticInfo =
  | (StaticBase & { readonly kind: "plain" })
  | (StaticBase & { readonly kind: "warrant"; readonly warrant: WarrantStatic })
  | (StaticBase & { readonly kind: "option"; readonly option: OptionStatic })
  | (StaticBase & { readonly kind: "future"; readonly future: FutureStatic });

export function staticInfo(message: SecurityStaticInfo): StaticInfo {
  const { warrantExData: warrant, optionExData: option, futureExData: future } = message;
  const base = staticBase(message.basic);
  if (warrant) return { ...base, kind: "warrant", warrant: warrantStatic(warrant) };
  if (option) return { ...base, kind: "option", option: optionStatic(option) };
  if (future) return { ...base, kind: "future", future: futureStatic(future) };
  return { ...base, kind: "plain" };
}
