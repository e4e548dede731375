package org.pregny.process.operations;

import java.util.List;

/** Where everything stands that runs on a version of a model: as a drawing, and the same in figures. */
public record HeatMap(RunningModel model, String svg, List<ActivityCount> activities) {}
