package org.sharewell.imports.jekyll;

import java.util.Map;

import org.sharewell.imports.markup.UntrustedYaml;
import org.sharewell.imports.report.Place;
import org.sharewell.imports.report.Report;

/** A YAML file of names with values; a broken one is a line in the report and says nothing. */
final class DataFile {
    private DataFile() {
    }

    static Map<?, ?> mapping(String path, String text, Report report) {
        try {
            return UntrustedYaml.load(text) instanceof Map<?, ?> map ? map : Map.of();
        } catch (UntrustedYaml.Broken e) {
            report.error(Place.of(path).at(e.line()), m -> m.yamlBroken(e.getMessage()));
            return Map.of();
        }
    }
}
