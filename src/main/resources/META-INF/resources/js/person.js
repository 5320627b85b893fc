// Whose page this is goes along with all that is sent from it: nothing goes to somebody who has signed in later in the same browser.
const person = document.querySelector('[data-person]')?.dataset.person;
if (person) localStorage.setItem('person', person);
document.addEventListener('formdata', ({ target, formData }) => person && target.method === 'post' && formData.set('signed-in-as', person));
document.addEventListener('htmx:configRequest', ({ detail }) => person && detail.verb !== 'get' && detail.formData.set('signed-in-as', person));

// The page stays, with what was typed, until its person has signed in again.
document.addEventListener('submit', (event) => {
  if (!person || event.target.method !== 'post' || (localStorage.getItem('person') ?? person) === person) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  event.target.dispatchEvent(new CustomEvent('notice', { bubbles: true, detail: document.body.dataset.another }));
}, true);
