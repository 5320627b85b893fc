package org.sharewell.console;

import java.util.List;

/** Lines that a feature adds on the console when the service is ready, below the address: accounts to try, a first step. */
public interface Greeting {

    /** The lines, none if there is nothing to say; asked once, after the start. */
    List<String> lines(String address);
}
