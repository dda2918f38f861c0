/** Shows how far a long piece of work is, on a terminal only. */
export interface ProgressBar {
  readonly show: (done: number, all: number) => void;
  /** Takes the bar off the screen. */
  readonly clear: () => void;
}

const WIDTH = 30;

/**
 * @param label what is being done
 * @param output where people look; nothing is written where it is no terminal
 */
export function createProgressBar(label: string, output: NodeJS.WriteStream): ProgressBar {
  let last = '';
  const write = (line: string): void => {
    if (!output.isTTY || line === last) return;
    last = line;
    output.write(`\r\u001b[K${line}`);
  };
  return {
    show: (done, all) => {
      const share = all === 0 ? 1 : Math.min(1, done / all);
      const filled = Math.round(share * WIDTH);
      write(`${label} ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${Math.round(share * 100)} %`);
    },
    clear: () => write(''),
  };
}
