/** Runs of a property: so many here, 5,000 in the nightly workflow, which sets CURVELINT_PROPERTY_RUNS. */
export function runs(here: number): number {
  const wanted = Number(process.env['CURVELINT_PROPERTY_RUNS']);
  return Number.isInteger(wanted) && wanted > here ? wanted : here;
}
