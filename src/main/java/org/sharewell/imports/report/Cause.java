package org.sharewell.imports.report;

import java.util.function.Function;

/** Why something is remarked, put into words once the reader's language is known. */
@FunctionalInterface
public interface Cause extends Function<ImportMessages, String> {
}
