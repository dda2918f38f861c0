const PICTURE = String.raw`\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?`;
const EMOJI = new RegExp(
  String.raw`^(?:${PICTURE}(?:\u200D${PICTURE})*|\p{Regional_Indicator}{2}|[#*0-9]\uFE0F?\u20E3)$`,
  'u',
);

/** Whether a text is one emoji of Unicode. */
export function isEmoji(text: string): boolean {
  return EMOJI.test(text);
}
