export const names: Readonly<Record<string, string>> = {
  "Qot_GetInstitutionList.InstitutionListItem.institutionId": "id",
  "Qot_GetInstitutionList.InstitutionListItem.institutionName": "name",
  "Qot_GetInstitutionProfile.S2C.institutionName": "name",
  "Qot_GetInstitutionDistribution.IndustryDistributionItem.industryId": "id",
  "Qot_GetInstitutionDistribution.IndustryDistributionItem.industryName": "name",
  "Qot_GetInstitutionProfile.S2C.top10Pct": "topTenPercent",
  "Qot_GetInstitutionProfile.S2C.top10PctChange": "topTenChangePercent",
  "Qot_GetArkStockDynamic.S2C.dynamicType": "type",
};
