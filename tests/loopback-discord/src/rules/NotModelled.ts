/** The bot asked for something that Discord can do and this server can't. Answered with status 501, never silently. */
export class NotModelled extends Error {
  override readonly name = 'NotModelled';

  constructor(what: string) {
    super(`loopback-discord does not model ${what}`);
  }
}
