import { afterEach, expect, test, vi } from "vitest";
import { onWake } from "./wake.ts";

afterEach(() => vi.unstubAllGlobals());

/** A page, as far as it can wake. */
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
] as const)("a page wakes by its %s's %s, until told to stop", (target, type) => {
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

test("a runtime without a page has nothing to listen to", () => {
  expect("document" in globalThis).toBe(false);
  onWake(() => expect.unreachable())();
});
