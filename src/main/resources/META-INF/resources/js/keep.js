// Nothing typed is lost: a form with data-keep is kept in this browser, per person, until it has arrived.
// A sign-in in between, a refusal or a crash leaves it there; only where it cannot be kept does leaving ask.
const person = document.querySelector('[data-person]')?.dataset.person;
const name = (form) => `keep ${person} ${form.dataset.keep}`;
const fields = (form) => [...form.elements].filter((field) => field.name && field.matches('textarea, input[type="text"]'));
const read = (key) => JSON.parse(localStorage.getItem(key) ?? 'null');
const unkept = new Set();

const keep = (form, sent = false) => {
  const values = Object.fromEntries(fields(form).map((field) => [field.name, field.value]));
  try {
    localStorage.setItem(name(form), JSON.stringify({ values, sent, page: location.href.split('#')[0] }));
    unkept.delete(form);
  } catch {
    unkept.add(form);
  }
};

const restore = (form) => {
  const kept = read(name(form));
  const lost = fields(form).filter((field) => kept?.values[field.name] && field.value === field.defaultValue && kept.values[field.name] !== field.value);
  lost.forEach((field) => {
    field.value = kept.values[field.name];
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  form.querySelectorAll('[data-restored]').forEach((note) => (note.hidden = !lost.length));
};

// It has arrived when the browser came from the form's page to another that neither refuses nor asks to sign in.
const arrived = (kept) => kept.sent && kept.page === document.referrer && performance.getEntriesByType('navigation')[0]?.type === 'navigate'
  && person && !document.querySelector('[aria-invalid="true"], [data-refused]');

Object.keys(localStorage).filter((key) => key.startsWith(`keep ${person} `) && arrived(read(key))).forEach((key) => localStorage.removeItem(key));
const forms = (root) => person && root.querySelectorAll('form[data-keep]').forEach(restore);
forms(document);

document.addEventListener('htmx:load', (event) => event.detail.elt !== document.body && forms(event.detail.elt));
document.addEventListener('input', (event) => event.target.form?.matches('[data-keep]') && keep(event.target.form));
document.addEventListener('submit', (event) => event.target.matches('[data-keep]') && (keep(event.target, true), unkept.delete(event.target)));
document.addEventListener('htmx:afterRequest', ({ detail }) => detail.successful && detail.elt.matches('form[data-keep]') && localStorage.removeItem(name(detail.elt)));
document.addEventListener('click', (event) => {
  const form = event.target.closest('[data-discard]')?.closest('form');
  if (form) localStorage.removeItem(name(form)), form.reset(), restore(form);
});
addEventListener('beforeunload', (event) => unkept.size && event.preventDefault());
