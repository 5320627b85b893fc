package org.sharewell.web.limits;

import java.util.Map;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;

/** Numbers that an installation sets in place of those in {@link Allowance}. */
@ConfigMapping(prefix = "sharewell.limits")
interface LimitSettings {
    @WithParentName
    Map<String, Integer> numbers();
}
