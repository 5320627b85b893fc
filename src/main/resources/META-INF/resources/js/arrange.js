// The parts of a list change places by dragging; the buttons beside each do the same for everybody else.
let dragged;
let before;
const list = (part) => part.closest('[data-arrange]');

document.addEventListener('dragstart', ({ target }) => {
  dragged = target instanceof Element && list(target) ? target.closest('[data-part]') : null;
  before = dragged && [...list(dragged).children];
});
document.addEventListener('dragover', (event) => {
  const over = dragged && event.target.closest('[data-part]');
  if (!over || list(over) !== list(dragged)) return;
  event.preventDefault();
  if (over === dragged) return;
  const { top, height } = over.getBoundingClientRect();
  over[event.clientY < top + height / 2 ? 'before' : 'after'](dragged);
});
document.addEventListener('drop', (event) => dragged && event.preventDefault());
document.addEventListener('dragend', ({ dataTransfer }) => {
  if (!dragged) return;
  const parts = list(dragged);
  const form = document.getElementById(parts.dataset.arrange);
  dragged = null;
  if (dataTransfer.dropEffect === 'none') return parts.replaceChildren(...before);
  form.elements.order.value = [...parts.children].map((part) => part.dataset.part).join();
  form.requestSubmit();
});
