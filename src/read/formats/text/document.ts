import { type DrawnTable, newDrawnTable, takeDrawn } from './drawn-row.js';
import { headingOf, isBestHeading } from './headings.js';
import { readBar, readTextLine } from './line.js';
import { changeRate, closeBars, type Model, newModel, takeLine } from './model.js';
import { namesOfRow, rowBelow } from './named-row.js';
import { countBar } from './passes.js';
import { newPrintedLists, type PrintedLists, takeLists } from './printed-lists.js';
import { changedRate } from './rate-change.js';
import { newSeen, type Seen, see } from './seen.js';

/** Models of one file, and the one that the lines are of. */
export interface Document {
  readonly models: Map<string, Model>;
  model: Model;
  /** Takes what is left out. */
  readonly rest: Model;
  readonly seen: Seen;
  readonly lists: PrintedLists;
  readonly table: DrawnTable;
  /** Names on the line above. */
  names: readonly string[] | null;
}

/** `densenet_121 - Epoch 1/100`: several models that are trained in turn. */
const MODEL = /^([A-Za-z][\w.-]{0,63}) - Epoch[ :[]/;
/** Models that are trained in turn; a text with more is no log. */
const MAX_MODELS = 500;
/** What a terminal draws over: what stands behind it is a line of its own. */
const OVERDRAWN = /\u0008+|\u001b\[[012]?K/;

export function newDocument(): Document {
  const first = newModel();
  return {
    ...{ models: new Map([['', first]]), model: first, rest: newModel(), seen: newSeen() },
    ...{ lists: newPrintedLists(), table: newDrawnTable(), names: null },
  };
}

/** Takes what a line of the file says. `row`: its number, 0-based. */
export function takeText(document: Document, text: string, row: number): void {
  if (OVERDRAWN.test(text)) for (const piece of text.split(OVERDRAWN)) take(document, piece, row);
  else take(document, text, row);
}

/** The end of the text ends a table, and bars. */
export function closeDocument(document: Document): void {
  take(document, '', 0);
  for (const model of document.models.values()) closeBars(model);
}

function take(document: Document, text: string, row: number): void {
  if (takeLists(document.lists, text)) return;
  document.table.isHeaded = document.model.heading !== null;
  const { own, rows } = takeDrawn(document.table, text, row);
  for (const one of rows) takeLine(document.model, one.line, () => null, one.row);
  if (own) return;
  const name = MODEL.exec(text)?.[1];
  if (name !== undefined) {
    closeBars(document.model);
    document.model = modelOf(document, name);
  }
  const { model } = document;
  const line = (document.names === null ? null : rowBelow(document.names, text)) ?? readTextLine(text);
  document.names = line === null ? namesOfRow(text) : null;
  see(document.seen, text, line);
  const rate = line === null || line.metrics.length === 0 ? changedRate(text) : null;
  if (rate !== null) {
    changeRate(model, rate);
    return;
  }
  if (line !== null) takeLine(model, line, () => headingOf(text), row);
  else if (isBestHeading(text)) model.skips = true;
  else takeNothing(model, text);
}

/** A line without a metric or a place: a heading, or a bar around others. */
function takeNothing(model: Model, text: string): void {
  model.heading = headingOf(text) ?? model.heading;
  const bar = readBar(text);
  if (bar !== null) countBar(model.passes, bar.label, bar.counter);
}

function modelOf({ models, rest }: Document, name: string): Model {
  const known = models.get(name);
  if (known !== undefined) return known;
  if (models.size > MAX_MODELS) return rest;
  const made = newModel();
  models.set(name, made);
  return made;
}
