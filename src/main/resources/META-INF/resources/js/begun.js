// A draft that has just come to be: from now on this is its page.
document.addEventListener('begun', ({ target: form, detail: here }) => {
  if (form.dataset.edit !== 'new') return;
  form.dispatchEvent(new Event('dropped', { bubbles: true }));
  Object.assign(form.dataset, { keep: here.replace('/posts/', 'write-'), autosave: `${here}/words`, edit: `${here}/edit` });
  const place = form.querySelector('[data-conflict-place]');
  form.action = `${here}/revisions`, place.setAttribute('hx-post', `${here}/conflict`), window.htmx?.process(place);
  document.querySelector('[data-presence]').dataset.presence = `${here}/presence`;
  form.dispatchEvent(new Event('renamed', { bubbles: true }));
  history.replaceState(null, '', form.dataset.edit);
});
