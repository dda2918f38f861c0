import type { IncomingMessage } from 'node:http';
import { FormReport } from '../forms/FormReport.ts';
import type { UploadedFile } from '../forms/UploadedFile.ts';
import { ApiError } from '../rules/ApiError.ts';
import { RULES } from '../rules/rules.ts';
import type { Upload } from './readUpload.ts';

/** The body of a request as it came; null where it is larger than Discord takes. */
export async function receiveBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= RULES['request.size'].max) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size <= RULES['request.size'].max ? Buffer.concat(chunks) : null;
}

/** A body as a route gets it. */
export interface Body {
  /** Undefined where there is none. */
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
}

/**
 * The body of a request.
 *
 * @param type its Content-Type
 * @param upload its parts, where it is an upload
 * @throws {ApiError} for a body that Discord refuses to read
 */
export function parseBody(body: Buffer | null, type: string | undefined, upload: Upload | null): Body {
  if (body === null) throw ApiError.of('request.size');
  if (body.length === 0) return { json: undefined, files: [] };
  if (isUpload(type)) {
    if (upload === null) throw ApiError.of('upload.form');
    if (upload.files.some(({ content }) => content.length > RULES['upload.size'].max))
      throw ApiError.of('upload.size');
    return { json: upload.json === undefined ? {} : parseJson(upload.json), files: upload.files };
  }
  if (!type?.startsWith('application/json')) {
    const report = new FormReport();
    report.refuse('request.content-type', []);
    report.end();
  }
  return { json: parseJson(body.toString('utf8')), files: [] };
}

/** Whether a body is an upload, by its Content-Type. */
export function isUpload(type: string | undefined): boolean {
  return type?.startsWith('multipart/form-data') === true;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw ApiError.of('request.json');
  }
}
