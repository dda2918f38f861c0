import { styleText } from 'node:util';

/** How text is set on the screen at hand. */
export interface Look {
  /** The columns that text may fill; infinite where lines must not be broken. */
  readonly width: number;
  /** Sets text in a style of `util.styleText`; returns it as it is where there are no colours. */
  readonly style: (style: Parameters<typeof styleText>[0], text: string) => string;
  /** Sets what matters most in bold; between two stars where there is no bold. */
  readonly strong: (text: string) => string;
  /** Sets text in a colour, 0x000000 to 0xFFFFFF. */
  readonly colour: (rgb: number, text: string) => string;
}

/** What is asked of a terminal. */
export type Screen = Pick<NodeJS.WriteStream, 'columns' | 'getColorDepth'>;

/** Widest text that reads well. */
const MAX_WIDTH = 88;

/** No colours, no broken lines: for files and other programs. */
export const PLAIN_LOOK: Look = {
  width: Number.POSITIVE_INFINITY,
  style: (_, text) => text,
  strong: (text) => `**${text}**`,
  colour: (_, text) => text,
};

/** The look of a terminal, as rich as it can show. */
export function terminalLook(output: Screen, env: NodeJS.ProcessEnv): Look {
  const colours = env['NO_COLOR'] ? 1 : output.getColorDepth(env);
  const width = Math.max(20, Math.min(MAX_WIDTH, (output.columns || 80) - 2));
  if (colours < 4) return { ...PLAIN_LOOK, width };
  const style: Look['style'] = (name, text) => styleText(name, text, { validateStream: false });
  return {
    width,
    style,
    strong: (text) => style('bold', text),
    colour: (rgb, text) =>
      colours >= 24
        ? `\u001b[38;2;${rgb >> 16};${(rgb >> 8) & 0xff};${rgb & 0xff}m${text}\u001b[39m`
        : style('yellow', text),
  };
}
