// What came of keeping a form (autosave.js): when it was saved, or why not yet; what others wrote meanwhile; both versions where one must choose.
const WORDS = { title: 'baseTitle', standfirst: 'baseStandfirst', markdown: 'base' };
const TROUBLE = { 200: '', 422: '', 412: '', 401: 'signedOut', 403: 'gone', 404: 'gone' };
const said = (form) => Object.keys(WORDS).filter((name) => form.elements[name]);

const tell = (form, what) => {
  const place = form.querySelector('[data-trouble]');
  if (!place) return;
  if (place.firstElementChild.textContent !== (place.dataset[what] ?? '')) place.firstElementChild.textContent = place.dataset[what] ?? '';
  place.lastElementChild.hidden = what !== 'signedOut';
};
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
const stamp = ({ dataset }, at, state) => dataset[state === 'draft' ? 'at' : 'kept'].replace('%t', new Date(at).toLocaleTimeString(document.documentElement.lang, CLOCK));

const put = (field, text) => {
  const [at, old] = [field.selectionStart, field.value];
  const cursor = old.slice(0, at) === text.slice(0, at) ? at : Math.max(0, at + text.length - old.length);
  field.value = text;
  if (field === document.activeElement) field.setSelectionRange(cursor, cursor);
};
// A draft that has just come to be: from now on this is its page.
const settle = (form, here) => {
  if (form.dataset.edit !== 'new') return;
  form.dispatchEvent(new Event('dropped', { bubbles: true }));
  Object.assign(form.dataset, { keep: here.replace('/posts/', 'write-'), autosave: `${here}/words`, edit: `${here}/edit` });
  const place = form.querySelector('[data-conflict-place]');
  form.action = `${here}/revisions`, place.setAttribute('hx-post', `${here}/conflict`), window.htmx?.process(place);
  document.querySelector('[data-presence]').dataset.presence = `${here}/presence`;
  form.dispatchEvent(new Event('renamed', { bubbles: true }));
  history.replaceState(null, '', form.dataset.edit);
};

// Where one has typed on meanwhile, the next round brings it together with what the server has now.
const accept = (form, sent, { id, version, at, state, merged }) => {
  const all = said(form).every((name) => (sent.get(name) ?? '') === form.elements[name].value);
  const known = all && merged ? merged : Object.fromEntries(sent);
  said(form).forEach((name) => (form.elements[name].defaultValue = known[name] ?? ''));
  if (form.elements.base && state === 'draft') Object.entries(WORDS).forEach(([name, base]) => (form.elements[base].value = known[name] ?? ''));
  if (form.elements.version && (all || !merged)) form.elements.version.value = version;
  if (all && merged) said(form).forEach((name) => put(form.elements[name], merged[name]));
  settle(form, `/posts/${id}`);
  form.querySelectorAll('[data-saved]').forEach((place) => (place.textContent = stamp(place, at, state)));
  tell(form, merged ? 'merged' : '');
  form.dispatchEvent(new CustomEvent('saved', { bubbles: true, detail: { all } }));
};

document.addEventListener('answered', ({ target, detail }) => {
  if (detail.status === 200) return accept(target, detail.sent, detail.kept);
  tell(target, TROUBLE[detail.status] ?? 'unsaved');
  if (detail.status === 412 && !target.querySelector('[data-conflict]')) target.querySelector('[data-conflict-place]')?.dispatchEvent(new Event('conflict'));
});
