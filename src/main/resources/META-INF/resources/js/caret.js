// Puts a list where the letters stand: a mirror of the text area, with the same letters in it, tells where that is.
const SAME = ['boxSizing', 'inlineSize', 'paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft', 'borderTopWidth', 'borderRightWidth', 'borderBottomWidth', 'borderLeftWidth',
  'fontFamily', 'fontSize', 'fontWeight', 'fontStyle', 'fontStretch', 'lineHeight', 'letterSpacing', 'wordSpacing', 'textIndent', 'tabSize', 'direction'];
let last = {};
const said = Object.assign(document.createElement('div'), { className: 'heard', ariaLive: 'polite' });
document.body.append(said);

const measured = (area, at) => {
  const style = getComputedStyle(area);
  const mirror = Object.assign(document.createElement('div'), { className: 'mirror', textContent: area.value.slice(0, at) });
  SAME.forEach((name) => (mirror.style[name] = style[name]));
  const letter = mirror.appendChild(Object.assign(document.createElement('span'), { textContent: '@' }));
  document.body.append(mirror);
  const place = { left: letter.offsetLeft, top: letter.offsetTop, height: letter.offsetHeight };
  mirror.remove();
  return place;
};
// As long as one goes on with the same word it stays where it is.
const letter = (area, at) => {
  if (last.area !== area || last.at !== at || last.width !== area.clientWidth) last = { area, at, width: area.clientWidth, ...measured(area, at) };
  return last;
};

document.addEventListener('place', ({ target: area, detail: { list, at } }) => {
  said.textContent = list.ariaLabel;
  const box = area.getBoundingClientRect();
  const { left, top, height } = area.matches('textarea') ? letter(area, at) : { left: 0, top: 0, height: box.height };
  const x = Math.min(box.left + left - area.scrollLeft, document.documentElement.clientWidth - list.offsetWidth - 8);
  const y = box.top + top - area.scrollTop;
  const under = y + height + list.offsetHeight < innerHeight || y < list.offsetHeight;
  list.style.left = `${Math.max(8, x) + scrollX}px`;
  list.style.top = `${(under ? y + height : y - list.offsetHeight) + scrollY}px`;
});

// A topic named in the text is one of the post's.
document.addEventListener('taken', ({ target, detail }) => {
  const field = detail.kind === 'topics' && target.form?.elements.tags;
  if (!field || field.value.split(',').some((tag) => tag.trim().toLowerCase() === detail.word.toLowerCase())) return;
  field.value = [field.value.trim().replace(/,$/, ''), detail.word].filter(Boolean).join(', ');
  field.dispatchEvent(new Event('input', { bubbles: true }));
});
