// Whether single keys do anything in this browser; keys.js asks the page's root.
const kept = () => {
  try {
    return localStorage.getItem('single-keys');
  } catch {
    return null;
  }
};
const root = document.documentElement.dataset;
root.singleKeys = kept() ?? 'on';

document.querySelectorAll('input[data-single-keys]').forEach((box) => {
  box.checked = root.singleKeys === 'on';
  box.addEventListener('change', () => {
    root.singleKeys = box.checked ? 'on' : 'off';
    localStorage.setItem('single-keys', root.singleKeys);
  });
});
