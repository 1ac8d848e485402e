import { readFileSync } from "node:fs";
import { type Descriptor, messagesOf } from "./descriptor.ts";

/** Our documentation of the schema, keyed by full name (`Qot_Sub`, `Qot_Sub.C2S`, `Qot_Sub.C2S.header`). */
export type Docs = Record<string, string>;

const replyFields: Docs = {
  retType: "A value of `RetType`: 0 is success, anything else a failure.",
  retMsg: "OpenD's message about a failure, in OpenD's language.",
  errCode: "OpenD's number of a failure, if there is one.",
  s2c: "The content of the reply or push; absent if `retType` is a failure.",
};

const requestFields: Docs = { c2s: "The content of the request." };

/** Reads our documentation and adds the fields that every request and reply has. Refuses unknown keys. */
export function readDocs(descriptor: Descriptor): Docs {
  const written = JSON.parse(readFileSync(new URL("docs.json", import.meta.url), "utf8")) as Docs;
  const names = new Set<string>();
  const docs: Docs = {};
  for (const [fullName, { fields }] of messagesOf(descriptor)) {
    names.add(fullName);
    const has = (wanted: string): boolean => fields.some(([, , , name]) => name === wanted);
    const shared = has("retType") ? replyFields : has("c2s") ? requestFields : {};
    for (const [, , , name] of fields) {
      names.add(`${fullName}.${name}`);
      const common = shared[name];
      if (common !== undefined) docs[`${fullName}.${name}`] = common;
    }
  }
  for (const file of Object.values(descriptor.files)) {
    names.add(file.package);
    for (const [name, values] of Object.entries(file.enums)) {
      names.add(`${file.package}.${name}`);
      for (const [, value] of values) names.add(`${file.package}.${name}.${value}`);
    }
  }
  for (const [name, text] of Object.entries(written)) {
    if (!names.has(name)) throw new Error(`docs.json: no schema element is called ${name}`);
    if (/\*\/|[\r\n]/.test(text)) throw new Error(`docs.json: ${name} must be one line without */`);
  }
  return { ...docs, ...written };
}
