import type { DroppedFile } from '../protocol.js';

/** Folders that hold no logs of a training and may hold very many files: not walked, as on the command line. */
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', '.git', '.venv', 'site-packages', '__pycache__', '.trash']);
/** As many files as the command line takes. */
const MAX_FILES = 100_000;

/** The files of a drop, those of folders with the path from the folder on. */
export async function filesOfDrop(transfer: DataTransfer): Promise<readonly DroppedFile[]> {
  // Entries can be asked for as long as the event is handled, and no longer.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  const files: DroppedFile[] = [];
  if (entries.every((entry) => entry === null)) return filesOfList(transfer.files);
  for (const entry of entries) if (entry !== null) await walk(entry, files);
  return files;
}

/** The files of an `<input>`, those of a folder with the path from the folder on. */
export function filesOfList(list: FileList): readonly DroppedFile[] {
  const paths = [...list].map((file) => ({ path: file.webkitRelativePath || file.name, content: file }));
  return paths
    .filter(
      ({ path }) =>
        !path
          .split('/')
          .slice(1, -1)
          .some((name) => SKIPPED.has(name)),
    )
    .slice(0, MAX_FILES);
}

async function walk(entry: FileSystemEntry, files: DroppedFile[]): Promise<void> {
  if (files.length >= MAX_FILES) return;
  const path = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) {
    const content = await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail));
    files.push({ path, content });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // A reader gives a hundred at a time.
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) return;
    for (const one of some) if (!(one.isDirectory && SKIPPED.has(one.name))) await walk(one, files);
  }
}
