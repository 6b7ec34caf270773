/** HTTP status of a failed request; null where no answer came. */
export function statusOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return null;
  return 'response' in error && error.response !== undefined ? error.status : null;
}
