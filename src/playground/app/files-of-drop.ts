import type { DroppedFile } from '../protocol.js';

/** Folders that hold no logs of a training and may hold very many files: not walked, as on the command line. */
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', '.git', '.venv', 'site-packages', '__pycache__', '.trash']);
/** As many files as the command line takes. */
const MAX_FILES = 100_000;

/** As much of a folder's handle as is used; not every browser has it. */
interface FolderHandle {
  readonly kind: 'directory';
  readonly name: string;
  readonly values: () => AsyncIterable<FolderHandle | FileHandle>;
}
interface FileHandle {
  readonly kind: 'file';
  readonly name: string;
  readonly getFile: () => Promise<File>;
}
interface HandledItem {
  readonly getAsFileSystemHandle?: () => Promise<FolderHandle | FileHandle | null>;
}

/** The files of a drop, those of folders with the path from the folder on. */
export async function filesOfDrop(transfer: DataTransfer): Promise<readonly DroppedFile[]> {
  // All that an item is can be asked for as long as the event is handled, and no longer.
  const items = [...transfer.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({
      entry: item.webkitGetAsEntry(),
      file: item.getAsFile(),
      handle: (item as HandledItem).getAsFileSystemHandle?.().catch(() => null) ?? null,
    }));
  const files: DroppedFile[] = [];
  for (const { entry, file, handle } of items) {
    // Chromium gives no entries of what lies in a folder to a page that was opened from the disk, but handles.
    const folder = entry?.isDirectory ? await handle : null;
    if (folder?.kind === 'directory') await walkHandle(folder, folder.name, files);
    else if (entry?.isDirectory) await walkEntry(entry, files);
    else if (file !== null) files.push({ path: file.name, content: file });
  }
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

async function walkHandle(folder: FolderHandle, path: string, files: DroppedFile[]): Promise<void> {
  for await (const one of folder.values()) {
    if (files.length >= MAX_FILES) return;
    if (one.kind === 'file') files.push({ path: `${path}/${one.name}`, content: await one.getFile() });
    else if (!SKIPPED.has(one.name)) await walkHandle(one, `${path}/${one.name}`, files);
  }
}

async function walkEntry(entry: FileSystemEntry, files: DroppedFile[]): Promise<void> {
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
    for (const one of some) if (!(one.isDirectory && SKIPPED.has(one.name))) await walkEntry(one, files);
  }
}
