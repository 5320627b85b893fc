// Where an unsent text changed in the same lines on two pages, one goes on with this one, the other or both; the next keeping (autosave.js) says so.
// What the other page had is known from then on, so that only what changes there later counts as new.
const field = (section) => section.closest('form').elements.markdown;
const goOn = {
  mine: (section) => (field(section).defaultValue = section.dataset.theirs),
  theirs: (section) => (field(section).value = field(section).defaultValue = section.dataset.theirs),
  both: (section) => section.after(Object.assign(document.createElement('input'), { type: 'hidden', name: 'both', value: 'true' })),
};

document.addEventListener('click', ({ target }) => {
  const button = target.closest('[data-go-on]');
  if (!button) return;
  const section = button.closest('[data-conflict]');
  const area = field(section);
  goOn[button.dataset.goOn](section);
  section.remove();
  area.focus();
  area.dispatchEvent(new Event('input', { bubbles: true }));
});
// Once all is kept there is nothing to choose any more.
document.addEventListener('saved', ({ target }) => target.querySelectorAll('[name="both"], [data-theirs]').forEach((done) => done.remove()));
