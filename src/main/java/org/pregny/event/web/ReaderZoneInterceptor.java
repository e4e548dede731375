package org.pregny.event.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.view.UrlBasedViewResolver;
import org.springframework.web.util.WebUtils;

/** Gives every page the time zone that its reader has chosen, or nothing. */
@Component
class ReaderZoneInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        Cookie chosen = isShown(page) ? WebUtils.getCookie(request, ZoneController.COOKIE) : null;
        if (chosen != null) {
            ZoneChoice.parse(chosen.getValue().replace('.', '/')).ifPresent(zone -> page.addObject("readerZone", zone));
        }
    }

    private static boolean isShown(ModelAndView page) {
        return page != null
                && page.getViewName() != null
                && !page.getViewName().startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX);
    }
}
