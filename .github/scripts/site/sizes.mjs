// How large a picture is, so that a page does not jump when it comes.

/** Width and height in pixels of an SVG or a JPEG; null: not known. */
export function sizeOf(path, bytes) {
  if (path.endsWith('.svg')) return sizeOfSvg(bytes.toString('utf8', 0, 1_000));
  return path.endsWith('.jpg') ? sizeOfJpeg(bytes) : null;
}

function sizeOfSvg(text) {
  const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(text) ?? [];
  return width ? { width: Number(width), height: Number(height) } : null;
}

/** From the frame header (SOF0 to SOF3) among the segments: marker, length, then precision, height, width (ITU T.81, B.2.2). */
function sizeOfJpeg(bytes) {
  for (let at = 2; at + 9 < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes.readUInt16BE(at);
    if (marker >= 0xffc0 && marker <= 0xffc3) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
  }
  return null;
}
