// The time where a colleague is goes on while one reads.
const tick = () => document.querySelectorAll('time[data-clock]').forEach((clock) => {
  const zone = { timeZone: clock.dataset.clock, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  clock.textContent = new Intl.DateTimeFormat(document.documentElement.lang, zone).format(new Date());
});
tick();
setInterval(tick, 20_000);
