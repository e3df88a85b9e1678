package io.portolan.image.paint.pdf;

import io.portolan.image.scene.ImageElement;

/** Writes the pixels of an image: colours, and opacities where not all are opaque. */
final class PdfImage {

    private final ImageElement image;

    PdfImage(ImageElement image) {
        this.image = image;
    }

    /** Writes it and answers its number. */
    int write(PdfFile file) {
        String mask = isOpaque() ? "" : "/SMask " + stream(file, "/DeviceGray", "", opacities(), 1) + " 0 R";
        return stream(file, "/DeviceRGB", mask, colors(), 3);
    }

    private int stream(PdfFile file, String space, String more, byte[] bytes, int channels) {
        String entries = "/Type/XObject/Subtype/Image/Width " + image.columns() + "/Height " + image.rows()
                + "/BitsPerComponent 8/ColorSpace" + space + (image.smooth() ? "/Interpolate true" : "") + more;
        return file.addStream(entries, bytes, channels * image.columns());
    }

    private boolean isOpaque() {
        int all = -1;
        for (int color : image.argb()) {
            all &= color;
        }
        return all >>> 24 == 255;
    }

    private byte[] opacities() {
        byte[] bytes = new byte[image.argb().length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (image.argb()[i] >>> 24);
        }
        return bytes;
    }

    private byte[] colors() {
        byte[] bytes = new byte[3 * image.argb().length];
        int at = 0;
        for (int color : image.argb()) {
            bytes[at++] = (byte) (color >> 16);
            bytes[at++] = (byte) (color >> 8);
            bytes[at++] = (byte) color;
        }
        return bytes;
    }
}
