import { type DescEnum, type DescField, type DescFile, ScalarType } from "@bufbuild/protobuf";
import { getComments } from "@bufbuild/protoplugin";

/** The enums of field names, if neither our documentation nor a naming rule determines them. */
const known: Readonly<Record<string, string>> = {
  market: "QotMarket",
  secType: "SecurityType",
  secStatus: "SecurityStatus",
  marketState: "QotMarketState",
  exerciseType: "OptionAreaType",
  jpAccType: "TrdSubAccType",
  trdMarketAuthList: "TrdMarket",
  filterMarket: "TrdMarket",
  filterStatusList: "OrderStatus",
};

/** `hkQotRight` and similar names. */
const endings = (name: string): string | undefined =>
  name.endsWith("QotRight") ? "QotRight" : undefined;

const documented = /\bvalues? of `(\w+)`/i;
const shortestEnding = 5;

const enumsOf = (files: readonly DescFile[]): DescEnum[] => files.flatMap(({ enums }) => enums);

const only = <Item>(list: readonly Item[]): Item | undefined =>
  list.length === 1 ? list[0] : undefined;

/**
 * The enum of a field's values. Most fields with enum values are plain int32 in the schema, so our
 * documentation names the enum. Without documentation, the field name decides (`klType` is a
 * `KLType`, `accType` a `TrdAccType`), first among the enums that the file imports, then among the
 * shared ones. By name alone, the `direction` of a sort order would be a `TickerDirection`.
 */
export function enumOf(field: DescField, files: readonly DescFile[]): DescEnum | undefined {
  if (field.enum) return field.enum;
  if (field.scalar !== ScalarType.INT32) return undefined;
  const { file } = field.parent;
  const near = enumsOf([file, ...file.dependencies]);
  const far = enumsOf(files.filter(({ name }) => name.endsWith("Common")));
  const find = (isMeant: (name: string) => boolean): DescEnum | undefined =>
    only(near.filter((each) => each.file === file && isMeant(each.name.toLowerCase()))) ??
    only(near.filter((each) => isMeant(each.name.toLowerCase()))) ??
    only(far.filter((each) => isMeant(each.name.toLowerCase())));
  const sentence = (getComments(field).leading ?? "").trim();
  const documentedAs = documented.exec(sentence)?.[1];
  if (sentence !== "" && documentedAs === undefined) return undefined;
  const said = documentedAs ?? known[field.name] ?? endings(field.name);
  if (said !== undefined) return find((each) => each === said.toLowerCase());
  const name = field.name.replaceAll("_", "").toLowerCase();
  return (
    find((each) => each === name || each === `trd${name}`) ??
    (name.length < shortestEnding ? undefined : find((each) => each.endsWith(name)))
  );
}
