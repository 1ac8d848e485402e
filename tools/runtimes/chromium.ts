import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

export type { Browser } from "playwright-core";

/** Unpacks the browser of the package, the first time. */
export const chromiumBinary = (): Promise<string> => chromium.executablePath();

/** Starts a headless browser. The caller closes it. */
export const launchChromium = async (): Promise<Browser> =>
  playwright.launch({
    executablePath: await chromiumBinary(),
    args: chromium.args,
    headless: true,
  });
