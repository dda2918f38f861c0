// Preloaded into a program whose memory a test measures: collects its garbage whenever it gets the signal SIGUSR2.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
// Called with an argument it would collect but what is young.
process.on('SIGUSR2', () => collect());
