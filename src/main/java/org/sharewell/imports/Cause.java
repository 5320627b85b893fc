package org.sharewell.imports;

import java.util.function.Function;

/** Why something is remarked, put into words once the reader's language is known. */
@FunctionalInterface
interface Cause extends Function<ImportMessages, String> {
}
