import { type Connection, pushesOf, type Stream } from "@opend/core";
import { Sub } from "@opend/core/qot/sub";
import { type S2C, UpdateBasicQot } from "@opend/core/qot/update-basic-qot";

/** The security of the test programs. */
export const tencent = { market: 1, code: "00700" } as const;

/** Subscribes to the quotes of Tencent. */
export async function subscribeTencent(opend: Connection): Promise<void> {
  await opend.request(Sub, {
    securityList: [tencent],
    subTypeList: [1],
    isSubOrUnSub: true,
    isRegOrUnRegPush: true,
  });
}

/**
 * Subscribes to the quotes of Tencent and waits for a push. Returns its code, and the stream of the
 * push.
 */
export async function firstPush(
  opend: Connection,
): Promise<{ pushes: Stream<S2C>; pushed: string | undefined }> {
  const pushes = pushesOf(opend, UpdateBasicQot);
  await subscribeTencent(opend);
  const { value } = await pushes.next();
  return { pushes, pushed: value?.basicQotList[0]?.security.code };
}
