/** Which examples a metric was measured on. */
export type Split = 'train' | 'validation' | 'test';
