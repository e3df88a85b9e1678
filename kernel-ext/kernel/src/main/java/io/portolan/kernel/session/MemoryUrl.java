package io.portolan.kernel.session;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;

/** A URL whose content is in memory. */
final class MemoryUrl {

    private MemoryUrl() {}

    static URL of(String path, byte[] content) {
        try {
            return new URL("portolan-cell", null, -1, "/" + path, new Handler(content));
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("Not a resource name: " + path, e);
        }
    }

    private static final class Handler extends URLStreamHandler {

        private final byte[] content;

        Handler(byte[] content) {
            this.content = content;
        }

        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
                @Override
                public void connect() {
                    connected = true;
                }

                @Override
                public InputStream getInputStream() {
                    return new ByteArrayInputStream(content);
                }

                @Override
                public long getContentLengthLong() {
                    return content.length;
                }
            };
        }
    }
}
