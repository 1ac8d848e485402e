// Generated from Qot_GetEventContractSnapshot by tools/questions. Do not edit.
import { type C2S, GetEventContractSnapshot, type S2C } from "@opend/core/qot/get-event-contract-snapshot";
import type { CallOptions } from "@opend/core";
import { codes } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import type { Codes } from "../../codes.ts";
import { type EventSnapshot, eventSnapshot as readEventSnapshot } from "../rows/event-snapshot.ts";

/** The arguments of {@link eventSnapshotsQuestion}. */
export interface EventSnapshotsArguments {
  /** The contracts whose snapshots are wanted. */
  readonly codes: Codes;
}

/** Qot_GetEventContractSnapshot as a value, for tools. */
export const eventSnapshotsQuestion: SingleQuestion<EventSnapshotsArguments, C2S, S2C, readonly EventSnapshot[]> = {
  protocol: GetEventContractSnapshot,
  arguments: {
    codes: { field: "securityList", kind: codes, isRequired: true },
  },
  about: ({ codes }) => [...codes],
  answer: ({ snapshotList }) => snapshotList.map(readEventSnapshot),
};

/**
 * The prices of event contracts now.
 *
 * ```ts
 * const [snapshot] = await eventSnapshots(opend, ["EC.KXEPLGAME-26MAY08-ARS"]);
 * console.log(snapshot?.yesBid, snapshot?.yesAsk);
 * ```
 *
 * Qot_GetEventContractSnapshot (3445), with no documented limit.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function eventSnapshots(
  opend: Requester,
  codes: Codes,
  options: CallOptions = {},
): Promise<readonly EventSnapshot[]> {
  return single(opend, eventSnapshotsQuestion, { codes }, options);
}
