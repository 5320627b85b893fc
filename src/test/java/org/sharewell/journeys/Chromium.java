package org.sharewell.journeys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Assumptions;

/** The Chromium or Chrome installed here: started once, shared by all browser tests of a running service. */
public final class Chromium {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe");
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--no-first-run", "--force-color-profile=srgb");
    private static Browser browser;

    private Chromium() {}

    /** Without a browser the test is skipped, or fails where one is required. */
    public static synchronized Browser browser() {
        if (browser == null) browser = start(installed().orElseThrow(Chromium::missing));
        return browser;
    }

    private static Browser start(Path executable) {
        // The driver unpacks itself; without this it stays in the system's folder for temporary files for good.
        System.setProperty("playwright.driver.tmpdir", Path.of("target").toAbsolutePath().toString());
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
    }

    private static Optional<Path> installed() {
        var folders = Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(java.io.File.pathSeparator)).map(Path::of);
        var onPath = folders.flatMap(folder -> NAMES.stream().map(folder::resolve));
        var onMac = Stream.of("Google Chrome", "Chromium").map(name -> Path.of("/Applications", name + ".app", "Contents/MacOS", name));
        return Stream.concat(onPath, onMac).filter(Files::isExecutable).findFirst();
    }

    private static RuntimeException missing() {
        var notice = "No Chromium or Chrome on the PATH: browser tests need one.";
        if (isRequired(System.getProperty("browser.required"))) return new IllegalStateException(notice);
        System.err.println(notice + " They are skipped.");
        return Assumptions.<RuntimeException>abort(notice);
    }

    /** -Dbrowser.required stands for true, with or without a value. */
    static boolean isRequired(String property) {
        return property != null && (property.isEmpty() || Boolean.parseBoolean(property));
    }
}
