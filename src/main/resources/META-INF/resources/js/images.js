// Pictures pasted, dropped or picked go to the server while one writes on; the text gets their address where the cursor was.
const status = (area) => document.getElementById(`${area.id}-upload`);
const pictures = (list) => [...(list ?? [])].filter((file) => file.type.startsWith('image/'));
const line = (words) => Object.assign(document.createElement('p'), { textContent: words });
const wrong = (area, file, words) => status(area)?.append(Object.assign(line(`${file.name}: ${words}`), { className: 'wrong' }));
const put = (area, from, to) => {
  if (area.value.includes(from)) area.setRangeText(to, area.value.indexOf(from), area.value.indexOf(from) + from.length, 'preserve');
  area.dispatchEvent(new Event('input', { bubbles: true }));
};
// Of a picture that failed nothing stays, not even its line, unless one has typed on below it.
const drop = (area, holder, after, mark) => {
  const next = area.value.split(`\n${holder}\n`)[1]?.split('\n')[0];
  put(area, area.value.includes(`\n${holder}\n`) ? `\n${holder}\n` : holder, next && next !== after ? '\n' : '');
  if (!--mark.left && area.selectionStart === mark.to && area.selectionEnd === mark.to) area.setSelectionRange(mark.from, mark.to);
};
const upload = (area, file, mark) => {
  const alt = file.name.replace(/\.\w+$/, '').replace(/[[\]]/g, ' ');
  const holder = `![${alt} …](upload-${crypto.randomUUID?.() ?? Math.random()})`;
  const [place, after] = [area.selectionEnd, area.value.slice(area.selectionEnd).split('\n')[0]];
  const row = line(`${file.name} `);
  const bar = row.appendChild(Object.assign(document.createElement('progress'), { max: 1, value: 0, ariaLabel: file.name }));
  const request = Object.assign(new XMLHttpRequest(), { responseType: 'json' });
  area.setRangeText(`\n${holder}\n`, place, place, 'end');
  status(area)?.append(row);
  request.upload.onprogress = (event) => (bar.value = event.loaded / event.total);
  request.onloadend = () => {
    const { markdown, errors, detail } = request.response ?? {};
    row.remove();
    if (request.status === 201 && markdown) return put(area, holder, markdown);
    drop(area, holder, after, mark);
    wrong(area, file, Object.values(errors ?? {}).flat()[0] ?? detail ?? document.body.dataset[request.status ? 'failed' : 'offline']);
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
  const mark = { from: area.selectionStart, to: area.selectionEnd, left: pictures(list).length };
  pictures(list).forEach((file) => upload(area, file, mark));
};
['paste', 'drop'].forEach((name) => document.addEventListener(name, (event) => take(event, event.target.closest?.('[data-images]'), (event.clipboardData ?? event.dataTransfer)?.files)));
document.addEventListener('dragover', (event) => event.target.closest?.('[data-images]') && event.preventDefault());
document.addEventListener('change', ({ target }) => target.dataset.imagesFor && (take({ preventDefault() {} }, document.getElementById(target.dataset.imagesFor), target.files), (target.value = '')));
