import { type Connection, type ConnectionEvent, eventsOf, type Stream } from "@opend/core";

type Type = ConnectionEvent["type"];
type EventOf<T extends Type> = Extract<ConnectionEvent, { readonly type: T }>;

/** The events of a connection from now on, read one by one. Ends with the connection. */
export class Watch {
  readonly #stream: Stream<ConnectionEvent>;
  /** The types of the events read so far. */
  readonly seen: Type[] = [];

  constructor(opend: Connection) {
    this.#stream = eventsOf(opend);
  }

  /** Reads until an event of this type that satisfies the condition. */
  async until<T extends Type>(
    type: T,
    holds: (event: EventOf<T>) => boolean = () => true,
  ): Promise<EventOf<T>> {
    for (;;) {
      const { value: event } = await this.#stream.next();
      if (event === undefined) throw new Error(`no ${type}, only ${this.seen.join(", ")}`);
      this.seen.push(event.type);
      if (event.type === type && holds(event as EventOf<T>)) return event as EventOf<T>;
    }
  }
}
