package org.pregny.document;

import org.pregny.application.ApplicationId;

/** Tells from whom an application's documents are hidden, because they may tell who its protected people are (domain b5). */
public interface DocumentVeil {

    boolean hides(ApplicationId application, String reader);
}
