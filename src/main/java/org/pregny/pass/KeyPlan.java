package org.pregny.pass;

/**
 * What revoking a key would set off.
 *
 * @param passes that hang on the key and would be issued again
 * @param activated how many of them, whose holders must come to the desk once more
 * @param letters that would be sent, one a person
 */
public record KeyPlan(EventKey key, int passes, int activated, int letters) {}
