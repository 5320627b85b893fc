package org.sharewell.imports.report;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;

import io.quarkus.qute.i18n.Message;

/** Puts remarks into English without a container. */
public final class Words {
    private static final ImportMessages ENGLISH = (ImportMessages) Proxy.newProxyInstance(ImportMessages.class.getClassLoader(),
            new Class<?>[] { ImportMessages.class }, (_, method, arguments) -> filled(method, arguments));

    private Words() {
    }

    private static String filled(Method method, Object[] arguments) {
        var words = method.getAnnotation(Message.class).value();
        for (int i = 0; i < method.getParameterCount(); i++) {
            words = one(words, method.getParameters()[i].getName(), arguments[i]).replace("{" + method.getParameters()[i].getName() + "}", String.valueOf(arguments[i]));
        }
        return words;
    }

    /** Where a number is said in other words if it is one. */
    private static String one(String words, String name, Object argument) {
        return words.replaceAll("\\{#if " + name + " == 1\\}(.*?)\\{#else\\}(.*?)\\{/if\\}", argument.equals(1) ? "$1" : "$2");
    }

    /** Each line of a report as {@code SEVERITY file:line (column): cause}. */
    public static List<String> of(Report report) {
        return report.lines().stream().map(l -> l.severity() + " " + l.place() + ": " + l.cause().apply(ENGLISH)).toList();
    }
}
