// The preview is the server's, and follows what is typed, a breath after the last key, for as long as it is open.
const BREATH = 500;
let timer;
const button = () => document.querySelector('[data-preview]');
const open = () => button()?.getAttribute('aria-expanded') === 'true';
const area = () => document.getElementById(button().dataset.preview);
const place = () => document.getElementById(button().getAttribute('aria-controls'));
const bring = () => open() && button().dispatchEvent(new Event('preview'));

// About where the caret is; on a narrow screen the preview stands in the place of the text and is not moved.
const follow = () => {
  const { selectionEnd, value } = area();
  place().scrollTop = (place().scrollHeight * selectionEnd) / Math.max(1, value.length) - place().clientHeight / 2;
};

document.addEventListener('click', ({ target }) => {
  if (!target.closest('[data-preview]')) return;
  button().setAttribute('aria-expanded', !open());
  if (open()) bring();
  else place().replaceChildren();
});
document.addEventListener('input', ({ target }) => {
  if (!open() || target !== area()) return;
  clearTimeout(timer);
  timer = setTimeout(bring, BREATH);
});
document.addEventListener('htmx:afterSwap', ({ target }) => {
  if (!button() || target !== place()) return;
  if (!open()) return place().replaceChildren();
  follow();
  if (!area().matches(':focus') && place().getBoundingClientRect().top > innerHeight / 2) place().scrollIntoView();
});
