/**
 * Starts this process's day, and that of every Node.js process that it starts, on the same evening, in the same time
 * zone: what the pictures show of dates is then alike at every run. To be loaded before all else (`node --import`).
 */
const EVENING = Date.UTC(2027, 0, 18, 17);

process.env['TZ'] = 'Europe/London';
process.env['CLOCK_MOVED_BY'] ??= String(EVENING - Date.now());
process.env['NODE_OPTIONS'] = `${process.env['NODE_OPTIONS'] ?? ''} --import=${import.meta.url}`;

const movedBy = Number(process.env['CLOCK_MOVED_BY']);
const realNow = Date.now;
const now = () => realNow() + movedBy;

globalThis.Date = new Proxy(Date, {
  construct: (date, args, made) => Reflect.construct(date, args.length === 0 ? [now()] : args, made),
  get: (date, key) => (key === 'now' ? now : Reflect.get(date, key)),
});
