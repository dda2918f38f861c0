// Loaded into every measured process ahead of its program: tells the load process how much processor time it has used.

process.on('message', (message) => {
  if (message !== 'processor') return;
  const { user, system } = process.cpuUsage();
  process.send?.((user + system) / 1e6);
});
// To be asked is no reason to live on.
process.channel?.unref();
