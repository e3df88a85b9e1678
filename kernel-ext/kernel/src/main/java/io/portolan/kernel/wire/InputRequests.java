package io.portolan.kernel.wire;

import com.google.gson.JsonObject;
import io.github.spencerpark.jupyter.messages.Message;
import io.github.spencerpark.jupyter.messages.MessageContext;
import io.github.spencerpark.jupyter.messages.MessageType;
import io.github.spencerpark.jupyter.messages.reply.InputReply;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.zeromq.ZMQ;

/** Asks front ends for input, on a thread of its own because the cell that waits may be interrupted. */
final class InputRequests {

    private static final long POLL_MILLIS = 50;

    private record Question(MessageContext request, String prompt, CompletableFuture<String> answer) {}

    private final WireSocket socket;
    private final BlockingQueue<Question> questions = new LinkedBlockingQueue<>();

    InputRequests(WireSocket socket) {
        this.socket = socket;
    }

    void start() {
        Thread asker = new Thread(this::serve, "portolan-stdin");
        asker.setDaemon(true);
        asker.start();
    }

    String readLine(MessageContext request, String prompt) throws InterruptedException {
        Question question = new Question(request, prompt, new CompletableFuture<>());
        questions.add(question);
        try {
            return question.answer().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The front end's answer could not be read.", e.getCause());
        } finally {
            question.answer().cancel(false);
        }
    }

    private void serve() {
        ZMQ.Poller poller = socket.poller();
        try {
            while (true) {
                ask(questions.take(), poller);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(Question question, ZMQ.Poller poller) {
        // An answer to an interrupted question must not be taken for the answer to this one.
        while (poller.poll(0) > 0) {
            socket.readMessage();
        }
        JsonObject content = new JsonObject();
        content.addProperty("prompt", question.prompt());
        content.addProperty("password", false);
        socket.sendMessage(Exchange.message(question.request(), MessageType.INPUT_REQUEST, content));
        while (!question.answer().isDone()) {
            if (poller.poll(POLL_MILLIS) > 0) {
                receive(question);
            }
        }
    }

    private void receive(Question question) {
        try {
            Message<InputReply> reply = socket.readMessage(MessageType.INPUT_REPLY);
            question.answer().complete(reply.getContent().getValue());
        } catch (RuntimeException broken) {
            question.answer().completeExceptionally(broken);
        }
    }
}
