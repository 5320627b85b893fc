package org.sharewell.demo;

import jakarta.enterprise.context.ApplicationScoped;

/** The demo company for tests of other packages. */
@ApplicationScoped
public class Loaded {
    private final DemoCompany company;

    Loaded(DemoCompany company) {
        this.company = company;
    }

    public void load() {
        if (!company.load()) throw new IllegalStateException("somebody is here already");
    }
}
