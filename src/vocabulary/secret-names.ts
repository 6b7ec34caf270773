/** What a name says of its value: that it is a secret, that it may be one, or nothing of the kind. */
export type NameSays = 'secret' | 'perhaps' | 'no';

/** A name whose last word is one of these holds a secret. */
const SECRETS = new Set(
  `password passwords passwd passphrase passcode pwd secret secrets credential credentials cred creds cookie cookies apikey
  authtoken accesstoken privatekey secretkey accesskey sshkey connectionstring`.split(/\s+/),
);
/** A key of these is a secret: `api_key`. */
const KEYS_OF = new Set(
  `api access secret private ssh rsa pgp gpg encryption signing account auth master service license deploy storage client app
  wandb comet neptune clearml mlflow swanlab openai anthropic cohere groq mistral gemini hf huggingface aws azure gcp s3 shared`.split(
    /\s+/,
  ),
);
/** A token of these is a secret: `hub_token`; one of a text, such as `pad_token`, is not. */
const TOKENS_OF = new Set(
  `api auth access refresh bearer bot github gitlab git hf hub huggingface wandb comet neptune clearml mlflow slack discord
  telegram npm pypi session csrf xsrf oauth personal deploy service aws azure sas security swanlab dagshub kaggle user`.split(
    /\s+/,
  ),
);
/** A pass of these is a password: `smtp_pass`; one over the data, such as `first_pass`, is not. */
const PASSES_OF = new Set(
  'db database smtp ftp sftp user mysql redis mongo postgres pg admin root login email mail http proxy'.split(' '),
);
/** A name with one of these words may hold a secret. */
const PERHAPS = new Set([
  ...SECRETS,
  ...`token key auth authorization authentication pass pat jwt bearer sas session sig signature hmac webhook license login dsn
  sid`.split(/\s+/),
]);
/** What a name is about is its last word: these are no secrets, whatever stands before. */
const HARMLESS = new Set(
  `count counts num number n size sizes len length dim dims rate ratio weight weights dropout id ids idx index type types
  name names class format mode path paths file files filename dir directory folder mask embedding embeddings embed emb loss acc
  accuracy prob probability limit max min std mean batch freq frequency interval layer layers head heads layout column columns
  field fields sha sha1 sha256 sha512 md5 hash commit checksum digest version step steps epoch epochs vocab tokenizer model
  enabled required expiry ttl style strategy scope email url uri host port user username`.split(/\s+/),
);
/** A harmless last word does not help these: the hash of a password is still worth stealing. */
const NEVER_HARMLESS = new Set(['password', 'passwd', 'passphrase', 'pwd', 'secret', 'credential', 'credentials', 'private']);
/** Longest part of a name that is looked at: its end. */
const MAX_NAME = 200;

/** What a name of a setting, a flag or a part of an address says of its value. */
export function nameSays(name: string): NameSays {
  const words = wordsOf(name);
  const [before = '', last = ''] = words.length > 1 ? words.slice(-2) : ['', ...words];
  if (SECRETS.has(last) || (last === 'pass' && PASSES_OF.has(before))) return 'secret';
  if ((last === 'key' || last === 'keys') && KEYS_OF.has(before) && !words.includes('public')) return 'secret';
  if (last === 'token' && TOKENS_OF.has(before)) return 'secret';
  if (HARMLESS.has(last) && !words.some((word) => NEVER_HARMLESS.has(word))) return 'no';
  return words.some((word) => PERHAPS.has(word)) ? 'perhaps' : 'no';
}

/** The words of `apiKey`, `API_KEY`, `--api-key` and `env.API KEY`, in small letters. */
function wordsOf(name: string): readonly string[] {
  return name
    .slice(-MAX_NAME)
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ')
    .replace(/(?<=[A-Z])(?=[A-Z][a-z])/g, ' ')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
