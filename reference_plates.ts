
const plateTypes = { 0: "all", 1: "industry", 2: "region", 3: "concept", 4: "other" } as const;



const plateNumbers = numbersOf(plateTypes);



const largestBatch = 200;

export async function plates(
  opend: Requester,
  market: Market,
  set: PlateSet = "all",
  options: CallOptions = {},
): Promise<Plate[]> {
  if (!Object.hasOwn(plateNumbers, set))
    throw new ArgumentError("set", `one of ${Object.keys(plateNumbers).join(", ")}`, set);
  const { plateInfoList } = await askAbout(
    opend,
    [market],
    GetPlateSet,
    { market: marketNumber(market), plateSetType: plateNumbers[set] },
    options,
  );
  return plateInfoList.map(plate);
}

export async function plateSecurities(
  opend: Requester,
  plate: string,
  options: CallOptions = {},
): Promise<StaticInfo[]> {
  const { staticInfoList } = await askAbout(
    opend,
    [plate],
    GetPlateSecurity,
    { plate: security(parseCode(plate)) },
    options,
  );
  return staticInfoList.map(staticRow);
}

export const ownerPlates = (
  opend: Requester,
  codes: Codes,
  options: CallOptions = {},
): Promise<OwnerPlates[]> =>
  inBatches(
    opend,
    codes,
    {
      protocol: GetOwnerPlate,
      size: largestBatch,
      rows: ({ ownerPlateList }) =>
        ownerPlateList.map(({ security: owner, name, plateInfoList }) => ({
          ...subjectOf(owner, name).subject,
          plates: plateInfoList.map(plate),
        })),
    },
    options,
  );

const plate = ({ plate: own, name, plateType }: PlateInfo): Plate => ({
  code: codeText(own),
  name,
  type: named(plateTypes, plateType),
});
