import { QotRight as Level } from "@opend/core/qot/common";
import { ProgramStatusType } from "@opend/core/system/common";
import { GtwEventType, NotifyType, type QotRight, type S2C } from "@opend/core/system/notify";
import { type QuoteRightLevels, rightFields, steadyRights } from "./account/quote-rights.ts";

/** A market whose quote right another device can take. */
export type QuoteMarket = "HK" | "US" | "SH" | "SZ" | "SG" | "JP" | "MY";

type LevelField = Exclude<keyof QotRight, "hasUSOptionQotRight">;

/** The fields with the levels of a market. */
const fields: Readonly<Record<QuoteMarket, readonly LevelField[]>> = {
  HK: ["hkQotRight"],
  US: ["usQotRight"],
  SH: ["cnQotRight", "shQotRight"],
  SZ: ["cnQotRight", "szQotRight"],
  SG: ["sgStockQotRight"],
  JP: ["jpStockQotRight"],
  MY: ["myStockQotRight"],
};

const allMarkets = Object.keys(fields) as QuoteMarket[];

/** The default rights. */
const usualRights: QotRight = {
  hkQotRight: Level.QotRight_SF,
  usQotRight: Level.QotRight_Level2,
  cnQotRight: Level.QotRight_Level1,
  shQotRight: Level.QotRight_Level1,
  szQotRight: Level.QotRight_Level1,
  sgStockQotRight: Level.QotRight_Level1,
  jpStockQotRight: Level.QotRight_Level1,
  myStockQotRight: Level.QotRight_Level1,
};

type Notice = Partial<S2C> & Pick<S2C, "type">;

/** OpenD's own link to its servers, and its quote rights. */
export class Upstream {
  readonly #notify: (notice: Notice) => void;
  readonly #taken = new Set<string>();
  #held: QotRight;
  #status: number = ProgramStatusType.ProgramStatusType_Ready;

  /** `notify` is called whenever something changes. */
  constructor(notify: (notice: Notice) => void, levels: QuoteRightLevels = {}) {
    this.#notify = notify;
    this.#held = { ...usualRights, ...rightFields(levels) };
  }

  /** Whether OpenD is logged in to its servers, for quotes and for trading. */
  get isUp(): boolean {
    return this.#status === ProgramStatusType.ProgramStatusType_Ready;
  }

  /** A value of `ProgramStatusType`. */
  get programStatus(): number {
    return this.#status;
  }

  /** The rights in Notify: the level of each market, `none` if it was taken, and the rights that were set. */
  get rights(): QotRight {
    const rights = { ...this.#held };
    for (const market of allMarkets)
      if (this.#taken.has(market))
        for (const field of fields[market]) rights[field] = Level.QotRight_No;
    return rights;
  }

  /** The levels of all rights. */
  get allRights(): QotRight {
    return { ...steadyRights, ...this.rights };
  }

  /** Whether OpenD receives quotes of a market now. Otherwise nothing of it is pushed. */
  delivers(market: string): boolean {
    return this.isUp && !this.#taken.has(market);
  }

  set(isUp: boolean): void {
    const { ProgramStatusType_Ready, ProgramStatusType_Loging } = ProgramStatusType;
    this.#become(isUp ? ProgramStatusType_Ready : ProgramStatusType_Loging);
  }

  kickOut(): void {
    this.#notify({
      type: NotifyType.NotifyType_GtwEvent,
      event: {
        eventType: GtwEventType.GtwEventType_KickedOut,
        desc: "the account has logged in elsewhere",
      },
    });
    this.#become(ProgramStatusType.ProgramStatusType_ForceLogout);
  }

  takeRights(markets: readonly QuoteMarket[] = allMarkets): void {
    for (const market of markets) this.#taken.add(market);
    this.#notifyRights();
  }

  returnRights(markets: readonly QuoteMarket[] = allMarkets): void {
    for (const market of markets) this.#taken.delete(market);
    this.#notifyRights();
  }

  setRights(levels: QuoteRightLevels): void {
    this.#held = { ...this.#held, ...rightFields(levels) };
    this.#notifyRights();
  }

  #become(status: number): void {
    if (status === this.#status) return;
    const wasUp = this.isUp;
    this.#status = status;
    const { isUp } = this;
    if (isUp !== wasUp)
      this.#notify({
        type: NotifyType.NotifyType_ConnStatus,
        connectStatus: { qotLogined: isUp, trdLogined: isUp },
      });
    this.#notify({
      type: NotifyType.NotifyType_ProgramStatus,
      programStatus: { programStatus: { type: status } },
    });
  }

  #notifyRights(): void {
    this.#notify({ type: NotifyType.NotifyType_QotRight, qotRight: this.rights });
  }
}
