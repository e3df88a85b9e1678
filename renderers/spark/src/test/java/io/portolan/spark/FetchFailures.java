package io.portolan.spark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.spark.FetchFailed;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Counts, by the descriptions of jobs, how often a task could not fetch what another stage had written. */
public final class FetchFailures extends SparkListener {

    private static final String DESCRIPTION = "spark.job.description";

    private final Map<Integer, String> descriptions = new ConcurrentHashMap<>();
    private final Map<String, Integer> failures = new ConcurrentSkipListMap<>();
    private final Map<String, Integer> repeatedStages = new ConcurrentSkipListMap<>();

    @Override
    public void onStageSubmitted(SparkListenerStageSubmitted stage) {
        String description = stage.properties().getProperty(DESCRIPTION, "");
        descriptions.put(stage.stageInfo().stageId(), description);
        if (stage.stageInfo().attemptNumber() > 0) {
            repeatedStages.merge(description, 1, Integer::sum);
        }
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
        if (task.reason() instanceof FetchFailed) {
            failures.merge(descriptions.get(task.stageId()), 1, Integer::sum);
        }
    }

    /** All that was seen, once the session has ended. */
    @Override
    public String toString() {
        return "fetch failures " + failures + ", repeated stages " + repeatedStages;
    }
}
