import { type Ask, GitLabError } from './client.js';
import { textIn } from './fields.js';
import { projectPath } from './merge-request.js';

/** What GitLab names an upload: nothing that ends a link or a comment. */
const UPLOAD = /^\/uploads\/[0-9a-f]{32}\/[\w.-]{1,100}$/;

/** Whether this is the address of an upload, as a note holds it. */
export function isUpload(url: string): boolean {
  return UPLOAD.test(url);
}

/** Uploads a picture to the project; its address, for Markdown of this project. */
export async function uploadPicture(ask: Ask, project: string, name: string, bytes: Uint8Array): Promise<string> {
  const form = new FormData();
  form.set('file', new Blob([Uint8Array.from(bytes)], { type: 'image/png' }), name);
  const { data } = await ask('POST', `${projectPath(project)}/uploads`, form);
  const url = textIn(data, 'url');
  if (!isUpload(url)) throw new GitLabError(201, 'its answer names no upload');
  return url;
}
