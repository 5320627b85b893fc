/** What every request passes on its way to an endpoint, and every answer on its way back: addresses, origins, sizes, JSON, headers. */
package org.sharewell.web.filters;
