package org.sharewell.people;

import java.util.List;

/** Says where somebody belongs; told by the package that knows. */
public interface Belongings {
    /** The slugs of the spaces the viewer is a member of, by name. */
    List<String> spaces(Viewer viewer);
}
