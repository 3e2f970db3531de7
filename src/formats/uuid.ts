/** Ids made of names: UUIDs of version 5 (RFC 9562, 5.5). The same name has the same id in every build and on every domain. */
import { createHash } from 'node:crypto';

/** The namespace of everything this software names. It never changes: every id that others keep is made with it. */
const FRONT_DOOR = 'f1b3cbe0-c58d-4943-96d8-4a5a5f79df32';

/** The id of something of ours, by what it is and the names that tell it from others of its kind. */
export const uuidOf = (kind: string, ...names: readonly string[]) => uuid5(FRONT_DOOR, [kind, ...names].join('/'));

/** The id of a name within a namespace. */
export function uuid5(namespace: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
