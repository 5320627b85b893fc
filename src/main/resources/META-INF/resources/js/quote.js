// Words chosen in a text or a comment can be quoted in one's answer, with the name and the address of where they stand.
const button = () => document.querySelector('[data-quote-into]');
const plain = (text) => text.replace(/[\\`*_[\]<>~|]/g, '\\$&').replace(/^(\s*)([#+-])/gm, '$1\\$2').replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
const within = (node) => (node?.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.closest('[data-quotable]');

const chosen = () => {
  const selection = getSelection();
  const place = within(selection.anchorNode);
  const text = selection.toString().trim();
  return place && text && place === within(selection.focusNode) ? { place, text, box: selection.getRangeAt(0).getBoundingClientRect() } : null;
};

// Where the words end, so that they stay in sight.
const show = () => {
  const found = button() && chosen();
  if (!button()) return;
  button().hidden = !found;
  if (!found) return;
  button().style.insetBlockStart = `${scrollY + found.box.bottom + 6}px`;
  button().style.insetInlineStart = `${Math.max(8, Math.min(scrollX + found.box.left, document.documentElement.clientWidth - 120))}px`;
};

const quote = ({ place, text }) => {
  const area = document.getElementById(button().dataset.quoteInto);
  const from = place.dataset.quoteName ? `\n>\n> — [${plain(place.dataset.quoteName)}](${place.dataset.quotable})` : '';
  const lead = area.value.trim() ? `${area.value.trimEnd()}\n\n` : '';
  area.value = `${lead}${plain(text).replace(/^/gm, '> ')}${from}\n\n`;
  area.dispatchEvent(new Event('input', { bubbles: true }));
  area.focus();
  area.setSelectionRange(area.value.length, area.value.length);
  button().hidden = true;
};

document.addEventListener('selectionchange', show);
// A press would end the selection before the click.
document.addEventListener('pointerdown', (event) => event.target.closest('[data-quote-into]') && event.preventDefault());
document.addEventListener('click', ({ target }) => target.closest('[data-quote-into]') && chosen() && quote(chosen()));
// With words chosen, the key that comments quotes them.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'r' || event.ctrlKey || event.metaKey || event.altKey || document.documentElement.dataset.singleKeys === 'off' || !button() || !chosen()) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  quote(chosen());
});
