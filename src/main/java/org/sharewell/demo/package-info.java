/** A firm to try things on: the demo company with a year of its own, and data by the thousand for load tests. */
package org.sharewell.demo;
