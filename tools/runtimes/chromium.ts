import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

export type { Browser } from "playwright-core";

/** Unpacks the browser that its package brings, the first time. */
export const chromiumBinary = (): Promise<string> => chromium.executablePath();

/** A headless browser of its own; whoever starts it closes it. */
export const launchChromium = async (): Promise<Browser> =>
  playwright.launch({
    executablePath: await chromiumBinary(),
    args: chromium.args,
    headless: true,
  });
