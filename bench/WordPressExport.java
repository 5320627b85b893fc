import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Random;

/** Writes a WordPress export of a given size, in our own words: posts of both editors with tags, links and comments, pages, menus and attachments. */
public final class WordPressExport {
    private static final String[] NOUNS = {"harbour", "crane", "tide", "pilot", "quay", "lock", "ferry", "buoy", "cargo", "signal", "chart", "anchor", "gauge", "basin"};
    private static final String[] VERBS = {"lifts", "waits for", "measures", "follows", "carries", "meets", "turns", "watches", "holds", "needs"};
    private static final String[] KINDS = {"old", "quiet", "heavy", "narrow", "second", "new", "distant", "empty", "long", "northern"};
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int AUTHORS = 60;

    private final Random chance = new Random(7);
    private final BufferedWriter out;
    private int comments;

    private WordPressExport(BufferedWriter out) {
        this.out = out;
    }

    /** Takes the file and its size in megabytes; prints how many posts and comments stand in it. */
    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments[0]);
        long size = Long.parseLong(arguments[1]) << 20;
        try (var out = Files.newBufferedWriter(file)) {
            var export = new WordPressExport(out);
            export.head();
            int posts = 0;
            while (Files.size(file) < size - (1 << 16)) export.item(++posts);
            out.write("</channel>\n</rss>\n");
            System.out.println(posts + " items, " + export.comments + " comments");
        }
    }

    private void head() throws IOException {
        out.write("""
                <?xml version="1.0" encoding="UTF-8" ?>
                <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
                <channel>
                <title>Large harbour</title><link>https://large.example</link>
                <wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://large.example</wp:base_blog_url>
                """);
        for (int i = 0; i < AUTHORS; i++) {
            out.write("<wp:author><wp:author_id>" + (i + 1) + "</wp:author_id><wp:author_login>large-" + i + "</wp:author_login><wp:author_display_name>"
                    + "Author " + NOUNS[i % NOUNS.length] + " " + i + "</wp:author_display_name></wp:author>\n");
        }
    }

    private void item(int number) throws IOException {
        var type = number % 40 == 0 ? "page" : number % 11 == 0 ? "attachment" : number % 97 == 0 ? "nav_menu_item" : "post";
        var at = LocalDateTime.of(2008, 1, 1, 8, 0).plusMinutes(137L * number);
        out.write("<item>\n<title><![CDATA[" + sentence() + "]]></title>\n<link>https://large.example/" + at.getYear() + "/t-" + number + "/</link>\n<dc:creator>large-"
                + chance.nextInt(AUTHORS) + "</dc:creator>\n<wp:post_id>" + number + "</wp:post_id>\n<wp:post_date_gmt>" + DATE.format(at) + "</wp:post_date_gmt>\n<wp:post_name>t-"
                + number + "</wp:post_name>\n<wp:status>" + (type.equals("attachment") ? "inherit" : "publish") + "</wp:status>\n<wp:post_type>" + type + "</wp:post_type>\n");
        if (type.equals("attachment")) out.write("<wp:attachment_url>https://large.example/wp-content/uploads/" + number + ".jpg</wp:attachment_url>\n");
        else if (!type.equals("nav_menu_item")) text(number, at);
        out.write("</item>\n");
    }

    private void text(int number, LocalDateTime at) throws IOException {
        out.write("<category domain=\"post_tag\" nicename=\"x\"><![CDATA[" + NOUNS[number % NOUNS.length] + "]]></category>\n<content:encoded><![CDATA[");
        boolean blocks = number % 2 == 0;
        for (int i = 0; i < 8 + chance.nextInt(12); i++) {
            var words = sentence() + " " + sentence() + " <strong>" + sentence() + "</strong> " + sentence() + " <a href=\"https://large.example/?p="
                    + (1 + chance.nextInt(number)) + "\">" + sentence() + "</a>";
            out.write(blocks ? "<!-- wp:paragraph -->\n<p>" + words + "</p>\n<!-- /wp:paragraph -->\n\n" : words + "\n\n");
        }
        out.write("]]></content:encoded>\n");
        for (int i = 0; i < chance.nextInt(5); i++) comment(at.plusHours(i + 1));
    }

    private void comment(LocalDateTime at) throws IOException {
        comments++;
        boolean author = chance.nextInt(3) > 0;
        out.write("<wp:comment><wp:comment_id>" + comments + "</wp:comment_id><wp:comment_author><![CDATA[Reader " + chance.nextInt(2000) + "]]></wp:comment_author>"
                + "<wp:comment_date_gmt>" + DATE.format(at) + "</wp:comment_date_gmt><wp:comment_content><![CDATA[" + sentence() + "]]></wp:comment_content>"
                + "<wp:comment_approved>1</wp:comment_approved><wp:comment_parent>0</wp:comment_parent><wp:comment_user_id>" + (author ? 1 + chance.nextInt(AUTHORS) : 0)
                + "</wp:comment_user_id></wp:comment>\n");
    }

    private String sentence() {
        return "The " + pick(KINDS) + " " + pick(NOUNS) + " " + pick(VERBS) + " the " + pick(KINDS) + " " + pick(NOUNS) + ".";
    }

    private String pick(String[] words) {
        return words[chance.nextInt(words.length)];
    }
}
