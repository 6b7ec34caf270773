/**
 * What else is called `config.json`: the keys that tell it, each list all of them. Of a model or a tokenizer such a file has a hundred
 * entries, under which the settings of the training would be buried.
 */
const OTHERS: readonly (readonly string[])[] = [
  // Hugging Face: a model, a tokenizer, a processor, a generation
  ['architectures', 'model_type'],
  ['transformers_version', 'model_type'],
  ['tokenizer_class'],
  ['added_tokens_decoder'],
  ['image_processor_type'],
  ['_diffusers_version'],
  // Keras
  ['class_name', 'config', 'registered_name'],
  ['class_name', 'config', 'keras_version'],
  // packages, compilers, containers, notebooks, pipelines of CI
  ['name', 'version', 'dependencies'],
  ['name', 'version', 'scripts'],
  ['lockfileVersion'],
  ['compilerOptions'],
  ['nbformat', 'cells'],
  ['dockerfile'],
  ['jobs', 'version'],
  ['services', 'version'],
];

/** Are these the keys of a file that configures another thing than a training? */
export function isOfAnotherThing(keys: readonly string[]): boolean {
  const has = new Set(keys);
  return OTHERS.some((marks) => marks.every((mark) => has.has(mark)));
}

/** May a text hold all keys of such a file? A cheap first look. */
export function mayBeOfAnotherThing(text: string): boolean {
  return OTHERS.some((marks) => marks.every((mark) => text.includes(`"${mark}"`)));
}
