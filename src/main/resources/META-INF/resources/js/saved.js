// What came of keeping a form (autosave.js): when it was saved, or why not yet; what others wrote meanwhile; both versions where one must choose.
const WORDS = { title: 'baseTitle', standfirst: 'baseStandfirst', markdown: 'base' };
const TROUBLE = { 200: '', 422: '', 412: '', 401: 'signedOut', 403: 'gone', 404: 'gone' };
const said = (form) => Object.keys(WORDS).filter((name) => form.elements[name]);

const tell = (form, what) => {
  const place = form.querySelector('[data-trouble]');
  if (!place) return;
  const words = place.dataset[what] ?? '';
  if (place.firstElementChild.textContent !== words) place.firstElementChild.textContent = words;
  place.lastElementChild.hidden = what !== 'signedOut';
};
const stamp = (place, at) => (place.textContent = place.dataset.at.replace('%t', new Date(at).toLocaleTimeString(document.documentElement.lang)));

const put = (field, text) => {
  const [at, old] = [field.selectionStart, field.value];
  if (old === text) return;
  const cursor = old.slice(0, at) === text.slice(0, at) ? at : Math.max(0, at + text.length - old.length);
  field.value = text;
  if (field === document.activeElement) field.setSelectionRange(cursor, cursor);
};

// A draft that has just come to be: from now on this is its page.
const settle = (form) => {
  if (!form.dataset.edit || !form.action.endsWith('/drafts')) return;
  form.dispatchEvent(new Event('dropped', { bubbles: true }));
  form.action = form.dataset.edit.replace(/edit$/, 'revisions');
  form.dataset.keep = form.dataset.edit.replace('/posts/', 'write-').replace('/edit', '');
  form.dispatchEvent(new Event('renamed', { bubbles: true }));
  history.replaceState(null, '', form.dataset.edit);
};

// Where one has typed on meanwhile, the next round brings it together with what the server has now.
const accept = (form, sent, { version, at, merged }) => {
  const all = said(form).every((name) => (sent.get(name) ?? '') === form.elements[name].value);
  const known = all && merged ? merged : Object.fromEntries(sent);
  if (form.elements.base) Object.entries(WORDS).forEach(([name, base]) => (form.elements[base].value = known[name] ?? ''));
  if (form.elements.version && (all || !merged)) form.elements.version.value = version;
  if (all && merged) said(form).forEach((name) => put(form.elements[name], merged[name]));
  settle(form);
  form.querySelectorAll('[data-saved]').forEach((place) => stamp(place, at));
  tell(form, merged ? 'merged' : '');
  form.dispatchEvent(new CustomEvent('saved', { bubbles: true, detail: { all } }));
};

document.addEventListener('answered', ({ target, detail }) => {
  if (detail.status === 200) return accept(target, detail.sent, detail.kept);
  tell(target, TROUBLE[detail.status] ?? 'unsaved');
  if (detail.status === 412 && !target.querySelector('[data-conflict]')) target.querySelector('[data-conflict-place]')?.dispatchEvent(new Event('conflict'));
});
