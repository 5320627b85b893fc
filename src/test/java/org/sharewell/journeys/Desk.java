package org.sharewell.journeys;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;

/** Somebody at a browser of their own, which writes down whatever goes wrong in it. */
final class Desk {
    /** The policy's violations are told on the console too, but only this names what was refused. */
    private static final String WATCH = "addEventListener('securitypolicyviolation', e => console.error('CSP', e.violatedDirective, e.blockedURI))";

    final BrowserContext context;
    final Page page;
    private final String origin;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    Desk(BrowserContext context, URI home) {
        this.context = context;
        this.origin = home.getScheme() + "://" + home.getAuthority() + "/";
        context.setDefaultTimeout(10_000);
        context.addInitScript(WATCH);
        listen();
        page = context.newPage();
    }

    private void listen() {
        context.onConsoleMessage(said -> {
            if (said.type().equals("error") || said.type().equals("warning")) complain(said.type() + ": " + said.text() + " " + said.location());
        });
        context.onWebError(error -> complain("script: " + error.error()));
        context.onDialog(dialog -> {
            complain("dialog: " + dialog.message());
            dialog.dismiss();
        });
        context.onRequest(request -> {
            if (!request.url().startsWith(origin) && !request.url().matches("(?s)(data|blob|about):.*")) complain("off-origin: " + request.url());
        });
    }

    private void complain(String what) {
        complaints.add(what);
    }

    /** What a test provokes, so that it is no complaint: part of the browser's own words. */
    Desk expecting(String words) {
        expected.add(words);
        return this;
    }

    List<String> complaints() {
        return complaints.stream().filter(c -> expected.stream().noneMatch(c::contains)).toList();
    }

    Desk signIn(String username, String password) {
        open("/login");
        return signInHere(username, password);
    }

    /** On the sign-in page that is shown already. */
    Desk signInHere(String username, String password) {
        page.locator("#username").fill(username);
        page.locator("#password").fill(password);
        page.locator("main form button").first().click();
        page.locator(".me").waitFor();
        return this;
    }

    Desk open(String path) {
        page.navigate(path);
        return this;
    }

    /** Until what the page itself asks for has come. */
    Desk settle() {
        PlaywrightAssertions.assertThat(page.locator(".htmx-request")).hasCount(0);
        return this;
    }

    String path() {
        return URI.create(page.url()).getPath();
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /** The one with those words in it. */
    Locator find(String selector, String words) {
        return page.locator(selector, new Page.LocatorOptions().setHasText(words));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first();
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first();
    }

    void press(String... keys) {
        for (var key : keys) page.keyboard().press(key);
    }

    /** Where the keyboard is: the focused element's attribute. */
    String focused(String attribute) {
        return (String) page.evaluate("name => document.activeElement.getAttribute(name)", attribute);
    }

    /** Whether the page scrolls sideways. */
    boolean sticksOut() {
        return (Boolean) page.evaluate("document.scrollingElement.scrollWidth > innerWidth");
    }

    String whatSticksOut() {
        return page.evaluate("""
                [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.scroll, pre, table'))
                  .slice(0, 4).map(e => e.outerHTML.slice(0, 120))""").toString();
    }
}
