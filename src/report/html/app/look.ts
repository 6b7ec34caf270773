/** What the switches have chosen. */
export interface Look {
  /** Roles that are switched off. */
  readonly hidden: Set<string>;
  isLogarithmic: boolean;
  bands: boolean;
  /** Letter of the stretch that is pointed at. */
  letter: string | null;
}
