package org.sharewell.imports.markup;

import java.util.regex.Pattern;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML by strangers: plain values only, few aliases, bounded size and depth. */
public final class UntrustedYaml {
    private static final int MAX_CHARACTERS = 2_000_000;
    private static final Pattern BLANKS_AT_LINE_END = Pattern.compile("[ \\t]++$", Pattern.MULTILINE);

    private UntrustedYaml() {
    }

    /** The value, or null for an empty text. */
    public static Object load(String text) throws Broken {
        try {
            // a tab at the end of a line is white space in YAML 1.2; this parser refuses it
            return yaml().load(BLANKS_AT_LINE_END.matcher(text).replaceAll(""));
        } catch (MarkedYAMLException e) {
            throw new Broken(e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1, e.getProblem());
        } catch (YAMLException e) {
            throw new Broken(0, e.getMessage());
        }
    }

    private static Yaml yaml() {
        var limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(20);
        limits.setNestingDepthLimit(20);
        limits.setCodePointLimit(MAX_CHARACTERS);
        var dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(limits), new Representer(dumping), dumping, limits, new WordsStayWords());
    }

    /** Leaves dates, numbers, yes and no as they are written: only true, false and nothing have a meaning of their own. */
    private static final class WordsStayWords extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, Pattern.compile("^(?:true|True|TRUE|false|False|FALSE)$"), "tTfF");
            addImplicitResolver(Tag.NULL, Pattern.compile("^(?:~|null|Null|NULL| )$"), "~nN\0");
            addImplicitResolver(Tag.NULL, Pattern.compile("^$"), null);
            addImplicitResolver(Tag.MERGE, Pattern.compile("^(?:<<)$"), "<");
        }
    }

    /** What stands there is no YAML; line 0 when nobody knows where. */
    public static final class Broken extends Exception {
        private final int line;

        Broken(int line, String problem) {
            super(problem);
            this.line = line;
        }

        public int line() {
            return line;
        }
    }
}
