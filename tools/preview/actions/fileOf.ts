import type { FileToSend } from 'loopback-discord';
import type { GivenFile } from './GivenFile.ts';

/** A file that a person chose on the page, as Discord's client sends it. */
export function fileOf({ name, type, content }: GivenFile): FileToSend {
  return { name, type, content: Buffer.from(content, 'base64') };
}
