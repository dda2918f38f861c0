/**
 * Gives every component without an id the next free one, as Discord does (components/reference, Anatomy of a
 * Component).
 *
 * @param all all components, each before those in it
 */
export function numberComponents(all: readonly { id?: number }[]): void {
  const taken = new Set(all.map(({ id }) => id));
  let next = 1;
  for (const component of all) {
    if (component.id !== undefined && component.id !== 0) continue;
    while (taken.has(next)) next += 1;
    component.id = next;
    taken.add(next);
  }
}
