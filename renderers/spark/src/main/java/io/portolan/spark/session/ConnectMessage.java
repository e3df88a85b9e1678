package io.portolan.spark.session;

import java.util.List;

/**
 * A message between a client of Spark Connect and its server. Those that have to do with no operation are of no kind.
 *
 * @param message of a class that the client has, of whatever version
 */
record ConnectMessage(Object message) {

    /** Whether an operation is to start. What tells listeners of streaming queries runs as long as the session. */
    boolean isStart() {
        return is("ExecutePlanRequest")
                && !get("getPlan").get("getCommand").text("getCommandTypeCase").startsWith("STREAMING_QUERY_LISTENER");
    }

    /** Whether the client is done with an operation, well or badly. */
    boolean isEnd() {
        return is("ReleaseExecuteRequest") && has("hasReleaseAll");
    }

    /** Whether the client is done with the session. */
    boolean isLast() {
        return is("ReleaseSessionRequest");
    }

    /** Whether the server tells how far an operation is; those before 4.0 do not. */
    boolean isProgress() {
        return is("ExecutePlanResponse") && text("getResponseTypeCase").equals("EXECUTION_PROGRESS");
    }

    /** The name of the operation. */
    String operation() {
        return text("getOperationId");
    }

    /** The stages of the operation, those that have not started and those that never will among them. */
    List<StageProgress> stages() {
        List<?> stages = (List<?>) get("getExecutionProgress").get("getStagesList").message;
        return stages.stream()
                .map(ConnectMessage::new)
                .map(ConnectMessage::stage)
                .toList();
    }

    private StageProgress stage() {
        return new StageProgress(
                number("getStageId"), number("getNumTasks"), number("getNumCompletedTasks"), has("getDone"));
    }

    private boolean is(String type) {
        return message.getClass().getSimpleName().equals(type);
    }

    private ConnectMessage get(String part) {
        return new ConnectMessage(ConnectClient.call(message, part));
    }

    private boolean has(String part) {
        return (Boolean) get(part).message;
    }

    private int number(String part) {
        return ((Number) get(part).message).intValue();
    }

    private String text(String part) {
        return get(part).message.toString();
    }
}
