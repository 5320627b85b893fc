// The one entry, served with its modules in one piece (web.Assets). Each module listens on the document, so that what htmx
// brings in later is bound too; a module speaks to another only by an event.
import './notices.js';
import './menus.js';
import './single-keys.js';
import './quote.js';
import './keys.js';
import './paste-link.js';
import './paste.js';
import './images.js';
import './cover.js';
import './arrange.js';
import './toolbar.js';
import './words.js';
import './preview.js';
import './completions.js';
import './mentions.js';
import './choices.js';
import './caret.js';
import './clock.js';
import './focus.js';
import './keep.js';
import './restore.js';
import './autosave.js';
import './saved.js';
import './presence.js';
import './remark.js';
import './calendar.js';
