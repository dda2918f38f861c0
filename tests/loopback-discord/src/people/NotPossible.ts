/** A test lets a person do what Discord's client would not let them do. The test is wrong, not the bot. */
export class NotPossible extends Error {
  override readonly name = 'NotPossible';
}
