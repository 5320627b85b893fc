package org.sharewell.console;

import java.io.PrintWriter;

/**
 * What a command of the program does. A feature has a bean of this type; {@code A} is the class of its arguments, a
 * picocli {@code @Command} with {@code @Option} and {@code @Parameters} fields, named in {@code Sharewell}'s list of
 * subcommands. The arguments are read before anything starts, so a wrong one starts nothing; the bean is called inside
 * the started application, beside a running service and without HTTP.
 */
public interface Command<A extends Arguments> {

    /** The class of the arguments this command is for. */
    Class<A> arguments();

    /**
     * Does it all, or says on {@code out} what was not done.
     *
     * @return the exit status of the program: 0 only when all was done
     * @throws Complaint when it cannot be done; its message goes to stderr, the status is 1
     */
    int run(A arguments, PrintWriter out);
}
