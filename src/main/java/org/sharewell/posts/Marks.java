package org.sharewell.posts;

/** What viewers have marked for themselves, in SQL on the post {@code p} and the {@code :viewer}, so that no list asks anew; nobody else is told of it. */
public interface Marks {
    /** Whether they follow the post itself. */
    String follows();

    /** Whether they follow one of its authors, its space or one of its topics. */
    String followsSource();

    /** Whether they keep it for later. */
    String saved();
}
