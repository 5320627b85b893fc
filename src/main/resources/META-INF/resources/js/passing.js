// What a paste or a picture had to say goes once it has been read: with a key some seconds later.
const READ = 8000;
const pass = ({ target, timeStamp }) => document.querySelectorAll(`#${CSS.escape(target.id)}-upload > p:not(:has(progress))`).forEach((note) => {
  note.dataset.since ??= timeStamp;
  if (timeStamp - note.dataset.since > READ) note.remove();
});
['keydown', 'input'].forEach((name) => document.addEventListener(name, pass));
