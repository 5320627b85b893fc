// An act that loads the page again leaves whoever did it where they were: at the same button, at the item that moved up, or at the nearest thing around it.
const NAME = 'place';
const items = () => [...document.querySelectorAll('[data-item]')];
const ids = (element) => (element ? [...(element.id && element.localName !== 'main' ? [element.id] : []), ...ids(element.parentElement)] : []);

document.addEventListener('submit', ({ target, submitter, defaultPrevented }) => {
  if (defaultPrevented || target.method !== 'post') return;
  const [action, item] = [target.getAttribute('action'), items().indexOf(target.closest('[data-item]'))];
  const keys = document.activeElement.matches(':focus-visible');
  sessionStorage.setItem(NAME, JSON.stringify({ page: location.pathname, keys, action, name: submitter?.name, value: submitter?.value, item, around: ids(target) }));
});

const buttons = (root, { action, name }) => [...root.querySelectorAll('form button')].filter((button) => button.form.getAttribute('action') === action && button.name === name);
const same = (was) => buttons(document, was).find((button) => button.value === was.value);
const moved = (was) => {
  const item = was.item < 0 ? null : (items()[was.item] ?? items().at(-1));
  return item && (buttons(item, was)[0] ?? item.querySelector('[data-open-item]'));
};
const around = ({ around }) => around.map((id) => document.getElementById(id)).find(Boolean);

const was = JSON.parse(sessionStorage.getItem(NAME));
sessionStorage.removeItem(NAME);
const asks = document.querySelector('[aria-invalid="true"], [data-focus], [autofocus], [data-once], main .notice.rose');
const place = was?.keys && !asks && (document.getElementById(location.hash.slice(1)) || (was.page === location.pathname && (same(was) ?? moved(was) ?? around(was))));
if (place) {
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus();
}
