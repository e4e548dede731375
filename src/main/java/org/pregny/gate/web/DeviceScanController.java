package org.pregny.gate.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregny.device.Device;
import org.pregny.gate.GateControl;
import org.pregny.gate.GateOverride;
import org.pregny.gate.JournalLine;
import org.pregny.gate.Judged;
import org.pregny.gate.PassageFeed;
import org.pregny.gate.ScanJournal;
import org.pregny.gate.ScanResult;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a device at a gate asks and tells: one scan now, those of an hour without a network, and who went through elsewhere. */
@RestController
@RequestMapping(path = "/api/v1/device", produces = "application/json")
@SecurityRequirement(name = "device")
@Tag(name = "devices")
class DeviceScanController {

    private final GateControl control;
    private final GateOverride override;
    private final ScanJournal journal;
    private final PassageFeed feed;
    private final Clock clock;

    DeviceScanController(
            GateControl control, GateOverride override, ScanJournal journal, PassageFeed feed, Clock clock) {
        this.control = control;
        this.override = override;
        this.journal = journal;
        this.feed = feed;
        this.clock = clock;
    }

    /** What became of the entries of a journal, in their order. */
    record JournalAnswer(List<JournalLine> results, long upTo, Instant serverTime) {}

    @PostMapping(path = "/scans/judge", consumes = "application/json")
    @Operation(
            operationId = "judgeScan",
            summary = "Ask the server for the verdict on one scan",
            description = "A nonce that the device used before gets the stored verdict again. A device that waits no"
                    + " longer judges by itself and hands the scan in with its journal, under the same nonce.")
    JudgedScan judge(@AuthenticationPrincipal Device device, @RequestBody ScanEntry entry) {
        List<BodyFault> faults = new ArrayList<>();
        entry.check("", faults);
        BodyFaulty.unlessEmpty(faults);
        Judged judged = control.scan(device, entry.request());
        return JudgedScan.of(judged, control.passageBehind(judged.result()), device.assignment());
    }

    @PostMapping(path = "/scans/override", consumes = "application/json")
    @Operation(
            operationId = "overrideScan",
            summary = "Let in against the verdict, signed by a supervisor with a password of their own",
            description = "The passage is a scan of its own. Only of a good pass that is said to be inside already, or"
                    + " that came to a gate which is not its own, within ten minutes of its scan.")
    JudgedScan override(@AuthenticationPrincipal Device device, @RequestBody OverrideEntry entry) {
        List<BodyFault> faults = new ArrayList<>();
        entry.check(faults);
        BodyFaulty.unlessEmpty(faults);
        ScanResult passage = override.letIn(device, entry.nonce(), entry.order(device.actor()));
        Judged judged = new Judged(passage, control.passOf(passage).orElseThrow());
        return JudgedScan.of(judged, Optional.empty(), device.assignment());
    }

    @PostMapping(path = "/scans", consumes = "application/json")
    @Operation(
            operationId = "handInJournal",
            summary = "Hand in 1 to 500 entries of the device's journal",
            description = "What happened is taken with the verdict that the device gave. An entry that was handed in"
                    + " before is REPEATED; one that somebody has to look at is a CASE.")
    JournalAnswer handIn(@AuthenticationPrincipal Device device, @RequestBody JournalBatch batch) {
        List<JournalLine> lines = journal.take(device, batch.checked(), batch.signature());
        long upTo = lines.stream().mapToLong(JournalLine::counter).max().orElse(0);
        return new JournalAnswer(lines, upTo, clock.instant());
    }

    @GetMapping("/passages")
    @Operation(
            operationId = "passages",
            summary = "Who went through the gates of the event since the device last asked",
            description = "Passages of the last seconds are told again, so that none is missed: apply them by pass.")
    PassageFeed.Answer passages(@AuthenticationPrincipal Device device, @RequestParam(defaultValue = "0") long since) {
        return feed.since(device, since);
    }
}
