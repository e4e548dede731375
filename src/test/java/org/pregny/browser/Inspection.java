package org.pregny.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.pregny.kernel.Language;

/** What is asked of every page, in whichever language: its words, its side, its width, and what axe finds (WCAG 2.2 AA). */
final class Inspection {

    private static final String RULES = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";

    /** Colours are the same in every language, and the slowest to look at: they are looked at in one of each direction. */
    private static final String AXE = "axe.run({runOnly: " + RULES + ", resultTypes: ['violations'], preload: false,"
            + " rules: {'color-contrast': {enabled: ['en', 'ar'].includes(document.documentElement.lang)}}})"
            + ".then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target).join(', ')))";

    /** Labels, hints and fields of a form begin at the side where reading begins: axe does not see when they do not. */
    private static final String ASTRAY = """
            () => {
              const main = document.querySelector('main'), style = getComputedStyle(main), box = main.getBoundingClientRect();
              const rtl = document.documentElement.dir === 'rtl';
              const edge = rtl ? box.right - parseFloat(style.paddingRight) : box.left + parseFloat(style.paddingLeft);
              const text = e => { const r = document.createRange(); r.selectNodeContents(e); return [...r.getClientRects()]; };
              const off = (e, rects) => rects.length === 0 ? 0
                  : edge - (rtl ? Math.max(...rects.map(r => r.right)) : Math.min(...rects.map(r => r.left)));
              const inForms = main.querySelectorAll('.govuk-form-group > .govuk-label, .govuk-form-group > .govuk-hint, h1:not(.govuk-panel__title)');
              const fields = main.querySelectorAll('.govuk-input, .govuk-select, .govuk-textarea');
              const bar = e => e.closest('.govuk-form-group--error') ? 20 : 0;
              return [...inForms].map(e => [e.textContent, off(e, text(e)), bar(e)])
                  .concat([...fields].map(e => [e.id, off(e, [e.getBoundingClientRect()]), bar(e)]))
                  .filter(x => Math.abs(Math.abs(x[1]) - x[2]) > 4).map(x => x[0].trim() + ' ' + x[1]);
            }""";

    /** Sentences about faults that no field names as its description: who cannot see the page does not hear them. */
    private static final String UNHEARD = """
            () => [...document.querySelectorAll('.govuk-error-message')]
                .filter(e => !e.id || !document.querySelector('[aria-describedby~="' + e.id + '"]'))
                .map(e => e.textContent)""";

    /** What the box of faults leads to and is not there, or cannot take the focus. */
    private static final String NOWHERE = """
            () => [...document.querySelectorAll('#error-summary a')].map(a => a.getAttribute('href'))
                .filter(h => { const e = document.getElementById(h.substring(1)); e && e.focus(); return !e || document.activeElement !== e; })""";

    private Inspection() {}

    static void of(Page page, Language language) {
        speaks(page, language);
        fits(page);
    }

    static void speaks(Page page, Language language) {
        String where = page.url();
        assertThat(page.locator("html").getAttribute("lang")).as(where).isEqualTo(language.tag());
        assertThat(page.locator("html").getAttribute("dir")).as(where).isEqualTo(language.direction());
        assertThat(page.locator("body").innerText())
                .as(where)
                .doesNotContain("??")
                .doesNotContainPattern(
                        "\\b(portal|application|accreditation|site|event|kernel|letter|pass|document|delegation|round|request|screening|circulation|grant|transparency)\\.[a-z]+\\.[A-Za-z]");
    }

    /** What axe finds, what stands at the wrong side, and what is wider than the screen. */
    static void fits(Page page) {
        assertThat((List<?>) page.evaluate(ASTRAY)).as(page.url()).isEmpty();
        works(page);
    }

    /** The same of a page for a desk, where forms stand in columns and below what they depend on. */
    static void works(Page page) {
        String where = page.url();
        assertThat((List<?>) page.evaluate(AXE)).as(where).isEmpty();
        assertThat((List<?>) page.evaluate(UNHEARD)).as(where).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as(where)
                .isLessThanOrEqualTo(0);
    }

    /** The page says in its title that something is wrong, reads it out first, and leads to each field. */
    static void ofFaults(Page page, Language language) {
        tellsFaults(page);
        of(page, language);
    }

    /** The same of a page for a desk. */
    static void worksWithFaults(Page page, Language language) {
        tellsFaults(page);
        speaks(page, language);
        works(page);
    }

    private static void tellsFaults(Page page) {
        String where = page.url();
        assertThat(page.title()).as(where).matches("(Error:|Erreur :|Error en la página:|خطأ:|错误：|Ошибка:).+ – Pregny");
        // a browser gives the focus a moment after the page is there
        page.waitForFunction("document.activeElement.id === 'error-summary'");
        assertThat((List<?>) page.evaluate(NOWHERE)).as(where).isEmpty();
    }
}
