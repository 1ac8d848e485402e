import { GetUserSecurityGroup } from "@opend/core/qot/get-user-security-group";
import { expect, test } from "vitest";
import { connectInMemory, Engine, type Unmodelled } from "./index.ts";

test.each<[string, Unmodelled]>([
  [
    "throws",
    () => {
      throw new Error("a bug");
    },
  ],
  ["rejects", () => Promise.reject(new Error("a bug"))],
  ["returns no handler", () => ({}) as ReturnType<Unmodelled>],
])("an `unmodelled` that %s fails its request, and the connection stays", async (_, unmodelled) => {
  const opend = await connectInMemory(new Engine({ unmodelled }));
  await expect(opend.request(GetUserSecurityGroup, { groupType: 1 })).rejects.toMatchObject({
    code: "reply-failed",
    retMsg: expect.stringContaining("the simulator failed"),
  });
  expect(opend.state.link).toBe("ready");
  await opend.close();
});
