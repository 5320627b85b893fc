import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;

/** Publishes posts one after the other and prints the median and the 95th percentile in ms: address, token, how many. */
class Publishing {
    private static final int WARM_UP = 50;

    public static void main(String... words) throws Exception {
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var times = new double[Integer.parseInt(words[2])];
        for (int i = -WARM_UP; i < times.length; i++) {
            var body = "kind=article&place=blog&act=publish&tags=bench&title=Measured+" + (i + WARM_UP)
                    + "&markdown=" + "A+sentence+with+**some**+weight+and+a+[link](/blog).+".repeat(60);
            var request = HttpRequest.newBuilder(URI.create(words[0] + "/drafts")).header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Sec-Fetch-Site", "same-origin").header("Cookie", "sid=" + words[1]).POST(HttpRequest.BodyPublishers.ofString(body)).build();
            var began = System.nanoTime();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 303 || !answer.headers().firstValue("location").orElse("").contains("/blog/"))
                throw new IllegalStateException("not published: " + answer.statusCode() + " " + answer.headers().map());
            if (i >= 0) times[i] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf("%.1f %.1f%n", times[times.length / 2], times[times.length * 95 / 100]);
    }
}
