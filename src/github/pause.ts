/** Waits so many milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** About as many milliseconds, a quarter more or less: the jobs of a matrix that failed together should not all come back together. */
export function spread(ms: number): number {
  return ms * (0.75 + Math.random() / 2);
}
