import { seededRandom } from '../../src/math/stats/seeded-random.js';

/** A secret as people leave it in settings, and what of it may be seen nowhere. */
export interface Canary {
  readonly kind: string;
  /** Name of the setting that holds it. */
  readonly name: string;
  /** What the setting is. */
  readonly value: string;
  /** The same as one text: what a folder, a series or a message would hold. */
  readonly text: string;
  /** Pieces that betray it. */
  readonly pieces: readonly string[];
}

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = UPPER.toLowerCase();
const DIGITS = '0123456789';
const ALL = UPPER + LOWER + DIGITS;
const HEX = `${DIGITS}abcdef`;

/** Draws from a seed; what it drew since the last look is `taken`. */
function drawer(seed: number) {
  const random = seededRandom(seed);
  let drawn: string[] = [];
  const one = (from: string) => from[Math.floor(random() * from.length)]!;
  /** Letters and digits at random, with some of each kind, as any issuer of keys makes sure. */
  const draw = (length: number, from = ALL) => {
    const text = Array.from({ length }, () => one(from)).join('');
    const fixed = from === ALL && length >= 8 ? `${one(DIGITS)}${text.slice(1, -2)}${one(UPPER)}${one(LOWER)}` : text;
    drawn.push(fixed);
    return fixed;
  };
  return {
    draw,
    taken: () => {
      const before = drawn;
      drawn = [];
      return before;
    },
  };
}

type Draw = ReturnType<typeof drawer>['draw'];
/** Name of the setting, its value, and whether the name is needed to know it for a secret. */
type Made = readonly [name: string, value: string, named?: 'named'];

const base64 = (text: string) => Buffer.from(text).toString('base64');
const uuid = (draw: Draw) => [8, 4, 4, 4, 12].map((length) => draw(length, HEX)).join('-');
const begin = (what: string) => `${'-'.repeat(5)}BEGIN ${what}PRIVATE KEY${'-'.repeat(5)}`;
const end = (what: string) => `${'-'.repeat(5)}END ${what}PRIVATE KEY${'-'.repeat(5)}`;
const pem = (what: string, draw: Draw) => [begin(what), ...Array.from({ length: 6 }, () => draw(64)), end(what)].join('\n');
const jwt = (draw: Draw) =>
  `${base64('{"alg":"HS256","typ":"JWT"}').replace(/=/g, '')}.${base64('{"sub":"').slice(0, 8)}${draw(40)}.${draw(43)}`;

/** One maker for each kind. Put together when it runs: nothing that looks like a secret lies in this file. */
const KINDS: Readonly<Record<string, (draw: Draw) => Made>> = {
  'GitHub, classic': (d) => ['github_pat', `ghp_${d(36)}`],
  'GitHub, installation': (d) => ['checkout', `ghs_${d(36)}`],
  'GitHub, OAuth': (d) => ['notes', `gho_${d(36)}`],
  'GitHub, fine-grained': (d) => ['pat', `github_pat_${d(22)}_${d(59)}`],
  GitLab: (d) => ['remote', `glpat-${d(20)}`],
  'Hugging Face': (d) => ['hub', `hf_${d(34, UPPER + LOWER)}`],
  'OpenAI, project': (d) => ['judge', `sk-proj-${d(74)}T3Blbk${'FJ'}${d(74)}`],
  'OpenAI, classic': (d) => ['llm', `sk-${d(20)}T3Blbk${'FJ'}${d(20)}`],
  Anthropic: (d) => ['grader', `sk-ant-api03-${d(93)}AA`],
  'Amazon, key': (d) => ['s3.user', `AKIA${d(16, `${UPPER}234567`)}`],
  'Amazon, secret': (d) => ['aws_secret_access_key', d(40), 'named'],
  'Weights & Biases': (d) => ['wandb_key', d(40, HEX), 'named'],
  'Weights & Biases, environment': (d) => ['env.WANDB_API_KEY', d(40, HEX), 'named'],
  'Weights & Biases, new': (d) => ['tracker', `wandb_v1_${d(60)}`],
  Comet: (d) => ['comet_key', d(25), 'named'],
  Neptune: (d) => ['neptune_api_token', base64(`{"api_address":"https://a.example","api_key":"${uuid(d)}"}`), 'named'],
  npm: (d) => ['registry', `npm_${d(36)}`],
  PyPI: (d) => ['index', `pypi-AgEIcHlwaS5vcmc${d(70)}`],
  Slack: (d) => ['notify', `xoxb-${d(12, DIGITS)}-${d(12, DIGITS)}-${d(24)}`],
  Stripe: (d) => ['billing', `sk_live_${d(24)}`],
  Google: (d) => ['maps', `AIza${d(35)}`],
  SendGrid: (d) => ['mailer', `SG.${d(22)}.${d(43)}`],
  Databricks: (d) => ['cluster', `dapi${d(32, HEX)}`],
  Replicate: (d) => ['remote_gpu', `r8_${d(37)}`],
  Docker: (d) => ['image_pull', `dckr_pat_${d(27)}`],
  'a service that nobody listed': (d) => ['lab', `qzlab_${d(40)}`],
  Telegram: (d) => ['chat', `${d(10, '123456789')}:AA${d(33)}`],
  'JSON Web Token': (d) => ['session', jwt(d)],
  'private key, RSA': (d) => ['deploy', pem('RSA ', d)],
  'private key, OpenSSH': (d) => ['ssh_key', pem('OPENSSH ', d)],
  'service account of Google': (d) => [
    'gcp',
    JSON.stringify({ type: 'service_account', private_key_id: d(40, HEX), private_key: pem('', d), client_email: 'a@b.example' }),
  ],
  Postgres: (d) => ['storage', `postgres://jane:${d(14)}@db.example:5432/optuna`],
  MongoDB: (d) => ['observer', `mongodb+srv://jane:${d(16)}@c.example/sacred`],
  Redis: (d) => ['queue', `redis://:${d(18)}@10.0.0.7:6379/0`],
  'address with a password': (d) => ['dataset_url', `https://jane:${d(12)}@data.example/train.tar`],
  'address with a token': (d) => ['repo', `https://${d(32)}@git.example/team/net.git`],
  Sentry: (d) => ['errors', `https://${d(32, HEX)}@o1.ingest.example/42`],
  'SAS of Azure': (d) => ['blob', `https://a.blob.core.windows.net/c?sv=2022-11-02&se=2027-01-01&sp=r&sig=${d(42)}%3D`],
  'presigned S3': (d) => [
    'weights',
    `https://b.s3.amazonaws.com/w.pt?X-Amz-Credential=AKIA${d(16, `${UPPER}234567`)}%2F20261126&X-Amz-Signature=${d(64, HEX)}`,
  ],
  'connection of Azure storage': (d) => [
    'azure',
    `DefaultEndpointsProtocol=https;AccountName=a;AccountKey=${d(43)}${d(43)}==;EndpointSuffix=core.windows.net`,
  ],
  'connection of a service bus': (d) => [
    'bus',
    `Endpoint=sb://a.servicebus.example/;SharedAccessKeyName=Root;SharedAccessKey=${d(43)}=`,
  ],
  'connection of SQL Server': (d) => ['sql', `Server=tcp:a.example,1433;User ID=jane;Password=${d(14)};Encrypt=True`],
  'webhook of Slack': (d) => ['alerts', `https://hooks.slack.com/services/T${d(8)}/B${d(8)}/${d(24)}`],
  'webhook of Discord': (d) => ['on_end', `https://discord.com/api/webhooks/${d(18, DIGITS)}/${d(68)}`],
  'webhook of Teams': (d) => [
    'channel',
    `https://a.webhook.office.com/webhookb2/${uuid(d)}@${uuid(d)}/IncomingWebhook/${d(32, HEX)}/${uuid(d)}`,
  ],
  'command line, flag': (d) => ['cmd', `python train.py --lr 0.1 --api-key ${d(20)} --epochs 3`],
  'command line, variable': (d) => ['command', `PASSWORD=${d(12)} python train.py --lr 0.1`],
  'command line, curl': (d) => ['fetch', `curl -u jane:${d(14)} https://data.example/a.tar`],
  'command line, header': (d) => ['download', `wget --header "Authorization: Bearer ${d(40)}" https://a.example`],
  cookie: (d) => ['cookie', `session=${d(26)}; theme=dark`, 'named'],
  password: (d) => ['db.pwd', d(10), 'named'],
  'password in capitals': (d) => ['SMTP_PASSWORD', d(11, LOWER), 'named'],
  'UUID as a key': (d) => ['heroku_api_key', uuid(d), 'named'],
  'Telegram, whose number might be a time': (d) => ['chat', `17${d(8, '123456789')}:AA${d(33)}`],
};

/** Secrets of every kind, `each` of one kind; the same ones for the same seed. */
export function canaries(each: number, seed: number): readonly Canary[] {
  const { draw, taken } = drawer(seed);
  return Object.entries(KINDS).flatMap(([kind, make]) =>
    Array.from({ length: each }, (): Canary => {
      const [name, value, named] = make(draw);
      const text = (named ? `${name}=${value}` : value).replaceAll('\n', ' ');
      return { kind, name, value, text, pieces: piecesOf(kind === 'Neptune' ? [value] : taken()) };
    }),
  );
}

/** How many letters of a secret in a row are too many. */
const BETRAYS = 10;

/** The beginning, the middle and the end of whatever is long enough to be told from chance. */
function piecesOf(drawn: readonly string[]): readonly string[] {
  return drawn
    .filter((one) => one.length >= BETRAYS)
    .flatMap((one) => {
      const middle = Math.floor((one.length - BETRAYS) / 2);
      return [one.slice(0, BETRAYS), one.slice(middle, middle + BETRAYS), one.slice(-BETRAYS)];
    });
}

/** The canaries that a text gives away. Their pieces are equally long: one look at each place of the text finds all of them. */
export function leaked(text: string, birds: readonly Canary[]): readonly Canary[] {
  const plain = text.replaceAll('\\', '');
  const wanted = new Set(birds.flatMap(({ pieces }) => pieces));
  const found = new Set<string>();
  for (let i = 0; i + BETRAYS <= plain.length; i += 1) {
    const piece = plain.slice(i, i + BETRAYS);
    if (wanted.has(piece)) found.add(piece);
  }
  return birds.filter(({ pieces }) => pieces.some((piece) => found.has(piece)));
}
