// An address pasted over words makes them a link.
const ADDRESS = /^(?:https?:\/\/|mailto:)\S+$/;
document.addEventListener('paste', (event) => {
  const area = event.target.closest?.('[data-conversions]');
  const address = area && event.clipboardData.getData('text/plain').trim();
  const words = area?.value.slice(area.selectionStart, area.selectionEnd);
  if (!words?.trim() || words.includes('\n') || ADDRESS.test(words.trim()) || !ADDRESS.test(address)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  document.execCommand('insertText', false, `[${words}](${/[()<>]/.test(address) ? `<${address}>` : address})`);
}, true);
