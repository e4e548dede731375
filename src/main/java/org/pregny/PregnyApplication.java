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

    public static void main(String[] args) {
        SpringApplication.run(PregnyApplication.class, args);
    }
}
