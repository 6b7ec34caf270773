import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';

/** 1-based line of the key (or value) at a path of a YAML file; 1 where there is no such node. */
export function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let line = 1;
  for (const step of path) {
    if (!isMap(node)) break;
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
    if (!pair) break;
    if (isNode(pair.key) && pair.key.range) line = lines.linePos(pair.key.range[0]).line;
    node = pair.value;
  }
  return line;
}

/** 1-based line of a metric of the gate in a settings file that is valid; 1 where it is not there. */
export function gateLine(text: string, metric: string): number {
  const lines = new LineCounter();
  return lineOf(parseDocument(text, { lineCounter: lines }), lines, ['gate', metric]);
}
