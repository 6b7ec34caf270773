import type { WorkflowFile, WorkflowJob, WorkflowStep } from '../workflow-file.js';
import { type Checked, notOk } from './checked.js';

const WHAT = 'workflows';
/** Is there such a file or folder in the checkout? */
export type Exists = (path: string) => boolean;

/** Makes files that no checkout shows, or changes where later lines run. */
const MAKES =
  /\b(?:git +clone|git +submodule|curl|wget|unzip|tar|cd|pushd|cp|mv|touch|tee|gh|aws|gsutil|rsync|scp|cookiecutter|dvc +pull|lfs)\b|>/;

/** Scripts and workflows of the repository that are called and do not exist. What an earlier step may have made is not asked for. */
export function missingScripts({ path, jobs }: WorkflowFile, exists: Exists): readonly Checked[] {
  return jobs.flatMap((job) => [...missingWorkflow(path, job, exists), ...missingIn(path, job, exists)]);
}

function missingWorkflow(path: string, { id, uses }: WorkflowJob, exists: Exists): readonly Checked[] {
  if (!uses.startsWith('./') || exists(uses.slice(2))) return [];
  return [notOk(WHAT, `${path}: the job ${id} calls ${uses}, which does not exist`, 'Correct the path, or add the file.')];
}

function missingIn(path: string, { steps, folder }: WorkflowJob, exists: Exists): readonly Checked[] {
  const found: Checked[] = [];
  let isPlain = false;
  for (const step of steps) {
    if (/^actions\/checkout@/.test(step.uses)) {
      const { repository, path: place, submodules } = step.with;
      isPlain = repository === undefined && place === undefined && submodules === undefined;
      continue;
    }
    if (!isPlain) continue;
    if (step.uses.startsWith('./') && !hasAction(step.uses.slice(2), exists))
      found.push(notOk(WHAT, `${path}:${step.line}: ${step.uses} holds no action`, 'Correct the path, or add its action.yml.'));
    for (const file of scriptsOf(step)) {
      const at = joined(step.folder || folder, file);
      if (at !== null && !exists(at))
        found.push(notOk(WHAT, `${path}:${step.line}: ${at} does not exist`, 'Correct the path, or add the file.'));
    }
    if (MAKES.test(step.run) || /download|checkout|cache/.test(step.uses)) isPlain = false;
  }
  return found;
}

function hasAction(folder: string, exists: Exists): boolean {
  const plain = folder.replace(/\/$/, '');
  return ['action.yml', 'action.yaml', 'Dockerfile'].some((name) => exists(`${plain}/${name}`));
}

/** Plain paths that a script calls, up to the first line that makes files or goes elsewhere. */
function scriptsOf({ run }: WorkflowStep): readonly string[] {
  const found: string[] = [];
  for (const line of run.replaceAll(/\\\r?\n/g, ' ').split(/\r?\n|&&|;/)) {
    if (MAKES.test(line)) break;
    const words = line.trim().split(/\s+/);
    const at = words.findIndex((word) => /^(?:python[\d.]*|bash|sh|torchrun)$/.test(word));
    const called = at >= 0 ? words.slice(at + 1).find((word) => !word.startsWith('-')) : words[0];
    const isModule = at >= 0 && /^-(?:m|c)$/.test(words[at + 1] ?? '');
    const isScript = at >= 0 ? /\.(?:py|sh|bash)$/ : /^\.\/[\w./-]+\.(?:py|sh|bash)$/;
    if (called !== undefined && !isModule && isScript.test(called) && /^[\w./-]+$/.test(called)) found.push(called);
    if (words[0] === 'make' && !words.some((word) => /^-[Cf]/.test(word))) found.push('Makefile');
  }
  return found;
}

/** Null where it leads out of the repository, or can't be told. */
function joined(folder: string, file: string): string | null {
  if (file.startsWith('/') || folder.includes('$') || folder.startsWith('/')) return null;
  const parts: string[] = [];
  for (const part of `${folder}/${file}`.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
