/** What firms bring along from where they wrote before; nothing uses this package. */
package org.sharewell.imports;
