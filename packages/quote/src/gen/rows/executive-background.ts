// Generated from Qot_GetCompanyExecutiveBackground.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-company-executive-background";

/** The background of an executive. */
export interface ExecutiveBackground {
  /** What the executive did before, in words. OpenD calls it `briefBackground`. */
  readonly background: string | undefined;
}

export function executiveBackground(message: Message): ExecutiveBackground {
  return {
    background: message.briefBackground || undefined,
  };
}
