// Generated from tools/questions/subjects/indicators. Do not edit.
export type { IndicatorLanguage } from "../enums/indicator-language.ts";
export type { IndicatorLine } from "../enums/indicator-line.ts";
export type { IndicatorSearch } from "../enums/indicator-search.ts";
export type { IndicatorShape } from "../enums/indicator-shape.ts";
export type { IndicatorValueType } from "../enums/indicator-value-type.ts";
export type { IndicatorInput } from "../rows/indicator-input.ts";
export type { IndicatorOutput } from "../rows/indicator-output.ts";
export type { IndicatorScript } from "../rows/indicator-script.ts";
export type { IndicatorValue } from "../rows/indicator-value.ts";
export type { Indicator } from "../rows/indicator.ts";
export { type IndicatorsOptions, type IndicatorsArguments, indicators, indicatorsQuestion } from "../questions/indicators.ts";
