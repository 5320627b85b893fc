// After a crash, a sign-in or a refusal the form goes on where it stopped, hidden fields and all. What another open tab is typing stays its own.
const person = document.querySelector('[data-person]')?.dataset.person;
const tab = (form) => form.elements.tab?.value ?? '';
const prefix = (form) => `keep ${person} ${form.dataset.keep} `;
const typed = (field) => field.matches('textarea:not([hidden]), input[type="text"]');
const fields = (form) => [...form.elements].filter((field) => field.name && !['tab', 'key'].includes(field.name) && (typed(field) || field.matches('textarea, input[type="hidden"]')));

const lost = (form, values) => fields(form).filter((field) => typed(field) && field.value === field.defaultValue && (values[field.name] ?? field.value) !== field.value);
const fill = (form, key, values) => {
  const back = lost(form, values);
  if (!back.length) return;
  fields(form).filter((field) => field.name in values).forEach((field) => (field.value = values[field.name]));
  // A new page is the one it was: the server may have made a draft of it already.
  if (form.dataset.edit === 'new') Object.assign(form.dataset, { autosave: `/drafts/${values.key}/words` }), ['tab', 'key'].forEach((name) => (form.elements[name].value = values[name]));
  if (key !== prefix(form) + tab(form)) localStorage.removeItem(key);
  form.querySelectorAll('[data-restored]').forEach((note) => (note.hidden = false));
  form.dispatchEvent(new Event('restored', { bubbles: true }));
  back.forEach((field) => field.dispatchEvent(new Event('input', { bubbles: true })));
};

const restore = async (form) => {
  const held = (await navigator.locks?.query())?.held.map((lock) => lock.name) ?? [];
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix(form)) && !held.includes(key));
  const kept = keys.map((key) => ({ key, ...JSON.parse(localStorage.getItem(key)) })).sort((a, b) => b.at - a.at);
  if (kept.length) fill(form, kept[0].key, kept[0].values);
  if (tab(form)) navigator.locks?.request(prefix(form) + tab(form), () => new Promise(() => {}));
};

const forms = (root) => person && root.querySelectorAll('form[data-keep]').forEach(restore);
forms(document);
document.addEventListener('htmx:load', ({ detail }) => detail.elt !== document.body && forms(detail.elt));
document.addEventListener('renamed', ({ target }) => navigator.locks?.request(prefix(target) + tab(target), () => new Promise(() => {})));

const empty = (form) => {
  form.dispatchEvent(new Event('dropped', { bubbles: true }));
  form.querySelectorAll('[data-restored]').forEach((note) => (note.hidden = true));
  form.reset();
};
const unsent = (form) => fields(form).filter(typed).forEach((field) => (field.value = ''));
document.addEventListener('click', ({ target }) => {
  const form = target.closest('[data-discard]')?.closest('form');
  if (!form) return;
  empty(form);
  if (form.dataset.autosave && !form.dataset.edit) fetch(`${form.dataset.autosave}?signed-in-as=${encodeURIComponent(person)}`, { method: 'DELETE' }), unsent(form);
});
