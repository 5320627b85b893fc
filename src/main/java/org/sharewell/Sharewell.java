package org.sharewell;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** The program: starts the service. */
@QuarkusMain
public class Sharewell {

    public static void main(String... arguments) {
        Quarkus.run(arguments);
    }
}
