import type { Records } from '../../../src/club/Records.ts';

/**
 * Resolves once something holds of records, in this process. That records may have changed says nothing: beside a file,
 * they are all read again after any change of anything.
 */
export function untilKept(
  { onChange }: Pick<Records<unknown>, 'onChange'>,
  holds: () => boolean,
): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (holds()) resolve();
    };
    onChange(look);
    look();
  });
}
