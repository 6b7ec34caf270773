export type Range = readonly [number, number];

/** Which part of the axis is visible, and how that changes. */
export interface Viewport {
  whole(): Range;
  /** From now on these positions are everything; a part that is shown stays. */
  cover(positions: readonly number[]): void;
  range(): Range;
  isZoomed(): boolean;
  /** Null: everything. `isLast` (default): the movement has ended. */
  set(next: Range | null, isLast?: boolean): void;
  /** The same without an end: what the address says is not told to it again. */
  show(next: Range | null): void;
  zoom(factor: number): void;
  shift(share: number): void;
}

/** The visible part of what is logged at these positions; `start` null: all of it. */
export function viewport(
  positions: readonly number[],
  start: Range | null,
  onChange: (range: Range, isLast: boolean) => void,
): Viewport {
  let whole = wholeRange(positions);
  let range = start ?? whole;
  const set = (next: Range | null, isLast = true) => {
    range = next === null ? whole : clamped(next, whole);
    onChange(range, isLast);
  };
  const isZoomed = () => range[0] > whole[0] || range[1] < whole[1];
  return {
    whole: () => whole,
    cover: (all) => {
      const isPart = isZoomed();
      whole = wholeRange(all);
      range = isPart ? clamped(range, whole) : whole;
    },
    range: () => range,
    isZoomed,
    set,
    show: (next) => {
      const wanted = next === null ? whole : clamped(next, whole);
      if (wanted[0] !== range[0] || wanted[1] !== range[1]) set(next, false);
    },
    zoom: (factor) => {
      const [middle, half] = [(range[0] + range[1]) / 2, ((range[1] - range[0]) / 2) * factor];
      set([middle - half, middle + half]);
    },
    shift: (share) => {
      const by = share * (range[1] - range[0]);
      const kept = Math.max(whole[0] - range[0], Math.min(whole[1] - range[1], by));
      set([range[0] + kept, range[1] + kept]);
    },
  };
}

/** From the first position to the last; a single one gets room around it. */
function wholeRange(positions: readonly number[]): Range {
  const [from, to] = [positions[0] ?? 0, positions[positions.length - 1] ?? 1];
  return from < to ? [from, to] : [from - 0.5, to + 0.5];
}

/** A range inside the whole, not so narrow that nothing is left of it. */
function clamped([from, to]: Range, [first, last]: Range): Range {
  const least = (last - first) / 500;
  const low = Math.max(first, Math.min(from, last - least));
  return [low, Math.min(last, Math.max(to, low + least))];
}
