package io.portolan.html;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * The content of an output's script element, written part by part because the library is large.
 *
 * @param program the function that does the work
 * @param order JSON of what it is to draw, safe inside a script element
 * @param carried the assets that come with the output
 */
record Script(String program, String order, List<Asset> carried) implements TemplateDirectiveModel {

    Script carrying(List<Asset> assets) {
        return new Script(program, order, assets);
    }

    /** The bytes it takes. */
    long size() {
        return program.length()
                + order.length()
                + carried.stream().mapToLong(Asset::size).sum();
    }

    /** The template passes nothing; FreeMarker's interface is from before generics. */
    @Override
    @SuppressWarnings("rawtypes")
    public void execute(
            Environment environment, Map parameters, TemplateModel[] loopVariables, TemplateDirectiveBody body)
            throws IOException {
        Writer out = environment.getOut();
        out.write(program);
        out.write("(" + order + ",{");
        for (int i = 0; i < carried.size(); i++) {
            out.write((i > 0 ? "," : "") + "\"" + carried.get(i).sha256() + "\":\"");
            out.write(carried.get(i).base64());
            out.write("\"");
        }
        out.write("})");
    }
}
