// Says what went wrong in the live region at the top. Other modules ask for it with a "notice" event.
const say = (words) => {
  const region = document.getElementById('notices');
  const notice = document.createElement('div');
  notice.className = 'notice rose';
  notice.textContent = words;
  region?.replaceChildren(notice);
  notice.scrollIntoView({ block: 'nearest' });
};

const reason = (request) => {
  try {
    return JSON.parse(request.responseText).detail;
  } catch {
    return null;
  }
};

document.addEventListener('notice', (event) => say(event.detail));
document.addEventListener('htmx:responseError', (event) => say(reason(event.detail.xhr) ?? document.body.dataset.failed));
document.addEventListener('htmx:sendError', () => say(document.body.dataset.offline));
document.addEventListener('htmx:timeout', () => say(document.body.dataset.offline));
// What has just been done is not said again when the page is loaded once more.
if (document.querySelector('[data-once]')) history.replaceState(null, '', location.pathname + location.hash);
