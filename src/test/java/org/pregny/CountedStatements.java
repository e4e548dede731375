package org.pregny;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Every statement that the database is sent while one request is answered, whoever sends it. */
@Component
@Profile("test")
@Order(Ordered.HIGHEST_PRECEDENCE)
public class CountedStatements extends OncePerRequestFilter {

    private static final String HEADER = "X-Count-Statements";

    private static final ThreadLocal<List<String>> COUNTED = new ThreadLocal<>();

    private final Map<String, List<String>> byRequest = new ConcurrentHashMap<>();

    /** Opens the page and says what was asked of the database for it, from the first filter to the last byte. */
    public List<String> of(Browser browser, String path) {
        String id = UUID.randomUUID().toString();
        int status = browser.get(path, HEADER, id).statusCode();
        if (status != 200) {
            throw new AssertionError(path + " answered " + status);
        }
        return byRequest.remove(id);
    }

    /** What is asked of the database, on this thread, while the work is done. */
    public List<String> during(Runnable work) {
        COUNTED.set(new ArrayList<>());
        try {
            work.run();
            return List.copyOf(COUNTED.get());
        } finally {
            COUNTED.remove();
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = request.getHeader(HEADER);
        if (id == null) {
            chain.doFilter(request, response);
            return;
        }
        COUNTED.set(new ArrayList<>());
        try {
            chain.doFilter(request, response);
        } finally {
            byRequest.put(id, List.copyOf(COUNTED.get()));
            COUNTED.remove();
        }
    }

    /** Stands before the database; while nobody counts it is not in the way. */
    @Component
    @Profile("test")
    static class Before implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource real && !(bean instanceof Counting) ? new Counting(real) : bean;
        }
    }

    private static final class Counting extends DelegatingDataSource {

        private Counting(DataSource real) {
            super(real);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection real = super.getConnection();
            return COUNTED.get() == null ? real : (Connection) watched(real, Connection.class, null);
        }
    }

    private static Object watched(Object real, Class<?> type, String sql) {
        InvocationHandler handler = (proxy, method, args) -> {
            if (real instanceof Statement && method.getName().startsWith("execute") && COUNTED.get() != null) {
                COUNTED.get().add(sql == null ? String.valueOf(args[0]) : sql);
            }
            try {
                Object result = method.invoke(real, args);
                if (result instanceof PreparedStatement prepared && real instanceof Connection) {
                    return watched(prepared, PreparedStatement.class, String.valueOf(args[0]));
                }
                return result instanceof Statement plain && real instanceof Connection
                        ? watched(plain, Statement.class, null)
                        : result;
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        };
        return Proxy.newProxyInstance(CountedStatements.class.getClassLoader(), new Class<?>[] {type}, handler);
    }
}
