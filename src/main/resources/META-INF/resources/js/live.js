// One stream for all on a page that has a topic ([data-live]). It says only which topic has changed; what shows it hears the event
// "live" and asks for itself anew. A hidden page does not listen, and asks for everything when it is seen again.
let source = null, missed = false;
const places = () => [...document.querySelectorAll('[data-live]')];

const tell = (topic) => places().filter((place) => !topic || place.dataset.live === topic)
  .forEach((place) => place.dispatchEvent(new CustomEvent('live', { bubbles: true })));

const close = () => {
  source?.close();
  source = null;
  missed = true;
};

const open = () => {
  const topics = [...new Set(places().map((place) => place.dataset.live))];
  if (source || document.hidden || !topics.length) return;
  source = new EventSource(`/live?${new URLSearchParams(topics.map((topic) => ['topic', topic]))}`);
  source.onopen = () => {
    if (missed) tell();
    missed = false;
  };
  source.onmessage = (event) => tell(event.data);
  source.addEventListener('bye', close);
  // The browser comes back by itself, unless it was refused: signed out, or not there any more.
  source.onerror = () => {
    missed = true;
    if (source?.readyState === EventSource.CLOSED) close();
  };
};

open();
document.addEventListener('visibilitychange', () => (document.hidden ? close() : open()));
addEventListener('pagehide', close);
addEventListener('pageshow', open);
// What a page asks for by itself keeps nobody signed in.
document.addEventListener('htmx:configRequest', (event) => {
  if (event.detail.triggeringEvent?.type === 'live') event.detail.headers.Unattended = 'true';
});
