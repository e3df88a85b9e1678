package io.portolan.view;

/** A view whose data has been read and whose size can therefore be told, ready to be drawn. */
interface Prepared {

    /** The height that suits it where the user states none, CSS pixels. */
    int naturalHeight();

    void place(Sheet sheet, Region region);
}
