package org.sharewell.access;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.sharewell.access.Browser.Answer;

/** What holds for every answer, whoever asked for what: its headers, no word of the machinery, no stray canary. */
public final class Manners {
    private static final List<String> HEADERS = List.of("Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy",
            "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Permissions-Policy", "Cache-Control");
    private static final List<String> NEVER = List.of("Server", "X-Powered-By", "Access-Control-Allow-Origin");
    private static final Pattern MACHINERY = Pattern.compile("Exception|\\bat [a-z]+\\.[a-z]+\\.|jakarta|\\b(org|io|java|com)\\.[a-z]+\\."
            + "|(?i:select .* from)|/home/|/root/|quarkus(?!-run\\.jar)|hibernate|postgres");

    private Manners() {}

    public static List<String> complaints(Actor actor, String sent, Answer answer) {
        var complaints = new ArrayList<String>();
        HEADERS.stream().filter(h -> answer.header(h).isEmpty()).forEach(h -> complaints.add("no " + h));
        NEVER.stream().filter(h -> !answer.header(h).isEmpty()).forEach(h -> complaints.add("a header " + h));
        if (answer.headers().allValues("Content-Security-Policy").size() > 1) complaints.add("two policies");
        if (!answer.header("Location").isEmpty() && !answer.header("Location").matches("/(?!/).*")) complaints.add("leads to " + answer.header("Location"));
        if (answer.status() == 500) complaints.add("a fault");
        if (answer.status() >= 400) machinery(answer.body(), complaints);
        Canary.strays(actor, sent, answer.everything()).forEach(stray -> complaints.add("told of " + stray + " by " + sent));
        return complaints;
    }

    private static void machinery(String body, List<String> complaints) {
        var found = MACHINERY.matcher(body);
        if (found.find()) complaints.add("speaks of " + found.group());
        if (!body.isEmpty() && !body.contains("<") && !body.startsWith("{")) complaints.add("neither a page nor a problem: " + body);
    }
}
