/** Text made small and sealed: raw deflate (RFC 1951) of UTF-8, then CRC-32 of the version and of that. */
import { deflateSync, Inflate } from 'fflate';
import { crc32 } from '../base/checksum.ts';

const CHECKSUM_BYTES = 4;
/** More than any assignment or hand-in comes to. */
const TEXT_BYTES_MAX = 262_144;
/** Unpacked a piece at a time: deflate makes at most 1,032 bytes of one, so a bomb is stopped a megabyte in. */
const PIECE_BYTES = 1024;

function checksum(version: number, body: Uint8Array): Uint8Array {
  const sum = crc32(Uint8Array.from([version, ...body]));
  return Uint8Array.from([sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255]);
}

/** Version from 1 to 255. */
export function sealed(text: string, version: number): Uint8Array {
  const body = deflateSync(new TextEncoder().encode(text), { level: 9 });
  return Uint8Array.from([...body, ...checksum(version, body)]);
}

/** The bytes, or null where there are too many. Throws where they are not deflate's. */
function inflated(body: Uint8Array): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((part) => {
    parts.push(part);
    length += part.length;
  });
  for (let at = 0; at < body.length && length <= TEXT_BYTES_MAX; at += PIECE_BYTES) {
    inflate.push(body.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= body.length);
  }
  if (length > TEXT_BYTES_MAX) return null;
  const bytes = new Uint8Array(length);
  parts.reduce((at, part) => {
    bytes.set(part, at);
    return at + part.length;
  }, 0);
  return bytes;
}

/** The text, or null where a byte was changed or cut, or where it would unpack to more than a quarter of a megabyte. */
export function unsealed(bytes: Uint8Array, version: number): string | null {
  if (bytes.length <= CHECKSUM_BYTES) return null;
  const body = bytes.subarray(0, -CHECKSUM_BYTES);
  const sum = bytes.subarray(-CHECKSUM_BYTES);
  if (!checksum(version, body).every((byte, index) => byte === sum[index])) return null;
  try {
    const text = inflated(body);
    return text === null ? null : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text);
  } catch {
    return null;
  }
}
