import type { IncomingMessage } from 'node:http';
import { FormReport } from '../forms/FormReport.ts';
import { ApiError } from '../rules/ApiError.ts';
import { NotModelled } from '../rules/NotModelled.ts';
import { RULES } from '../rules/rules.ts';

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

/**
 * A body as JSON; undefined where there is none.
 *
 * @param type its Content-Type
 * @throws {ApiError} for a body that Discord refuses to read
 * @throws {NotModelled} for uploads
 */
export function parseBody(body: Buffer | null, type: string | undefined): unknown {
  if (body === null) throw ApiError.of('request.size');
  if (body.length === 0) return undefined;
  if (type?.startsWith('multipart/form-data')) throw new NotModelled('uploads');
  if (!type?.startsWith('application/json')) {
    const report = new FormReport();
    report.refuse('request.content-type', []);
    report.end();
  }
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw ApiError.of('request.json');
  }
}
