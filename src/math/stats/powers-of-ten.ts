/** Powers of ten that a double holds exactly, so that the division by one rounds once. `10 ** n` is not exact everywhere. */
export const POWERS_OF_TEN = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
