// What is typed goes to the server every few seconds; keep.js has it in the browser meanwhile, and saved.js says what came of it.
const PAUSE = 1200, LATEST = 3000, AGAIN = 5000, PATIENCE = 20000;
const states = new WeakMap();
const state = (form) => states.get(form) ?? states.set(form, {}).get(form);
// What the page began with, and last knew to be kept, goes along only where the server has something newer, so that both can come together.
const known = (form) => [...form.querySelectorAll('textarea[name]:not([hidden])')].map((field) => [`known-${field.name}`, field.defaultValue]);
const words = (form, all) => new URLSearchParams([...new FormData(form), ...(all ? known(form) : [])]
  .filter(([name, value]) => typeof value === 'string' && name !== 'act' && (all || !name.startsWith('base'))));

const put = async (form, body) => {
  const answer = await fetch(form.dataset.autosave, { method: 'PUT', body, signal: AbortSignal.timeout(PATIENCE), headers: { Accept: 'application/json', 'HX-Request': 'true' } });
  return { status: answer.status, kept: answer.status === 200 ? await answer.json() : null };
};
const tried = (form, body) => put(form, body).catch(() => ({ status: 0 }));

const send = async (form) => {
  form.dispatchEvent(new CustomEvent('keeping', { bubbles: true }));
  let sent = words(form);
  let answer = await tried(form, sent);
  if (answer.status === 412) answer = await tried(form, (sent = words(form, true)));
  form.dispatchEvent(new CustomEvent('answered', { bubbles: true, detail: { ...answer, sent } }));
  return answer.status;
};

const save = async (form) => {
  const now = state(form);
  clearTimeout(now.timer);
  if (now.busy || nothing(form)) return;
  Object.assign(now, { busy: true, dirty: false, since: 0 });
  const status = await send(form).finally(() => (now.busy = false));
  if (now.dirty) later(form);
  else if (status === 0 || status === 401 || status === 409 || status === 429 || status >= 500) (now.dirty = true), (now.timer = setTimeout(save, AGAIN, form));
};

const later = (form) => {
  const now = state(form);
  now.dirty = true;
  now.since ||= Date.now();
  clearTimeout(now.timer);
  now.timer = setTimeout(save, Math.min(PAUSE, Math.max(0, now.since + LATEST - Date.now())), form);
};

const nothing = (form) => form.dataset.edit === 'new' && ![...form.querySelectorAll('textarea, input[type="text"]')].some((field) => field.value.trim());
const typing = ({ target }) => target.form?.matches('[data-autosave]') && target.name && !nothing(target.form) && later(target.form);
document.addEventListener('input', typing);
document.addEventListener('change', typing);
document.addEventListener('submit', ({ target }) => clearTimeout(states.get(target)?.timer));
const again = () => document.querySelectorAll('form[data-autosave]').forEach((form) => states.get(form)?.dirty && save(form));
addEventListener('online', again);
document.addEventListener('visibilitychange', () => !document.hidden && again());
