// After an answer the focus goes to what needs it: the first wrong field, or what was brought in.
const wrong = (root) => root.querySelector?.('[aria-invalid="true"]');

wrong(document)?.focus();
// Whoever comes to write something new can begin at once.
const begun = document.querySelector('form[data-edit="new"]');
if (begun && !wrong(document)) begun.elements[begun.elements.kind.value === 'update' ? 'markdown' : 'title'].focus({ preventScroll: true });
document.addEventListener('htmx:afterSettle', ({ detail }) => {
  const target = wrong(detail.elt) ?? detail.elt.querySelector?.('[data-focus]') ?? (detail.elt.matches?.('[data-focus]') ? detail.elt : null);
  // Two versions to choose from come by themselves: whoever is in mid-sentence goes on.
  if (!target?.closest('[data-conflict]') || !document.activeElement.matches('textarea, input')) target?.focus();
});

// What one was in and what has come in its place is one place: whoever acts by keyboard goes on there.
let within = null;
document.addEventListener('htmx:beforeSwap', ({ detail }) => {
  const here = document.activeElement;
  within = detail.target.contains(here) && here.matches(':focus-visible') ? detail.target.id : null;
});
document.addEventListener('htmx:afterSettle', () => {
  const place = within && document.activeElement === document.body ? document.getElementById(within) : null;
  if (!place) return;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
});

// What scrolls sideways can be reached and scrolled by keyboard.
const reach = () => document.querySelectorAll('.text pre, .text table, .scroll').forEach((wide) => {
  if (wide.scrollWidth > wide.clientWidth) wide.tabIndex = 0;
});
reach();
document.addEventListener('htmx:load', reach);
