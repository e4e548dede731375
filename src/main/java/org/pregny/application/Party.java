package org.pregny.application;

import org.pregny.accreditation.ProfileId;

/** As what people are counted: the organisation as it is known, however it wrote its name, and its category. */
record Party(ProfileId organisation, String category) {}
