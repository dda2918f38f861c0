/** Something that the person who asked can put right. Its message, in Discord's Markdown, is shown to them as it is. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
