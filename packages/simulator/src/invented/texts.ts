import { codeText } from "../market/markets.ts";
import type { Zone } from "../market/zone.ts";
import { bigId } from "./numbers.ts";
import type { Scene } from "./scene.ts";
import { byWord, meaning, wordsOf } from "./words.ts";

type Kind = "code" | "symbol" | "currency" | "id" | "address" | "zone" | "period";

const kinds = byWord<Kind>({
  currency: "currency",
  code: "code",
  symbol: "symbol ticker",
  id: "id mvc uid",
  address: "url link avatar head",
  zone: "zone",
  period: "period quarter year",
});

/** Fields with the name of the row's security. Other name fields are for people, funds and groups. */
const names: ReadonlySet<string> = new Set(["name", "stockName", "securityName", "shortName"]);

const quarterOf = ({ day }: Scene): string =>
  `${day.slice(0, 4)}/Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

const currencies: Readonly<Record<Zone, string>> = {
  "Asia/Hong_Kong": "HKD",
  "Asia/Shanghai": "CNY",
  "America/New_York": "USD",
  "America/Chicago": "USD",
};

const texts: Readonly<Record<Kind, (scene: Scene) => string>> = {
  code: ({ security }) => security.code,
  symbol: ({ security }) => codeText(security),
  currency: ({ zone }) => currencies[zone],
  id: (scene) => String(bigId(scene)),
  address: (scene) => `https://opend.example/${Math.floor(scene.draw() * 1e6)}`,
  zone: ({ zone }) => zone,
  period: quarterOf,
};

/** A text for a field of this name. Other texts say that they are invented; some contain non-ASCII characters. */
export function text(name: string, scene: Scene): string {
  if (names.has(name)) return scene.securityName;
  const kind = /currency/i.test(name) ? "currency" : meaning(name, kinds);
  if (kind !== undefined) return texts[kind](scene);
  const words = [...wordsOf(name)].reverse().join(" ");
  return `Invented ${words} ${scene.index + 1}${scene.draw() < 0.3 ? " · 虛構" : ""}`;
}
