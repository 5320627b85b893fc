// A cover picture goes to the server when it is chosen; the form carries its id.
const show = (field, id) => {
  const image = field.querySelector('img');
  field.querySelector('[name="cover"]').value = id;
  image.hidden = !id;
  if (id) image.src = `${field.dataset.cover}/${id}/medium`;
  field.querySelector('[data-cover-remove]').hidden = !id;
};
const say = (field, words) => {
  const line = Object.assign(document.createElement('p'), { className: 'wrong', textContent: words });
  field.querySelector('[data-cover-status]').replaceChildren(...(words ? [line] : []));
};

const send = async (field, file) => {
  const body = new FormData();
  body.append('file', file);
  body.append('signed-in-as', document.querySelector('[data-person]').dataset.person);
  try {
    const answer = await fetch(field.dataset.cover, { method: 'POST', body, headers: { Accept: 'application/json' } });
    const json = await answer.json().catch(() => ({}));
    if (answer.status === 201) show(field, json.url.split('/')[2]);
    say(field, answer.status === 201 ? '' : (Object.values(json.errors ?? {}).flat()[0] ?? json.detail ?? document.body.dataset.failed));
  } catch {
    say(field, document.body.dataset.offline);
  }
};

document.addEventListener('change', ({ target }) => {
  const field = target.closest('[data-cover]');
  if (field && target.type === 'file' && target.files.length) send(field, target.files[0]).then(() => (target.value = ''));
});
document.addEventListener('click', ({ target }) => target.closest('[data-cover-remove]') && show(target.closest('[data-cover]'), ''));
