package io.portolan.jupyter;

import io.portolan.display.DisplayException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.rapaio.jupyter.kernel.channels.Channels;
import org.rapaio.jupyter.kernel.channels.IOPubChannel;
import org.rapaio.jupyter.kernel.core.RapaioKernel;
import org.rapaio.jupyter.kernel.display.DisplayData;
import org.rapaio.jupyter.kernel.message.ContentType;
import org.rapaio.jupyter.kernel.message.Message;
import org.rapaio.jupyter.kernel.message.MessageId;
import org.rapaio.jupyter.kernel.message.messages.IOPubDisplayData;
import org.rapaio.jupyter.kernel.message.messages.IOPubUpdateDisplayData;

/** The Rapaio kernel. It renders cell results through {@link RapaioProvider}. */
final class RapaioAdapter implements Kernel {

    private static final HiddenField CHANNEL = new HiddenField(Channels.class, "iopub");
    private static final HiddenField REQUEST = new HiddenField(Channels.class, "msgId");

    private final RapaioKernel kernel;
    private final AtomicReference<MessageId<?>> lastRequest = new AtomicReference<>();

    RapaioAdapter(RapaioKernel kernel) {
        this.kernel = kernel;
        noteRequest();
    }

    /** The kernel of this program; empty outside a notebook. */
    static Optional<Kernel> running() {
        RapaioKernel kernel = org.rapaio.jupyter.kernel.MainApp.kernel;
        return kernel.channels() == null ? Optional.empty() : Optional.of(new RapaioAdapter(kernel));
    }

    @Override
    public void display(String displayId, Output output) {
        DisplayData data = displayData(output);
        data.setDisplayId(displayId);
        if (!send(new IOPubDisplayData(data))) {
            requireCell();
            kernel.display(data);
        }
    }

    @Override
    public void update(String displayId, Output output) {
        DisplayData data = displayData(output);
        data.setDisplayId(displayId);
        if (!send(new IOPubUpdateDisplayData(data))) {
            requireCell();
            kernel.updateDisplay(data);
        }
    }

    /**
     * Sends under the cell that is running or was last seen running; the kernel itself drops everything between cells.
     *
     * @return false if no cell was seen or this version of the kernel does not let us
     */
    private <T extends ContentType<T>> boolean send(T content) {
        noteRequest();
        Optional<IOPubChannel> channel = CHANNEL.of(kernel.channels(), IOPubChannel.class);
        MessageId<?> request = lastRequest.get();
        if (channel.isEmpty() || request == null) {
            return false;
        }
        System.out.flush(); // what the cell printed before comes before
        channel.get().sendMessage(new Message<>(request, content.type(), content));
        return true;
    }

    private void noteRequest() {
        REQUEST.of(kernel.channels(), MessageId.class).ifPresent(lastRequest::set);
    }

    private void requireCell() {
        if (!kernel.channels().hasMsgId()) {
            throw new DisplayException("this kernel drops what is shown while no cell runs");
        }
    }

    /** The output in this kernel's form, without a display id. */
    static DisplayData displayData(Output output) {
        DisplayData data = DisplayData.fromText("");
        output.data().forEach(data::putData);
        output.metadata().forEach(data::putMetaData);
        return data;
    }

    /** Remembers the running cell, for what is shown when it has ended; which cell it is, the kernel does not tell. */
    @Override
    public Optional<Cell> cell() {
        noteRequest();
        return Optional.empty();
    }

    @Override
    public void renderBy(CellResults results) {
        // The kernel asks RapaioProvider, which it finds by itself.
    }
}
