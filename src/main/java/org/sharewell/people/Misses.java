package org.sharewell.people;

/** Is told what somebody looked for and did not find; by whom is not said. */
public interface Misses {
    void missed(String words);
}
