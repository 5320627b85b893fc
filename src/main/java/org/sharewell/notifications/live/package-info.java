/** Pages that are open are told what has changed: which topic, and no more. What is shown is asked for anew, as everything else. */
package org.sharewell.notifications.live;
