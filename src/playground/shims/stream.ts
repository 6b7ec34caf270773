/** What takes bytes from a `Readable`. */
export interface Sink {
  from(pieces: Iterable<Uint8Array>): void;
}

/** As much of Node's `Readable` as reading needs: pieces that something else takes. */
export const Readable = {
  from(pieces: Iterable<Uint8Array>, _options?: object) {
    return {
      on(_event: string, _listener: (error: Error) => void): void {},
      pipe(sink: Sink): void {
        sink.from(pieces);
      },
      destroy(): void {},
    };
  },
};
