import type { QuestionSpec } from "../../spec.ts";

export const questions: readonly QuestionSpec[] = [
  {
    name: "delayStatistics",
    protocol: "GetDelayStatistics",
    doc: "How long pushes, requests and orders took on their way through OpenD.",
    example: [
      'const { requests } = await delayStatistics(opend, { kinds: ["requests"] });',
      "console.log(requests.map(({ protocolId, count }) => [protocolId, count]));",
    ],
    sample: { kinds: ["pushes", "requests"] },
    arguments: {
      typeList: { name: "kinds", doc: "Which delays are wanted." },
      qotPushStage: { name: "stage" },
      segmentList: { name: "segments", between: [-1, 2147483647] },
    },
  },
];
