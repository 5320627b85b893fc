// Words selected in a draft can be remarked upon: the passage's own link takes them along.
const aim = (passage, words) => document.querySelectorAll('[data-remark]').forEach((link) => {
  const address = new URL(link.href);
  address.searchParams.delete('quote');
  const offered = Boolean(words) && passage.contains(link);
  if (offered) address.searchParams.set('quote', words.slice(0, 300));
  link.href = address;
  link.classList.toggle('offered', offered);
});

let forgetting;
document.addEventListener('selectionchange', () => {
  const selection = getSelection();
  const within = (node) => (node?.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.closest?.('[data-passage] > .text');
  const text = within(selection.anchorNode);
  const words = text && within(selection.focusNode) === text ? selection.toString().trim().replace(/\s+/g, ' ') : '';
  clearTimeout(forgetting);
  // Pressing the link ends the selection; what was selected a moment ago is meant.
  if (words) aim(text.parentElement, words);
  else forgetting = setTimeout(aim, 700, document.body, '');
});
