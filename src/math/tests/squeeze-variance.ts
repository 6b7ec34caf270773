/** What is known of a variance before its sample is seen: a value, and how many degrees of freedom it is worth. */
export interface VariancePrior {
  readonly variance: number;
  readonly df: number;
}

/**
 * Moderated variance (Smyth 2004; `squeezeVar` of limma): (d₀·s₀² + d·s²)/(d₀ + d), with d₀ + d degrees of freedom, for a sample variance
 * s² of d ≥ 0 degrees of freedom and a prior s₀² worth d₀.
 * @example squeezeVariance(4, 4, { variance: 1, df: 4 }) // { variance: 2.5, df: 8 }
 */
export function squeezeVariance(variance: number, df: number, prior: VariancePrior): VariancePrior {
  const own = df > 0 ? df * variance : 0;
  return { variance: (prior.df * prior.variance + own) / (prior.df + df), df: prior.df + df };
}
