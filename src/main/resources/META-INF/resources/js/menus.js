// Dialogs open by data-open, close by data-close; a menu closes when one goes elsewhere.
const menus = () => document.querySelectorAll('details[data-menu][open]');

document.addEventListener('click', (event) => {
  const opener = event.target.closest('[data-open]');
  const dialog = opener && document.getElementById(opener.dataset.open);
  if (dialog) {
    event.preventDefault();
    dialog.showModal();
  }
  if (event.target.closest('[data-close]')) event.target.closest('dialog').close();
  menus().forEach((menu) => menu.contains(event.target) || (menu.open = false));
});

document.addEventListener('focusin', (event) => {
  menus().forEach((menu) => menu.contains(event.target) || (menu.open = false));
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  menus().forEach((menu) => {
    menu.open = false;
    menu.querySelector('summary').focus();
  });
});
