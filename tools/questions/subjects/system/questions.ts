import type { QuestionSpec } from "../../spec.ts";

export const questions: readonly QuestionSpec[] = [
  {
    name: "delayStatistics",
    protocol: "GetDelayStatistics",
    doc: "The delays of pushes, requests and orders on their way through OpenD.",
    example: [
      'const { requests } = await delayStatistics(opend, { kinds: ["requests"] });',
      "console.log(requests.map(({ protocolId, count }) => [protocolId, count]));",
    ],
    sample: { kinds: ["pushes", "requests"] },
    arguments: {
      typeList: { name: "kinds", doc: "The delays to return." },
      qotPushStage: { name: "stage" },
      segmentList: { name: "segments", between: [-1, 2147483647] },
    },
  },
];
