import { afterEach, expect, test, vi } from "vitest";
import { onWake } from "./wake.ts";

afterEach(() => vi.unstubAllGlobals());

/** The globals of a page that report when it wakes. */
function page(): { window: EventTarget; document: EventTarget & { visibilityState: string } } {
  const window = new EventTarget();
  const document = Object.assign(new EventTarget(), { visibilityState: "visible" });
  vi.stubGlobal("document", document);
  vi.stubGlobal("addEventListener", window.addEventListener.bind(window));
  vi.stubGlobal("removeEventListener", window.removeEventListener.bind(window));
  return { window, document };
}

test.each([
  ["document", "visibilitychange"],
  ["document", "resume"],
  ["window", "pageshow"],
  ["window", "online"],
] as const)("a page wakes on its %s's %s event, until the listener is removed", (target, type) => {
  const { [target]: told } = page();
  const listener = vi.fn();
  const stop = onWake(listener);
  told.dispatchEvent(new Event(type));
  expect(listener).toHaveBeenCalledTimes(1);
  stop();
  told.dispatchEvent(new Event(type));
  expect(listener).toHaveBeenCalledTimes(1);
});

test("a page that is hidden does not wake", () => {
  const { document } = page();
  document.visibilityState = "hidden";
  const listener = vi.fn();
  onWake(listener);
  document.dispatchEvent(new Event("visibilitychange"));
  expect(listener).not.toHaveBeenCalled();
});

test("in a runtime without a page the listener is never called", () => {
  expect("document" in globalThis).toBe(false);
  onWake(() => expect.unreachable())();
});
