package org.sharewell.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes events in, in the transaction in which they happened. */
@ApplicationScoped
public class Outbox {
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Event event) {
    }
}
