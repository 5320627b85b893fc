/** Where teams work, who belongs to them, and who may see what. */
package org.sharewell.spaces;
