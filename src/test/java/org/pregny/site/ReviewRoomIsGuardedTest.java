package org.pregny.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregny.AnyDatabase;
import org.pregny.Browser;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.ApplicationCase;
import org.pregny.application.Receipt;
import org.pregny.application.ReconsiderationDesk;
import org.pregny.process.Story;
import org.pregny.review.ReviewTask;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address of the reviewers' room, as the program itself lists them, with every role and for every way in which a task
 * can be somebody else's business: an address that is added later is walked without being named here (ASVS 8.2.2).
 */
@PregnyTest
@AnyDatabase
class ReviewRoomIsGuardedTest {

    private static final Set<Role> LET_IN = EnumSet.of(Role.REVIEWER, Role.LEAD_REVIEWER);

    private static final List<String> PARTS = List.of("/review", "/photos/", "/documents/");

    /** What any reviewer may do to any case: write for the others. */
    private static final Set<String> FOR_ALL = Set.of("/review/{id}/notes");

    /** One address, and what it is called with. */
    private record Address(RequestMethod method, String pattern) {}

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    Story story;

    @Autowired
    ReconsiderationDesk reconsiderations;

    @Autowired
    TestStaff staff;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        story.clock.set(TestTime.OPEN);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyButReviewersGetsIntoAnyPartOfTheRoom(Role role) {
        ReviewTask task = story.task(story.submit(anApplication().build()).id());
        Browser browser = signedIn("walks-as-" + role.name().toLowerCase(), role);
        List<Address> addresses = addresses().toList();
        assertThat(addresses).hasSizeGreaterThan(10);

        for (Address address : addresses) {
            int status = call(browser, address, task, Map.of()).statusCode();
            if (LET_IN.contains(role)) {
                assertThat(status)
                        .as("%s %s as %s", address.method, address.pattern, role)
                        .isLessThan(500)
                        .isNotEqualTo(401);
            } else {
                assertThat(status)
                        .as("%s %s as %s", address.method, address.pattern, role)
                        .isEqualTo(403);
            }
        }
        assertThat(call(browser, new Address(RequestMethod.GET, "/review/{id}"), task, Map.of())
                        .statusCode())
                .isEqualTo(LET_IN.contains(role) ? 200 : 403);
    }

    @Test
    void aTaskThatSomebodyElseHoldsIsChangedByNobodyElse() {
        ReviewTask task = story.claimed(story.submit(anApplication().build()).id());

        nothingChangesFor("walks-past-a-claim", task);
    }

    @Test
    void aTaskThatHasEndedStaysAsItEnded() {
        ReviewTask task = story.task(story.submit(anApplication().build()).id());
        story.approveAll(task.application());

        nothingChangesFor("walks-past-an-end", task);
    }

    @Test
    void whoeverRefusedCanDoNothingToTheSecondLook() {
        Receipt receipt = story.submit(anApplication().build());
        String refuser = Story.REVIEWER.name();
        staff.add(refuser, "REVIEWER");
        story.decide(receipt.id(), (about, n) -> false);
        story.runDueJobs(receipt.id());
        reconsiderations.request(
                receipt.accessKey(),
                story.applications.caseOf(receipt.id()).refused().stream()
                        .map(person -> person.id())
                        .toList(),
                "Please look again.");
        ReviewTask task = story.task(receipt.id());
        assertThat(task.isBarredTo(refuser)).isTrue();

        nothingChangesFor(refuser, task);
    }

    /** Tries everything with everything that could make it work. */
    private void nothingChangesFor(String name, ReviewTask task) {
        Browser browser = signedIn(name, Role.REVIEWER);
        ApplicationCase about = story.applications.caseOf(task.application());
        List<Map<String, Object>> before = state(task);
        List<Map<String, String>> ways = List.of(filled(about, "accept"), filled(about, "refuse"));

        addresses()
                .filter(address -> address.method == RequestMethod.POST && address.pattern.contains("{id}"))
                .filter(address -> !FOR_ALL.contains(address.pattern))
                .forEach(address -> ways.forEach(fields -> {
                    int status = call(browser, address, task, fields).statusCode();
                    assertThat(status).as(address.pattern).isBetween(400, 499);
                    assertThat(state(task)).as(address.pattern).isEqualTo(before);
                }));
    }

    private static Map<String, String> filled(ApplicationCase about, String decision) {
        Map<String, String> fields = about.representatives().stream()
                .collect(Collectors.toMap(person -> "verdict-" + person.id(), person -> "APPROVED"));
        about.representatives().forEach(person -> fields.put("reason-" + person.id(), "LATE"));
        fields.putAll(Map.of("decision", decision, "reason", "LATE", "note", "Tried", "question", "Why?"));
        fields.put("seen", Integer.toString(about.application().version()));
        return fields;
    }

    private List<Map<String, Object>> state(ReviewTask task) {
        return Stream.of(
                        "select * from review_task where application_id = :id order by id",
                        "select * from application where id = :id",
                        "select * from representative where application_id = :id order by id",
                        "select * from reconsideration where application_id = :id order by id",
                        "select * from information_request where application_id = :id order by id")
                .flatMap(sql -> jdbc.sql(sql).param("id", task.application().uuid()).query().listOfRows().stream())
                .toList();
    }

    private Stream<Address> addresses() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(e -> e.getValue().getBeanType().getPackageName().startsWith("org.pregny."))
                .flatMap(e -> addresses(e.getKey()))
                .filter(address -> PARTS.stream().anyMatch(address.pattern::startsWith))
                .distinct()
                .sorted(Comparator.comparing(Address::pattern).thenComparing(Address::method));
    }

    private static Stream<Address> addresses(RequestMappingInfo info) {
        return info.getPathPatternsCondition().getPatternValues().stream()
                .flatMap(pattern ->
                        info.getMethodsCondition().getMethods().stream().map(method -> new Address(method, pattern)));
    }

    private HttpResponse<String> call(Browser browser, Address address, ReviewTask task, Map<String, String> fields) {
        String path = "/en"
                + address.pattern
                        .replaceFirst("\\{[^}]*}", task.id().toString())
                        .replaceAll("\\{[^}]*}", "x");
        if (address.method == RequestMethod.GET) {
            return browser.get(path);
        }
        String token = browser.open("/en/home").selectFirst("input[name=_csrf]").attr("value");
        String body = Stream.concat(Stream.of(Map.entry("_csrf", token)), fields.entrySet().stream())
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.post(path, "application/x-www-form-urlencoded", body);
    }

    private Browser signedIn(String name, Role role) {
        staff.add(name, role.name());
        return new Browser(port).signIn(name, TestStaff.PASSWORD);
    }
}
