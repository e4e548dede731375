package org.pregny.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.pregny.kernel.Language;

/** Lists of offices come in every shape: a cell is known by what it is. */
class MissionSheetTest {

    @Test
    void columnsStandInAnyOrderAndHeadingsAreNoOffices() {
        MissionSheet sheet = MissionSheet.read("""
                E-mail,State,Office,Language
                mission-ke@example.org,Kenya,Permanent Mission of Kenya,en
                mission-fr@example.org,FRANCE,"Mission permanente, Genève",Français
                mission-sy@example.org,الجمهورية العربية السورية,,العربية
                """);

        assertThat(sheet.offices())
                .extracting(
                        MissionSheet.Office::state,
                        MissionSheet.Office::office,
                        MissionSheet.Office::email,
                        MissionSheet.Office::language)
                .containsExactly(
                        tuple("KE", "Permanent Mission of Kenya", "mission-ke@example.org", Language.EN),
                        tuple("FR", "Mission permanente, Genève", "mission-fr@example.org", Language.FR),
                        tuple("SY", "الجمهورية العربية السورية", "mission-sy@example.org", Language.AR));
        assertThat(sheet.leftOut()).containsExactly(1L);
    }

    @Test
    void aCodeThatIsALanguageTooIsAStateInCapitalsUnlessAnotherIsNamed() {
        MissionSheet sheet = MissionSheet.read("""
                Permanent Mission of France,FR,one@example.org
                Permanent Mission of Argentina,AR,es,two@example.org
                Permanent Mission of Senegal,SN,FR,three@example.org
                """);

        assertThat(sheet.offices())
                .extracting(MissionSheet.Office::state, MissionSheet.Office::language)
                .containsExactly(tuple("FR", Language.EN), tuple("AR", Language.ES), tuple("SN", Language.FR));
    }

    @Test
    void anObserverHasNoStateAndAnAddressCountsOnce() {
        MissionSheet sheet = MissionSheet.read("""
                Delegation of the European Union\tdelegation@example.org
                The same again\tDELEGATION@example.org
                no address at all
                """);

        assertThat(sheet.offices()).singleElement().satisfies(office -> {
            assertThat(office.state()).isEmpty();
            assertThat(office.office()).isEqualTo("Delegation of the European Union");
        });
        assertThat(sheet.leftOut()).containsExactly(3L);
    }
}
