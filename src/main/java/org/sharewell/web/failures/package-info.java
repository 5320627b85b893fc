/** What goes wrong, wherever it does, made a page, a part of a page or a problem for programs. */
package org.sharewell.web.failures;
