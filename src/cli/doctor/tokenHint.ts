/** What looks like a token and is none, by its form. */
const OTHERS = [
  { form: /^Bot\s/i, hint: 'starts with “Bot”: leave that word out' },
  { form: /^\d{15,20}$/, hint: 'is an id' },
  { form: /^[\da-f]{64}$/i, hint: 'is the application’s public key' },
  { form: /^[\w-]{32}$/, hint: 'is a client secret' },
];

/** What somebody took for the bot’s token; null where its form does not say. Nothing of it is shown. */
export function tokenHint(value: string): string | null {
  return OTHERS.find(({ form }) => form.test(value.trim()))?.hint ?? null;
}
