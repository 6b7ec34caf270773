import { type Floats, newFloats } from '../../bytes/floats.js';
import type { Cursor } from '../../bytes/protobuf.js';

/** The bytes of a plain event behind its step: writers repeat them for each value of a tag, all but the four of the float. */
export interface EventShape {
  readonly view: DataView;
  readonly length: number;
  /** Where the float begins. */
  readonly value: number;
}

/** All values of one tag, as columns, and what is known about it. */
export interface Tag {
  /** Its bytes in the file. */
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly name: string;
  /** Plugin that its first value named; '' where none did. Later values leave it out. */
  plugin: string;
  /** How its last plain event goes on behind the step; null where none was read. */
  shape: EventShape | null;
  readonly values: Floats;
  readonly steps: Floats;
  readonly rows: Floats;
  /** The tag that came after it the last time: writers repeat their order. */
  next: Tag | null;
}

/** Tags of a file in order of their first appearance, found by their bytes without making a string. */
export interface Tags {
  readonly list: Tag[];
  readonly byHash: Map<number, Tag[]>;
  last: Tag | null;
}

/** A file with more tags is no log of metrics; further ones are left out. */
const MAX_TAGS = 10_000;

/** No tags yet. */
export function newTags(): Tags {
  return { list: [], byHash: new Map(), last: null };
}

/** The tag with the name bytes[start, end), made at its first appearance; null above `MAX_TAGS`. */
export function tagAt(tags: Tags, { bytes, view }: Cursor, start: number, end: number): Tag | null {
  const { last } = tags;
  const guess = last === null ? null : last.next;
  if (guess !== null && isNamed(guess, view, start, end)) {
    tags.last = guess;
    return guess;
  }
  const tag = findTag(tags, bytes, start, end);
  if (tag === null) return null;
  if (last !== null) last.next = tag;
  tags.last = tag;
  return tag;
}

/** Is a tag's name the bytes from `start` to `end`? Four at a time: this is asked for every point. */
function isNamed({ bytes, view: own }: Tag, view: DataView, start: number, end: number): boolean {
  const { length } = bytes;
  if (length !== end - start) return false;
  let i = 0;
  for (; i + 4 <= length; i += 4) if (own.getInt32(i, true) !== view.getInt32(start + i, true)) return false;
  for (; i < length; i++) if (bytes[i] !== view.getUint8(start + i)) return false;
  return true;
}

function findTag(tags: Tags, bytes: Uint8Array, start: number, end: number): Tag | null {
  const hash = fnv1a(bytes, start, end);
  const known = tags.byHash.get(hash);
  const found = known?.find((tag) => sameBytes(tag.bytes, bytes, start, end));
  if (found !== undefined) return found;
  if (tags.list.length >= MAX_TAGS) return null;
  const own = bytes.slice(start, end);
  const tag: Tag = {
    ...{ bytes: own, view: new DataView(own.buffer), name: new TextDecoder().decode(own), plugin: '', shape: null, next: null },
    ...{ values: newFloats(), steps: newFloats(), rows: newFloats() },
  };
  tags.list.push(tag);
  if (known === undefined) tags.byHash.set(hash, [tag]);
  else known.push(tag);
  return tag;
}

function sameBytes(own: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (own.length !== end - start) return false;
  for (let i = 0; i < own.length; i++) if (own[i] !== bytes[start + i]) return false;
  return true;
}

/** 32-bit FNV-1a (Fowler, Noll and Vo). */
function fnv1a(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash >>> 0;
}
