// A title may be long and wrap, but is one line: Enter goes on to what comes next, and lines that are pasted become one.
const one = (field) => field.matches?.('textarea[rows="1"]');
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey || event.defaultPrevented || !one(event.target)) return;
  event.preventDefault();
  const fields = [...event.target.form.querySelectorAll('textarea:not([hidden])')];
  fields[fields.indexOf(event.target) + 1]?.focus();
});
document.addEventListener('input', ({ target }) => one(target) && target.value.includes('\n') && (target.value = target.value.replace(/\s*\n\s*/g, ' ')), true);
