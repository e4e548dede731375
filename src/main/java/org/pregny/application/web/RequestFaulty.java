package org.pregny.application.web;

import java.util.List;
import org.pregny.application.Fault;
import org.springframework.http.HttpStatus;

/** A request of a program that cannot be taken as it is. */
class RequestFaulty extends RuntimeException {

    private final HttpStatus status;
    private final transient List<Fault> faults;

    RequestFaulty(HttpStatus status, List<Fault> faults) {
        super("application.faulty");
        this.status = status;
        this.faults = faults;
    }

    HttpStatus status() {
        return status;
    }

    List<Fault> faults() {
        return faults;
    }
}
