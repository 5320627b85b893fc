// What came of keeping a form (autosave.js): when it was saved, or why not yet; what others wrote meanwhile; both versions where one must choose.
const WORDS = { title: 'baseTitle', standfirst: 'baseStandfirst', markdown: 'base' };
const TROUBLE = { 200: '', 422: '', 412: 'clash', 401: 'signedOut', 403: 'gone', 404: 'gone', 409: 'another' };
const said = (form) => Object.keys(WORDS).filter((name) => form.elements[name]);

const tell = (form, what) => {
  const place = form.querySelector('[data-trouble]');
  if (!place) return;
  if (place.firstElementChild.textContent !== (place.dataset[what] ?? '')) place.firstElementChild.textContent = place.dataset[what] ?? '';
  place.lastElementChild.hidden = what !== 'signedOut';
};
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
const stamp = ({ dataset }, at, state) => dataset[state === 'draft' ? 'at' : 'kept'].replace('%t', new Date(at).toLocaleTimeString(document.documentElement.lang, CLOCK));

// The server takes away the blanks at the end, of which one may have been typed this moment.
const put = (field, given) => {
  const [at, old, own] = [field.selectionStart, field.value, field.value.trimEnd()];
  const text = given.startsWith(own) ? old + given.slice(own.length) : given + old.slice(own.length);
  const cursor = old.slice(0, at) === text.slice(0, at) ? at : Math.max(0, at + text.length - old.length);
  field.value = text;
  if (field === document.activeElement) field.setSelectionRange(cursor, cursor);
};

// Where one has typed on meanwhile, the next round brings it together with what the server has now.
const accept = (form, sent, { id, version, at, state, merged }) => {
  const all = said(form).every((name) => (sent.get(name) ?? '') === form.elements[name].value);
  const known = all && merged ? merged : Object.fromEntries(sent);
  said(form).forEach((name) => (form.elements[name].defaultValue = known[name] ?? ''));
  if (form.elements.base && state === 'draft') Object.entries(WORDS).forEach(([name, base]) => (form.elements[base].value = known[name] ?? ''));
  if (form.elements.version && (all || !merged)) form.elements.version.value = version;
  if (all && merged) said(form).forEach((name) => put(form.elements[name], merged[name]));
  form.dispatchEvent(new CustomEvent('begun', { bubbles: true, detail: `/posts/${id}` }));
  form.querySelectorAll('[data-saved]').forEach((place) => (place.textContent = stamp(place, at, state)));
  tell(form, merged ? 'merged' : state === (form.elements.state?.value ?? state) ? '' : state);
  form.dispatchEvent(new CustomEvent('saved', { bubbles: true, detail: { all } }));
};

document.addEventListener('answered', ({ target, detail }) => {
  if (detail.status === 200) return accept(target, detail.sent, detail.kept);
  tell(target, TROUBLE[detail.status] ?? 'unsaved');
  if (detail.status === 412 && !target.querySelector('[data-conflict]')) target.querySelector('[data-conflict-place]')?.dispatchEvent(new Event('conflict'));
});
