/** Processes of built code, without a loader: a loader would wrap every measured function. */
import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { Answer, Call } from "./programs/serve.ts";

/** One call at a time. */
export interface Process {
  call<T>(name: string, argument?: unknown): Promise<T>;
  end(): Promise<void>;
}

export function start(folder: string, program: string): Process {
  const child = fork(join(folder, `${program}.js`), {
    execArgv: [],
    env: { ...process.env, NODE_OPTIONS: "" },
    // Needed for `Uint8Array`.
    serialization: "advanced",
  });
  return {
    call: (name, argument) => called(child, program, { name, argument }),
    end: () =>
      new Promise((resolve) => {
        child.once("exit", () => resolve());
        child.disconnect();
      }),
  };
}

function called<T>(child: ChildProcess, program: string, call: Call): Promise<T> {
  return new Promise((resolve, reject) => {
    const onMessage = (answer: Answer): void => {
      child.off("exit", onExit);
      if ("value" in answer) resolve(answer.value as T);
      else reject(new Error(`${program}, ${call.name}: ${answer.error}`));
    };
    const onExit = (): void => {
      child.off("message", onMessage);
      reject(new Error(`the process of ${program} ended during ${call.name}`));
    };
    child.once("message", onMessage);
    child.once("exit", onExit);
    child.send(call);
  });
}
