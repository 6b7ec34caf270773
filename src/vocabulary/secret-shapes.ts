/**
 * Shapes of secrets beyond the rule set: of services around training, of pieces that were cut, and of whole kinds of secrets rather
 * than of one service. Each is a secret whatever its name is.
 */
export const SECRET_SHAPES: readonly RegExp[] = [
  // Whatever follows the first line of a private key, and where it was cut.
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----END)[A-Za-z0-9+/=\s\\:,-]){0,10000}(?:-----END [A-Z ]{0,60}-----)?/g,
  // Signed (three parts) and encrypted (five) tokens; the first part is JSON that begins with {".
  /(?<![\w-])eyJ[\w-]{8,2000}\.[\w-]{8,4000}(?:\.[\w-]{0,4000}){0,3}/g,
  // Tokens that begin with a known word, also where their end was cut off.
  /(?<![A-Za-z0-9])(?:gh[opsur]_|github_pat_|api_org_|glpat-|npm_|dckr_pat_|gsk_|rpa_|tvly-|pplx-|xai-|nvapi-|lsv2_[ps]t_|wandb_v1_|dop_v1_|shp(?:at|ca|pa|ss)_|figd_|lin_api_|ntn_|sbp_|csk-|whsec_|[sr]k_(?:live|test)_|xox[abeoprs]-|xapp-|hv[sbr]\.|PMAK-|NRAK-|GOCSPX-|dapi)(?=[\w.-]{0,40}\d)[\w.-]{10,500}/g,
  /(?<![A-Za-z0-9])pypi-AgE[\w-]{16,500}/g,
  // Keys of Amazon, of Google (API key, access token), of SendGrid, and of age.
  /(?<![A-Za-z0-9])(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,16}(?![A-Za-z0-9])/g,
  /(?<![A-Za-z0-9])AIza[\w-]{30,40}/g,
  /(?<![A-Za-z0-9])ya29\.[\w-]{20,500}/g,
  /(?<![A-Za-z0-9])SG\.[\w-]{16,64}\.[\w-]{16,64}/g,
  /(?<![A-Za-z0-9])AGE-SECRET-KEY-1[A-Z0-9]{20,80}/g,
  // Bots of Telegram and Discord.
  /(?<![0-9])[0-9]{8,10}:AA[\w-]{30,40}/g,
  /(?<![\w-])[MNO][\w-]{22,28}\.[\w-]{6}\.[\w-]{25,110}/g,
];

/** The same with beginnings that other names have, too: a secret where group 1 is letters and digits at random. */
export const DOUBTFUL_SHAPES: readonly RegExp[] = [
  /(?<![A-Za-z0-9])(?:hf_|r8_|fw_|api_org_)([A-Za-z0-9]{20,80})/g,
  /(?<![A-Za-z0-9])sk-([\w-]{20,300})/g,
  // A small word, a dash or underscore, and a long piece: the look of most tokens, also of services that nobody has listed.
  /(?<![A-Za-z0-9])[a-z][a-z0-9]{1,11}[_-](?:[a-z0-9]{1,12}[_-]){0,2}([A-Za-z0-9]{24,200})(?![A-Za-z0-9])/g,
];

/** Addresses that let everybody who knows them post: what follows the host is the secret. */
export const WEBHOOKS: readonly RegExp[] = [
  /(?<=hooks\.slack\.com\/)(?:services|workflows|triggers)\/[\w/-]{6,300}/gi,
  /(?<=discord(?:app)?\.com\/api\/)(?:v\d{1,2}\/)?webhooks\/[\w/-]{6,300}/gi,
  /(?<=webhook\.office\.com\/|outlook\.office\.com\/)webhook(?:b2)?\/[\w@/-]{6,400}/gi,
  /(?<=api\.telegram\.org\/)bot[\w:-]{10,100}/gi,
  /(?<=hooks\.zapier\.com\/)hooks\/catch\/[\w/-]{4,100}/gi,
  /(?<=(?:feishu\.cn|larksuite\.com)\/)open-apis\/bot\/v2\/hook\/[\w-]{6,100}/gi,
  /(?<=maker\.ifttt\.com\/)trigger\/[\w/-]{6,200}/gi,
  /(?<=\/\/[\w.:-]{1,200}\/)hooks\/[a-z0-9]{26}(?![a-z0-9])/gi,
];
