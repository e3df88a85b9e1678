package io.portolan.kernel;

import com.google.gson.JsonObject;
import io.github.spencerpark.jupyter.kernel.comm.Comm;
import io.github.spencerpark.jupyter.kernel.comm.CommManager;
import io.github.spencerpark.jupyter.messages.Message;
import io.github.spencerpark.jupyter.messages.MessageType;
import io.github.spencerpark.jupyter.messages.request.CommInfoRequest;
import io.github.spencerpark.jupyter.messages.request.KernelInfoRequest;
import io.github.spencerpark.jupyter.messages.request.ShutdownRequest;
import io.portolan.display.Endpoints;
import io.portolan.kernel.session.Session;
import io.portolan.kernel.session.SessionOptions;
import io.portolan.kernel.wire.Connection;
import io.portolan.kernel.wire.Exchange;
import io.portolan.kernel.wire.PageComm;
import io.portolan.kernel.wire.RequestLoop;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** A session that a front end drives through a connection. */
public final class Kernel {

    private final Connection connection;
    private final CommManager comms = new CommManager();
    private final CompletableFuture<Session> session;
    private final History history;
    private final CountDownLatch ended = new CountDownLatch(1);

    /**
     * @param connection not open yet
     * @param history the cells run before
     */
    Kernel(Connection connection, History history, SessionOptions options) {
        Endpoints endpoints = new Endpoints();
        PageComm.serve(endpoints, comms);
        this.connection = connection;
        this.history = history;
        // The compiler takes longer to load than the sockets: both start at once.
        this.session =
                CompletableFuture.supplyAsync(() -> Session.open(options.withComm(endpoints)), Kernel::startThread);
    }

    private static void startThread(Runnable work) {
        Thread thread = new Thread(work, "portolan-start");
        thread.setDaemon(true);
        thread.start();
    }

    /** Answers requests until a front end asks for the end. */
    void start() {
        connection.open();
        comms.setIOPubChannel(connection.publications());
        connection.start("portolan-control", control(connection.control()));
        connection.start("portolan-cell", shell(connection.shell()));
        session.thenAcceptAsync(Session::warmUp, Kernel::startThread);
    }

    private RequestLoop shell(RequestLoop loop) {
        Questions questions = new Questions(session::join, history);
        Execution execution = new Execution(session::join, history, loop);
        return common(loop)
                .on(MessageType.KERNEL_INFO_REQUEST, this::kernelInfo)
                .on(MessageType.EXECUTE_REQUEST, (request, exchange) -> {
                    comms.setMessageContext(request);
                    execution.handle(request, exchange);
                })
                .on(MessageType.COMPLETE_REQUEST, questions::complete)
                .on(MessageType.INSPECT_REQUEST, questions::inspect)
                .on(MessageType.IS_COMPLETE_REQUEST, questions::isComplete)
                .on(MessageType.HISTORY_REQUEST, questions::history)
                .on(MessageType.COMM_INFO_REQUEST, this::commInfo)
                .on(
                        MessageType.COMM_OPEN_COMMAND,
                        (open, exchange) -> comms.handleCommOpenCommand(exchange.forComms(), open))
                .on(
                        MessageType.COMM_MSG_COMMAND,
                        (message, exchange) -> comms.handleCommMsgCommand(exchange.forComms(), message))
                .on(
                        MessageType.COMM_CLOSE_COMMAND,
                        (close, exchange) -> comms.handleCommCloseCommand(exchange.forComms(), close));
    }

    private RequestLoop control(RequestLoop loop) {
        return common(loop).on(MessageType.INTERRUPT_REQUEST, (request, exchange) -> {
            interrupt();
            exchange.reply(MessageType.INTERRUPT_REPLY, Questions.ok());
        });
    }

    private RequestLoop common(RequestLoop loop) {
        return loop.on(
                        MessageType.KERNEL_INFO_REQUEST,
                        (request, exchange) -> exchange.reply(MessageType.KERNEL_INFO_REPLY, KernelInfo.reply()))
                .on(MessageType.SHUTDOWN_REQUEST, this::shutdown);
    }

    private void kernelInfo(Message<KernelInfoRequest> request, Exchange exchange) {
        // Front ends take the answer to mean that cells can run.
        session.join();
        exchange.reply(MessageType.KERNEL_INFO_REPLY, KernelInfo.reply());
    }

    private void shutdown(Message<ShutdownRequest> request, Exchange exchange) {
        JsonObject reply = Questions.ok();
        reply.addProperty("restart", request.getContent().isRestart());
        exchange.reply(MessageType.SHUTDOWN_REPLY, reply);
        ended.countDown();
    }

    private void commInfo(Message<CommInfoRequest> request, Exchange exchange) {
        String wanted = request.getContent().getTargetName();
        JsonObject open = new JsonObject();
        for (Comm comm : comms) {
            if (wanted == null || wanted.equals(comm.getTargetName())) {
                JsonObject target = new JsonObject();
                target.addProperty("target_name", comm.getTargetName());
                open.add(comm.getID(), target);
            }
        }
        JsonObject reply = Questions.ok();
        reply.add("comms", open);
        exchange.reply(MessageType.COMM_INFO_REPLY, reply);
    }

    /** Stops the running cell. */
    void interrupt() {
        if (session.isDone() && !session.isCompletedExceptionally()) {
            session.join().interrupt();
        }
    }

    /** Waits until a front end has asked for the end. */
    void awaitEnd() throws InterruptedException {
        ended.await();
    }

    /** Ends it from within, as a front end would. */
    void end() {
        ended.countDown();
    }
}
