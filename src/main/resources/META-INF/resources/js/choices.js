// A list of what may be meant, beside what is being typed: keys or a click choose, @ or [[ and a part of a name the first, a username typed in full itself; until then every key does what it always does.
let open = null;
const options = () => [...open.list.children];
const choose = (option) => {
  options().forEach((one) => (one.ariaSelected = String(one === option)));
  option.scrollIntoView({ block: 'nearest' });
  open.area.setAttribute('aria-activedescendant', option.id);
};
const chosen = () => open && open.list.querySelector('[aria-selected="true"]');
const close = () => {
  if (!open) return;
  open.list.remove();
  ['aria-activedescendant', 'aria-controls', 'aria-haspopup'].forEach((name) => open.area.removeAttribute(name));
  open = null;
};
const show = (area, detail) => {
  const list = new DOMParser().parseFromString(detail.html, 'text/html').querySelector('[role="listbox"]');
  if (!list?.children.length) return;
  open = { area, list: document.adoptNode(list), ...detail };
  Object.entries({ 'aria-controls': list.id, 'aria-haspopup': 'listbox', 'aria-autocomplete': 'list' }).forEach(([name, value]) => area.setAttribute(name, value));
  document.body.append(list);
  if (/^(?:mentions|posts)$/.test(detail.kind) && detail.q && !area.dataset.completes) choose(options()[0]);
  area.dispatchEvent(new CustomEvent('place', { bubbles: true, detail: { list, at: detail.to - detail.length } }));
};
const take = (option) => {
  const { area, length, to, kind } = open;
  close();
  area.focus(), area.setSelectionRange(to - length, to);
  document.execCommand('insertText', false, area.dataset.completes ? `${option.dataset.word}, ` : option.dataset.markdown);
  if (!area.dataset.completes) area.dispatchEvent(new CustomEvent('taken', { bubbles: true, detail: { kind, word: option.dataset.word } }));
};
const exact = () => open.kind === 'mentions' && options().find((one) => one.dataset.word === open.area.value.slice(open.to - open.length + 1, open.to));
const KEYS = {
  ArrowDown: () => choose(options()[(options().indexOf(chosen()) + 1) % options().length]),
  ArrowUp: () => choose(options().at(Math.max(options().indexOf(chosen()), 0) - 1)), Enter: () => take(chosen()), Tab: () => take(chosen()), Escape: close,
};
document.addEventListener('input', ({ target }) => {
  const more = open?.area === target ? target.selectionStart - open.to : 0;
  if (more) (open.to += more), (open.length += more) > 0 || close();
});
document.addEventListener('offered', ({ target, detail }) => (close(), detail && document.activeElement === target && show(target, detail)));
document.addEventListener('keydown', (event) => {
  if (!open || event.target !== open.area || event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  if (/^(?:Arrow(?:Left|Right)|Home|End|Page)/.test(event.key)) return close();
  if (/^[ ,;:!?)]$/.test(event.key) && exact()) return take(exact());
  if (KEYS[event.key] && (chosen() || !/^(?:Enter|Tab)$/.test(event.key))) event.preventDefault(), event.stopPropagation(), KEYS[event.key]();
}, true);
document.addEventListener('mousedown', (event) => open && (open.list.contains(event.target) ? event.preventDefault() : close()));
document.addEventListener('click', ({ target }) => open?.list.contains(target) && target.closest('[role="option"]') && take(target.closest('[role="option"]')));
document.addEventListener('focusout', ({ target }) => open?.area === target && close());
