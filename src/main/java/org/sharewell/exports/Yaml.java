package org.sharewell.exports;

import java.util.Map;

import org.yaml.snakeyaml.DumperOptions;

/** Writes names with values as YAML that every reader takes for the same words: what looks like a number, a date or a yes is quoted. */
final class Yaml {
    private Yaml() {}

    static String of(Map<String, ?> values) {
        var how = new DumperOptions();
        how.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        how.setSplitLines(false);
        how.setWidth(Integer.MAX_VALUE);
        return new org.yaml.snakeyaml.Yaml(how).dump(values);
    }

    /** A file that begins with them. */
    static String above(Map<String, ?> values, String text) {
        return "---\n" + of(values) + "---\n" + text + (text.isEmpty() ? "" : "\n");
    }
}
