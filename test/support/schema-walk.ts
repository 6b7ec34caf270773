/** A JSON Schema as zod writes it. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Fields = Readonly<Record<string, Json>>;

/** A number, or one of the words that stand for what JSON has no number for. */
function isNumber({ type, anyOf }: Schema): boolean {
  return type === 'number' || type === 'integer' || (anyOf?.[0]?.type === 'number' && anyOf[1]?.enum?.[0] === 'NaN');
}

/** A text that may be any. */
export function isFreeText({ type, const: only, enum: some, pattern }: Schema): boolean {
  return type === 'string' && only === undefined && some === undefined && pattern === undefined;
}

/** Forms that a value may have; null is none. One where there is no choice. */
function formsOf(schema: Schema): readonly Schema[] {
  if (isNumber(schema)) return [schema];
  const { type } = schema;
  if (typeof type === 'object') return type.filter((one) => one !== 'null').map((one) => ({ ...schema, type: one }));
  const forms = schema.anyOf ?? schema.oneOf;
  return forms === undefined ? [schema] : forms.filter((one) => one.type !== 'null').flatMap(formsOf);
}

/** What tells a form apart from the others: its id. */
function idOf({ properties }: Schema): string | null {
  const id = properties?.['id']?.const;
  return typeof id === 'string' ? id : null;
}

function formOf(value: Json, forms: readonly Schema[]): Schema | null {
  const own = isFields(value) ? value['id'] : undefined;
  const named = forms.find((form) => idOf(form) !== null && idOf(form) === own);
  if (named) return named;
  const type = typeOf(value);
  const several = forms.filter((form) => form.items).length > 1;
  const fits = (form: Schema) => {
    if (!several || type !== 'array' || !form.items || !Array.isArray(value) || value.length === 0) return true;
    const { items } = form;
    return (isNumber(items) ? 'number' : (items.type ?? 'object')) === typeOf(value[0]!) || formsOf(items).length > 1;
  };
  return (
    forms.find((form) => (isNumber(form) ? 'number' : (form.type ?? 'object')) === type && idOf(form) === null && fits(form)) ??
    null
  );
}

function typeOf(value: Json): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

function isFields(value: Json | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Name of what is put into dictionaries. */
const EXTRA = 'extra';

/**
 * A value with all that its schema allows and that it lacks: optional fields, an entry of each dictionary, a message of each id in
 * each list. Where there is a choice of forms, `variant` says which.
 */
export function filled(value: Json | undefined, schema: Schema, variant: number): Json {
  const forms = formsOf(schema);
  const isChoice = forms.length > 1;
  const wanted = forms[variant % forms.length]!;
  const own = value === undefined || value === null ? null : formOf(value, forms);
  const form = own === null || (isChoice && variant > 0) ? wanted : own;
  return filledAs(own === form ? value : undefined, form, variant);
}

function filledAs(value: Json | undefined, schema: Schema, variant: number): Json {
  const { const: only, enum: some, pattern, type, properties, additionalProperties, items, prefixItems } = schema;
  if (only !== undefined) return only as Json;
  if (isNumber(schema)) return value ?? 1;
  if (some !== undefined) return value ?? (some[variant % some.length] as Json);
  if (prefixItems) return prefixItems.map((one, i) => filled((value as readonly Json[] | undefined)?.[i], one, variant));
  if (items) return listOf((value ?? []) as readonly Json[], items, variant);
  if (properties) {
    const given: Fields = isFields(value) ? value : {};
    return Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, filled(given[key], one, variant)]));
  }
  if (typeof additionalProperties === 'object') {
    const all = Object.entries({ ...(isFields(value) ? value : {}), [EXTRA]: undefined });
    return Object.fromEntries(all.map(([key, one]) => [key, one ?? filled(undefined, additionalProperties as Schema, variant)]));
  }
  if (type === 'boolean') return value ?? true;
  if (pattern?.startsWith('^\\d{4}')) return value ?? '2027-01-31';
  return value ?? (pattern === undefined ? 'text' : pattern.includes('A-Z') ? 'A' : 'overfitting');
}

function listOf(list: readonly Json[], items: Schema, variant: number): readonly Json[] {
  // Lists of numbers are curves: as they are.
  if (isNumber(items)) return list.length > 0 ? list : [1];
  const own = list.map((one) => filledAs(one, formOf(one, formsOf(items)) ?? items, variant));
  const there = new Set(own.map((one) => (isFields(one) ? one['id'] : null)));
  const missing = formsOf(items).filter((form) => idOf(form) !== null && !there.has(idOf(form)!));
  if (missing.length > 0) return [...own, ...missing.map((form) => filledAs(undefined, form, variant))];
  return own.length > 0 ? own : [filled(undefined, items, variant)];
}

/** A leaf of a value: where in the schema it stands, and what it is. */
export interface Leaf {
  readonly path: string;
  readonly schema: Schema;
  readonly value: Json;
}

/** A value in which each leaf is replaced; names of dictionaries go through `rename`. */
export function mapped(
  value: Json,
  schema: Schema,
  replace: (leaf: Leaf) => Json,
  rename: (name: string, path: string) => string = (name) => name,
  path = '',
): Json {
  const form = formOf(value, formsOf(schema)) ?? schema;
  const { properties, additionalProperties, items, prefixItems } = form;
  const id = idOf(form);
  const at = id === null ? path : `${path}(${id})`;
  if (prefixItems && Array.isArray(value)) return value.map((one, i) => mapped(one, prefixItems[i]!, replace, rename, `${at}[]`));
  if (items && Array.isArray(value)) return value.map((one) => mapped(one, items, replace, rename, `${at}[]`));
  if (properties && isFields(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [
        key,
        properties[key] ? mapped(one, properties[key], replace, rename, `${at}.${key}`) : one,
      ]),
    );
  if (typeof additionalProperties === 'object' && isFields(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [rename(key, at), mapped(one, additionalProperties, replace, rename, `${at}{}`)]),
    );
  return replace({ path: at, schema: form, value });
}

/** Paths of all leaves that a schema has, as `mapped` names them. */
export function leavesOf(schema: Schema, isWanted: (leaf: Schema) => boolean, path = ''): readonly string[] {
  return formsOf(schema).flatMap((form) => {
    const { properties, additionalProperties, items, prefixItems } = form;
    const id = idOf(form);
    const at = id === null ? path : `${path}(${id})`;
    if (prefixItems) return [...new Set(prefixItems.flatMap((one) => leavesOf(one, isWanted, `${at}[]`)))];
    if (items) return leavesOf(items, isWanted, `${at}[]`);
    if (properties) return Object.entries(properties).flatMap(([key, one]) => leavesOf(one, isWanted, `${at}.${key}`));
    if (typeof additionalProperties === 'object') return leavesOf(additionalProperties, isWanted, `${at}{}`);
    return isWanted(form) ? [at] : [];
  });
}
