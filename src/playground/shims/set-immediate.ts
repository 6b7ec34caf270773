/** Goes on when what waits has had its turn, as Node's does; a browser has none of that name. */
export function setImmediate(run: () => void): void {
  setTimeout(run, 0);
}
