// While one types @, # or [[ in a text, or in a field for names, the server is asked who or what is meant; choices.js shows its answer.
const PAUSE = 120;
const SIGNS = {
  mentions: /(?:^|[\s(>])(@[\p{L}\p{N}._-]{0,40}(?: \p{L}{0,30})?)$/u,
  topics: /(?:^|[\s(>])(#[\p{L}\p{N}][\p{L}\p{N}-]{0,40})$/u,
  posts: /(\[\[[^[\]]{0,60})$/,
};
let timer;
let number = 0;

const count = (text, pattern) => text.match(pattern)?.length ?? 0;
const isCode = (before) => count(before, /^ {0,3}(?:```|~~~)/gm) % 2 || count(before.slice(before.lastIndexOf('\n\n') + 1), /`/g) % 2;
const named = (area, before) => {
  const q = before.slice(before.lastIndexOf(',') + 1).trimStart();
  return q && { kind: area.dataset.completes, q, length: q.length };
};
const signed = (before) => {
  const line = before.slice(Math.max(before.lastIndexOf('\n') + 1, before.length - 120));
  const [kind, found] = Object.entries(SIGNS).map(([name, sign]) => [name, line.match(sign)?.[1]]).find(([, match]) => match) ?? [];
  return found && !isCode(before) && { kind, q: found.replace(/^(?:@|#|\[\[)/, ''), length: found.length };
};
const wanted = (area) => {
  const before = area.selectionStart === area.selectionEnd ? area.value.slice(0, area.selectionStart) : '';
  return before && (area.dataset.completes ? named(area, before) : signed(before));
};

const offer = (area, detail) => area.dispatchEvent(new CustomEvent('offered', { bubbles: true, detail }));
const ask = async (area) => {
  const mine = ++number;
  const want = wanted(area);
  if (!want) return offer(area, null);
  const answer = await fetch(`${area.dataset.completions}/${want.kind}?q=${encodeURIComponent(want.q)}`, { headers: { Accept: 'text/html', 'HX-Request': 'true' } }).catch(() => null);
  if (mine !== number) return;
  offer(area, answer?.ok && !answer.redirected ? { ...want, html: await answer.text(), to: area.selectionStart } : null);
};

document.addEventListener('input', ({ target }) => {
  if (!target.matches('[data-completions]')) return;
  clearTimeout(timer);
  number++;
  timer = setTimeout(ask, PAUSE, target);
});
