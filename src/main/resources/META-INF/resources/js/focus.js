// After an answer the focus goes to what needs it: the first wrong field, or what was brought in.
const wrong = (root) => root.querySelector?.('[aria-invalid="true"]');

wrong(document)?.focus();
document.addEventListener('htmx:afterSettle', ({ detail }) => {
  const target = wrong(detail.elt) ?? detail.elt.querySelector?.('[data-focus]') ?? (detail.elt.matches?.('[data-focus]') ? detail.elt : null);
  target?.focus();
});
