import { GetBasicQot } from "@opend/core/qot/get-basic-qot";
import { GetSecuritySnapshot } from "@opend/core/qot/get-security-snapshot";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";

/** The protocols whose messages are measured. */
export const sampled = [GetBasicQot, GetShortInterest, GetSecuritySnapshot] as const;
