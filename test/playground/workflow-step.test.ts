import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { workflowStep } from '../../src/playground/workflow-step.js';

const metricsOf = (roots: readonly string[], folders: readonly string[]) => {
  const [step] = parse(workflowStep(roots, new Set(folders))) as readonly { readonly with: { readonly metrics: string } }[];
  return step!.with.metrics.trim().split('\n');
};

it.each([
  ['a file', ['metrics.csv'], [], ['metrics.csv']],
  ['a folder', ['runs'], ['runs'], ['runs/**']],
  ['several', ['runs', 'log.txt'], ['runs'], ['runs/**', 'log.txt']],
  ['a name that YAML reads as something else', ['true'], [], ['true']],
  ['a name that ends a value', ['a: b # c'], [], ['a: b # c']],
  ['quotes', ['"x\'.csv'], [], ['"x\'.csv']],
] as const)('names %s as metrics', (_name, roots, folders, metrics) => {
  expect(metricsOf(roots, folders)).toEqual(metrics);
});
