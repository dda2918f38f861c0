/** What the help says at a keyboard in place of what holds on Discord. In English: a terminal tells no language. */
export const KEYBOARD_PHRASES = {
  chat: 'A question, typed as it is: no command is needed',
  keys: 'A number presses the button that it stands at; Tab completes commands and what comes after them, ↑ brings lines back',
  kept: 'I send nothing anywhere, and keep nothing but the lines that you type, in a file of yours on this machine. For ten minutes I remember what we last spoke about, so that you can ask “and the music?”',
} as const;
