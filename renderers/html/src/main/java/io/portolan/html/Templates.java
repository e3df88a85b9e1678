package io.portolan.html;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.portolan.figure.RenderException;
import java.io.IOException;
import java.util.Map;

/** Templates of HTML; parsed once, and data is never read as one. */
public final class Templates {

    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

    private Templates(Class<?> owner) {
        configuration.setClassForTemplateLoading(owner, "templates");
        configuration.setDefaultEncoding("US-ASCII");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    }

    /** The templates in the folder {@code templates} beside a class. */
    public static Templates of(Class<?> owner) {
        return new Templates(owner);
    }

    /**
     * Fills a template. The result is ASCII.
     *
     * @param name the template's, without ending
     * @param model what the template names; values are escaped as they are written
     * @param expectedBytes about how long the result will be
     * @throws RenderException if the template is not there, or names what the model has not
     */
    public byte[] fill(String name, Map<String, ?> model, long expectedBytes) {
        AsciiWriter out = new AsciiWriter((int) Math.min(expectedBytes, 1 << 30));
        try {
            configuration.getTemplate(name + ".ftlh").process(model, out);
        } catch (IOException | TemplateException e) {
            throw new RenderException("The template " + name + " failed: " + e.getMessage(), e);
        }
        return out.bytes();
    }
}
