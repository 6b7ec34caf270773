import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { IS_HARDENED } from './hardened.js';

/** A request as it reached the fake GitHub; the path with its query. */
export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  /** Parsed JSON; undefined where none was sent. */
  readonly body?: unknown;
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: object;
}

interface Operation {
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly properties?: Readonly<Record<string, unknown>>; readonly oneOf?: unknown };
  readonly bodyRequired?: boolean;
  readonly answers?: Readonly<Record<string, object>>;
  readonly example?: unknown;
}

const SLICE = 'test/fixtures/github-openapi.json';
const slice = JSON.parse(readFileSync(SLICE, 'utf8')) as {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly definitions: Readonly<Record<string, object>>;
};

// It makes code of schemas.
const ajv = IS_HARDENED ? null : new Ajv({ strict: false, allErrors: true });
ajv?.addSchema({ $id: 'slice', definitions: slice.definitions });
ajv?.addSchema(partial({ $id: 'partial', definitions: slice.definitions }) as object);
const compiled = new Map<object, ValidateFunction>();
const anything = Object.assign(() => true, { errors: null }) as unknown as ValidateFunction;
function compile(schema: object, isPartial = false): ValidateFunction {
  if (ajv === null) return anything;
  const known = compiled.get(schema) ?? ajv.compile(refer(isPartial ? partial(schema) : schema, isPartial) as object);
  compiled.set(schema, known);
  return known;
}

/** The same schema with references into one of the two sets of definitions. */
function refer(value: unknown, isPartial: boolean): unknown {
  return mapped(value, (key, one) => (key === '$ref' ? `${isPartial ? 'partial' : 'slice'}${one}` : refer(one, isPartial)));
}

/** The same schema without fields that must be there. */
function partial(value: unknown): unknown {
  return mapped(value, (key, one) => (key === 'required' && Array.isArray(one) ? [] : partial(one)));
}

function mapped(value: unknown, change: (key: string, one: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((one, i) => change(String(i), one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, change(key, one)]));
}

interface Route {
  readonly name: string;
  readonly method: string;
  readonly pattern: RegExp;
  readonly operation: Operation;
}

// Of two that fit, the one with fewer placeholders: /rate_limit before /{anything}.
const routes: readonly Route[] = Object.entries(slice.operations)
  .map(([name, operation]) => {
    const [method = '', path = ''] = name.split(' ');
    const source = path
      .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
      .replace(/\{(\w+)\}/g, (_, parameter: string) =>
        parameter === 'path' || parameter === 'ref' ? `(?<${parameter}>.+)` : `(?<${parameter}>[^/]+)`,
      );
    return { name, method, pattern: new RegExp(`^${source}$`), operation };
  })
  .sort((a, b) => a.name.split('{').length - b.name.split('{').length || b.name.length - a.name.length);

/** The operation of GitHub's that a request is, as `GET /repos/{owner}/{repo}/pulls`; null for none that we know. */
export function operationOf(method: string, path: string): string | null {
  return isGraphql(method, path) ? 'POST /graphql' : (find(method, path)?.route.name ?? null);
}

/** GitHub's own example of an answer; null where it has none. */
export function exampleOf(method: string, path: string): unknown {
  return find(method, path)?.route.operation.example ?? null;
}

function find(method: string, path: string) {
  const { pathname, searchParams } = new URL(path, 'http://host');
  for (const route of routes) {
    const match = route.method === method ? route.pattern.exec(pathname) : null;
    if (match) return { route, searchParams, groups: match.groups ?? {} };
  }
  return null;
}

/** Behind the REST API's address on an own server, `/api/v3`, it lies at `/api`. */
function isGraphql(method: string, path: string): boolean {
  return method === 'POST' && /^(?:\/api)?\/graphql$/.test(path);
}

/** What GitHub's own description has against a request, one sentence each. */
export function requestProblems({ method, path, body }: ApiRequest): readonly string[] {
  const at = `${method} ${path}`;
  // GraphQL is described elsewhere.
  if (isGraphql(method, path)) return [];
  const found = find(method, path);
  if (!found) return [`${at}: no operation of ${SLICE}; add it to .github/scripts/github-openapi.mjs if GitHub has it`];
  const { operation } = found.route;
  const problems: string[] = [];
  const given = (where: Parameter['in'], name: string, value: string) => {
    const parameter = operation.parameters.find((one) => one.name === name && one.in === where);
    if (!parameter) return void problems.push(`${at}: no ${where} parameter is called ${name}`);
    const check = compile(parameter.schema);
    // Path and query are text on their way: numbers and booleans are read out of it, as GitHub does.
    const readings = [
      value,
      ...(/^-?\d+$/.test(value) ? [Number(value)] : []),
      ...(/^(?:true|false)$/.test(value) ? [value === 'true'] : []),
    ];
    if (!readings.some((one) => check(one))) problems.push(`${at}: ${ajv?.errorsText(check.errors, { dataVar: name })}`);
  };
  for (const [name, value] of Object.entries(found.groups)) given('path', name, decodeURIComponent(value));
  for (const [name, value] of found.searchParams) given('query', name, value);
  for (const { name, in: where, required } of operation.parameters)
    if (required && where === 'query' && !found.searchParams.has(name)) problems.push(`${at}: ${name} is missing`);
  if (operation.body) problems.push(...bodyProblems(at, operation, body));
  else if (body !== undefined) problems.push(`${at}: a body was sent where GitHub takes none`);
  return problems;
}

function bodyProblems(at: string, { body: schema, bodyRequired = false }: Operation, body: unknown): readonly string[] {
  if (body === undefined) return bodyRequired ? [`${at}: the body is missing`] : [];
  const check = compile(schema!);
  const problems = check(body) ? [] : [`${at}: ${ajv?.errorsText(check.errors, { dataVar: 'body' })}`];
  const { properties } = schema!;
  const unknown = properties && !schema!.oneOf ? Object.keys(Object(body)).filter((name) => !(name in properties)) : [];
  return [...problems, ...unknown.map((name) => `${at}: GitHub knows no ${name} in the body`)];
}

/**
 * What GitHub's description has against an answer of the fake: fields of another type. Fields that are missing are fine, as long as
 * nobody reads them. Of the head repository the description does not say what GitHub does: it is null once the fork is deleted; so is what describes a label that nobody described.
 */
export function answerProblems(method: string, path: string, status: number, body: unknown): readonly string[] {
  const schema = find(method, path)?.route.operation.answers?.[String(status)];
  if (!schema) return [];
  const check = compile(schema, true);
  if (check(body)) return [];
  return (check.errors ?? [])
    .filter(({ instancePath }) => !/\/(?:head_repository|head\/repo|labels\/\d+\/description)$/.test(instancePath))
    .map(({ instancePath, message }) => `${method} ${path} → ${status}: ${instancePath} ${message}`);
}
