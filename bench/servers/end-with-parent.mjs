/** Loaded into the product's server before it starts: it stops as by Ctrl-C when the benchmark is gone, however it ended. */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
