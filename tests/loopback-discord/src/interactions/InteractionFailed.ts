/** What a person sees as "The application did not respond", with what is known about why. */
export class InteractionFailed extends Error {
  override readonly name = 'InteractionFailed';
}
