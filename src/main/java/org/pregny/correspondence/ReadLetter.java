package org.pregny.correspondence;

import org.pregny.kernel.Language;

/**
 * A letter as its reader will read it, to be shown on a page.
 *
 * @param html its words with their structure, and nothing that leads anywhere
 */
public record ReadLetter(Language language, String subject, String html) {}
