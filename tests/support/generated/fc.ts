import fc from 'fast-check';

const { SEED, CI } = process.env;

// In CI the same values every time: a change is not blamed for what another run would have found too. Failures print
// their seed; SEED runs with it.
const seed = SEED ?? (CI === undefined ? undefined : '20261126');
if (seed !== undefined) {
  if (!/^-?\d+$/.test(seed)) throw new RangeError(`SEED is a whole number, not “${seed}”`);
  fc.configureGlobal({ seed: Number(seed) });
}

export { fc };
