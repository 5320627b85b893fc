// A form that is sent while its words are being kept (autosave.js) waits for that: at the server they would look like somebody else's.
const keeping = new WeakSet();
const waiting = new WeakMap();

document.addEventListener('keeping', ({ target }) => keeping.add(target));
document.addEventListener('submit', (event) => {
  const { target: form, submitter } = event;
  if (!keeping.has(form)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  waiting.set(form, submitter);
}, true);
// A moment later, when whoever else listens knows what came of it.
document.addEventListener('answered', ({ target: form }) => {
  keeping.delete(form);
  if (!waiting.has(form)) return;
  const submitter = waiting.get(form);
  waiting.delete(form);
  setTimeout(() => form.requestSubmit(submitter?.form === form ? submitter : null));
});
