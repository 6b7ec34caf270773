/** The part of GitHub's GraphQL schema (npm @octokit/graphql-schema 15) that curvelint asks for: type → field → arguments and its type. */
const SCHEMA: Readonly<
  Record<string, Readonly<Record<string, { readonly args: readonly string[]; readonly type: string | null }>>>
> = {
  Query: { viewer: field('User'), repository: field('Repository', ['owner', 'name']) },
  User: { login: field(null) },
  Repository: { object: field('GitObject', ['oid', 'expression']) },
  GitObject: {},
  Commit: { checkSuites: field('CheckSuiteConnection', ['first', 'filterBy']) },
  CheckSuiteConnection: { nodes: field('CheckSuite') },
  CheckSuite: { app: field('App'), checkRuns: field('CheckRunConnection', ['first', 'filterBy']) },
  App: { slug: field(null) },
  CheckRunConnection: { nodes: field('CheckRun') },
  CheckRun: { externalId: field(null), completedAt: field(null), text: field(null) },
  Tree: { entries: field('TreeEntry') },
  TreeEntry: { name: field(null), object: field('GitObject') },
  Blob: { text: field(null), isTruncated: field(null) },
};
const FILTERS: readonly string[] = ['checkName', 'checkType', 'appId'];

function field(type: string | null, args: readonly string[] = []) {
  return { args, type };
}

/** What GitHub's GraphQL has against a query; the last word of each is the field or the argument. */
export function graphqlProblems(query: string): readonly string[] {
  const tokens = [...query.matchAll(/"[^"]*"|\.\.\.|\$?[A-Za-z_]\w*|\d+|[^\s,\w]/g)].map(([token]) => token);
  const problems: string[] = [];
  let at = 0;
  const skipTo = (end: string) => {
    while (at < tokens.length && tokens[at] !== end) at += 1;
  };
  const argumentsOf = (known: readonly string[]) => {
    if (tokens[at] !== '(') return;
    const start = at;
    skipTo(')');
    for (let i = start; i < at; i += 1) {
      if (tokens[i + 1] !== ':' || tokens[i]!.startsWith('$')) continue;
      if (!known.includes(tokens[i]!) && !FILTERS.includes(tokens[i]!)) problems.push(`unknown argument ${tokens[i]}`);
    }
    at += 1;
  };
  const selection = (type: string): void => {
    at += 1;
    while (at < tokens.length && tokens[at] !== '}') {
      if (tokens[at] === '...') {
        if (tokens[at + 1] === 'on') {
          at += 3;
          selection(tokens[at - 1]!);
        } else at += 2;
        continue;
      }
      const name = tokens[at + 1] === ':' ? tokens[at + 2]! : tokens[at]!;
      at += tokens[at + 1] === ':' ? 3 : 1;
      const found = SCHEMA[type]?.[name];
      if (!found) problems.push(`${type} has no field ${name}`);
      argumentsOf(found?.args ?? []);
      if (tokens[at] === '{') selection(found?.type ?? 'nothing');
      else if (found && found.type !== null) problems.push(`nothing is asked of the object ${name}`);
    }
    at += 1;
  };
  while (at < tokens.length) {
    const type = tokens[at] === 'fragment' ? tokens[at + 3]! : 'Query';
    skipTo('{');
    selection(type);
  }
  if (count(query, '{') !== count(query, '}')) problems.push('braces do not match {');
  return problems;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

/** A check run as REST lists it. */
interface RestCheck {
  readonly name: string;
  readonly external_id: string;
  readonly completed_at?: string | null;
  readonly app: { readonly slug: string };
  readonly output: { readonly text: string | null };
}

/** Where the answers come from. */
export interface GraphqlStore {
  /** Check runs of a commit; null where there is no such commit. */
  readonly checksOf: (sha: string) => Promise<readonly RestCheck[] | null>;
  /** Files below a folder of a branch (`branch:folder`); null where there is none. */
  readonly filesOf: (expression: string) => Promise<readonly { readonly name: string; readonly text: string }[] | null>;
}

/** GitHub's answer to one of curvelint's queries. */
export async function answerGraphql(
  { query, variables = {} }: { readonly query: string; readonly variables?: Readonly<Record<string, string>> },
  store: GraphqlStore,
): Promise<unknown> {
  const repository: Record<string, unknown> = {};
  for (const [, alias, sha] of query.matchAll(/(\w+): object\(oid: "([0-9a-f]{40})"\)/g)) {
    const checks = await store.checksOf(sha!);
    const ofName = checks?.filter(({ name }) => name === variables['name']);
    repository[alias!] = ofName ? { checkSuites: { nodes: ofName.map(suiteOf) } } : null;
  }
  for (const [, alias, variable] of query.matchAll(/(\w+): object\(expression: \$(\w+)\)/g)) {
    const files = await store.filesOf(variables[variable!] ?? '');
    repository[alias!] = files && { entries: entriesOf(files) };
  }
  return { data: { repository } };
}

/** What lies directly in a folder, each name once. */
function entriesOf(files: readonly { readonly name: string; readonly text: string }[]) {
  const names = new Map(files.map(({ name, text }) => [name.split('/')[0]!, name.includes('/') ? null : text]));
  return [...names].map(([name, text]) => ({ name, object: text === null ? {} : { text, isTruncated: false } }));
}

/** Each check in a suite of its own; of an app that the token may not see GitHub tells nothing. */
function suiteOf({ app, external_id: externalId, completed_at: completedAt = null, output: { text } }: RestCheck) {
  return { app: app.slug === 'hidden' ? null : { slug: app.slug }, checkRuns: { nodes: [{ externalId, completedAt, text }] } };
}
