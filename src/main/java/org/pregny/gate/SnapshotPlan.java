package org.pregny.gate;

import java.util.Map;
import org.pregny.kernel.Wording;

/** What a snapshot tells beside the passes: what the gate lets in to, and the words for codes. It changes rarely. */
record SnapshotPlan(GatePlan plan, Map<String, Wording> categories, Map<Integer, Wording> titles) {}
