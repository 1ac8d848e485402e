// Generated from Qot_GetInsiderHolderList.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-insider-holder-list";

/** The number of insiders who hold, bought and sold. */
export interface InsidersPage {
  /**
   * All insiders of the company; only in the reply to the first page. OpenD calls it
   * `insiderTotalCount`.
   */
  readonly insiders: number | undefined;
  /**
   * Insiders who bought; only in the reply to the first page. OpenD calls it `insiderBoughtCount`.
   */
  readonly bought: number | undefined;
  /** Insiders who sold; only in the reply to the first page. OpenD calls it `insiderSoldCount`. */
  readonly sold: number | undefined;
}

export function insidersPage(message: Message): InsidersPage {
  return {
    insiders: message.insiderTotalCount,
    bought: message.insiderBoughtCount,
    sold: message.insiderSoldCount,
  };
}
