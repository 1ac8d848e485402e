// Generated from Qot_GetIpoList.IpoData by tools/rows. Do not edit.
import type { IpoData as Message } from "@opend/core/qot/get-ipo-list";
import { type IpoBase, ipoBase } from "./ipo-base.ts";
import { type IpoCn, ipoCn } from "./ipo-cn.ts";
import { type IpoHk, ipoHk } from "./ipo-hk.ts";
import { type IpoJp, ipoJp } from "./ipo-jp.ts";
import { type IpoMy, ipoMy } from "./ipo-my.ts";
import { type IpoSg, ipoSg } from "./ipo-sg.ts";
import { type IpoUs, ipoUs } from "./ipo-us.ts";

/** One offering: what all have, and the ex-data of its own market. */
export interface Ipo {
  /** What every offering has. */
  readonly basic: IpoBase;
  /** Mainland China only. OpenD calls it `cnExData`. */
  readonly cn: IpoCn | undefined;
  /** Hong Kong only. OpenD calls it `hkExData`. */
  readonly hk: IpoHk | undefined;
  /** US only. OpenD calls it `usExData`. */
  readonly us: IpoUs | undefined;
  /** Singapore only. OpenD calls it `sgExData`. */
  readonly sg: IpoSg | undefined;
  /** Malaysia only. OpenD calls it `myExData`. */
  readonly my: IpoMy | undefined;
  /** Japan only. OpenD calls it `jpExData`. */
  readonly jp: IpoJp | undefined;
}

export function ipo(message: Message): Ipo {
  return {
    basic: ipoBase(message.basic),
    cn: message.cnExData && ipoCn(message.cnExData),
    hk: message.hkExData && ipoHk(message.hkExData),
    us: message.usExData && ipoUs(message.usExData),
    sg: message.sgExData && ipoSg(message.sgExData),
    my: message.myExData && ipoMy(message.myExData),
    jp: message.jpExData && ipoJp(message.jpExData),
  };
}
