// What a paste or a picture had to say goes once it has been read: with a key some seconds later.
const READ = 8000;
document.addEventListener('keydown', ({ target, timeStamp }) => document.querySelectorAll(`#${CSS.escape(target.id)}-upload > p:not(:has(progress))`).forEach((note) => {
  note.dataset.since ??= timeStamp;
  if (timeStamp - note.dataset.since > READ) note.remove();
}));
