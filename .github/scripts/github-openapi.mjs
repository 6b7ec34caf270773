// Writes test/fixtures/github-openapi.json: the part of GitHub's OpenAPI description that curvelint's requests are checked
// against. The whole description is too large for a dependency: npm install --prefix FOLDER @octokit/openapi, then
// node .github/scripts/github-openapi.mjs FOLDER
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const R = '/repos/{owner}/{repo}';
/** Operations that curvelint asks for. */
const OPERATIONS = [
  'GET /user',
  'GET /rate_limit',
  `GET ${R}`,
  `GET ${R}/actions/artifacts/{artifact_id}/{archive_format}`,
  `GET ${R}/actions/permissions/workflow`,
  `GET ${R}/actions/runs`,
  `GET ${R}/actions/runs/{run_id}`,
  `GET ${R}/actions/runs/{run_id}/artifacts`,
  `GET ${R}/actions/runs/{run_id}/attempts/{attempt_number}/jobs`,
  `GET ${R}/actions/workflows`,
  `GET ${R}/actions/workflows/{workflow_id}/runs`,
  `GET ${R}/branches/{branch}`,
  `POST ${R}/check-runs`,
  `PATCH ${R}/check-runs/{check_run_id}`,
  `GET ${R}/check-runs/{check_run_id}/annotations`,
  `GET ${R}/collaborators/{username}/permission`,
  `GET ${R}/commits`,
  `GET ${R}/commits/{commit_sha}/pulls`,
  `GET ${R}/commits/{ref}`,
  `GET ${R}/commits/{ref}/check-runs`,
  `GET ${R}/commits/{ref}/statuses`,
  `GET ${R}/compare/{basehead}`,
  `GET ${R}/contents/{path}`,
  `POST ${R}/git/blobs`,
  `POST ${R}/git/commits`,
  `GET ${R}/git/commits/{commit_sha}`,
  `GET ${R}/git/ref/{ref}`,
  `POST ${R}/git/refs`,
  `PATCH ${R}/git/refs/{ref}`,
  `POST ${R}/git/trees`,
  `GET ${R}/git/trees/{tree_sha}`,
  `PATCH ${R}/issues/comments/{comment_id}`,
  `DELETE ${R}/issues/comments/{comment_id}`,
  `GET ${R}/issues/{issue_number}/comments`,
  `POST ${R}/issues/{issue_number}/comments`,
  `GET ${R}/issues/{issue_number}/events`,
  `GET ${R}/issues/{issue_number}/labels`,
  `GET ${R}/pulls`,
  `GET ${R}/pulls/{pull_number}`,
  `GET ${R}/rules/branches/{branch}`,
  `POST ${R}/statuses/{sha}`,
];

const root = join(process.argv[2] ?? '.', 'node_modules/@octokit/openapi');
const whole = JSON.parse(readFileSync(join(root, 'generated/api.github.com.json'), 'utf8'));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const lookUp = (ref) =>
  ref
    .slice(2)
    .split('/')
    .reduce((at, part) => at[part.replaceAll('~1', '/')], whole);
const used = new Map();

/** A schema in the words of JSON Schema: no prose, no formats, `nullable` as a type; what it refers to is kept beside it. */
function plain(schema) {
  if (Array.isArray(schema)) return schema.map(plain);
  if (typeof schema !== 'object' || schema === null) return schema;
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1);
    if (!used.has(name)) {
      used.set(name, null);
      used.set(name, plain(lookUp(schema.$ref)));
    }
    return { $ref: `#/definitions/${name}` };
  }
  const kept = {};
  for (const [key, value] of Object.entries(schema)) {
    if (['description', 'title', 'format', 'nullable', 'deprecated', 'discriminator'].includes(key) || key.startsWith('x-'))
      continue;
    if (['example', 'examples', 'externalDocs', 'default'].includes(key)) continue;
    kept[key] =
      key === 'properties'
        ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)]))
        : key === 'enum'
          ? value
          : plain(value);
  }
  if (schema.nullable !== true) return kept;
  if (kept.enum && !kept.enum.includes(null)) kept.enum = [...kept.enum, null];
  return kept.type && !kept.oneOf && !kept.anyOf && !kept.allOf
    ? { ...kept, type: [kept.type, 'null'] }
    : { anyOf: [kept, { type: 'null' }] };
}

const operations = {};
for (const name of OPERATIONS) {
  const [method, path] = name.split(' ');
  const found = whole.paths[path]?.[method.toLowerCase()];
  if (!found) throw new Error(`GitHub describes no ${name}`);
  const parameters = [...(whole.paths[path].parameters ?? []), ...(found.parameters ?? [])]
    .map((one) => (one.$ref ? lookUp(one.$ref) : one))
    .map(({ name: parameter, in: where, required = false, schema }) => ({
      name: parameter,
      in: where,
      required,
      schema: plain(schema),
    }));
  const body = found.requestBody?.content?.['application/json']?.schema;
  const answers = Object.fromEntries(
    Object.entries(found.responses)
      .filter(([status, { content }]) => status.startsWith('2') && content?.['application/json'])
      .map(([status, { content }]) => [status, plain(content['application/json'].schema)]),
  );
  const [, success] = Object.entries(found.responses).find(([status]) => status.startsWith('2')) ?? [];
  const [given] = Object.values(success?.content?.['application/json']?.examples ?? {});
  const example = given?.$ref ? lookUp(given.$ref).value : given?.value;
  operations[name] = {
    parameters,
    ...(body ? { body: plain(body), bodyRequired: found.requestBody.required === true } : {}),
    ...(Object.keys(answers).length > 0 ? { answers } : {}),
    ...(example === undefined ? {} : { example }),
  };
}
const slice = {
  source: `A part of GitHub's OpenAPI description, https://github.com/github/rest-api-description, as of npm @octokit/openapi ${version}; written by .github/scripts/github-openapi.mjs`,
  license: readFileSync(join(root, 'LICENSE'), 'utf8').trim(),
  operations,
  definitions: Object.fromEntries([...used].sort(([a], [b]) => (a < b ? -1 : 1))),
};
writeFileSync(process.env.TARGET ?? 'test/fixtures/github-openapi.json', `${JSON.stringify(slice)}\n`);
