const wanted = Number(process.env['CURVELINT_PROPERTY_RUNS']);
const isNightly = Number.isInteger(wanted) && wanted > 0;

/** Runs of a property: so many here; as many as CURVELINT_PROPERTY_RUNS says where that is more, as in the nightly workflow. */
export function runs(here: number): number {
  return isNightly && wanted > here ? wanted : here;
}
