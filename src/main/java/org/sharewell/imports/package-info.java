/** What firms bring along from where they wrote before: any source comes in here, its kinds are read in packages of their own. */
package org.sharewell.imports;
