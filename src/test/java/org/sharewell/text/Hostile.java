package org.sharewell.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Our own corpus of hostile texts, by class of attack: made by combination, and read from hostile.txt. */
public enum Hostile {
    EVENT_HANDLERS {
        @Override
        Stream<String> payloads() {
            return combined(List.of("img src=x", "img src=/images/0190b7a2-1111-7222-8333-444455556666", "svg", "body", "details open", "video src=x", "a href=/x", "p", "input autofocus",
                    "marquee", "table", "figure"), handler -> element -> "<" + element + " " + handler + ">x",
                    List.of("onerror=alert(1)", "onload='alert(1)'", "onclick=\"alert(1)\"", "onfocus=alert`1`", "ontoggle=alert(1)", "OnMouseOver=alert(1)", "onanimationstart=alert(1)",
                            "on\u0000click=alert(1)", "/onclick=alert(1)", "onpointerenter\n=\nalert(1)", "hx-on:click=alert(1)", "hx-get=/logout hx-trigger=load",
                            "data-hx-post=/posts", "hx-on::load=\"alert(1)\"", "x-data=alert(1)", "formaction=javascript:alert(1)"));
        }
    },
    SCHEMES {
        @Override
        Stream<String> payloads() {
            return combined(List.of("javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\nscript:alert(1)", "java\tscript:alert(1)", "&#106;avascript:alert(1)", "&#x6A;avascript&colon;alert(1)",
                    "\u0001javascript:alert(1)", " javascript:alert(1)", "vbscript:msgbox(1)", "data:text/html,<script>alert(1)</script>", "data:text/html;base64,PHNjcmlwdD4=", "blob:https://x/y",
                    "file:///etc/passwd", "ftp://evil.example/", "//evil.example", "/\\evil.example", "\\\\evil.example", "///evil.example", "https:/\\evil.example", "https:evil.example", "/logout",
                    "/LOGOUT", "/logout?x", "/logout#x", "/logout/", "/%6cogout", "/l%6Fgout", "/./logout", "/x/../logout", "/%2e/logout", "/logout;x", "/logout%3Bx", "//logout", "/%2f/evil.example",
                    "/%5cevil.example", "https://user:pass@evil.example", "http://a@b@c", "javascript&#58;alert(1)", "javascript\u200B:alert(1)", "jav\u00ADascript:alert(1)", "view-source:x", "about:blank",
                    "mailto:a@b.c?bcc=all@x.example", "mailto:a@b.c%0abcc:x", "tel:1", "intent://x", "chrome://settings", "https://\u202Emoc.live", "http:evil", "x"),
                    form -> address -> form.replace("§", address),
                    List.of("[a](§)", "[a](<§>)", "![a](§)", "[a]: §\n\n[a]", "<a href=\"§\">a</a>", "<a href='§'>a</a>", "<a href=§>a</a>", "<img src=\"§\">", "<§>", "<area href=\"§\">", "<a xlink:href=\"§\">a</a>",
                            "<form action=\"§\"><button>a</button></form>", "<iframe src=\"§\"></iframe>", "[![a](§)](§)"));
        }
    },
    MUTATION {
        @Override
        Stream<String> payloads() {
            return combined(List.of("noscript", "noembed", "noframes", "xmp", "listing", "plaintext", "textarea", "title", "style", "script", "iframe", "template", "select", "option", "table", "svg", "math", "desc",
                    "mtext", "annotation-xml", "mglyph", "foreignObject", "p", "form", "frameset", "object", "embed", "svg><style", "math><mtext><table><mglyph><style", "select><template"),
                    form -> element -> form.replace("§", element),
                    List.of("<§><p title=\"</§><img src=x onerror=alert(1)>\">", "<§><img src=\"</§><img src=x onerror=alert(1)>\">", "<§></p><img src=x onerror=alert(1)>", "<§><!--</§><img src=x onerror=alert(1)>-->",
                            "<§>&lt;img src=x onerror=alert(1)&gt;</§>", "<§\n><a id=x name=y>z</a></§>", "a<§>b</§>c", "</§><img src=x onerror=alert(1)>", "<§><![CDATA[</§><script>alert(1)</script>]]>", "<§/><script>alert(1)</script>"));
        }
    },
    NAMESPACES {
        @Override
        Stream<String> payloads() {
            return combined(List.of("svg", "math", "svg xmlns=http://www.w3.org/2000/svg", "math xmlns='http://www.w3.org/1998/Math/MathML'", "x:svg", "xml", "html:p", "?xml version='1.0'?"),
                    inner -> root -> "<" + root + ">" + inner + "</" + root.split(" ")[0] + ">",
                    List.of("<script>alert(1)</script>", "<a xlink:href=javascript:alert(1)><text>x</text></a>", "<animate attributeName=href values=javascript:alert(1)>", "<set attributeName=onmouseover to=alert(1)>",
                            "<use href='data:image/svg+xml,x#x'>", "<foreignObject><iframe src=x></foreignObject>", "<maction actiontype=statusline href=javascript:alert(1)>x</maction>", "<image href=x onerror=alert(1)>",
                            "<style><img src=x onerror=alert(1)></style>", "<title><img src=x onerror=alert(1)></title>", "<handler xmlns:ev=x ev:event=load>alert(1)</handler>"));
        }
    },
    ENCODINGS {
        @Override
        Stream<String> payloads() {
            return combined(List.of("<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<a href=javascript:alert(1)>x</a>", "<svg onload=alert(1)>", "\"><script>alert(1)</script>", "'-alert(1)-'"),
                    spelling -> payload -> switch (spelling) {
                        case "decimal" -> entities(payload, "&#%d;");
                        case "hex" -> entities(payload, "&#x%X;");
                        case "bare" -> entities(payload, "&#%d ");
                        case "padded" -> entities(payload, "&#%09d;");
                        case "named" -> payload.replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
                        case "twice" -> payload.replace("<", "&amp;lt;").replace(">", "&amp;gt;");
                        case "wide" -> payload.replace('<', '＜').replace('>', '＞');
                        case "nul" -> payload.replace("<", "<\u0000");
                        case "nul within" -> payload.replace("a", "a\u0000");
                        case "upper" -> payload.toUpperCase(Locale.ROOT);
                        case "newlines" -> payload.replace(" ", "\n").replace("<", "<\n");
                        case "feed" -> payload.replace(' ', '\f');
                        case "slashes" -> payload.replace(' ', '/');
                        case "seven bit" -> payload.replace("<", "+ADw-").replace(">", "+AD4-");
                        case "escaped" -> payload.replace("<", "\\u003c").replace("(", "\\(");
                        case "cut" -> payload.substring(0, payload.length() - 1);
                        case "doubled" -> payload.replace("<", "<<");
                        case "surrogate" -> payload.replace("<", "\uD800<");
                        default -> payload.replace("<", "<" + spelling);
                    },
                    List.of("decimal", "hex", "bare", "padded", "named", "twice", "wide", "nul", "nul within", "upper", "newlines", "feed", "slashes", "seven bit", "escaped", "cut", "doubled", "surrogate", "\u200B", "\u202E", "%00"));
        }
    },
    CSS {
        @Override
        Stream<String> payloads() {
            return combined(List.of("p", "div", "span", "a href=/x", "table", "td", "img src=/images/0190b7a2-1111-7222-8333-444455556666", "li", "code", "font"),
                    style -> element -> "<" + element + " " + style + ">x",
                    List.of("style=\"background:url(javascript:alert(1))\"", "style='position:fixed;inset:0'", "style=width:expression(alert(1))", "style=\"behavior:url(x.htc)\"", "style='-moz-binding:url(x)'",
                            "class=\"modal open\"", "class='language-x evil'", "class=task-done-evil", "id=h-x name=y", "id=main", "name=attributes", "background=https://evil.example/x", "bgcolor=red", "slot=x", "is=x-y", "part=z"));
        }
    },
    TEMPLATING {
        @Override
        Stream<String> payloads() {
            return combined(List.of("{post.html}", "{{7*7}}", "{#if true}x{/if}", "{raw:x}", "{inject:bean.secret}", "${7*7}", "#{7*7}", "<%= 7*7 %>", "{|<script>alert(1)</script>|}", "{!comment!}", "{cdi:person.name}", "{str:eval('x')}", "[[${7*7}]]", "{%x%}"),
                    form -> payload -> form.replace("§", payload),
                    List.of("§", "`§`", "# §", "[§](/x)", "[x](/§)", "<p title='§'>§</p>", "```§\n§\n```", "| § |\n|---|\n| § |", "- [ ] §", "![§](/images/0190b7a2-1111-7222-8333-444455556666)", "x[^1]\n\n[^1]: §", "> §"));
        }
    },
    NAUGHTY_STRINGS {
        @Override
        Stream<String> payloads() {
            return combined(listed(), form -> payload -> form.replace("§", payload),
                    List.of("§", "**§**", "[§](§)", "![§](§)", "# §", "| § |\n|---|\n| § |", "```§\n§\n```", "[^§]\n\n[^§]: §", "<p title=\"§\" class='§'>§</p>", "- [x] §", "<§>", "[x](/x \"§\")"));
        }
    };

    abstract Stream<String> payloads();

    /** All payloads, so many to a text. */
    public static List<String> texts(int payloads) {
        var all = Stream.of(values()).flatMap(Hostile::payloads).distinct().toList();
        return IntStream.iterate(0, from -> from < all.size(), from -> from + payloads)
                .mapToObj(from -> String.join("\n\n", all.subList(from, Math.min(from + payloads, all.size())))).toList();
    }

    private static Stream<String> combined(List<String> bases, Function<String, UnaryOperator<String>> way, List<String> variants) {
        var payloads = new ArrayList<String>();
        for (var base : bases) for (var variant : variants) payloads.add(way.apply(variant).apply(base));
        return payloads.stream();
    }

    private static String entities(String payload, String form) {
        var encoded = new StringBuilder();
        payload.codePoints().forEach(c -> encoded.append(form.formatted(c)));
        return encoded.toString();
    }

    private static List<String> listed() {
        try (var list = Hostile.class.getResourceAsStream("hostile.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("##")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
