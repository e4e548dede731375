package org.pregny.application;

import org.pregny.event.Event;

/** What the applicant is told while the application waits for the accreditation of its organisation. */
interface ParkingLetter extends ApplicationLetter {

    Parking parking();

    /** Your organisation is not accredited yet, and your application waits for that. */
    record AccreditationAwaited(ApplicationCase about, Event event, String accessKey, Parking parking)
            implements ParkingLetter {
        @Override
        public String template() {
            return "accreditationAwaited";
        }

        @Override
        public String key() {
            return "accreditationAwaited/" + caseId() + "/" + parking.parkedAt();
        }
    }

    /** What your application waited for is settled, and it is reviewed now. */
    record AccreditationSettled(ApplicationCase about, Event event, String accessKey, Parking parking)
            implements ParkingLetter {
        @Override
        public String template() {
            return "accreditationSettled";
        }

        @Override
        public String key() {
            return "accreditationSettled/" + caseId() + "/" + parking.parkedAt();
        }

        public boolean isGranted() {
            return parking.outcome() == ParkingOutcome.GRANTED;
        }
    }
}
