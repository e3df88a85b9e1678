package io.portolan.image.scene;

/** What draws scenes in one format: one method for each kind of {@link Element}. */
public interface Painter {

    void path(PathElement element);

    /** Paints what has two spots or more. */
    void stamps(Stamps element);

    void text(TextElement element);

    void image(ImageElement element);

    void group(Group element);
}
