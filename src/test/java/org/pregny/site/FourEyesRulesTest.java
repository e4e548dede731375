package org.pregny.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.opinion.FourEyesRule;
import org.pregny.opinion.Matter;
import org.pregny.opinion.OpinionDesk;
import org.springframework.beans.factory.annotation.Autowired;

/** Rules on what needs two people are rows of a table; what they must agree on with the code is told here (domain b4). */
@PregnyTest
class FourEyesRulesTest {

    @Autowired
    OpinionDesk opinions;

    @Autowired
    List<Matter> matters;

    @Test
    void everyMatterHasARuleAndEveryRuleAMatter() {
        assertThat(opinions.rules().stream().map(FourEyesRule::matter))
                .containsExactlyInAnyOrderElementsOf(
                        matters.stream().map(Matter::code).toList());
    }

    @Test
    void rulesNameRolesThatThereAreAndWhoAgreesCanOpenTheQueue() {
        List<String> roles = Arrays.stream(Role.values()).map(Role::name).toList();

        assertThat(opinions.rules()).allSatisfy(rule -> {
            assertThat(Stream.concat(rule.proposers().stream(), rule.seconders().stream()))
                    .isSubsetOf(roles);
            assertThat(rule.seconders()).isSubsetOf(StaffArea.OPINIONS.roleNames());
            assertThat(rule.standsFor()).isPositive();
        });
    }
}
