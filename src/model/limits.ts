/** How much an archive may hold. Counted on the bytes that really come out, not on what headers say. */
export interface ArchiveCaps {
  /** Bytes of the archive itself. */
  readonly archiveBytes: number;
  /** Files and folders. */
  readonly entries: number;
  /** Bytes of one unpacked file. */
  readonly entryBytes: number;
  /** Bytes of all unpacked files together. */
  readonly totalBytes: number;
  /** Unpacked bytes for each packed one, looked at after the first megabyte. */
  readonly ratio: number;
}

/** How much is read at most. Anything beyond is refused and listed. */
export interface Caps {
  /** Bytes of one file. */
  readonly fileBytes: number;
  /** Files of all patterns together. */
  readonly files: number;
  /** For archives among the files; what is not given is `ARCHIVE_CAPS`. */
  readonly archive: Partial<ArchiveCaps>;
}

/** Largest text that is parsed as one piece: below V8's limit of 2^29 characters a string, with room for its parse tree. */
export const MAX_WHOLE_BYTES = 268_435_456;
