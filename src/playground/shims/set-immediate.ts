/** Goes on when what waits has had its turn, as Node's does; a browser has none of that name. */
export function setImmediate(run: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    run();
  };
  port2.postMessage(null);
}
