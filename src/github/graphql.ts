import type { Octokit } from '@octokit/rest';
import { recordOf } from './text-of.js';

/** What GraphQL answered. A part of it may be there although another part was refused. */
interface GraphqlAnswer {
  /** Empty where it has nothing. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Something was refused. */
  readonly errors: boolean;
}

/** Asks GraphQL; throws where no answer comes, as REST does. Nothing that others wrote is put into a query: that is what variables are for. */
export async function askGraphql(
  octokit: Octokit,
  query: string,
  variables?: Readonly<Record<string, string>>,
): Promise<GraphqlAnswer> {
  // Under the path of the REST API on an own server; as `/graphql` it is no write, which would be spaced out.
  const baseUrl = octokit.request.endpoint.DEFAULTS.baseUrl.replace(/\/api\/v3$/, '/api');
  const { data } = await octokit.request('POST /graphql', { baseUrl, query, ...(variables && { variables }) });
  const answer = recordOf(data);
  return { data: recordOf(answer['data']), errors: Boolean(answer['errors']) };
}
