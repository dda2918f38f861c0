/**
 * Ends this process quietly when whoever reads its output has had enough, as `head` has: what is written then reaches
 * nobody.
 */
export function endWithReader(): void {
  process.stdout.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
