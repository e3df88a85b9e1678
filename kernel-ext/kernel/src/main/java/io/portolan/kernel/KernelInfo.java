package io.portolan.kernel;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.spencerpark.jupyter.messages.Header;

/** What the kernel tells of itself. */
final class KernelInfo {

    private KernelInfo() {}

    static JsonObject reply() {
        JsonObject reply = new JsonObject();
        reply.addProperty("status", "ok");
        reply.addProperty("protocol_version", Header.PROTOCOL_VERISON);
        reply.addProperty("implementation", "portolan");
        reply.addProperty("implementation_version", version());
        reply.add("language_info", language());
        reply.addProperty("banner", "Portolan " + version() + ", Java " + Runtime.version());
        reply.add("help_links", helpLinks());
        return reply;
    }

    private static String version() {
        String version = KernelInfo.class.getPackage().getImplementationVersion();
        return version == null ? "0" : version;
    }

    private static JsonObject language() {
        JsonObject language = new JsonObject();
        language.addProperty("name", "java");
        language.addProperty("version", Runtime.version().toString());
        language.addProperty("mimetype", "text/x-java-source");
        language.addProperty("file_extension", ".java");
        language.addProperty("pygments_lexer", "java");
        language.addProperty("codemirror_mode", "text/x-java");
        language.addProperty("nbconvert_exporter", "script");
        return language;
    }

    private static JsonArray helpLinks() {
        int release = Runtime.version().feature();
        JsonObject api = new JsonObject();
        api.addProperty("text", "Java " + release + " API");
        api.addProperty("url", "https://docs.oracle.com/en/java/javase/" + release + "/docs/api/");
        JsonArray links = new JsonArray();
        links.add(api);
        return links;
    }
}
