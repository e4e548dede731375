package org.pregny;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Pregny: the accreditation of stakeholders and the passes that carry them through the gate. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class PregnyApplication {

    /** H2 refuses {@code jdbc:h2:file:somewhere} unless told that a relative data folder is meant. */
    private static final String H2_RELATIVE_PATH = "h2.implicitRelativePath";

    public static void main(String[] args) {
        System.setProperty(H2_RELATIVE_PATH, "true");
        SpringApplication.run(PregnyApplication.class, args);
    }
}
