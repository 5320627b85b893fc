// How many words a text has, without the addresses in it, and how many minutes they take to read.
const count = (area) => document.querySelectorAll(`[data-words="${CSS.escape(area.id)}"]`).forEach((place) => {
  const words = area.value.replace(/\]\([^)\s]*\)/g, ']').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  place.textContent = place.dataset[words === 1 ? 'one' : 'text'].replace('%w', words).replace('%m', Math.max(1, Math.round(words / 230)));
});
document.addEventListener('input', (event) => event.target.matches('textarea[id]') && count(event.target));
document.querySelectorAll('[data-words]').forEach((place) => count(document.getElementById(place.dataset.words)));
