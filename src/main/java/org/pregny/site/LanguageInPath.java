package org.pregny.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.pregny.kernel.Language;

/**
 * A request whose address starts with a language: the language takes the place of the context path, so that every
 * link and redirect made from the request keeps it without being told.
 */
class LanguageInPath extends HttpServletRequestWrapper {

    private final String prefix;

    LanguageInPath(HttpServletRequest request, Language language) {
        super(request);
        this.prefix = "/" + language.tag();
    }

    @Override
    public String getContextPath() {
        return prefix;
    }

    @Override
    public String getServletPath() {
        String path = super.getServletPath();
        return path.startsWith(prefix) ? path.substring(prefix.length()) : path;
    }

    /** That of an error page has none by itself. */
    @Override
    public String getRequestURI() {
        String address = super.getRequestURI();
        return address.startsWith(prefix + "/") ? address : prefix + address;
    }
}
