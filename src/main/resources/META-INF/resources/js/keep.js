// Nothing typed is lost: a form with data-keep is kept in this browser, per person and tab, until the server has it (restore.js brings it back).
// Only where nothing can be kept does leaving ask.
const person = document.querySelector('[data-person]')?.dataset.person;
const name = (form) => `keep ${person} ${form.dataset.keep} ${form.elements.tab?.value ?? ''}`;
const fields = (form) => [...form.elements].filter((field) => field.name && field.matches('textarea, input[type="text"], input[type="hidden"]'));
const unkept = new Set();
const waiting = new Map();

const rest = (form) => {
  clearTimeout(waiting.get(form));
  waiting.delete(form);
};
const nothing = (form) => form.dataset.edit === 'new' && !fields(form).some((field) => field.type !== 'hidden' && !field.hidden && field.value.trim());
const keep = (form, sent = false) => {
  rest(form);
  if (nothing(form)) return drop(form);
  const values = Object.fromEntries(fields(form).map((field) => [field.name, field.value]));
  try {
    localStorage.setItem(name(form), JSON.stringify({ values, sent, at: Date.now(), page: location.href.split('#')[0] }));
    unkept.delete(form);
  } catch {
    unkept.add(form);
  }
};
const drop = (form) => {
  rest(form);
  unkept.delete(form);
  localStorage.removeItem(name(form));
};
const soon = (form) => !waiting.has(form) && waiting.set(form, setTimeout(keep, 400, form));
const flush = () => [...waiting.keys()].forEach((form) => keep(form));

// It has arrived when the browser came from the form's page to another that neither refuses nor asks to sign in.
const arrived = (kept) => kept.sent && kept.page === document.referrer && performance.getEntriesByType('navigation')[0]?.type === 'navigate'
  && person && !document.querySelector('[aria-invalid="true"], [data-refused], [data-conflict]');
Object.keys(localStorage).filter((key) => key.startsWith(`keep ${person} `) && arrived(JSON.parse(localStorage.getItem(key)))).forEach((key) => localStorage.removeItem(key));

const kept = (form) => person && form?.matches('form[data-keep]');
document.addEventListener('input', ({ target }) => kept(target.form) && soon(target.form));
document.addEventListener('submit', ({ target }) => kept(target) && (keep(target, true), unkept.delete(target)));
document.addEventListener('htmx:afterRequest', ({ detail }) => detail.successful && kept(detail.elt) && drop(detail.elt));
document.addEventListener('saved', ({ target, detail }) => kept(target) && (detail.all ? drop(target) : keep(target)));
document.addEventListener('dropped', ({ target }) => kept(target) && drop(target));
document.addEventListener('visibilitychange', () => document.hidden && flush());
addEventListener('pagehide', flush);
addEventListener('beforeunload', (event) => unkept.size && event.preventDefault());
