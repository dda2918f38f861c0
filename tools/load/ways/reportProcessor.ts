// Loaded into every measured process ahead of its program: tells the load process how much processor time it has used.

process.on('message', (message) => {
  if (message !== 'processor') return;
  const { user, system } = process.cpuUsage();
  process.send?.((user + system) / 1e6);
});
// Being asked is no reason to keep running.
process.channel?.unref();
