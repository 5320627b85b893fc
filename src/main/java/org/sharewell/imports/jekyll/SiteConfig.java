package org.sharewell.imports.jekyll;

import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.sharewell.imports.files.SiteFiles;
import org.sharewell.imports.report.ImportMessages;
import org.sharewell.imports.report.Place;
import org.sharewell.imports.report.Report;

/** What a site says about itself in {@code _config.yml} and {@code CNAME}. */
record SiteConfig(Map<String, String> settings, ZoneId zone, Optional<String> host) {
    static final String FILE = "_config.yml";

    static SiteConfig read(SiteFiles files, Report report) {
        var settings = settings(files, report);
        return new SiteConfig(settings, zone(settings, report), host(settings, files));
    }

    private static Map<String, String> settings(SiteFiles files, Report report) {
        var text = files.text(FILE);
        if (text.isEmpty()) {
            report.notice(Place.of(FILE), ImportMessages::configMissing);
        }
        var settings = new HashMap<String, String>();
        DataFile.mapping(FILE, text.orElse(""), report).forEach((name, value) -> {
            if (value instanceof String || value instanceof Boolean) {
                settings.put(name.toString(), value.toString());
            }
        });
        return settings;
    }

    private static ZoneId zone(Map<String, String> settings, Report report) {
        var written = settings.getOrDefault("timezone", "UTC");
        try {
            return ZoneId.of(written);
        } catch (DateTimeException _) {
            report.warn(Place.of(FILE), m -> m.zoneUnknown(written));
            return ZoneOffset.UTC;
        }
    }

    private static Optional<String> host(Map<String, String> settings, SiteFiles files) {
        try {
            var own = Optional.ofNullable(settings.get("url")).map(u -> URI.create(u.strip()).getHost());
            return own.or(() -> files.text("CNAME").map(String::strip)).map(String::toLowerCase);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    String setting(String name) {
        return settings.getOrDefault(name, "");
    }
}
