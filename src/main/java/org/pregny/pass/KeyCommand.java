package org.pregny.pass;

import org.pregny.kernel.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The keys by command, in the same program: {@code --pregny.keys=list}, {@code plan:<kid>}, {@code rotate:<kid>} or
 * {@code revoke:<kid>} does just that and ends. What a revocation sets off is done by the next server that runs.
 */
@Component
@ConditionalOnProperty(KeyCommand.PROPERTY)
class KeyCommand implements ApplicationRunner {

    static final String PROPERTY = "pregny.keys";

    private static final Logger log = LoggerFactory.getLogger(KeyCommand.class);
    private static final Actor COMMAND = Actor.staff("command line");

    private final KeyOffice office;
    private final Environment environment;
    private final ApplicationContext context;

    KeyCommand(KeyOffice office, Environment environment, ApplicationContext context) {
        this.office = office;
        this.environment = environment;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        carryOut(environment.getRequiredProperty(PROPERTY));
        SpringApplication.exit(context);
    }

    void carryOut(String command) {
        String kid = command.substring(command.indexOf(':') + 1);
        switch (command.substring(0, command.length() - kid.length())) {
            case "rotate:" -> tell(office.rotate(kid, COMMAND));
            case "revoke:" -> tell(office.revoke(kid, COMMAND));
            case "plan:" -> tell(office.plan(kid));
            default -> office.keys().forEach(this::tell);
        }
    }

    private void tell(EventKey key) {
        log.info("key {} of {}: {}, made {}", key.kid(), key.event(), key.state(), key.createdAt());
    }

    private void tell(KeyPlan plan) {
        tell(plan.key());
        log.info(
                "revoking it issues {} passes again, {} of them activated, and sends {} letters",
                plan.passes(),
                plan.activated(),
                plan.letters());
    }
}
