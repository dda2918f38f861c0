/** A promise that something waits for, and what lets it go on. */
export function holdBack(): { readonly delay: Promise<void>; readonly goOn: () => void } {
  let goOn = (): void => {};
  const delay = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  return { delay, goOn };
}
