/** The name of a file as Discord keeps it: blanks and special characters go, and dots and lines at its ends. */
export function cleanFileName(name: string): string {
  return name.replace(/[^\p{L}\p{N}._-]+/gu, '_').replace(/^[._]+|[._]+$/g, '') || 'unknown';
}
