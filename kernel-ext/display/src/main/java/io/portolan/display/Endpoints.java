package io.portolan.display;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * The endpoints of one program by their addresses, for platforms that pass messages on. Of the questions to one endpoint
 * the latest wins: it interrupts the one at work.
 */
public final class Endpoints implements CommTransport {

    /** What a page shows at once is fewer; each keeps the data of its chart. */
    private static final int MOST = 64;

    /** Takes what comes of a question. */
    public interface Reply {

        void answer(String text);

        /** @param why says it to the user */
        void failed(String why);
    }

    private final ExecutorService threads = Executors.newCachedThreadPool(Endpoints::daemon);
    private final Map<String, Served> served = new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Served> eldest) {
            return size() > MOST;
        }
    };

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "portolan-answer");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public synchronized String serve(Endpoint endpoint) {
        String address = UUID.randomUUID().toString();
        served.put(address, new Served(endpoint));
        return address;
    }

    /** Passes a question on; the reply comes on another thread, unless a newer question to the same address is first. */
    public synchronized void ask(String address, String question, Reply reply) {
        Served asked = served.get(address);
        if (asked == null) {
            reply.failed("the program that made this chart no longer has its data; run the cell again");
            return;
        }
        Future<?> before = asked.work;
        if (before != null) {
            before.cancel(true);
        }
        asked.work = threads.submit(() -> answer(asked.endpoint, question, reply));
    }

    private static void answer(Endpoint endpoint, String question, Reply reply) {
        try {
            String text = endpoint.answer(question);
            if (!Thread.interrupted()) {
                reply.answer(text);
            }
        } catch (RuntimeException failure) {
            if (!Thread.interrupted()) {
                reply.failed(String.valueOf(failure.getMessage()));
            }
        }
    }

    private static final class Served {

        private final Endpoint endpoint;
        private @Nullable Future<?> work;

        Served(Endpoint endpoint) {
            this.endpoint = endpoint;
        }
    }
}
