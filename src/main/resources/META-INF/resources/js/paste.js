// Rich text that is pasted becomes Markdown, which the server makes of it. Whatever happens to that, the words arrive.
const PATIENCE = 4000;
const FORM = 'h1,h2,h3,h4,h5,h6,ul,ol,table,blockquote,pre,strong,i,em,s,del,strike,sup,sub,hr,a[href],img,b:not([data-style*="normal"]),p~p';
const LOOKS = /font-weight:\s*(?:bold|[6-9]00)|font-style:\s*italic|line-through|mso-list/;
let plain = false, waiting = null;

const tell = (area, words) => words && document.getElementById(`${area.id}-upload`)?.replaceChildren(Object.assign(document.createElement('p'), { textContent: words }));
// The browser's own way of typing can be undone in one step.
const insert = (area, text) => {
  const free = area.maxLength < 0 ? Infinity : area.maxLength - area.value.length + area.selectionEnd - area.selectionStart;
  const fits = text.slice(0, free);
  const typed = document.activeElement === area && document.execCommand('insertText', false, fits);
  if (!typed) area.setRangeText(fits, area.selectionStart, area.selectionEnd, 'end'), area.dispatchEvent(new Event('input', { bubbles: true }));
  if (text.length > free) tell(area, document.body.dataset.cutOff);
};
const settle = (text, left) => {
  if (!waiting) return;
  const { area, words, timer } = waiting;
  clearTimeout(timer);
  waiting = null;
  tell(area, left ?? document.body.dataset.pastedPlain), insert(area, text ?? words);
};

// What the server would throw away need not travel; and the page's policy forbids styles even in a document that nobody sees.
const lean = (html) => html.replace(/<(style|script|xml)\b[^]*?<\/\1>|<!--\[if[^]*?<!\[endif\]-->/gi, '').replace(/(\ssrc=["']?data:)[^"'>\s]*/gi, '$1');
const read = (html) => new DOMParser().parseFromString(html.replace(/\sstyle\s*=/gi, ' data-style='), 'text/html').body;
const isCode = (body) => /white-space:\s*pre/.test(body.firstElementChild?.dataset.style) && /mono|consolas|menlo|courier/i.test(body.firstElementChild.dataset.style);
const isRich = (body) => !isCode(body) && (body.querySelector(FORM) || [...body.querySelectorAll('[data-style]')].some((part) => LOOKS.test(part.dataset.style)));

const convert = async (area, html, words) => {
  const mine = (waiting = { area, words, timer: setTimeout(settle, PATIENCE) });
  const answer = await fetch(area.dataset.conversions, { method: 'POST', headers: { 'Content-Type': 'application/json', Accept: 'application/json' }, body: JSON.stringify({ html }) }).catch(() => null);
  const made = answer?.ok && !answer.redirected ? await answer.json() : {};
  if (waiting === mine) settle(made.markdown || undefined, made.markdown && made.left);
};

document.addEventListener('paste', (event) => {
  const area = event.target.closest?.('[data-conversions]');
  const html = area && !plain && lean(event.clipboardData?.getData('text/html') ?? '');
  const body = html && read(html);
  if (!body?.textContent?.trim()) return;
  event.stopImmediatePropagation();
  if (isRich(body)) event.preventDefault(), settle(), convert(area, html, event.clipboardData.getData('text/plain') || body.textContent);
}, true);
document.addEventListener('keydown', ({ key, shiftKey }) => ((plain = shiftKey && /^v$/i.test(key)), /^(?:Control|Meta|Shift|Alt)$/.test(key) || settle()), true);
document.addEventListener('keyup', () => (plain = false), true);
['mousedown', 'submit', 'focusout'].forEach((name) => document.addEventListener(name, () => settle(), true));
