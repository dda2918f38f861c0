import type { UploadedFile } from '../forms/UploadedFile.ts';

/** An upload in its parts. */
export interface Upload {
  /** `payload_json` as it came; undefined where it is missing. */
  readonly json: string | undefined;
  readonly files: readonly UploadedFile[];
}

/**
 * Takes an upload apart (reference, Uploading Files).
 *
 * @param type its Content-Type, with the boundary
 * @returns null for what is no proper multipart/form-data
 */
export async function readUpload(body: Buffer, type: string): Promise<Upload | null> {
  const response = new Response(body, { headers: { 'Content-Type': type } });
  const form = await response.formData().catch(() => null);
  if (form === null) return null;
  const files: UploadedFile[] = [];
  for (const [key, value] of form) {
    if (typeof value === 'string') continue;
    const number = /^files\[(\d+)\]$/.exec(key)?.[1];
    const content = Buffer.from(await value.arrayBuffer());
    files.push({
      number: number === undefined ? null : Number(number),
      name: value.name,
      type: value.type,
      content,
    });
  }
  const json = form.get('payload_json');
  return { json: typeof json === 'string' ? json : undefined, files };
}
