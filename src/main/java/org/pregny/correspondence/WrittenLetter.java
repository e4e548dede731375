package org.pregny.correspondence;

/** A letter as it will leave: the same bytes and the same Message-ID at every try. */
record WrittenLetter(Recipient recipient, String messageId, String subject, byte[] message) {}
