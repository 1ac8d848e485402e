import { connect as connectTcp, type Socket as NetSocket } from "node:net";
import { connect as connectTls } from "node:tls";
import type { OpenSocket, Socket, TlsOptions } from "./socket.ts";

/** The address that undici, the WebSocket of Node, asks to connect to. */
interface Target {
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string;
}
type Opened = (error: Error | null, socket: NetSocket | null) => void;

/** undici's pool of connections. It opens them with the function that its constructor gets. */
interface Dispatcher {
  destroy(): Promise<void>;
}
type DispatcherClass = new (options: {
  connect(target: Target, opened: Opened): void;
}) => Dispatcher;

declare const WebSocket: new (url: string, options: { dispatcher: Dispatcher }) => Socket;

/** The key of undici's global pool, which all copies of undici share. */
const shared = Symbol.for("undici.globalDispatcher.1");

/**
 * Opens Node's own WebSocket on a TCP connection that we open. On its own connection it keeps the
 * process running, waits for the peer's answer when it closes, and leaks sockets of aborted attempts.
 * It also accepts no authority and hides why it failed. `undefined` if this Node has no WebSocket that
 * works this way.
 */
export function openByNode(tls: TlsOptions | undefined): OpenSocket | undefined {
  // Reading `globalThis.WebSocket` loads undici, which then sets its global pool.
  if (!("WebSocket" in globalThis) || typeof WebSocket !== "function") return undefined;
  const pool = (globalThis as { readonly [shared]?: Dispatcher })[shared];
  if (pool === undefined) return undefined;
  const DispatcherClass = pool.constructor as DispatcherClass;
  return (url) => {
    let underneath: NetSocket | undefined;
    let failure: unknown;
    const dispatcher = new DispatcherClass({
      connect({ protocol, hostname: host, port }, opened) {
        // undici retries by itself, for a request that has already failed.
        if (underneath) return opened(new Error("the pool opens only one connection"), null);
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

/** The server name of TLS is a host name, never an IP address. */
const nameOf = (host: string): string => (/^[\d.]+$|:/.test(host) ? "" : host);
