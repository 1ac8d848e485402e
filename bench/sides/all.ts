import type { MakeCases } from "../side.ts";
import { futuApi as futuApiFrames } from "./frames/futu-api.ts";
import { ours as oursFrames } from "./frames/ours.ts";
import { ours as oursMessages } from "./messages/ours.ts";
import { protobufEs } from "./messages/protobuf-es.ts";
import { protobufjs } from "./messages/protobufjs.ts";
import { futuApi as futuApiRequests } from "./requests/futu-api.ts";
import { oursOnTcp, ours as oursRequests } from "./requests/ours.ts";

/** The compared sides, by subject. The first side of each subject is ours. */
export const subjects: Readonly<Record<string, Readonly<Record<string, MakeCases>>>> = {
  frames: { ours: oursFrames, "futu-api": futuApiFrames },
  messages: { ours: oursMessages, protobufjs, "@bufbuild/protobuf": protobufEs },
  requests: { ours: oursRequests, "ours on tcp": oursOnTcp, "futu-api": futuApiRequests },
};
