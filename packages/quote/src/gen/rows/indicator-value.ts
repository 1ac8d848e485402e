// Generated from Qot_Common.IndicatorParamValue by tools/rows. Do not edit.
import type { IndicatorParamValue as Message } from "@opend/core/qot/common";
import { enumName } from "../../enum-name.ts";
import { safeNumber } from "../../safe-number.ts";
import { type IndicatorLine, indicatorLines } from "../enums/indicator-line.ts";
import { type IndicatorShape, indicatorShapes } from "../enums/indicator-shape.ts";
import { type IndicatorValueType, indicatorValueTypes } from "../enums/indicator-value-type.ts";

/** The value of an indicator's parameter; `type` says which field contains it. */
export interface IndicatorValue {
  /** Which of the other fields holds the value. */
  readonly type: IndicatorValueType | undefined;
  /**
   * The value when `type` is INT; its unit follows from the parameter. OpenD calls it `intValue`.
   */
  readonly integer: number | undefined;
  /**
   * The value when `type` is FLOAT; its unit follows from the parameter. OpenD calls it
   * `floatValue`.
   */
  readonly number: number | undefined;
  /** The value when `type` is STRING. OpenD calls it `stringValue`. */
  readonly text: string | undefined;
  /** The value when `type` is BOOL. OpenD calls it `boolValue`. */
  readonly isSet: boolean | undefined;
  /** The value when `type` is COLOR, as `#RRGGBB` or `#RRGGBBAA`. OpenD calls it `colorValue`. */
  readonly color: string | undefined;
  /** When `type` is SHAPE. OpenD calls it `shapeValue`. */
  readonly shape: IndicatorShape | undefined;
  /** When `type` is LINE. OpenD calls it `lineValue`. */
  readonly line: IndicatorLine | undefined;
}

export function indicatorValue(message: Message): IndicatorValue {
  return {
    type: enumName(indicatorValueTypes, message.type),
    integer: safeNumber("intValue", message.intValue),
    number: message.floatValue,
    text: message.stringValue || undefined,
    isSet: message.boolValue,
    color: message.colorValue || undefined,
    shape: enumName(indicatorShapes, message.shapeValue),
    line: enumName(indicatorLines, message.lineValue),
  };
}
