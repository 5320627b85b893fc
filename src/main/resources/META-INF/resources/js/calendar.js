// A draft or a slot is carried to a day: by the mouse, or by arrow keys. Both send the forms that do the same without a script.
const calendar = () => document.querySelector('[data-calendar]');
const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
let [carried, day] = [null, null];
const mark = (to) => {
  day = to;
  document.querySelectorAll('.target').forEach((cell) => cell.classList.remove('target'));
  calendar()?.querySelector(`[data-day="${to}"]`)?.classList.add('target');
};
const say = (words) => (calendar().querySelector('[data-says]').textContent = words);
const put = () => {
  mark(null);
  carried?.classList.remove('carrying');
  carried = null;
};
const send = () => {
  const form = document.getElementById(carried.dataset.draft ? 'plan' : 'move');
  if (carried.dataset.draft) carried.querySelector('input').checked = true;
  else Object.assign(form, { action: `/calendar/slots/${carried.dataset.slot}/day` }).elements.version.value = carried.dataset.version;
  form.elements.day.value = day;
  form.requestSubmit();
};
const carry = (slot, from, step) => {
  const { today, last, moving } = calendar().dataset;
  const next = new Date(`${from}T12:00Z`);
  do next.setUTCDate(next.getUTCDate() + step); while (Math.abs(step) === 1 && next.getUTCDay() % 6 === 0);
  (carried = slot).classList.add('carrying');
  mark([today, next.toISOString().slice(0, 10), last].sort()[1]);
  return moving.replace('%d', new Intl.DateTimeFormat(document.documentElement.lang === 'en' ? 'en-GB' : document.documentElement.lang, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(day)));
};
document.addEventListener('dragstart', ({ target, dataTransfer }) => {
  carried = calendar() && target.closest?.('[data-slot], [data-draft]');
  if (carried) dataTransfer.setData('text/plain', carried.innerText);
});
document.addEventListener('dragover', (event) => {
  const over = carried && event.target.closest?.('[data-day]');
  if (over) event.preventDefault();
  mark(over?.dataset.day ?? null);
});
document.addEventListener('drop', (event) => carried && day && (event.preventDefault(), send()));
document.addEventListener('dragend', put);
document.addEventListener('keydown', (event) => {
  const slot = event.target.closest?.('[data-slot]');
  if (!slot || !(event.key in steps || (slot === carried && ['Enter', 'Escape'].includes(event.key)))) return;
  event.preventDefault();
  if (event.key === 'Enter') return send();
  const from = slot === carried ? day : slot.dataset.on;
  put();
  say(event.key === 'Escape' ? '' : carry(slot, from, steps[event.key]));
});
