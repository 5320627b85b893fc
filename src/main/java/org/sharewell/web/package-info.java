/** What every page and every answer of the API shares; no feature in here. */
package org.sharewell.web;
