export const names: Readonly<Record<string, string>> = {
  "Qot_GetIndicatorList.IndicatorEntry.myLang": "myLanguage",
  "Qot_GetIndicatorList.IndicatorInfo.shortName": "name",
  "Qot_Common.IndicatorInputParam.varName": "variable",
  "Qot_Common.IndicatorParamValue.intValue": "integer",
  "Qot_Common.IndicatorParamValue.floatValue": "number",
  "Qot_Common.IndicatorParamValue.stringValue": "text",
  "Qot_Common.IndicatorParamValue.boolValue": "isSet",
  "Qot_Common.IndicatorParamValue.colorValue": "color",
  "Qot_Common.IndicatorParamValue.shapeValue": "shape",
  "Qot_Common.IndicatorParamValue.lineValue": "line",
};
