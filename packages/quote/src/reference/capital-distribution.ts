import type { CallOptions } from "@opend/core";
import { GetCapitalDistribution } from "@opend/core/qot/get-capital-distribution";
import { askAbout } from "../ask/ask.ts";
import type { Requester } from "../ask/requester.ts";
import { parseCode, security } from "../codes.ts";
import {
  type CapitalDistribution,
  capitalDistribution as capitalDistributionRow,
} from "../gen/rows/capital-distribution.ts";
import { subjectOf } from "../rows/subject.ts";

export async function capitalDistribution(
  opend: Requester,
  code: string,
  options: CallOptions = {},
): Promise<CapitalDistribution> {
  const parsed = parseCode(code);
  const told = await askAbout(
    opend,
    [code],
    GetCapitalDistribution,
    { security: security(parsed) },
    options,
  );
  return capitalDistributionRow(told, subjectOf(security(parsed), undefined));
}
