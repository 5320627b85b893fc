// The keyboard: single keys rest while one types, and can be switched off (WCAG 2.1.4). Esc leaves a field; its text is kept.
const off = () => document.documentElement.dataset.singleKeys === 'off';
const typing = (target) => target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]');
let prefix = '';

const step = (by) => {
  const items = [...document.querySelectorAll('[data-item]')];
  const at = items.findIndex((item) => item.hasAttribute('data-selected'));
  const next = items[Math.min(Math.max(at + by, 0), items.length - 1)];
  if (!next) return;
  items[at]?.removeAttribute('data-selected');
  next.setAttribute('data-selected', '');
  next.scrollIntoView({ block: 'nearest' });
  next.querySelector('[data-open-item], a')?.focus({ preventScroll: true });
};

const act = (key) => {
  const scope = document.querySelector('[data-selected]');
  const bound = `[data-key="${CSS.escape(key)}"]`;
  // What belongs to one of several things is done to the chosen one only.
  const target = scope?.querySelector(bound) ?? [...document.querySelectorAll(bound)].find((found) => !found.closest('[data-item]'));
  if (target?.dataset.keyTo) location.assign(target.dataset.keyTo);
  else if (target?.matches('input, textarea')) target.focus();
  else target?.click();
  return Boolean(target);
};

const single = (key) => {
  if (key === 'j' || key === 'k') return step(key === 'j' ? 1 : -1) ?? true;
  if (key === '?') return document.getElementById('keys')?.showModal() ?? true;
  if (key === 'o') return document.querySelector('[data-selected] [data-open-item]')?.click() ?? true;
  return act(key);
};

document.addEventListener('keydown', (event) => {
  const field = typing(event.target);
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return field?.form?.requestSubmit(field.form.querySelector('[data-send]'));
  if (event.key === 'Escape' && field && !field.closest('dialog')) return field.blur();
  if (field || off() || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
  const key = prefix + event.key;
  prefix = event.key === 'g' && !prefix ? 'g ' : '';
  if (!prefix && single(key)) event.preventDefault();
});
