import type { Stream } from "@opend/core";
import { Notify } from "@opend/core/system/notify";
import { type TellingConnection, type ToldOptions, told } from "../ask/push-rows.ts";
import { type Notice, notice } from "./notice.ts";

export const notices = (opend: TellingConnection, options?: ToldOptions): Stream<Notice> =>
  told(opend, Notify, notice, options);
