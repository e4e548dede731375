package org.pregny.delegation;

import java.util.List;
import org.pregny.application.Representative;
import org.pregny.correspondence.OutgoingMail;
import org.pregny.pass.Pass;

/**
 * One person on the board.
 *
 * @param pass the live one, else the last; null for none
 * @param letters to this person, newest first
 */
public record DelegationLine(Representative person, Light light, Pass pass, List<OutgoingMail> letters) {}
