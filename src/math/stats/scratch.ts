/** Room shared by the statistics that reorder or collect numbers: a typed array costs more to allocate than most of them to compute. */
let room = new Float64Array(4096);

/** At least `size` numbers of any value, valid until the next call: never kept, never held over a call of another statistic. */
export function scratch(size: number): Float64Array {
  if (room.length < size) room = new Float64Array(2 * size);
  return room;
}
