// Pictures pasted, dropped or picked go to the server while one writes on; the text gets their address where the cursor was.
const status = (area) => document.getElementById(`${area.id}-upload`);
const pictures = (list) => [...(list ?? [])].filter((file) => file.type.startsWith('image/'));
const replace = (area, from, to) => {
  const at = area.value.indexOf(from);
  if (at >= 0) area.setRangeText(to, at, at + from.length, 'preserve');
  area.dispatchEvent(new Event('input', { bubbles: true }));
};
const line = (words) => Object.assign(document.createElement('p'), { textContent: words });

const wrong = (area, file, words) => status(area)?.append(Object.assign(line(`${file.name}: ${words}`), { className: 'wrong' }));

const upload = (area, file) => {
  const alt = file.name.replace(/\.\w+$/, '').replace(/[[\]]/g, ' ');
  const holder = `![${alt} …](upload-${crypto.randomUUID?.() ?? Math.random()})`;
  const row = line(`${file.name} `);
  const bar = row.appendChild(Object.assign(document.createElement('progress'), { max: 1, value: 0, ariaLabel: file.name }));
  const request = new XMLHttpRequest();
  const done = (text, error) => {
    replace(area, holder, text);
    row.remove();
    if (error) wrong(area, file, error);
  };
  area.setRangeText(`\n${holder}\n`, area.selectionEnd, area.selectionEnd, 'end');
  status(area)?.append(row);
  request.upload.onprogress = (event) => (bar.value = event.loaded / event.total);
  request.onerror = () => done('', document.body.dataset.offline);
  request.onload = () => {
    const answer = request.getResponseHeader('Content-Type')?.includes('json') ? JSON.parse(request.responseText) : {};
    return request.status === 201 ? done(answer.markdown) : done('', Object.values(answer.errors ?? {}).flat()[0] ?? answer.detail ?? document.body.dataset.failed);
  };
  const body = new FormData();
  Object.entries({ file, 'signed-in-as': document.querySelector('[data-person]').dataset.person }).forEach((part) => body.append(...part));
  request.open('POST', area.dataset.images);
  request.setRequestHeader('Accept', 'application/json');
  request.send(body);
};

const take = (event, area, list) => {
  const others = event.type === 'drop' ? [...list].filter((file) => !pictures(list).includes(file)) : [];
  if (!area?.dataset.images || !(pictures(list).length + others.length)) return;
  event.preventDefault();
  status(area)?.querySelectorAll('.wrong').forEach((old) => old.remove());
  others.forEach((file) => wrong(area, file, status(area).dataset.noPicture));
  pictures(list).forEach((file) => upload(area, file));
};
document.addEventListener('paste', (event) => take(event, event.target.closest?.('[data-images]'), event.clipboardData?.files));
document.addEventListener('drop', (event) => take(event, event.target.closest?.('[data-images]'), event.dataTransfer.files));
document.addEventListener('dragover', (event) => event.target.closest?.('[data-images]') && event.preventDefault());
document.addEventListener('change', ({ target }) => target.dataset.imagesFor && (take({ preventDefault() {} }, document.getElementById(target.dataset.imagesFor), target.files), (target.value = '')));
