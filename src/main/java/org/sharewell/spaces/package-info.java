/**
 * Where teams work, who belongs to them, and who may see what. Who stewards a listed space everybody may know;
 * who else belongs to it is told to everybody only of open spaces, and to members only of closed and private ones.
 */
package org.sharewell.spaces;
