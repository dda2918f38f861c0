import type { Look } from './Look.ts';

/** A button on a terminal; its number is its place among the others, from 1. */
export interface TerminalButton<Press = unknown> {
  readonly label: string;
  /** Null for one that leads nowhere from here: it keeps its place, so that the others keep their numbers. */
  readonly press: Press | null;
}

/** The lines that show buttons with their numbers; a dot stands before one that can't be pressed. */
export function renderButtons(buttons: readonly TerminalButton[], look: Look): string[] {
  if (buttons.length === 0) return [];
  const list = buttons.map(({ label, press }, index) =>
    press === null
      ? look.style('dim', `· ${label}`)
      : `${look.style('cyan', String(index + 1))} ${look.style('dim', label)}`,
  );
  const length = buttons.reduce((sum, { label }) => sum + label.length + 5, 0);
  return length > look.width ? list : [list.join('   ')];
}

/** What to say to a number that is typed where no button of that number can be pressed. */
export function noButton(number: string, buttons: readonly TerminalButton[]): string {
  const there = buttons[Number(number) - 1];
  return there === undefined
    ? `There is no button ${number} here. To ask about “${number}”, type: /ask ${number}`
    : `“${there.label}” leads nowhere from here.`;
}
