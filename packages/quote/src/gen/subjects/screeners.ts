// Generated from tools/questions/subjects/screeners. Do not edit.
export type { OptionCategory } from "../enums/option-category.ts";
export type { OptionExercise } from "../enums/option-exercise.ts";
export type { OptionScreenFigure } from "../enums/option-screen-figure.ts";
export type { OptionType } from "../enums/option-type.ts";
export type { UnderlyingScreenFigure } from "../enums/underlying-screen-figure.ts";
export type { ScreenedOption } from "../rows/screened-option.ts";
export type { ScreenedUnderlying } from "../rows/screened-underlying.ts";
export { type OptionScreenUnderlyingFilters, type OptionScreenOptionFilters, type OptionScreenConditions, type OptionScreenSort, type OptionScreenOptions, type OptionScreenArguments, optionScreen, optionScreenQuestion } from "../questions/option-screen.ts";
