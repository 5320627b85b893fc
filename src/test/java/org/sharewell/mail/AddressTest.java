package org.sharewell.mail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddressTest {
    @Test
    void a_name_is_one_line() {
        assertThat(Address.of("zoe@example.org", " Zoë\r\nBcc: eve@evil.example\u202E\u0000 ").orElseThrow().name()).isEqualTo("Zoë Bcc: eve@evil.example");
    }

    @Test
    void what_joins_letters_stays_in_a_name() {
        assertThat(new Address("a@example.org", "علی\u200Cرضا 👩‍💻").name()).isEqualTo("علی\u200Cرضا 👩‍💻");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "nobody", "a b@example.org", "a@b@example.org", "a@example.org\r\nRCPT TO:<eve@evil.example>", "a@example.org>,<eve@evil.example",
            "ünal@example.org", "@example.org", "a@", "a@-\u0000", "a@example..org", "\"a\"@example.org" })
    void what_is_no_address_is_not_written_to(String email) {
        assertThat(Address.of(email, "Amal")).isEmpty();
    }

    @Test
    void whoever_has_no_address_has_none() {
        assertThat(Address.of(null, "Amal")).isEmpty();
    }

    @Test
    void a_domain_in_any_script_is_written_to_by_its_other_name() {
        assertThat(Address.of(" amal@bücher.example ", "").orElseThrow().email()).isEqualTo("amal@xn--bcher-kva.example");
    }
}
