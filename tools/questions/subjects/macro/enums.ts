import type { EnumSpec } from "../../../rows/spec.ts";

export const enums: readonly EnumSpec[] = [
  {
    values: "Qot_GetMacroIndicatorList.MacroRegion",
    type: "MacroRegion",
    of: "arguments",
    doc: "A country or region with macroeconomic indicators.",
    texts: { HK: "HK", US: "US", JP: "JP", SG: "SG", AU: "AU", CA: "CA", MY: "MY", CN: "CN" },
  },
  {
    values: "Qot_GetMacroIndicatorHistory.MacroDataUnitType",
    type: "MacroUnit",
    doc: "The unit of a macroeconomic value.",
  },
];
