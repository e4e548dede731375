package org.pregny.review.web;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.pregny.kernel.Actor;
import org.pregny.review.ManyCases;
import org.pregny.review.ReviewTaskId;
import org.pregny.review.SealedSearch;
import org.pregny.review.WorkList;
import org.pregny.review.WorkListFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands on what was ticked in the work list, or all that it shows on however many pages. */
@Controller
class ManyCasesController {

    private final WorkList list;
    private final SealedSearch searches;
    private final ManyCases many;

    ManyCasesController(WorkList list, SealedSearch searches, ManyCases many) {
        this.list = list;
        this.searches = searches;
        this.many = many;
    }

    @PostMapping("/review/many")
    String choose(
            @RequestParam(defaultValue = "") List<String> task,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam Map<String, String> sent,
            Principal who) {
        List<ReviewTaskId> chosen = all
                ? list.all(filter(sent, who.getName()), many.most())
                : task.stream().map(ReviewTaskId::of).toList();
        return "redirect:" + many.open(chosen, Actor.staff(who.getName()));
    }

    private WorkListFilter filter(Map<String, String> sent, String signInName) {
        WorkListAddress address = WorkListAddress.of(sent);
        String search = searches.open(address.sealedSearch());
        return new WorkListFilter(
                address.view(), signInName, address.narrowing(), search.isEmpty() ? List.of() : WorkList.words(search));
    }
}
