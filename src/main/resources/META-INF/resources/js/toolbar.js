// Marks Markdown for those who do not know it by heart, and takes the marks off again; Ctrl+B, I and K do the same.
const write = (area, text, from = area.selectionStart, to = area.selectionEnd) => {
  area.focus();
  area.setSelectionRange(from, to);
  // Only what the browser types itself can be undone.
  if (document.execCommand('insertText', false, text)) return;
  area.setRangeText(text, from, to, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
};

const surround = (area, before, after = before) => {
  const { value, selectionStart: from, selectionEnd: to } = area;
  const marked = value.slice(0, from).endsWith(before) && value.slice(to).startsWith(after);
  write(area, ...(marked ? [value.slice(from, to), from - before.length, to + after.length] : [before + value.slice(from, to) + after]));
  const by = marked ? -before.length : before.length;
  area.setSelectionRange(from + by, to + by);
};
const start = (area, sign) => {
  const from = area.value.lastIndexOf('\n', area.selectionStart - 1) + 1;
  const text = area.value.slice(from, area.selectionEnd).replace(/\n$/, '');
  const marked = text.split('\n').every((line) => line.startsWith(sign));
  write(area, text.split('\n').map((line) => (marked ? line.slice(sign.length) : sign + line)).join('\n'), from, from + text.length);
};
// Stands by itself between empty lines; its first word is chosen, so that one types over it.
const block = (area, text) => {
  const before = area.value.slice(0, area.selectionEnd);
  const gap = before && '\n\n'.slice(before.match(/\n{0,2}$/)[0].length);
  write(area, `${gap}${text}\n`, area.selectionEnd);
  const at = before.length + gap.length + text.search(/\p{L}/u);
  area.setSelectionRange(at, at + text.match(/\p{L}+/u)[0].length);
};
const mark = (area, button) => {
  if ('mark' in button.dataset) surround(area, button.dataset.mark);
  if ('line' in button.dataset) start(area, button.dataset.line);
  if ('block' in button.dataset) block(area, button.dataset.block);
  if ('link' in button.dataset) surround(area, '[', '](https://)');
};

document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-toolbar] button');
  if (button) mark(document.getElementById(button.closest('[data-toolbar]').dataset.toolbar), button);
});

document.addEventListener('keydown', (event) => {
  const button = (event.ctrlKey || event.metaKey) && event.target.id
    && document.querySelector(`[data-toolbar="${CSS.escape(event.target.id)}"] [data-with="${CSS.escape(event.key.toLowerCase())}"]`);
  if (!button) return;
  event.preventDefault();
  mark(event.target, button);
});
