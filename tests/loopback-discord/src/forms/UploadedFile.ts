/** A file as it was sent. */
export interface UploadedFile {
  /** The number in `files[n]`, by which the body refers to it; null where the field has another name. */
  readonly number: number | null;
  readonly name: string;
  /** Its Content-Type. */
  readonly type: string;
  readonly content: Buffer;
}
