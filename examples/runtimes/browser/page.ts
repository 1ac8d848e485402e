/** A page, over WebSocket. Served with its bundle by `serve.ts`. */
import { shortInterest } from "@opend/quote";
import { connect } from "@opend/transport-web";

const { searchParams } = new URL(location.href);
const url = searchParams.get("url") ?? "ws://127.0.0.1:33333";
const key = searchParams.get("key") ?? "";
const list = document.querySelector("ul") as HTMLElement;

const show = (text: string): void => {
  list.append(Object.assign(document.createElement("li"), { textContent: text }));
};

async function main(): Promise<void> {
  await using opend = await connect({ url, key });
  for (const row of await shortInterest(opend, "HK.00700").take(3))
    show(`${row.date} ${row.sharesShort}`);
}

// A browser hides why a socket did not open; the error says what is likely.
main().catch((error) => show(String(error)));
