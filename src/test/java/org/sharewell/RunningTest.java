package org.sharewell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.sharewell.console.Command;
import org.sharewell.console.Complaint;

class RunningTest {

    @Test
    void the_status_of_a_command_is_the_status_of_the_program() {
        assertThat(running(() -> 0).run("migrate")).isZero();
        assertThat(running(() -> 3).run("migrate")).isEqualTo(3);
    }

    @Test
    void a_command_that_complains_has_failed() {
        assertThat(running(() -> {
            throw new Complaint("people.csv, line 3: no such manager: add the manager first.");
        }).run("migrate")).isEqualTo(1);
    }

    @Test
    void a_command_that_breaks_has_failed() {
        assertThat(running(() -> {
            throw new IllegalArgumentException("a fault of ours");
        }).run("migrate")).isEqualTo(1);
    }

    @Test
    void a_command_that_nobody_carries_out_is_no_success() {
        assertThat(new Running(List.of(), null).run("migrate")).isEqualTo(1);
    }

    private static Running running(IntSupplier outcome) {
        return new Running(List.of(new Command<Migrate>() {
            @Override
            public Class<Migrate> arguments() {
                return Migrate.class;
            }

            @Override
            public int run(Migrate arguments, PrintWriter out) {
                return outcome.getAsInt();
            }
        }), null);
    }
}
