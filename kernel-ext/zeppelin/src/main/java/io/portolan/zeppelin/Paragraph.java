package io.portolan.zeppelin;

import io.portolan.display.DisplayException;
import io.portolan.display.DisplayHandle;
import io.portolan.display.MimeBundle;
import java.io.IOException;
import org.apache.zeppelin.interpreter.InterpreterOutput;
import org.apache.zeppelin.interpreter.InterpreterResult;
import org.apache.zeppelin.interpreter.InterpreterResultMessageOutput;

/** The output of one run of a paragraph. */
final class Paragraph {

    private final InterpreterOutput out;

    Paragraph(InterpreterOutput out) {
        this.out = out;
    }

    DisplayHandle publish(MimeBundle bundle) {
        Message message = Message.of(bundle);
        int index;
        // Two threads that show something must not mix their outputs.
        synchronized (out) {
            index = append(message);
        }
        return new Handle(index);
    }

    private int append(Message message) {
        try {
            out.flush(); // a line without its end would be lost when the type changes
            out.setType(message.type());
            int index = out.size() - 1;
            // Not through the output itself: it drops everything once text was cut.
            write(out.getCurrentOutput(), message);
            out.setType(InterpreterResult.Type.TEXT); // what is printed next is text again
            return index;
        } catch (IOException e) {
            throw new DisplayException("Zeppelin did not take the output: " + e, e);
        }
    }

    private static void write(InterpreterResultMessageOutput output, Message message) throws IOException {
        output.write(message.bytes());
        output.flush();
    }

    private final class Handle implements DisplayHandle {

        private final int index;

        Handle(int index) {
            this.index = index;
        }

        @Override
        public String id() {
            return "output-" + index;
        }

        @Override
        public void update(MimeBundle bundle) {
            replace(Message.of(bundle));
        }

        @Override
        public void clear() {
            replace(Message.EMPTY);
        }

        private void replace(Message message) {
            InterpreterResultMessageOutput output = out.getOutputAt(index);
            synchronized (out) {
                try {
                    output.clear(false);
                    output.setType(message.type());
                    write(output, message);
                } catch (IOException e) {
                    throw new DisplayException("Zeppelin did not take the new output: " + e, e);
                }
            }
        }
    }
}
