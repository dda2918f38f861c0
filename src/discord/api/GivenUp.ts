/** A message was not sent any more: by the time that Discord would take it, nobody waits for it. */
export class GivenUp extends Error {
  override readonly name = 'GivenUp';
}
