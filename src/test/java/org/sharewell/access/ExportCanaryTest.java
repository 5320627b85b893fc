package org.sharewell.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.sharewell.exports.Unpacked;

/** The words planted in everything hidden are looked for in what can be taken along, where a packed answer would keep them from other tests. */
@QuarkusTest
@TestProfile(StoryProfile.class)
class ExportCanaryTest {
    @Inject
    Story story;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "DEACTIVATED", "ANONYMOUS" })
    void nobody_takes_along_what_they_may_not_read(Actor actor) {
        addresses().forEach(address -> assertThat(Canary.strays(actor, address, told(actor, address))).as(address).isEmpty());
    }

    /** Without it the other test could pass because nothing is ever taken along. */
    @Test
    void whoever_may_read_takes_all_of_it_along() {
        var seen = new TreeSet<String>();
        addresses().forEach(address -> seen.addAll(Canary.in(told(Actor.AUTHOR, address))));
        for (var state : new String[] { "draft", "blog", "open", "closed", "private", "withdrawn", "recalled" })
            for (var field : new String[] { "title", "standfirst", "body", "alt", "tag" }) assertThat(seen).contains(Scene.canary(state, field));
        assertThat(seen).contains("qzleftxtitle", "qzspaceprivatexname", "qzspaceprivatexpurpose").doesNotContain("qzblogxearlier").noneMatch(word -> word.endsWith("xcomment"));
    }

    private Stream<String> addresses() {
        story.told();
        return Stream.concat(Stream.of("amal", "lea", "nils", "gero", "bruno", "farid").map(name -> "/people/" + name + "/writing.zip"),
                story.shared().map(scene -> "/spaces/" + scene.get("space") + "/writing.zip")).distinct();
    }

    private String told(Actor actor, String address) {
        var answer = story.as(actor).get(address);
        return answer.status() == 200 ? Unpacked.of(answer.bytes()).everything() : answer.everything();
    }
}
