package io.portolan.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EndpointsTest {

    private final Endpoints endpoints = new Endpoints();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    private final Endpoints.Reply reply = new Endpoints.Reply() {
        @Override
        public void answer(String text) {
            heard.add("answer " + text);
        }

        @Override
        public void failed(String why) {
            heard.add("failed " + why);
        }
    };

    @Test
    void aQuestionIsAnswered() throws InterruptedException {
        endpoints.ask(endpoints.serve(question -> question + "!"), "a", reply);
        assertThat(hear()).isEqualTo("answer a!");
    }

    @Test
    void aNewerQuestionInterruptsTheOneAtWork() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        String address = endpoints.serve(question -> question.equals("slow") ? wait(begun, interrupted) : question);
        endpoints.ask(address, "slow", reply);
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        endpoints.ask(address, "quick", reply);
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(hear()).isEqualTo("answer quick");
        assertThat(heard).isEmpty();
    }

    private static String wait(CountDownLatch begun, CountDownLatch interrupted) {
        begun.countDown();
        try {
            Thread.sleep(60_000);
            return "slept";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            interrupted.countDown();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Test
    void aFailureIsToldToThePage() throws InterruptedException {
        String address = endpoints.serve(question -> {
            throw new IllegalArgumentException("no such range");
        });
        endpoints.ask(address, "a", reply);
        assertThat(hear()).isEqualTo("failed no such range");
    }

    @Test
    void theOldestAddressesEnd() throws InterruptedException {
        String oldest = endpoints.serve(question -> question);
        for (int i = 0; i < 64; i++) {
            endpoints.serve(question -> question);
        }
        endpoints.ask(oldest, "a", reply);
        assertThat(hear()).startsWith("failed").contains("run the cell again");
    }

    private String hear() throws InterruptedException {
        return heard.poll(10, TimeUnit.SECONDS);
    }
}
