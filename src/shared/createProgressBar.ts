/** Shows how far a long piece of work is: as a bar on a terminal, elsewhere by one line that it has begun. */
export interface ProgressBar {
  readonly show: (done: number, all: number) => void;
  /** Takes the bar off the screen. */
  readonly clear: () => void;
}

const WIDTH = 30;

/**
 * @param label what is being done
 * @param output where people look
 */
export function createProgressBar(label: string, output: NodeJS.WriteStream): ProgressBar {
  // A terminal that can't move back to a line would show a bar for every step.
  const isScreen = output.isTTY && process.env['TERM'] !== 'dumb';
  let last = '';
  const write = (line: string): void => {
    if (line === last) return;
    last = line;
    output.write(`\r\u001b[K${line}`);
  };
  let isTold = false;
  return {
    show: (done, all) => {
      if (!isScreen) {
        if (!isTold && done < all) output.write(`${label} …\n`);
        isTold = true;
        return;
      }
      const share = all === 0 ? 1 : Math.min(1, done / all);
      const filled = Math.round(share * WIDTH);
      write(`${label} ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${Math.round(share * 100)} %`);
    },
    clear: () => write(''),
  };
}
