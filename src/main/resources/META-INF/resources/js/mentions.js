// While somebody is named in a text, the server is asked how many people that tells: what it costs is said before it is sent.
const PAUSE = 700;
const NAMES = /\]\(\/(?:people|spaces)[/?]/;
const timers = new WeakMap();
const place = (area) => document.querySelector(`[data-mentions="${CSS.escape(area.id)}"]`);

document.addEventListener('input', ({ target }) => {
  const shown = target.id && target.matches('textarea') && place(target);
  if (!shown || (!NAMES.test(target.value) && !shown.textContent.trim())) return;
  clearTimeout(timers.get(shown));
  timers.set(shown, setTimeout(() => shown.dispatchEvent(new Event('mentions')), PAUSE));
});
