/**
 * Something to tell, as data: `id` says what, `values` are the numbers and names of its sentence. `Values` maps each id to the type of
 * its values. Sentences are made where people read them, from the templates in src/text and in the rules.
 */
export type MessageOf<Values extends object> = {
  readonly [Id in keyof Values]: { readonly id: Id; readonly values: Values[Id] };
}[keyof Values];

/** Values of a message that has none. */
export type NoValues = Readonly<Record<never, never>>;
