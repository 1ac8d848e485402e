import { connect as connectTcp, type Socket as NetSocket } from "node:net";
import { connect as connectTls } from "node:tls";
import type { OpenSocket, Socket, TlsOptions } from "./socket.ts";

/** Where undici, the WebSocket of Node, wants to go. */
interface Target {
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string;
}
type Opened = (error: Error | null, socket: NetSocket | null) => void;

/** undici's own pool of connections, with a function of ours that opens them. */
interface Dispatcher {
  destroy(): Promise<void>;
}
type DispatcherClass = new (options: {
  connect(target: Target, opened: Opened): void;
}) => Dispatcher;

declare const WebSocket: new (url: string, options: { dispatcher: Dispatcher }) => Socket;

/** undici's pool for everything, under a name by which several copies of undici find it. */
const shared = Symbol.for("undici.globalDispatcher.1");

/**
 * Node's own WebSocket, on a connection that is ours: by itself it cannot be let go, nor ended
 * without the peer's answer, it keeps sockets of attempts that were given up, takes no authority, and
 * does not say why it failed. `undefined` where this Node has none that can be opened so.
 */
export function openByNode(tls: TlsOptions | undefined): OpenSocket | undefined {
  // Looking at it loads it.
  if (!("WebSocket" in globalThis) || typeof WebSocket !== "function") return undefined;
  const pool = (globalThis as { readonly [shared]?: Dispatcher })[shared];
  if (pool === undefined) return undefined;
  const DispatcherClass = pool.constructor as DispatcherClass;
  return (url) => {
    let underneath: NetSocket | undefined;
    let failure: unknown;
    const dispatcher = new DispatcherClass({
      connect({ protocol, hostname: host, port }, opened) {
        // It tries again by itself, for a request that has already failed.
        if (underneath) return opened(new Error("one connection is all there is"), null);
        const isSecure = protocol === "https:";
        const address = {
          host: host.replace(/^\[|\]$/g, ""),
          port: Number(port || (isSecure ? 443 : 80)),
        };
        const socket = isSecure
          ? connectTls({
              ALPNProtocols: ["http/1.1"],
              servername: nameOf(address.host),
              ...address,
              ...tls,
            })
          : connectTcp(address);
        underneath = socket.setNoDelay(true);
        const onError = (error: Error): void => {
          failure = error;
          opened(error, null);
        };
        socket.once("error", onError);
        socket.once(isSecure ? "secureConnect" : "connect", () => {
          socket.off("error", onError);
          opened(null, socket);
        });
      },
    });
    const socket = new WebSocket(url, { dispatcher });
    return {
      socket,
      end() {
        socket.close();
        underneath?.destroy();
        dispatcher.destroy().catch(() => {});
      },
      hold(isHeld) {
        if (isHeld) underneath?.ref();
        else underneath?.unref();
      },
      pause(isPaused) {
        if (isPaused) underneath?.pause();
        else underneath?.resume();
      },
      failure: () => failure,
    };
  };
}

/** TLS names hosts, not addresses. */
const nameOf = (host: string): string => (/^[\d.]+$|:/.test(host) ? "" : host);
