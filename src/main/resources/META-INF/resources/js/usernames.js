// A username that is typed in full names its person, also where one types faster than the list (choices.js) comes.
const TYPED = /(?:^|[\s(>])@([\p{L}\p{N}._-]{1,40}?)\.?[\s,;:!?)]$/u;
const isCode = (before) => before.split(/^ {0,3}(?:```|~~~)/m).length % 2 === 0 || before.slice(before.lastIndexOf('\n\n') + 1).split('`').length % 2 === 0;

const person = async (area, username) => {
  const answer = await fetch(`${area.dataset.completions}/mentions?q=${encodeURIComponent(username)}`, { headers: { Accept: 'text/html', 'HX-Request': 'true' } }).catch(() => null);
  const list = answer?.ok && !answer.redirected ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
  return [...(list?.querySelectorAll('[role="option"]') ?? [])].find((option) => option.dataset.word === username)?.dataset.markdown;
};

// The browser's own way of typing can be undone.
const put = (area, text, from, to) => {
  const [start, end] = [area.selectionStart, area.selectionEnd].map((at) => at + text.length - to + from);
  area.setSelectionRange(from, to);
  document.execCommand('insertText', false, text);
  area.setSelectionRange(start, end);
};
// Whoever sent a list away meant what they typed.
let offered = null;
document.addEventListener('offered', ({ detail }) => (offered = detail?.q));

document.addEventListener('input', async ({ target: area }) => {
  if (!area.matches('textarea[data-completions]') || area.dataset.completes) return;
  const before = area.value.slice(0, area.selectionStart);
  if (!/@[\p{L}\p{N}._-]*.?$/u.test(before)) offered = null;
  const [found, username] = before.match(TYPED) ?? [];
  if (!found || offered === username || isCode(before)) return;
  const [from, typed] = [before.lastIndexOf('@'), `@${username}`];
  const named = await person(area, username);
  if (named && document.activeElement === area && area.value.startsWith(typed, from)) put(area, named, from, from + typed.length);
});
