import type { Connection } from "@opend/core";

/** What a question needs of a connection; every `connect()` gives it. */
export type Requester = Pick<Connection, "request">;
