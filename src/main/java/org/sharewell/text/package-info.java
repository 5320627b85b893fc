/** Text that people wrote: made clean on its way in, and into safe HTML on its way out. */
package org.sharewell.text;
