// Says every twenty seconds that somebody writes here, as long as they do something: an open page alone keeps nobody signed in.
const EVERY = 20_000, IDLE = 120_000;
let active = 0, told = 0;
const mine = () => ({ 'signed-in-as': document.querySelector('[data-person]').dataset.person });
const place = () => document.querySelector('[data-presence]');

const tell = async () => {
  const form = document.querySelector('form[data-edit]');
  if (!place() || !form || form.action.endsWith('/drafts') || document.hidden || Date.now() - active > IDLE || Date.now() - told < EVERY) return;
  told = Date.now();
  const body = new URLSearchParams({ version: form.elements.version.value, ...mine() });
  const answer = await fetch(place().dataset.presence, { method: 'POST', body, headers: { 'HX-Request': 'true' } }).catch(() => null);
  if (answer?.status === 200) place().innerHTML = await answer.text();
};
const act = () => {
  active = Date.now();
  tell();
};
['keydown', 'pointerdown'].forEach((type) => document.addEventListener(type, act));
addEventListener('load', () => place() && act());
setInterval(tell, 5000);
addEventListener('pagehide', () => told && navigator.sendBeacon(`${place().dataset.presence}/removal`, new URLSearchParams(mine())));
