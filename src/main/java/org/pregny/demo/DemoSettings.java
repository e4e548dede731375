package org.pregny.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * What the demo begins with.
 *
 * @param story a YAML resource that tells of a round, or null for none
 */
@ConfigurationProperties("pregny.demo")
record DemoSettings(Resource story) {}
