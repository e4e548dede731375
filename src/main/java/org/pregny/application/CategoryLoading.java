package org.pregny.application;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Tells applications that were taken in before there were quotas by which category they are counted. */
@Component
class CategoryLoading implements ApplicationRunner {

    private final QuotaStore store;
    private final ApplicationDesk applications;

    CategoryLoading(QuotaStore store, ApplicationDesk applications) {
        this.store = store;
        this.applications = applications;
    }

    @Override
    public void run(ApplicationArguments args) {
        store.withoutCategory()
                .forEach(id -> store.category(
                        id, applications.headOf(id).organisation().claim().category()));
    }
}
