package io.portolan.jupyter;

import io.portolan.display.DisplayException;
import java.util.Optional;
import org.dflib.jjava.jupyter.channels.JupyterSocket;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.comm.CommManager;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.RenderContext;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.dflib.jjava.jupyter.messages.ContentType;
import org.dflib.jjava.jupyter.messages.Message;
import org.dflib.jjava.jupyter.messages.MessageContext;
import org.dflib.jjava.jupyter.messages.publish.PublishDisplayData;
import org.dflib.jjava.jupyter.messages.publish.PublishUpdateDisplayData;
import org.dflib.jjava.jupyter.messages.request.ExecuteRequest;

/** JJava, whose base library has the same shape as jupyter-jvm-basekernel in packages of its own. */
final class JJavaAdapter implements Kernel {

    /** The accessor of this field throws where it is null. */
    private static final HiddenField KERNEL = new HiddenField(BaseKernel.class, "notebookKernel");

    private static final HiddenField CHANNEL = new HiddenField(CommManager.class, "iopub");
    private static final HiddenField REQUEST = new HiddenField(CommManager.class, "context");

    private final BaseKernel kernel;

    JJavaAdapter(BaseKernel kernel) {
        this.kernel = kernel;
    }

    /** The kernel of this program; empty outside a notebook. */
    static Optional<Kernel> running() {
        return KERNEL.of(BaseKernel.class, BaseKernel.class).map(JJavaAdapter::new);
    }

    @Override
    public void display(String displayId, Output output) {
        DisplayData data = displayData(displayId, output);
        if (!send(new PublishDisplayData(data))) {
            requireCell();
            kernel.display(data);
        }
    }

    @Override
    public void update(String displayId, Output output) {
        DisplayData data = displayData(displayId, output);
        if (!send(new PublishUpdateDisplayData(data))) {
            requireCell();
            kernel.getIO().display.updateDisplay(data);
        }
    }

    /**
     * Sends past the display stream, which drops everything while no cell runs.
     *
     * @return false if this version of the kernel does not let us
     */
    private <T extends ContentType<T>> boolean send(T content) {
        Optional<JupyterSocket> channel = CHANNEL.of(kernel.getCommManager(), JupyterSocket.class);
        Optional<MessageContext> request = request();
        if (channel.isEmpty() || request.isEmpty()) {
            return false;
        }
        System.out.flush(); // what the cell printed before comes before
        channel.get().sendMessage(new Message<>(request.get(), content.getType(), content));
        return true;
    }

    private void requireCell() {
        if (!kernel.getIO().display.isAttached()) {
            throw new DisplayException("this kernel drops what is shown while no cell runs");
        }
    }

    private Optional<MessageContext> request() {
        return REQUEST.of(kernel.getCommManager(), MessageContext.class);
    }

    private static DisplayData displayData(String displayId, Output output) {
        DisplayData data = new DisplayData();
        data.setDisplayId(displayId);
        put(output, data);
        return data;
    }

    private static void put(Output output, DisplayData data) {
        output.data().forEach(data::putData);
        output.metadata().forEach(data::putMetaData);
    }

    @Override
    public Optional<Cell> cell() {
        return request().flatMap(request -> request instanceof Message<?> message ? cell(message) : Optional.empty());
    }

    private static Optional<Cell> cell(Message<?> message) {
        return message.getContent() instanceof ExecuteRequest execute
                ? Optional.of(Cell.of(message.getHeader().getId(), message.getNonNullMetadata(), execute.getCode()))
                : Optional.empty();
    }

    /**
     * Renders all objects, and pictures once more: for those the kernel has a way of its own, which loses the last bytes
     * and is overwritten here.
     */
    @Override
    public void renderBy(CellResults results) {
        kernel.getRenderer()
                .createRegistration(Object.class)
                .onType(java.awt.image.RenderedImage.class)
                .preferring(JupyterPlatform.TYPES.toArray(String[]::new))
                .register((value, context) -> render(results, value, context));
    }

    private static void render(CellResults results, Object value, RenderContext context) {
        results.render(value, type -> context.wantsDataRenderedAs(MIMEType.parse(type)))
                .ifPresent(output -> put(output, context.getOutputContainer()));
    }
}
