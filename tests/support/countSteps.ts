/** What takes a step for each element that it calls back about, and what takes one for each that it copies. */
const METHODS =
  'every filter find findIndex findLast findLastIndex flatMap forEach map reduce some slice toReversed'.split(
    ' ',
  );

/** How many elements of arrays are looked at or copied by their methods while something is done: work, without time. */
export async function countSteps(act: () => Promise<unknown>): Promise<number> {
  let steps = 0;
  const originals = METHODS.flatMap((name) => {
    const descriptor = Object.getOwnPropertyDescriptor(Array.prototype, name);
    const method: unknown = descriptor?.value;
    return descriptor !== undefined && typeof method === 'function' ? [{ name, descriptor, method }] : [];
  });
  for (const { name, descriptor, method } of originals) {
    const value = function counted(this: unknown, ...given: unknown[]): unknown {
      const [callback, ...others] = given;
      if (typeof callback !== 'function') {
        const made: unknown = Reflect.apply(method, this, given);
        if (Array.isArray(made)) steps += made.length;
        return made;
      }
      const counting = function step(this: unknown, ...passed: unknown[]): unknown {
        steps += 1;
        return Reflect.apply(callback, this, passed);
      };
      return Reflect.apply(method, this, [counting, ...others]);
    };
    Object.defineProperty(Array.prototype, name, { ...descriptor, value });
  }
  try {
    await act();
  } finally {
    for (const { name, descriptor } of originals) Object.defineProperty(Array.prototype, name, descriptor);
  }
  return steps;
}
